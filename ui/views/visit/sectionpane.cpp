#include "ui/views/visit/sectionpane.h"

#include "ui/controls/conflictmarks.h"
#include "ui/controls/named.h"
#include "ui/controls/rowdelegate.h"
#include "ui/controls/searchfield.h"
#include "ui/presentation/words.h"

#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

SectionPane::SectionPane(const Context &context, presentation::QuestionListModel &model,
                         presentation::ExaminePresenter &presenter, presentation::VisitTeam &team, QWidget *parent)
    : QFrame(parent), m_model(model), m_presenter(presenter), m_team(team)
{
    setProperty("surface", QStringLiteral("side-left"));
    setMinimumWidth(200);
    m_search = controls::named(new controls::SearchField(context.theme, tr("Find a question (G)"), this),
                               QStringLiteral("questionSearch"), tr("Find a question"));
    m_list = controls::named(new QListView(this), QStringLiteral("questionList"), tr("Questions"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new controls::RowDelegate(context.theme, m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 1, 0);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(8, 0, 8, 0);
    searchRow->addWidget(m_search, 1);
    m_errors = controls::named(new QPushButton(this), QStringLiteral("examineErrors"), tr("Next question that lacks something (E)"));
    m_errors->setToolTip(m_errors->accessibleName());
    searchRow->addWidget(m_errors);
    layout->addLayout(searchRow);
    layout->addWidget(m_list, 1);
    buildFoot(context);
    connect(m_search, &controls::SearchField::searched, &model, &presentation::QuestionListModel::search);
    connect(m_search, &controls::SearchField::moved, this, &SectionPane::move);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const int ordinal = m_model.ordinalAt(m_list->currentIndex()); ordinal >= 0)
            Q_EMIT chosen(ordinal);
    });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(m_model.ordinalAt(index)); });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(m_model.ordinalAt(index)); });
}

void SectionPane::buildFoot(const Context &context)
{
    m_taker = controls::named(new QPushButton(this), QStringLiteral("sectionTaker"), tr("Who takes this section"));
    m_taker->setToolTip(tr("Who takes this section. T takes it or gives it back."));
    const auto draw = [this, &theme = context.theme] { m_taker->setIcon(theme.icon(QStringLiteral("person"))); };
    connect(&context.theme, &controls::Theme::changed, m_taker, draw);
    draw();
    m_takers = new QMenu(m_taker);
    m_taker->setMenu(m_takers);
    m_marks = new controls::ConflictMarks(context.services, context.notices, QStringLiteral("visit_share"), QStringLiteral("shareMark"), this);
    m_marks->watchRest(m_taker);
    m_copy = controls::named(new QPushButton(this), QStringLiteral("copyAll"), tr("Take over answers of the last visit"));
    m_copy->hide();
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(8, 6, 8, 8);
    foot->setSpacing(6);
    foot->addWidget(m_copy);
    foot->addWidget(m_taker);
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
    connect(m_takers, &QMenu::aboutToShow, this, &SectionPane::fillTakers);
    connect(m_copy, &QPushButton::clicked, this, &SectionPane::copyRequested);
    connect(m_errors, &QPushButton::clicked, &m_presenter, &presentation::ExaminePresenter::nextError);
    connect(&m_presenter, &presentation::ExaminePresenter::itemChanged, this, &SectionPane::refresh);
    connect(&m_presenter, &presentation::ExaminePresenter::answerChanged, this, &SectionPane::refresh);
    connect(&m_team, &presentation::VisitTeam::changed, this, &SectionPane::refresh);
    refresh();
}

void SectionPane::fillTakers()
{
    m_takers->clear();
    const auto add = [this](const QString &name, const domain::InspectorId &id) {
        connect(m_takers->addAction(name), &QAction::triggered, this, [this, id] {
            if (const auto *pinned = m_presenter.item())
                m_team.give(*pinned, id);
        });
    };
    for (const domain::Inspector &person : m_team.people())
        add(person.id == m_team.me() ? tr("%1 (me)").arg(person.name) : person.name, person.id);
    add(tr("Nobody"), {});
}

void SectionPane::refresh()
{
    const int lacking = m_presenter.lackingQuestions();
    m_errors->setVisible(lacking > 0);
    m_errors->setText(QStringLiteral("⚠ %1").arg(lacking));
    m_errors->setAccessibleDescription(tr("%n question(s) lack something", nullptr, lacking));
    const auto *pinned = m_presenter.item();
    const QString taker = pinned ? m_team.takerText(*pinned) : QString();
    m_taker->setText(tr("%1 (T)").arg(taker.isEmpty() ? tr("Nobody") : taker));
    m_taker->setEnabled(pinned && !m_presenter.isFrozen());
    m_marks->show(pinned ? domain::visitShareIdFor(m_presenter.place().visit, pinned->checklistCode, pinned->section).toBytes()
                         : QByteArray());
}

void SectionPane::offerCopies(const services::CopyEffect &offer)
{
    m_copy->setVisible(offer.answers > 0 && !m_presenter.isFrozen());
    m_copy->setText(tr("As last time (%1)").arg(offer.answers));
    m_copy->setAccessibleDescription(tr("%n answer(s)", nullptr, offer.answers));
    m_copy->setToolTip(tr("Takes over what was answered on %1 or before: only where the question is the same to the letter, and never "
                          "what a photo or a measurement proves. Each is marked until you confirm it.")
                           .arg(presentation::Words::day(offer.on)));
}

void SectionPane::showCurrent(int ordinal)
{
    const QModelIndex index = m_model.indexOf(ordinal);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void SectionPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SectionPane::move(int by)
{
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, m_model.rowCount() - 1));
    m_list->setCurrentIndex(m_model.index(row));
}

}
