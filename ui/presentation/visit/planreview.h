#pragma once

#include "models/services/visits/wholeplan.h"
#include "ui/presentation/background.h"
#include "ui/presentation/rowlist.h"
#include "ui/presentation/visit/visitsession.h"

namespace xunzhen::presentation {

/// What stands against a plan and beside it: contradictions, and the open items of other visits to the firm. Read off the
/// window's thread.
class PlanReview : public QObject
{
    Q_OBJECT

public:
    PlanReview(VisitSession &session, Background &background, QObject *parent = nullptr);

    /// Asks anew; `changed` comes with the answer.
    void refresh();
    const std::vector<services::ToldContradiction> &contradictions() const { return m_contradictions; }
    int unsettled() const; ///< those that nobody has called right
    static QString sentence(const services::ToldContradiction &told);
    RowList &elsewhere() { return m_elsewhere; }
    void isRightSo(const QString &subject, const QString &reason);
    void takeBack(const QString &subject) { isRightSo(subject, {}); }
    void orderByUrgency();

Q_SIGNALS:
    void changed();
    /// The plan stands in another order; `undo` puts it back.
    void ordered(const QString &sentence, const std::function<void()> &undo);

private:
    struct Answer
    {
        std::vector<services::ToldContradiction> contradictions;
        std::vector<services::ItemElsewhere> elsewhere;
    };
    void take(const Answer &answer);

    VisitSession &m_session;
    Background &m_background;
    Question m_question;
    std::vector<services::ToldContradiction> m_contradictions;
    RowList m_elsewhere;
};

}
