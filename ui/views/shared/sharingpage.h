#pragma once

#include "ui/presentation/shared/sharingpresenter.h"
#include "ui/views/context.h"
#include "ui/views/page.h"

#include <QByteArrayList>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QVBoxLayout;

namespace xunzhen::controls {
class Card;
class EmptyState;
class PageHeader;
class ProgressStrip;
class RowListView;
}

namespace xunzhen::views {

class HandoffCard;
class PlacesCard;
class RequestCard;
class TakePartCard;

/// 共享文件夹: one sentence on top; taking part; what needs a person; what waits to be handed in; what came; 点名表.
class SharingPage : public Page
{
    Q_OBJECT

public:
    explicit SharingPage(const Context &context, QWidget *parent = nullptr);

    QString key() const override { return presentation::Places::sharing(); }
    QString title() const override { return tr("Shared folder"); }
    QString icon() const override { return QStringLiteral("sharing"); }
    void activate(const presentation::Place &place) override;
    void leave() override;

private:
    QWidget *buildBody();
    QWidget *buildFoot();
    QWidget *buildAdmin();
    controls::Card *buildGoing();
    controls::Card *buildComing();
    controls::Card *buildRoll();
    void exportRoll();
    controls::Card *buildNeeds();
    void connectParts();
    void refresh();
    void refreshNeeds();
    void actOn(const presentation::SharingNeed &need);
    void refreshRequests();
    void refreshConflicts();
    void takeRequest();
    /// A file from outside: a colleague's "request", an "approval" for this laptop, a "handoff".
    void take(const QString &begin, const QString &path);
    void takeOut();
    void giveUp();
    const services::RollCallRow *chosenDevice();
    void refreshRollActs();
    void refreshLists();
    void fitTable(QTableView *table);
    void fitList(controls::RowListView *list, QLabel *otherwise);

    Context m_context;
    presentation::SharingPresenter m_presenter;
    controls::PageHeader *m_header = nullptr;
    QLabel *m_sentence = nullptr, *m_last = nullptr;
    controls::Card *m_rollCard = nullptr, *m_needsCard = nullptr;
    TakePartCard *m_join = nullptr;
    PlacesCard *m_places = nullptr;
    HandoffCard *m_handoff = nullptr;
    QTableView *m_roll = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    controls::Card *m_goingCard = nullptr, *m_comingCard = nullptr;
    controls::RowListView *m_going = nullptr, *m_coming = nullptr;
    QLabel *m_nothingGoes = nullptr, *m_nothingCame = nullptr, *m_rollState = nullptr;
    QVBoxLayout *m_needs = nullptr, *m_requests = nullptr, *m_conflicts = nullptr;
    QByteArrayList m_shownNeeds, m_shownRequests, m_shownConflicts;
    controls::ProgressStrip *m_progress = nullptr;
    QPushButton *m_run = nullptr;
    QWidget *m_foot = nullptr, *m_admin = nullptr;
    RequestCard *m_request = nullptr;
    QPushButton *m_takeOut = nullptr, *m_giveUp = nullptr;
};

}
