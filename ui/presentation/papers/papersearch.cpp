#include "ui/presentation/papers/papersearch.h"

#include <QElapsedTimer>

namespace xunzhen::presentation {

namespace {
constexpr int kTurnMs = 8;
constexpr size_t kMostHits = 500;
}

PaperSearch::PaperSearch(QObject *parent) : QObject(parent)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &PaperSearch::onTurn);
}

void PaperSearch::setPages(PaperPages *pages)
{
    m_pages = pages;
    m_kept = m_current;
    begin();
}

void PaperSearch::search(const QString &words, int fromPage)
{
    m_words = words.trimmed();
    m_fromPage = fromPage;
    m_kept = -1;
    begin();
}

void PaperSearch::begin()
{
    m_hits.clear();
    m_current = -1;
    m_next = 0;
    if (m_words.isEmpty() || !m_pages || m_pages->count() == 0)
        m_turn.stop();
    else
        m_turn.start();
    Q_EMIT changed();
}

void PaperSearch::onTurn()
{
    QElapsedTimer turn;
    turn.start();
    while (m_next < m_pages->count() && m_hits.size() < kMostHits && turn.elapsed() < kTurnMs) {
        auto found = m_pages->find(m_next++, m_words);
        m_hits.insert(m_hits.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    }
    if (m_next >= m_pages->count() || m_hits.size() >= kMostHits)
        m_turn.stop();
    choose();
    Q_EMIT changed();
}

void PaperSearch::choose()
{
    if (m_current >= 0 || m_hits.empty())
        return;
    if (m_kept >= 0) {
        if (m_kept < int(m_hits.size()) || isDone())
            m_current = std::min(m_kept, int(m_hits.size()) - 1);
        return;
    }
    const auto ahead = std::find_if(m_hits.begin(), m_hits.end(), [this](const PagePlace &hit) { return hit.page >= m_fromPage; });
    if (ahead != m_hits.end())
        m_current = int(ahead - m_hits.begin());
    else if (isDone())
        m_current = 0;
}

void PaperSearch::walk(int by)
{
    const int count = int(m_hits.size());
    if (count == 0)
        return;
    m_current = ((m_current + by) % count + count) % count;
    Q_EMIT changed();
}

QString PaperSearch::summary() const
{
    if (m_words.isEmpty())
        return {};
    if (m_hits.empty())
        return isDone() ? tr("not found") : tr("searching…");
    const QString total = m_hits.size() >= kMostHits ? QStringLiteral("%1+").arg(kMostHits) : QString::number(m_hits.size());
    return tr("%1 / %2").arg(m_current + 1).arg(total);
}

}
