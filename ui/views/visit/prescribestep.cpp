#include "ui/views/visit/prescribestep.h"

#include "ui/controls/columnscroll.h"
#include "ui/controls/conflictmarks.h"
#include "ui/controls/gridview.h"
#include "ui/controls/named.h"
#include "ui/controls/notefield.h"
#include "ui/controls/plandelegate.h"
#include "ui/controls/rowlistview.h"
#include "ui/controls/timebardelegate.h"
#include "ui/presentation/words.h"
#include "ui/views/visit/contradictionpanel.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QInputMethod>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::PlanModel;
using presentation::PrescribePresenter;
using Field = PrescribePresenter::Field;

namespace {

/// Of a column in which any day stands on one line.
int dayWidth(const controls::Theme &theme)
{
    constexpr int kSides = 24;
    return QFontMetrics(theme.font(controls::Type::Body)).horizontalAdvance(presentation::Words::day(QDate(2026, 12, 30))) + kSides;
}

}

PrescribeStep::PrescribeStep(const Context &context, presentation::VisitSession &session, QWidget *parent)
    : StepView(parent), m_context(context), m_session(session), m_presenter(session), m_review(session, context.background)
{
    setObjectName(QStringLiteral("prescribeStep"));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(10);
    column->addWidget(buildAbove());
    column->addWidget(buildTable(), 4);
    column->addWidget(buildWords(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new controls::ColumnScroll(inside, this));
    fitTable();
    connect(&session, &presentation::VisitSession::recordChanged, this, [this] {
        if (!isVisible())
            return;
        refreshWords();
        m_review.refresh();
    });
    connectReview();
}

QWidget *PrescribeStep::buildAbove()
{
    auto *box = m_above = new QWidget(this);
    m_contradictions = new ContradictionPanel(m_session, m_review, box);
    m_elsewhereHead = named(new QPushButton(box), QStringLiteral("planElsewhereToggle"), tr("Open items of other visits to this firm"));
    m_elsewhereHead->setProperty("kind", QStringLiteral("link"));
    m_elsewhereHead->setCheckable(true);
    m_elsewhere = new controls::RowListView(m_context.theme, QStringLiteral("planElsewhere"), tr("Open items of other visits to this firm"), box);
    m_elsewhere->setModel(&m_review.elsewhere());
    m_elsewhere->setSelectionMode(QAbstractItemView::SingleSelection);
    m_elsewhere->setFixedHeight(3 * m_context.theme.rowHeight());
    m_elsewhere->hide();
    m_elsewhereHead->hide();
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_contradictions);
    column->addWidget(m_elsewhereHead, 0, Qt::AlignLeft);
    column->addWidget(m_elsewhere);
    box->hide();
    return box;
}

void PrescribeStep::connectReview()
{
    connect(&m_review, &presentation::PlanReview::changed, this, &PrescribeStep::refreshAbove);
    connect(&m_review, &presentation::PlanReview::ordered, this,
            [this](const QString &sentence, const std::function<void()> &undo) { m_context.notices.say(sentence, undo); });
    connect(m_contradictions, &ContradictionPanel::chosen, this, &PrescribeStep::showItem);
    connect(m_elsewhereHead, &QPushButton::toggled, m_elsewhere, &QWidget::setVisible);
    connect(&m_context.theme, &controls::Theme::changed, this,
            [this] { m_elsewhere->setFixedHeight(3 * m_context.theme.rowHeight()); });
    connect(&m_context.theme, &controls::Theme::changed, this, &PrescribeStep::fitTable);
}

/// Where there is little room the step scrolls rather than that the plan shrinks to a slit.
void PrescribeStep::fitTable()
{
    constexpr int kLeastRows = 5; // of one line; two of a plan
    m_table->setMinimumHeight(kLeastRows * m_context.theme.rowHeight());
}

