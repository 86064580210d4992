#include "ui/views/enterprises/duplicatespane.h"

#include "ui/controls/emptystate.h"
#include "ui/controls/named.h"
#include "ui/controls/pageheader.h"
#include "ui/controls/progressstrip.h"
#include "ui/controls/rowlistview.h"
#include "ui/controls/tonedelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::DuplicatesPresenter;
using Judgement = DuplicatesPresenter::Judgement;

namespace {
constexpr int kToneRole = Qt::UserRole + 1;
enum Page { Walk, Nothing };
}

DuplicatesPane::DuplicatesPane(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_presenter(context.services, context.background)
{
    setObjectName(QStringLiteral("duplicatesPane"));
    m_header = new controls::PageHeader(tr("Records that look alike"), this);
    m_progress = new controls::ProgressStrip(this);
    m_progress->setFixedWidth(320);
    m_header->addAction(m_progress);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(buildPairs());
    splitter->addWidget(buildSides());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({360, 1});
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(splitter);
    m_stack->addWidget(new controls::EmptyState(
        tr("No records look alike"),
        tr("No two firms have the same credit code, the same name, or the same phone number at the same address, except those that "
           "were judged already."), m_stack));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildFoot());
    connectParts();
    refresh();
}

QWidget *DuplicatesPane::buildPairs()
{
    m_pairs = new controls::RowListView(m_context.theme, QStringLiteral("duplicatePairs"), tr("Pairs that look alike"), this);
    m_pairs->setUniform(true);
    m_pairs->setMinimumWidth(240);
    m_pairs->setModel(&m_presenter.pairs());
    return m_pairs;
}

