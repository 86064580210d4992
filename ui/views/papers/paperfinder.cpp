#include "ui/views/papers/paperfinder.h"

#include "ui/controls/linkline.h"
#include "ui/controls/named.h"
#include "ui/views/clearlayout.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::VerifyPresenter;

PaperFinder::PaperFinder(VerifyPresenter &presenter, QWidget *parent)
    : QFrame(parent), m_presenter(presenter), m_sentence(new QLabel(this)), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("paperFinder"));
    auto *heading = new QLabel(tr("Only the printed paper is here?"), this);
    heading->setProperty("face", QStringLiteral("heading"));
    auto *how = new QLabel(tr("Scan the QR code on its last page and paste its text, or type the number."), this);
    how->setWordWrap(true);
    how->setProperty("quiet", true);
    m_text = named(new QLineEdit(this), QStringLiteral("finderText"), tr("Text of the QR code, or the number"));
    m_text->setPlaceholderText(tr("Number or text of the QR code"));
    m_text->setMaxLength(2000);
    auto *find = named(new QPushButton(tr("Find"), this), QStringLiteral("finderFind"), tr("Find the paper"));
    m_sentence->setObjectName(QStringLiteral("finderSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(find);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addWidget(how);
    column->addLayout(row);
    column->addWidget(m_sentence);
    column->addLayout(m_rows);
    const auto ask = [this] { m_presenter.find(m_text->text()); };
    connect(m_text, &QLineEdit::returnPressed, this, ask);
    connect(find, &QPushButton::clicked, this, ask);
    connect(&presenter, &VerifyPresenter::lookedUp, this, &PaperFinder::refresh);
}

void PaperFinder::addFound(const VerifyPresenter::Found &found)
{
    const QString sign = found.digestAgrees ? QStringLiteral("✓ ") : QStringLiteral("≠ ");
    auto *line = named(new controls::LinkLine(sign + found.title, found.digestAgrees ? controls::Tone::Information : controls::Tone::Major, this),
                       QStringLiteral("finderPaper.%1").arg(m_rows->count() / 2), tr("Show: %1").arg(found.title));
    connect(line, &controls::LinkLine::clicked, this, [this, id = found.paper] { m_presenter.verifyPaper(id); });
    auto *facts = new QLabel(found.facts, this);
    facts->setProperty("face", QStringLiteral("small"));
    facts->setProperty("quiet", true);
    facts->setWordWrap(true);
    m_rows->addWidget(line);
    m_rows->addWidget(facts);
}

void PaperFinder::refresh()
{
    clearLayout(*m_rows);
    m_sentence->setText(m_presenter.findSentence());
    m_sentence->setVisible(!m_presenter.findSentence().isEmpty());
    for (const auto &found : m_presenter.found())
        addFound(found);
}

}
