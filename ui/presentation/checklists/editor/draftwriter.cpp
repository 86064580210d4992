#include "ui/presentation/checklists/editor/draftwriter.h"

namespace xunzhen::presentation {

namespace {
constexpr int kRetryMs = 5000;
}

DraftWriter::DraftWriter(services::Services &services, Background &background, QObject *parent)
    : QObject(parent), m_services(services), m_background(background)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &DraftWriter::next);
}

DraftWriter::~DraftWriter() { flush(); }

void DraftWriter::put(const QString &code, const QString &entry, const QString &what, services::PackDraftService::Edit edit)
{
    m_waiting.push_back({code, entry, what, std::move(edit)});
    next();
}

void DraftWriter::next()
{
    if (m_running || m_waiting.empty())
        return;
    m_running = true;
    auto end = std::make_shared<std::promise<void>>();
    m_end = end->get_future();
    m_background.run<void>(
        tr("Saving"), this,
        [step = m_waiting.front(), end](services::Services &services, const base::Work &) {
            auto done = services.packDrafts().edit(step.code, step.entry, step.what, step.edit);
            if (done) // a failed one is told by its answer only: flush() then tries it itself
                end->set_value();
            return done;
        },
        [this](const base::Done &done) { onWritten(done); });
}

void DraftWriter::onWritten(const base::Done &done)
{
    if (m_flushed > 0) {
        --m_flushed;
        return;
    }
    m_running = false;
    if (!done) {
        m_retry.start(kRetryMs);
        Q_EMIT failed(done.error());
        return;
    }
    m_waiting.pop_front();
    next();
    if (isSaved())
        Q_EMIT saved();
}

bool DraftWriter::flush()
{
    if (m_running) {
        m_running = false;
        ++m_flushed;
        try {
            m_end.get();
            m_waiting.pop_front();
        } catch (const std::future_error &) {
            // broken: the write failed or never began; the step is still first in line
        }
    }
    while (!m_waiting.empty()) {
        const Step &step = m_waiting.front();
        if (const auto done = m_services.packDrafts().edit(step.code, step.entry, step.what, step.edit); !done) {
            m_retry.start(kRetryMs);
            Q_EMIT failed(done.error());
            return false;
        }
        m_waiting.pop_front();
    }
    Q_EMIT saved();
    return true;
}

}
