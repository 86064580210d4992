#include "ui/presentation/draftwriter.h"

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

void DraftWriter::put(Act act, const QString &key)
{
    if (!key.isEmpty() && !m_waiting.empty() && m_waiting.back() != m_running && m_waiting.back()->key == key) {
        m_waiting.back()->act = std::move(act);
        return;
    }
    auto step = std::make_shared<Step>();
    step->act = std::move(act);
    step->key = key;
    m_waiting.push_back(std::move(step));
    next();
}

void DraftWriter::next()
{
    if (m_running || m_waiting.empty())
        return;
    m_running = m_waiting.front();
    m_background.run<void>(
        tr("Saving"), this,
        [step = m_running](services::Services &services, const base::Work &) {
            if (step->claimed.exchange(true))
                return base::Done(); // flush() was quicker
            const base::Done done = step->act(services);
            step->end.set_value(done);
            return done;
        },
        [this, step = m_running](const base::Done &done) {
            if (step != m_running)
                return; // flush() or clear() has taken account of it
            if (finish(step, done))
                next();
            if (isSaved() && done)
                Q_EMIT saved();
        });
}

/// What became of the first step; true when it is written.
bool DraftWriter::finish(const StepPtr &step, const base::Done &done)
{
    m_running.reset();
    if (done) {
        m_waiting.pop_front();
        return true;
    }
    if (base::isEnvironmental(done.error().code())) {
        step->claimed = false;
        step->end = std::promise<base::Done>();
        m_retry.start(kRetryMs);
        Q_EMIT failed(done.error());
        return false;
    }
    m_waiting.clear();
    Q_EMIT refused(done.error());
    return false;
}

bool DraftWriter::flush()
{
    while (!m_waiting.empty()) {
        const StepPtr step = m_waiting.front();
        const bool mine = !step->claimed.exchange(true);
        const base::Done done = mine ? step->act(m_services) : step->end.get_future().get();
        if (!finish(step, done))
            return false;
    }
    Q_EMIT saved();
    return true;
}

void DraftWriter::clear()
{
    if (!m_waiting.empty() && m_waiting.front()->claimed.exchange(true))
        (void)m_waiting.front()->end.get_future().get(); // it is being written: it must not come after what follows
    m_waiting.clear();
    m_running.reset();
}

}
