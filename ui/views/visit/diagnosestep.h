#pragma once

#include "ui/presentation/visit/diagnosepresenter.h"
#include "ui/views/context.h"
#include "ui/views/visit/stepview.h"

#include <QTimer>

class QScrollArea;
class QVBoxLayout;

namespace xunzhen::controls {
class EmptyState;
}

namespace xunzhen::views {

class FindingCard;

/// 诊断: the findings as cards, gravest first. A card has many fields: the first is made at once, the others one by one while
/// the window goes on.
class DiagnoseStep : public StepView
{
    Q_OBJECT

public:
    DiagnoseStep(const Context &context, presentation::VisitSession &session, QWidget *parent = nullptr);
    void enter(const QString &itemCode) override;
    void leave() override;

Q_SIGNALS:
    void questionRequested(const QString &itemCode);

private:
    void refresh();
    bool sameCards(const std::vector<domain::Finding> &findings) const;
    void rebuild(const std::vector<domain::Finding> &findings);
    void addCard();
    void bring(FindingCard &card);

    Context m_context;
    presentation::VisitSession &m_session;
    presentation::DiagnosePresenter m_presenter;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    controls::EmptyState *m_empty;
    std::vector<FindingCard *> m_cards;
    std::vector<domain::Finding> m_wanted; ///< more than there are cards while some are still to be made
    QString m_sought; ///< item code of the finding to be shown
    QTimer m_next;
};

}
