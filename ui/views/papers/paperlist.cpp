#include "ui/views/papers/paperlist.h"

#include "ui/controls/card.h"
#include "ui/controls/named.h"
#include "ui/controls/statuspill.h"
#include "ui/presentation/words.h"

#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::PaperRow;
using presentation::VisitPapersPresenter;
using State = presentation::PaperRow::State;

PaperList::PaperList(const Context &context, VisitPapersPresenter &presenter, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_presenter(presenter)
{
    setObjectName(QStringLiteral("paperList"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&presenter, &VisitPapersPresenter::changed, this, &PaperList::refresh);
}

void PaperList::refresh()
{
    auto *inside = new QWidget;
    inside->setProperty("scrolled", true);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 16, 16, 16);
    const struct { State state; QString title; } groups[] = {
        {State::Draft, tr("Being written")}, {State::Issued, tr("Issued")}, {State::Possible, tr("Can be begun")}};
    for (const auto &group : groups) {
        auto *card = new controls::Card(group.title, inside);
        bool first = true;
        for (const PaperRow &row : m_presenter.rows())
            if (row.state == group.state)
                addRow(row, *card->body(), &first);
        card->setVisible(!first);
        column->addWidget(card);
    }
    column->addStretch(1);
    setWidget(inside);
}

void PaperList::addRow(const PaperRow &row, QVBoxLayout &body, bool *first)
{
    *first = false;
    auto *line = new QHBoxLayout;
    auto *title = new QLabel(row.title);
    line->addWidget(title, 1);
    auto *pill = new controls::StatusPill;
    const QString id = row.state == State::Possible ? row.kind : row.draft.isNull() ? row.kind : row.draft.toString();
    QString act = tr("Begin");
    if (row.state == State::Draft) {
        act = tr("Go on");
        pill->setState(row.gaps > 0 ? controls::Tone::Risk : controls::Tone::Compliant,
                       row.gaps > 0 ? QStringLiteral("!") : QStringLiteral("✓"),
                       row.gaps > 0 ? tr("%n still missing", nullptr, row.gaps) : tr("complete"));
    } else if (row.state == State::Issued) {
        act = tr("Open");
        const QString edition = row.revision > 1 ? QStringLiteral(" · ") + tr("edition %1").arg(row.revision) : QString();
        pill->setState(controls::Tone::Compliant, QStringLiteral("✓"), row.number + edition);
    } else {
        pill->hide();
    }
    auto *button = named(new QPushButton(act), QStringLiteral("paper.%1.%2").arg(row.state == State::Possible ? QStringLiteral("begin") : QStringLiteral("open"), id),
                         QStringLiteral("%1: %2").arg(act, row.title));
    line->addWidget(pill);
    line->addWidget(button);
    body.addLayout(line);
    connect(button, &QPushButton::clicked, this, [this, row] { choose(row); });
}

void PaperList::choose(const PaperRow &row)
{
    if (row.state == State::Issued)
        Q_EMIT paperChosen(row.paper);
    else if (row.kind == domain::kConsultationReport)
        Q_EMIT reportChosen();
    else if (row.state == State::Draft)
        Q_EMIT draftChosen(row.draft);
    else
        begin(row);
}

void PaperList::begin(const PaperRow &row)
{
    presentation::SubjectChoice subject;
    if (row.subject == domain::PaperSubject::Finding || row.subject == domain::PaperSubject::Paper) {
        const auto choices = m_presenter.subjects(row.kind);
        if (choices.empty())
            return m_context.notices.warn(row.subject == domain::PaperSubject::Finding
                                              ? tr("No finding is graded as a major hazard. Please grade it under Diagnose first; nothing was begun.")
                                              : tr("No paper of this visit has been issued yet. Please issue the paper that is to be served first; nothing was begun."));
        subject = choices.front();
        if (choices.size() > 1) {
            QStringList titles;
            for (const auto &choice : choices)
                titles << choice.title;
            bool chosen = false;
            const QString title = QInputDialog::getItem(this, row.title, tr("What is the paper about?"), titles, 0, false, &chosen);
            if (!chosen)
                return;
            subject = choices[size_t(titles.indexOf(title))];
        }
    }
    if (const auto draft = m_presenter.begin(row.kind, subject))
        Q_EMIT draftChosen(*draft);
}

}
