#include "ui/presentation/templates/templatepreviewer.h"

#include "models/services/templates/templatecheck.h"

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
        m_warnings.clear();
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
    auto job = m_background.run<Proof>(
        tr("Laying out the sample"), this,
        [wish = Wish{m_id, m_files, m_sample}](services::Services &services, const base::Work &work) { return prove(services, wish, work); },
        [this, turn](const base::Outcome<Proof> &proof) {
            const auto mine = turn->lock();
            if (mine && mine != m_job)
                return; // something newer is under way
            m_job.reset();
            receive(proof);
        });
    *turn = job;
    if (!job->isFinished())
        m_job = job;
    Q_EMIT busyChanged();
}

base::Outcome<TemplatePreviewer::Proof> TemplatePreviewer::prove(services::Services &services, const Wish &wish, const base::Work &work)
{
    auto preview = services.templates().preview(wish.id, wish.files, wish.sample, work);
    if (!preview)
        return preview.error();
    Proof proof{std::move(preview).value(), {}};
    work.checkpoint();
    if (proof.preview.paper)
        proof.warnings = services::layoutWarnings(wish.id, wish.files, *proof.preview.paper);
    return proof;
}

void TemplatePreviewer::receive(const base::Outcome<Proof> &proof)
{
    if (!proof) {
        if (proof.error().code() != base::ErrorCode::Cancelled)
            Q_EMIT failed(proof.error());
    } else {
        m_faults = proof->preview.faults;
        if (proof->preview.paper)
            m_warnings = proof->warnings;
        Q_EMIT checked();
        if (proof->preview.paper) {
            m_paper = proof->preview.paper;
            Q_EMIT painted();
        }
    }
    Q_EMIT busyChanged();
}

}