QWidget *DuplicatesPane::buildSides()
{
    auto *sides = new QWidget(this);
    m_likeness = new QLabel(sides);
    m_likeness->setObjectName(QStringLiteral("duplicateLikeness"));
    m_likeness->setProperty("face", QStringLiteral("heading"));
    m_consequence = new QLabel(sides);
    m_consequence->setObjectName(QStringLiteral("duplicateConsequence"));
    m_consequence->setProperty("quiet", true);
    m_consequence->setWordWrap(true);
    m_table = named(new QTableWidget(0, 3, sides), QStringLiteral("duplicateTable"), tr("The two records side by side"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->setItemDelegate(new controls::ToneDelegate(m_context.theme, kToneRole, m_table));
    auto *layout = new QVBoxLayout(sides);
    layout->setContentsMargins(20, 16, 20, 12);
    layout->setSpacing(8);
    layout->addWidget(m_likeness);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_consequence);
    return sides;
}

QPushButton *DuplicatesPane::footButton(QWidget *foot, const char *name, const QString &words)
{
    return named(new QPushButton(words, foot), QLatin1String(name), words);
}

QWidget *DuplicatesPane::buildFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("surface", QStringLiteral("foot"));
    auto *back = footButton(foot, "duplicatesClose", tr("Back to the list"));
    m_undo = footButton(foot, "duplicatesUndo", tr("Take the last one back (Ctrl+Z)"));
    m_later = footButton(foot, "duplicatesLater", tr("Later (3)"));
    m_two = footButton(foot, "duplicatesTwo", tr("Two firms (2)"));
    m_same = footButton(foot, "duplicatesSame", tr("Same firm (1)"));
    m_same->setProperty("kind", QStringLiteral("primary"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 10, 20, 10);
    row->addWidget(back);
    row->addWidget(m_undo);
    row->addStretch(1);
    row->addWidget(m_later);
    row->addWidget(m_two);
    row->addWidget(m_same);
    connect(back, &QPushButton::clicked, this, &DuplicatesPane::closed);
    return foot;
}

void DuplicatesPane::connectParts()
{
    connect(m_same, &QPushButton::clicked, this, [this] { m_presenter.judge(Judgement::Same); });
    connect(m_two, &QPushButton::clicked, this, [this] { m_presenter.judge(Judgement::Two); });
    connect(m_later, &QPushButton::clicked, this, [this] { m_presenter.judge(Judgement::Later); });
    connect(m_undo, &QPushButton::clicked, &m_presenter, &DuplicatesPresenter::undo);
    connect(m_pairs, &controls::RowListView::chosen, this, [this](int row) {
        if (row != m_presenter.current())
            m_presenter.choose(row);
    });
    connect(m_pairs, &controls::RowListView::opened, &m_presenter, &DuplicatesPresenter::openOne);
    connect(&m_presenter, &DuplicatesPresenter::changed, this, &DuplicatesPane::refresh);
    connect(&m_presenter, &DuplicatesPresenter::started, m_progress, &controls::ProgressStrip::follow);
    connect(&m_presenter, &DuplicatesPresenter::failed, this, [this](const QString &text) { m_context.notices.warn(text); });
    connect(&m_presenter, &DuplicatesPresenter::said, this, [this](const QString &text) {
        m_context.notices.say(text, [this] { m_presenter.undo(); });
    });
    connect(&m_presenter, &DuplicatesPresenter::firmRequested, this, &DuplicatesPane::firmRequested);
}

void DuplicatesPane::begin()
{
    m_presenter.load();
    m_pairs->setFocus();
}

presentation::Commands DuplicatesPane::commands()
{
    const auto judging = [this](const char *id, const QString &words, Qt::Key key, Judgement judgement) {
        return presentation::Command{.id = QLatin1String(id), .words = words, .keys = key,
                                     .run = [this, judgement] { m_presenter.judge(judgement); },
                                     .isEnabled = [this] { return m_presenter.isShown(); }};
    };
    return {
        judging("duplicates.same", tr("Judge the two the same firm"), Qt::Key_1, Judgement::Same),
        judging("duplicates.two", tr("Judge the two different firms"), Qt::Key_2, Judgement::Two),
        judging("duplicates.later", tr("Put the pair off until later"), Qt::Key_3, Judgement::Later),
        {.id = QStringLiteral("duplicates.undo"), .words = tr("Take the last judgement back"), .keys = QKeySequence(Qt::CTRL | Qt::Key_Z),
         .run = [this] { m_presenter.undo(); }, .isEnabled = [this] { return m_presenter.canUndo(); }},
        {.id = QStringLiteral("duplicates.close"), .words = tr("Back to the list"), .keys = Qt::Key_Escape, .run = [this] { Q_EMIT closed(); }},
    };
}

void DuplicatesPane::refreshTable()
{
    const auto lines = m_presenter.lines();
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("This record"), tr("The other record")});
    m_table->setRowCount(int(lines.size()));
    for (int row = 0; row < int(lines.size()); ++row) {
        const auto &line = lines[size_t(row)];
        const QString label = line.differs ? QStringLiteral("≠ ") + line.label : line.label;
        int column = 0;
        for (const QString &text : {label, line.one, line.other}) {
            auto item = std::make_unique<QTableWidgetItem>(text);
            item->setToolTip(text);
            if (line.differs)
                item->setData(kToneRole, int(presentation::Tone::Risk));
            m_table->setItem(row, column++, item.release());
        }
    }
    m_table->resizeRowsToContents();
}

void DuplicatesPane::refresh()
{
    const int left = m_presenter.pairs().rowCount();
    const bool isLooked = m_presenter.wasLoaded() && !m_presenter.isLoading();
    m_header->setLine(!isLooked
                          ? tr("Looking through the whole list…")
                          : tr("%n pair(s) to judge", nullptr, left) + QStringLiteral(" · ") + tr("%n judged", nullptr, m_presenter.judged()));
    m_stack->setCurrentIndex(isLooked && left == 0 ? Nothing : Walk);
    const QSignalBlocker quiet(m_pairs);
    if (m_pairs->currentRow() != m_presenter.current())
        m_pairs->setCurrentRow(m_presenter.current());
    m_likeness->setText(m_presenter.likeness());
    m_consequence->setText(m_presenter.consequence());
    for (QPushButton *button : {m_same, m_two, m_later})
        button->setEnabled(m_presenter.isShown());
    m_undo->setEnabled(m_presenter.canUndo());
    refreshTable();
}

}
