#pragma once

#include "ui/presentation/papers/paperpages.h"

#include <QTimer>

namespace xunzhen::presentation {

/// The search in one paper: goes through the pages in short turns, so that the window stays free, and walks round the places
/// found. A newer form of the paper is searched again and the place walked to is kept.
class PaperSearch : public QObject
{
    Q_OBJECT

public:
    explicit PaperSearch(QObject *parent = nullptr);

    /// The pages outlive the search or are replaced; null = none.
    void setPages(PaperPages *pages);
    /// Walks first to the first place on `fromPage` or behind it.
    void search(const QString &words, int fromPage);
    void walk(int by);

    const QString &words() const { return m_words; }
    const std::vector<PagePlace> &hits() const { return m_hits; }
    int current() const { return m_current; } ///< -1 = none
    bool isDone() const { return !m_turn.isActive(); }
    /// "3 / 17", "3 / 500+", "not found", or nothing while nothing is searched for.
    QString summary() const;

Q_SIGNALS:
    void changed();

private:
    void begin();
    void onTurn();
    void choose();

    PaperPages *m_pages = nullptr;
    QString m_words;
    std::vector<PagePlace> m_hits;
    int m_current = -1, m_kept = -1, m_fromPage = 0, m_next = 0;
    QTimer m_turn;
};

}