void PrescribeStep::refreshAbove()
{
    const int count = m_review.elsewhere().rowCount();
    m_elsewhereHead->setText(tr("%n open item(s) of other visits to this firm", nullptr, count));
    m_elsewhereHead->setVisible(count > 0);
    m_elsewhere->setVisible(count > 0 && m_elsewhereHead->isChecked());
    m_above->setVisible(count > 0 || !m_contradictions->isHidden());
}

void PrescribeStep::showItem(domain::Step step, const QString &itemCode)
{
    const int row = m_presenter.plan().rowOf(itemCode);
    if (step != domain::Step::Prescribe || row < 0)
        return Q_EMIT placeRequested(step, itemCode);
    m_table->setCurrentIndex(m_presenter.plan().index(row, PlanModel::Measure));
    m_table->setFocus();
}

void PrescribeStep::onMisunderstood(const QString &text)
{
    m_context.notices.warn(tr("“%1” is no day. The day in the plan stays as it was. Please type a date, or a time such as +15 or 15 工作日.").arg(text));
}

presentation::Commands PrescribeStep::commands()
{
    const auto mayChange = [this] { return !m_session.isFrozen(); };
    return {{.id = QStringLiteral("prescribe.fill"), .words = tr("Take over what the cell above says"),
             .otherWords = QStringLiteral("向下填充 同上 fill down"), .keys = QKeySequence(Qt::CTRL | Qt::Key_D),
             .run = [this] { m_presenter.plan().fillFromAbove(m_table->currentIndex()); }, .isEnabled = mayChange},
            {.id = QStringLiteral("prescribe.order"), .words = tr("Order by urgency"), .otherWords = QStringLiteral("排序 轻重缓急 sort"),
             .run = [this] { m_review.orderByUrgency(); }, .isEnabled = mayChange},
            {.id = QStringLiteral("prescribe.draft"), .words = tr("Draft the missing rows"), .otherWords = QStringLiteral("起草 draft"),
             .run = [this] { m_presenter.plan().draft(); }, .isEnabled = mayChange}};
}

QLayout *PrescribeStep::buildHead(QWidget *box)
{
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(tr("Remediation plan"), box);
    title->setProperty("face", QStringLiteral("heading"));
    m_order = named(new QPushButton(tr("Order by urgency"), box), QStringLiteral("planOrder"), tr("Order by urgency"));
    m_draft = named(new QPushButton(tr("Draft the missing rows"), box), QStringLiteral("planDraft"), tr("Draft the missing rows"));
    head->addWidget(title, 1);
    m_rowMarks = new controls::ConflictMarks(m_context.services, m_context.notices, QStringLiteral("remediation"), QStringLiteral("planMark"), this);
    m_rowMarks->watchRest(title);
    head->addWidget(m_order);
    head->addWidget(m_draft);
    connect(m_order, &QPushButton::clicked, &m_review, &presentation::PlanReview::orderByUrgency);
    connect(m_draft, &QPushButton::clicked, &m_presenter.plan(), &PlanModel::draft);
    return head;
}

QWidget *PrescribeStep::buildTable()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(buildHead(box));
    m_table = named(new controls::GridView(box), QStringLiteral("planTable"), tr("Remediation plan"));
    fillTable();
    m_table->setWordWrap(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    column->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PrescribeStep::markRow);
    return box;
}

