#pragma once

#include "ui/presentation/visit/planreview.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace xunzhen::views {

/// What does not go together in the plan: a sentence each, a jump to it, and "it is right so" with a reason. Hidden while there
/// is nothing to tell.
class ContradictionPanel : public QFrame
{
    Q_OBJECT

public:
    ContradictionPanel(presentation::VisitSession &session, presentation::PlanReview &review, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(xunzhen::domain::Step step, const QString &itemCode);

private:
    std::vector<services::ToldContradiction> shownOnes() const;
    void refresh();
    void addOpen(const services::ToldContradiction &told, int number);
    void addSettled(const services::ToldContradiction &told, int number);
    QHBoxLayout *newLine(const services::ToldContradiction &told, int number, const QString &words, bool isQuiet);

    presentation::VisitSession &m_session;
    presentation::PlanReview &m_review;
    QLabel *m_head;
    QVBoxLayout *m_lines;
    QStringList m_shown; ///< what the lines say: a reason that is being typed outlives a reading that brought nothing new
};

}
