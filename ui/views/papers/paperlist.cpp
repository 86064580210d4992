#include "ui/views/papers/paperlist.h"

#include "models/services/statisticsservice.h"
#include "ui/controls/card.h"
#include "ui/controls/named.h"
#include "ui/controls/statuspill.h"
#include "ui/views/serving/servingstrip.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace xunzhen::views {

using controls::named;
using presentation::PaperRow;
using presentation::VisitPapersPresenter;
using State = presentation::PaperRow::State;

PaperList::PaperList(const Context &context, VisitPapersPresenter &presenter, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_presenter(presenter), m_desk(new ServingDesk(context, this))
{
    setObjectName(QStringLiteral("paperList"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&presenter, &VisitPapersPresenter::changed, this, &PaperList::refresh);
    connect(&m_desk->presenter(), &presentation::ServingPresenter::changed, this, &PaperList::refresh);
    connect(m_desk, &ServingDesk::receiptChosen, this, &PaperList::draftChosen);
    connect(m_desk, &ServingDesk::jobStarted, this, &PaperList::jobStarted);
}

/// Many buttons: they are made when somebody looks.
void PaperList::refresh()
{
    if (m_desk->presenter().visit() != m_presenter.visit()) {
        m_desk->presenter().show(m_presenter.visit()); // comes back here
        return;
    }
    m_stale = !isVisible();
    if (!m_stale)
        build();
}

void PaperList::showEvent(QShowEvent *event)
{
    if (std::exchange(m_stale, false))
        build();
    QScrollArea::showEvent(event);
}

void PaperList::build()
{
    auto *inside = new QWidget;
    inside->setProperty("scrolled", true);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(20, 16, 20, 16);
    if (std::ranges::all_of(m_presenter.rows(), [](const PaperRow &row) { return row.state == State::Possible; })) {
        auto *none = new QLabel(tr("No paper has been begun or issued yet."), inside);
        none->setProperty("quiet", true);
        column->addWidget(none);
    }
    const std::pair<State, QString> groups[] = {
        {State::Draft, tr("Being written")}, {State::Issued, tr("Issued")}, {State::Possible, tr("Papers you can start")}};
    for (const auto &[state, title] : groups) {
        auto *card = new controls::Card(title, inside);
        for (const PaperRow &row : m_presenter.rows())
            if (row.state == state) {
                addRow(row, *card->body());
                addServing(row, *card->body());
            }
        card->setVisible(card->body()->count() > 0);
        column->addWidget(card);
    }
    column->addStretch(1);
    setWidget(inside);
}

PaperList::RowWords PaperList::wordsOf(const PaperRow &row)
{
    if (row.state == State::Possible)
        return {tr("Begin"), QStringLiteral("paper.begin.") + row.kind};
    const QString name = QStringLiteral("paper.open.") + (row.draft.isNull() ? row.kind : row.draft.toString());
    return {row.state == State::Draft ? tr("Go on") : tr("Open"), name};
}

controls::StatusPill *PaperList::stateOf(const PaperRow &row)
{
    using controls::Tone;
    if (row.state == State::Issued) {
        const QString edition = row.revision > 1 ? QStringLiteral(" · ") + tr("edition %1").arg(row.revision) : QString();
        return new controls::StatusPill(Tone::Compliant, QStringLiteral("✓"), row.number + edition);
    }
    return row.gaps > 0 ? new controls::StatusPill(Tone::Risk, QStringLiteral("!"), tr("%n still missing", nullptr, row.gaps))
                        : new controls::StatusPill(Tone::Compliant, QStringLiteral("✓"), tr("complete"));
}

void PaperList::addRow(const PaperRow &row, QVBoxLayout &body)
{
    const auto [act, name] = wordsOf(row);
    const QString title = row.subject.title.isEmpty() ? row.title : row.title + QStringLiteral(" · ") + row.subject.title;
    auto *words = new QLabel(row.obstacle.isEmpty() ? title : title + QStringLiteral(" · ") + row.obstacle);
    words->setWordWrap(true);
    auto *button = named(new QPushButton(act), name, QStringLiteral("%1: %2").arg(act, title));
    button->setEnabled(row.obstacle.isEmpty());
    auto *line = new QHBoxLayout;
    line->addWidget(words, 1);
    if (row.state != State::Possible)
        line->addWidget(stateOf(row));
    line->addWidget(button);
    body.addLayout(line);
    connect(button, &QPushButton::clicked, this, [this, row] { choose(row); });
}

void PaperList::addServing(const PaperRow &row, QVBoxLayout &body)
{
    const auto *serving = row.state == State::Issued ? m_desk->presenter().row(row.paper) : nullptr;
    if (serving)
        body.addWidget(new ServingStrip(m_context, *m_desk, *serving, ServingStrip::Look::Line));
}

void PaperList::choose(const PaperRow &row)
{
    if (row.state == State::Issued)
        Q_EMIT paperChosen(row.paper);
    else if (row.state == State::Draft)
        Q_EMIT draftChosen(row.draft);
    else if (row.kind == domain::kConsultationReport)
        Q_EMIT reportChosen();
    else if (row.kind == services::kDrawRecord)
        Q_EMIT drawChosen();
    else if (row.kind == services::kPublicationTable)
        Q_EMIT publicationChosen();
    else if (row.kind == services::kPeriodReport)
        Q_EMIT periodReportChosen();
    else if (const auto draft = m_presenter.begin(row))
        Q_EMIT draftChosen(*draft);
}

}
