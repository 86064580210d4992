#include "ui/views/visit/opinionlist.h"

#include "ui/controls/named.h"
#include "ui/views/clearlayout.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;

OpinionList::OpinionList(presentation::DiagnosePresenter &presenter, const domain::FindingId &finding, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_finding(finding), m_summary(new QLabel(this)), m_lines(new QVBoxLayout), m_entry(new QWidget(this))
{
    m_expert = named(new QComboBox(m_entry), QStringLiteral("opinionExpert"), tr("Expert"));
    m_expert->setEditable(true);
    m_expert->addItems(presenter.experts());
    m_expert->lineEdit()->setPlaceholderText(tr("Expert's name"));
    m_expert->setMinimumWidth(190);
    m_expert->lineEdit()->setCursorPosition(0);
    m_text = named(new QLineEdit(m_entry), QStringLiteral("opinionText"), tr("Opinion"));
    m_text->setPlaceholderText(tr("Opinion of the expert on this finding"));
    auto *agree = named(new QPushButton(tr("✓ Agrees"), m_entry), QStringLiteral("opinionAgree"), tr("The expert agrees"));
    auto *dissent = named(new QPushButton(tr("! Differs"), m_entry), QStringLiteral("opinionDissent"), tr("The expert differs"));
    auto *row = new QHBoxLayout(m_entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_expert);
    row->addWidget(m_text, 1);
    row->addWidget(agree);
    row->addWidget(dissent);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_summary->setObjectName(QStringLiteral("opinionSummary"));
    m_summary->setProperty("face", QStringLiteral("heading"));
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    layout->addLayout(m_lines);
    layout->addWidget(m_entry);
    m_text->setText(presenter.opinionDraft(finding));
    connect(m_text, &QLineEdit::textEdited, this, [this](const QString &text) { m_presenter.setOpinionDraft(m_finding, text); });
    connect(m_text, &QLineEdit::editingFinished, &presenter, &presentation::DiagnosePresenter::flush);
    connect(agree, &QPushButton::clicked, this, [this] { add(true); });
    connect(dissent, &QPushButton::clicked, this, [this] { add(false); });
}

void OpinionList::add(bool agrees)
{
    if (m_expert->currentText().trimmed().isEmpty()) {
        m_expert->setFocus();
        return;
    }
    const QString text = m_text->text();
    m_text->clear();
    m_presenter.setOpinionDraft(m_finding, {});
    m_presenter.addOpinion(m_finding, m_expert->currentText(), agrees, text);
}

void OpinionList::addLine(const domain::Opinion &opinion, bool frozen)
{
    const QString stand = opinion.agrees ? tr("✓ agrees") : tr("! differs");
    const QString words = opinion.text.isEmpty() ? stand : tr("%1: %2").arg(stand, opinion.text);
    auto *line = new QLabel(QStringLiteral("%1  %2").arg(opinion.expert, words), this);
    line->setProperty("tone", opinion.agrees ? QStringLiteral("compliant") : QStringLiteral("risk"));
    line->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(line, 1);
    if (!frozen) {
        auto *remove = named(new QPushButton(tr("Take back"), this), QStringLiteral("opinionVoid"), tr("Take the opinion back"));
        remove->setProperty("kind", QStringLiteral("link"));
        connect(remove, &QPushButton::clicked, this, [this, id = opinion.id] { m_presenter.voidOpinion(id); });
        row->addWidget(remove);
    }
    m_lines->addLayout(row);
}

void OpinionList::refresh(bool frozen)
{
    const QString summary = m_presenter.opinionWords(m_finding);
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
    clearLayout(*m_lines);
    const auto opinions = m_presenter.opinions(m_finding);
    for (const auto &opinion : opinions)
        addLine(opinion, frozen);
    m_entry->setVisible(!frozen);
}

}
