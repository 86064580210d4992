#pragma once

#include "ui/presentation/shared/sharingpresenter.h"
#include "ui/views/context.h"
#include "ui/views/page.h"

#include <QByteArrayList>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace xunzhen::controls {
class Card;
class PageHeader;
class ProgressStrip;
}

namespace xunzhen::views {

/// 共享文件夹: one sentence on top; taking part; roll call; what needs a person.
class SharingPage : public Page
{
    Q_OBJECT

public:
    explicit SharingPage(const Context &context, QWidget *parent = nullptr);

    QString key() const override { return presentation::Places::sharing(); }
    QString title() const override { return tr("Shared folder"); }
    QString icon() const override { return QStringLiteral("sharing"); }
    void activate(const presentation::Place &place) override;

private:
    QWidget *buildBody();
    QWidget *buildFoot();
    controls::Card *buildJoin();
    controls::Card *buildCode();
    controls::Card *buildRoll();
    controls::Card *buildNeeds();
    void connectParts();
    void refresh();
    void refreshNeeds();
    void actOn(presentation::SharingNeed::Act act);
    void refreshRequests();
    void refreshConflicts();
    void found();
    void join();
    static void fitTable(QTableView *table);

    Context m_context;
    presentation::SharingPresenter m_presenter;
    controls::PageHeader *m_header = nullptr;
    QLabel *m_sentence = nullptr, *m_code = nullptr, *m_last = nullptr;
    controls::Card *m_join = nullptr, *m_codeCard = nullptr, *m_rollCard = nullptr, *m_needsCard = nullptr;
    QLineEdit *m_space = nullptr;
    QTableView *m_roll = nullptr;
    QVBoxLayout *m_needs = nullptr, *m_requests = nullptr, *m_conflicts = nullptr;
    QByteArrayList m_shownNeeds, m_shownRequests, m_shownConflicts;
    controls::ProgressStrip *m_progress = nullptr;
    QPushButton *m_run = nullptr;
    QWidget *m_foot = nullptr;
};

}