void PrescribeStep::fillTable()
{
    m_table->setModel(&m_presenter.plan());
    auto *delegate = new controls::PlanDelegate(PlanModel::Due, m_session.services().clock().today(), m_table);
    connect(delegate, &controls::PlanDelegate::typing, &m_session, &presentation::VisitSession::setPending);
    connect(delegate, &controls::PlanDelegate::begun, &m_presenter.plan(), &PlanModel::beginEdit);
    connect(delegate, &controls::PlanDelegate::misunderstood, this, &PrescribeStep::onMisunderstood);
    m_table->setItemDelegate(delegate);
    m_table->setItemDelegateForColumn(PlanModel::Time, new controls::TimeBarDelegate(m_context.theme, PlanModel::BarRole, m_table));
    const std::pair<int, int> widths[] = {{PlanModel::Number, 44}, {PlanModel::Finding, 170}, {PlanModel::Measure, 210},
                                          {PlanModel::Standard, 175}, {PlanModel::Owner, 76}, {PlanModel::Due, std::max(118, dayWidth(m_context.theme))},
                                          {PlanModel::Time, 120}, {PlanModel::Help, 84}};
    for (const auto &[section, width] : widths)
        m_table->setColumnWidth(section, std::max(width, m_table->horizontalHeader()->sectionSizeHint(section)));
    m_table->shareRoom({PlanModel::Finding, PlanModel::Measure, PlanModel::Standard});
}

controls::NoteField *PrescribeStep::addWords(QHBoxLayout *row, const QString &label, const QString &name, Field field)
{
    auto *column = new QVBoxLayout;
    auto *caption = new QLabel(label, this);
    caption->setProperty("face", QStringLiteral("small"));
    caption->setProperty("quiet", true);
    auto *note = named(new controls::NoteField(2, this), name, label);
    note->setGrowing();
    column->addWidget(caption);
    column->addWidget(note);
    row->addLayout(column, 1);
    connect(note, &controls::NoteField::edited, &m_presenter,
            [this, field](const QString &text) { m_presenter.edit(field, text); });
    connect(note, &controls::NoteField::left, &m_presenter, &PrescribePresenter::flush);
    return note;
}

QWidget *PrescribeStep::buildWords()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_overall = addWords(row, tr("Overall assessment"), QStringLiteral("wordsOverall"), Field::Overall);
    m_support = addWords(row, tr("Support we give"), QStringLiteral("wordsSupport"), Field::Support);
    m_talked = addWords(row, tr("Agreed with the firm"), QStringLiteral("wordsTalked"), Field::Talked);
    m_marks = new controls::ConflictMarks(m_context.services, m_context.notices, QStringLiteral("visit"), QStringLiteral("visitMark"), this);
    m_marks->watch(m_overall, QStringLiteral("overall"));
    m_marks->watch(m_support, QStringLiteral("support"));
    m_marks->watch(m_talked, QStringLiteral("talked"));
    return box;
}

void PrescribeStep::refreshWords()
{
    const std::pair<controls::NoteField *, Field> fields[] = {
        {m_overall, Field::Overall}, {m_support, Field::Support}, {m_talked, Field::Talked}};
    for (const auto &[field, which] : fields) {
        if (!field->isInHand())
            field->put(m_presenter.text(which));
        field->setReadOnly(m_session.isFrozen());
    }
    m_draft->setEnabled(!m_session.isFrozen());
    m_order->setEnabled(!m_session.isFrozen() && m_presenter.plan().rowCount() > 1);
    m_marks->show(m_session.id().toBytes());
    markRow();
}

/// The marks of the row one stands in are above the table, where there is room for a card.
void PrescribeStep::markRow()
{
    const auto *item = m_presenter.plan().item(m_table->currentIndex().row());
    m_rowMarks->show(item ? item->id.toBytes() : QByteArray());
}

void PrescribeStep::enter(const QString &itemCode)
{
    if (!m_session.isFrozen())
        m_session.perform(m_session.visits().draftFindings(m_session.id()));
    m_presenter.plan().draft();
    refreshWords();
    m_review.refresh();
    if (const int row = m_presenter.plan().rowOf(itemCode); row >= 0)
        m_table->setCurrentIndex(m_presenter.plan().index(row, PlanModel::Measure));
    else if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_presenter.plan().index(0, PlanModel::Measure));
    m_table->setFocus();
}

void PrescribeStep::leave()
{
    QGuiApplication::inputMethod()->commit();
    m_table->setFocus(); // an open editor hands its text over when it loses the focus
    m_presenter.flush();
}

}
