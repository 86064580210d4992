#include "ui/views/visit/revisionlist.h"

#include "models/base/chinatime.h"
#include "ui/controls/linkline.h"
#include "ui/controls/named.h"
#include "ui/presentation/words.h"
#include "ui/views/clearlayout.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace xunzhen::views {

using presentation::HandOverPresenter;
using presentation::Words;

RevisionList::RevisionList(HandOverPresenter &presenter, QWidget *parent)
    : QFrame(parent), m_presenter(presenter), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("revisionList"));
    setProperty("surface", QStringLiteral("side-left"));
    auto *inside = new QWidget;
    inside->setProperty("scrolled", true);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 12, 12, 12);
    auto *heading = new QLabel(tr("Editions"), inside);
    heading->setProperty("face", QStringLiteral("heading"));
    auto *verdict = new QLabel(tr("✓ Issued. Nothing can be changed any more; a correction is a new edition."), inside);
    verdict->setProperty("tone", QStringLiteral("compliant"));
    verdict->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(verdict);
    column->addLayout(m_rows);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->addWidget(scroll);
    connect(&presenter, &HandOverPresenter::paperIssued, this, &RevisionList::refresh);
    connect(&presenter, &HandOverPresenter::gapsChanged, this, &RevisionList::refresh);
    refresh();
}

void RevisionList::addRevision(const domain::Paper &paper, bool shown)
{
    const QString what = paper.revision == 1 ? tr("First edition") : tr("Edition %1, correction").arg(paper.revision);
    QString who = QStringLiteral("%1 %2 · %3").arg(Words::day(base::chinaDay(paper.issuedAt)),
                                                   Words::clock(paper.issuedAt), m_presenter.issuer(paper));
    if (m_presenter.isSigned(paper))
        who += u'\n' + tr("✓ Signed inside the PDF");
    const QString text = QStringLiteral("%1 %2").arg(shown ? QStringLiteral("▸") : QStringLiteral("·"), what);
    auto *line = controls::named(new controls::LinkLine(text, shown ? controls::Tone::Accent : controls::Tone::Information, this),
                                 QStringLiteral("revision.%1").arg(paper.revision), tr("Show: %1").arg(what));
    connect(line, &controls::LinkLine::clicked, this, [this, id = paper.id] { m_presenter.look(id); });
    auto *facts = new QLabel(paper.reason.isEmpty() ? who : tr("%1\nReason: %2").arg(who, paper.reason), this);
    facts->setObjectName(QStringLiteral("revisionFacts.%1").arg(paper.revision));
    facts->setProperty("face", QStringLiteral("small"));
    facts->setProperty("quiet", true);
    facts->setWordWrap(true);
    facts->setTextFormat(Qt::PlainText);
    facts->setContentsMargins(14, 0, 0, 6);
    m_rows->addWidget(line);
    m_rows->addWidget(facts);
}

void RevisionList::refresh()
{
    clearLayout(*m_rows);
    const auto papers = m_presenter.revisions();
    const auto shown = m_presenter.issued();
    for (const domain::Paper &paper : papers)
        addRevision(paper, shown && shown->id == paper.id);
    setVisible(!papers.empty());
}

}
