#include "ui/presentation/templates/templatepreviewer.h"

namespace xunzhen::presentation {

TemplatePreviewer::TemplatePreviewer(Background &background, QObject *parent) : QObject(parent), m_background(background)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &TemplatePreviewer::run);
}

TemplatePreviewer::~TemplatePreviewer()
{
    if (m_job)
        m_job->cancel();
}

void TemplatePreviewer::show(const QString &id, const domain::TemplateFiles &files)
{
    if (id != m_id)
        return showNow(id, files);
    m_files = files;
    m_pause.start();
    Q_EMIT busyChanged();
}

void TemplatePreviewer::showNow(const QString &id, const domain::TemplateFiles &files)
{
    if (id != m_id) {
        m_paper.reset();
        m_faults.clear();
        Q_EMIT painted();
    }
    m_id = id;
    m_files = files;
    run();
}

void TemplatePreviewer::setSample(const QString &code)
{
    m_sample = code;
    if (!m_id.isEmpty())
        run();
}

void TemplatePreviewer::run()
{
    m_pause.stop();
    if (m_job)
        m_job->cancel();
    m_job.reset();
    if (m_id.isEmpty())
        return;
    auto turn = std::make_shared<std::weak_ptr<Job>>();
    auto job = m_background.run<services::TemplatePreview>(
        tr("Laying out the sample"), this,
        [id = m_id, files = m_files, sample = m_sample](services::Services &services, const base::Work &work) {
            return services.templates().preview(id, files, sample, work);
        },
        [this, turn](const base::Outcome<services::TemplatePreview> &preview) {
            const auto mine = turn->lock();
            if (mine && mine != m_job)
                return; // something newer is under way
            m_job.reset();
            receive(preview);
        });
    *turn = job;
    if (!job->isFinished())
        m_job = job;
    Q_EMIT busyChanged();
}

void TemplatePreviewer::receive(const base::Outcome<services::TemplatePreview> &preview)
{
    if (!preview) {
        if (preview.error().code() != base::ErrorCode::Cancelled)
            Q_EMIT failed(preview.error());
    } else {
        m_faults = preview->faults;
        Q_EMIT checked();
        if (preview->paper) {
            m_paper = preview->paper;
            Q_EMIT painted();
        }
    }
    Q_EMIT busyChanged();
}

}
