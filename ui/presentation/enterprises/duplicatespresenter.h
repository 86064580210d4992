#pragma once

#include "models/services/firmregister.h"
#include "ui/presentation/background.h"
#include "ui/presentation/rowlist.h"

#include <QObject>

namespace xunzhen::presentation {

/// The walk through all pairs of records that may be one firm: each is seen side by side and judged the same firm, two firms,
/// or put off until later. Every judgement can be taken back.
class DuplicatesPresenter : public QObject
{
    Q_OBJECT

public:
    /// One line of the comparison.
    struct Line
    {
        QString label, one, other;
        bool differs = false;
    };
    enum class Judgement { Same, Two, Later };

    DuplicatesPresenter(services::Services &services, Background &background, QObject *parent = nullptr);

    void load(); ///< looks through the whole list anew
    bool isLoading() const { return m_job && !m_job->isFinished(); }
    bool wasLoaded() const { return m_loaded; }
    RowList &pairs() { return m_rows; }
    int judged() const { return int(m_done.size()); } ///< in this walk, and not taken back
    int current() const { return m_current; }

    void choose(int row);
    bool isShown() const { return m_pair.has_value(); }
    std::vector<Line> lines() const;
    QString likeness() const;    ///< why the two are shown
    QString consequence() const; ///< what "same firm" will do

    void judge(Judgement judgement);
    bool canUndo() const { return !m_done.empty(); }
    void undo();
    void openOne();

Q_SIGNALS:
    void changed();
    void started(const std::shared_ptr<xunzhen::presentation::Job> &job);
    void failed(const QString &sentence);
    void said(const QString &text);
    void firmRequested(const xunzhen::domain::EnterpriseId &id);

private:
    struct Judged
    {
        domain::LookAlike pair;
        int row = 0;
        Judgement judgement = Judgement::Later;
    };
    base::Done tell(const domain::LookAlike &pair, Judgement judgement);
    base::Done takeBack(const Judged &done);
    QString sentence(const domain::LookAlike &pair, Judgement judgement) const;
    void refreshRows();
    static QString words(domain::Likeness likeness);

    services::Services &m_services;
    Background &m_background;
    Question m_question;
    std::shared_ptr<Job> m_job;
    bool m_loaded = false;
    std::vector<domain::LookAlike> m_pairs;
    std::vector<Judged> m_done;
    int m_current = -1;
    std::optional<services::LookAlikePair> m_pair;
    RowList m_rows;
};

}
