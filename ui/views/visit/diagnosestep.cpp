#include "ui/views/visit/diagnosestep.h"

#include "ui/controls/columnscroll.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/named.h"
#include "ui/controls/photostrip.h"
#include "ui/controls/picklist.h"
#include "ui/controls/rowlistview.h"
#include "ui/presentation/words.h"
#include "ui/views/pictures/photowork.h"
#include "ui/views/visit/findingcard.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using domain::Grade;

namespace {
constexpr int kListWidth = 380;
}

DiagnoseStep::DiagnoseStep(const Context &context, presentation::VisitSession &session, QWidget *parent)
    : StepView(parent), m_context(context), m_session(session), m_presenter(session), m_board(session),
      m_photos(session, context.background), m_originals(context.services, context.runner.lane()),
      m_splitter(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("diagnoseStep"));
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(buildCardSide());
    m_splitter->setSizes({kListWidth, 1366 - kListWidth});
    m_splitter->setStretchFactor(1, 1);
    m_empty = new controls::EmptyState(tr("Nothing is at risk"), tr("A finding appears here for each question answered “at risk”."), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    layout->addWidget(m_empty);
    connectBoard();
}

QWidget *DiagnoseStep::buildList()
{
    auto *side = new QFrame(this);
    side->setProperty("surface", QStringLiteral("side-left"));
    side->setMinimumWidth(280);
    m_summary = new QLabel(side);
    m_summary->setObjectName(QStringLiteral("findingsSummary"));
    m_summary->setProperty("face", QStringLiteral("heading"));
    m_summary->setContentsMargins(12, 10, 12, 6);
    m_summary->setWordWrap(true);
    m_list = new controls::RowListView(m_context.theme, QStringLiteral("findingList"), tr("Findings"), side);
    m_list->setModel(&m_board.rows());
    m_join = named(new controls::PickList(tr("Join with…"), side), QStringLiteral("findingJoin"),
                   tr("Group this finding with another one at the same place"));
    m_apart = named(new QPushButton(tr("On its own"), side), QStringLiteral("findingApart"), tr("Take this finding out of its group"));
    auto *places = new QHBoxLayout;
    places->setContentsMargins(12, 6, 12, 8);
    places->setSpacing(8);
    places->addWidget(m_join, 1);
    places->addWidget(m_apart);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addLayout(places);
    return side;
}

QWidget *DiagnoseStep::buildCardSide()
{
    auto *inside = new QWidget;
    auto *outer = new QVBoxLayout(inside);
    outer->setContentsMargins(16, 12, 16, 12);
    m_column = new QVBoxLayout;
    outer->addLayout(m_column);
    outer->addStretch(1);
    m_scroll = new controls::ColumnScroll(inside, this);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    return m_scroll;
}

void DiagnoseStep::connectBoard()
{
    connect(&m_presenter, &presentation::DiagnosePresenter::findingsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&m_board, &presentation::FindingsBoard::currentChanged, this, &DiagnoseStep::showCard);
    connect(&m_board, &presentation::FindingsBoard::regrouped, this,
            [this](const QString &sentence, const std::function<void()> &undo) { m_context.notices.say(sentence, undo); });
    connect(m_list, &controls::RowListView::chosen, &m_board, &presentation::FindingsBoard::chooseRow);
    connect(m_join, &QComboBox::activated, this, [this](int row) {
        const auto choices = m_board.choices();
        m_presenter.flush();
        if (row < int(choices.size()))
            m_board.join(choices[size_t(row)].finding);
    });
    connect(m_apart, &QPushButton::clicked, this, [this] {
        m_presenter.flush();
        m_board.setApart();
    });
    connect(&m_photos, &presentation::PhotosModel::jobStarted, this, &DiagnoseStep::jobStarted);
    connect(&m_photos, &presentation::PhotosModel::refused, this,
            [this](const QString &sentence) { m_context.notices.warn(sentence); });
    connect(&m_photos, &presentation::PhotosModel::removed, this,
            [this] { m_context.notices.say(tr("The photo was taken out."), [this] { Q_EMIT undoRequested(); }); });
    connect(&m_originals, &presentation::OriginalsFetch::started, this, &DiagnoseStep::jobStarted);
    followOriginals(m_originals, m_photos, m_context);
}

presentation::Commands DiagnoseStep::commands()
{
    const auto hasOne = [this] { return m_board.current() != nullptr; };
    const auto mayChange = [this] { return m_board.current() && !m_session.isFrozen(); };
    presentation::Commands commands{
        {.id = QStringLiteral("diagnose.next"), .words = tr("Next finding"), .otherWords = QStringLiteral("下一风险点 下一个 next finding"),
         .keys = QKeySequence(Qt::Key_J), .run = [this] { move(1); }, .isEnabled = hasOne},
        {.id = QStringLiteral("diagnose.previous"), .words = tr("Previous finding"), .otherWords = QStringLiteral("上一风险点 上一个 previous finding"),
         .keys = QKeySequence(Qt::Key_K), .run = [this] { move(-1); }, .isEnabled = hasOne}};
    int key = Qt::Key_1;
    for (const Grade grade : {Grade::Minor, Grade::General, Grade::Major})
        commands.push_back({.id = QStringLiteral("diagnose.grade-") + domain::gradeCode(grade),
                            .words = tr("Grade: %1").arg(presentation::Words::of(grade)), .otherWords = QStringLiteral("等级 定级 grade"),
                            .keys = QKeySequence(key++), .run = [this, grade] { this->grade(grade); }, .isEnabled = mayChange});
    commands.push_back({.id = QStringLiteral("diagnose.question"), .words = tr("Go to the question"), .otherWords = QStringLiteral("检查项 题目 question"),
                        .keys = QKeySequence(Qt::Key_Q), .run = [this] { Q_EMIT questionRequested(m_board.current()->itemCode); },
                        .isEnabled = hasOne});
    commands.push_back({.id = QStringLiteral("diagnose.photo"), .words = tr("Add photos"), .otherWords = QStringLiteral("照片 拍照 photo"),
                        .keys = QKeySequence(Qt::Key_P), .run = [this] { m_strip->choose(); }, .isEnabled = mayChange});
    commands.push_back({.id = QStringLiteral("diagnose.originals"), .words = tr("Fetch the originals of the photos"),
                        .otherWords = QStringLiteral("原图 照片 original"), .keys = QKeySequence(Qt::Key_O), .run = [this] { fetchOriginals(); },
                        .isEnabled = hasOne});
    commands.push_back({.id = QStringLiteral("diagnose.apart"), .words = tr("Take this finding out of its group"),
                        .otherWords = QStringLiteral("拆分 单列 split"), .run = [this] { m_board.setApart(); },
                        .isEnabled = [this] { return m_board.isTogether() && !m_session.isFrozen(); }});
    return commands;
}

void DiagnoseStep::move(int by)
{
    m_list->setFocus(Qt::ShortcutFocusReason); // what was typed in the card is written when the field is left
    m_board.step(by);
}

void DiagnoseStep::fetchOriginals() { m_originals.fetch(m_photos.away()); }
void DiagnoseStep::grade(Grade grade) { m_presenter.setGrade(m_board.current()->id, grade); }

void DiagnoseStep::enter(const QString &itemCode)
{
    m_presenter.draft();
    refresh();
    m_board.chooseItem(itemCode);
    m_list->setFocus();
}

void DiagnoseStep::leave()
{
    QGuiApplication::inputMethod()->commit();
    m_presenter.flush();
}

void DiagnoseStep::refresh()
{
    m_board.refresh();
    m_summary->setText(m_board.summary());
    m_splitter->setVisible(m_board.current() != nullptr);
    m_empty->setVisible(m_board.current() == nullptr);
}

controls::PhotoStrip *DiagnoseStep::newPhotos(QWidget *parent)
{
    auto *strip = new controls::PhotoStrip(m_context.theme, m_context.files, parent);
    workOnPhotos(strip, m_photos, m_context, m_session, this);
    connect(strip, &controls::PhotoStrip::originalsRequested, this, &DiagnoseStep::fetchOriginals);
    return strip;
}

void DiagnoseStep::buildCard(const domain::Finding &finding)
{
    m_presenter.flush();
    if (m_card) {
        m_card->hide();
        m_card->deleteLater();
    }
    m_card = new FindingCard(m_context, m_presenter, finding, this);
    m_photos.setItem(finding.itemCode);
    m_strip = newPhotos(m_card);
    m_card->put(m_strip);
    connect(m_card, &FindingCard::questionRequested, this, &DiagnoseStep::questionRequested);
    m_column->addWidget(m_card);
    m_scroll->verticalScrollBar()->setValue(0);
}

/// The finding as it is now: the one chosen may be another one, or say something else.
void DiagnoseStep::showCard()
{
    const domain::Finding *shown = m_board.current();
    if (!shown)
        return;
    if (!m_card || m_card->finding().id != shown->id)
        buildCard(domain::Finding(*shown));
    shown = m_board.current(); // leaving the card before may have written it
    m_card->refresh(*shown, m_session.isFrozen());
    m_strip->setReadOnly(m_session.isFrozen());
    if (m_list->currentRow() != m_board.currentRow())
        m_list->setCurrentRow(m_board.currentRow());
    refreshPlaces();
}

void DiagnoseStep::refreshPlaces()
{
    QStringList words;
    for (const auto &choice : m_board.choices())
        words << choice.words;
    m_join->fill(words);
    m_join->setEnabled(m_join->count() > 0 && !m_session.isFrozen());
    m_apart->setEnabled(m_board.isTogether() && !m_session.isFrozen());
}

}
