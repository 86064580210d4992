#include "ui/views/serving/servingstrip.h"

#include "ui/controls/flowlayout.h"
#include "ui/controls/named.h"
#include "ui/controls/statuspill.h"
#include "ui/presentation/serving/servingwords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using controls::Tone;
using domain::ServingOutcome;
using domain::ServingState;
using presentation::ServingWords;

namespace {

constexpr int kSoon = 2; ///< working days

Tone toneOf(const services::ServingRow &row)
{
    if (row.state == ServingState::Served)
        return Tone::Compliant;
    return row.daysLeft < 0 ? Tone::Major : row.daysLeft <= kSoon || row.state == ServingState::Absent ? Tone::Risk : Tone::Information;
}

QString signOf(Tone tone)
{
    switch (tone) {
    case Tone::Compliant: return QStringLiteral("✓");
    case Tone::Major: return QStringLiteral("▲");
    case Tone::Risk: return QStringLiteral("!");
    default: return QStringLiteral("▸");
    }
}

QString nameOf(ServingOutcome outcome)
{
    static const QStringList names{QStringLiteral("received"), QStringLiteral("refused"), QStringLiteral("absent"),
                                   QStringLiteral("posted"), QStringLiteral("announced")};
    return names.at(int(outcome));
}

}

ServingStrip::ServingStrip(const Context &context, ServingDesk &desk, const services::ServingRow &row, Look look, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_row(row), m_look(look), m_today(context.services.clock().today())
{
    setObjectName(QStringLiteral("servingStrip.") + row.kind);
    setProperty("surface", look == Look::Line ? QStringLiteral("plain") : QStringLiteral("card"));
    auto *column = new QVBoxLayout(this);
    if (look == Look::Line)
        column->setContentsMargins(0, 0, 0, 8);
    else
        column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addLayout(buildHead());
    if (row.state != ServingState::Served)
        column->addLayout(buildSteps(context.theme));
}

QHBoxLayout *ServingStrip::buildHead()
{
    auto *title = new QLabel(ServingWords::title(m_row), this);
    title->setProperty("face", QStringLiteral("heading"));
    const Tone tone = toneOf(m_row);
    auto *pill = new controls::StatusPill(tone, signOf(tone), ServingWords::of(m_row.state), this);
    pill->setObjectName(QStringLiteral("servingState.") + m_row.kind);
    auto *due = new QLabel(ServingWords::due(m_row, m_today), this);
    due->setObjectName(QStringLiteral("servingDue.") + m_row.kind);
    due->setToolTip(tr("Seven working days after it was issued, as the law asks of a decision when the party is absent; a reminder for "
                       "other papers"));
    due->setProperty(tone == Tone::Major ? "tone" : "quiet", tone == Tone::Major ? QVariant(QStringLiteral("major")) : QVariant(true));
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(title);
    title->setVisible(m_look != Look::Line);
    head->addWidget(pill);
    head->addWidget(due);
    head->addStretch(1);
    if (!m_row.receiptNumber.isEmpty()) {
        auto *receipt = add(head, tr("Receipt %1").arg(m_row.receiptNumber), QStringLiteral("receipt"));
        receipt->setProperty("kind", QStringLiteral("link"));
        connect(receipt, &QPushButton::clicked, this, [this] { m_desk.openReceipt(m_row.receipt); });
    }
    return head;
}

QPushButton *ServingStrip::add(QLayout *steps, const QString &words, const QString &name)
{
    auto *button = named(new QPushButton(words, this), QStringLiteral("serve.%1.%2").arg(name, m_row.kind),
                         QStringLiteral("%1: %2").arg(words, ServingWords::title(m_row)));
    steps->addWidget(button);
    return button;
}

QLayout *ServingStrip::buildSteps(const controls::Theme &theme)
{
    auto *steps = new controls::FlowLayout(6);
    auto *print = add(steps, m_row.printedAt.isValid() ? tr("✓ Printed") : tr("Print"), QStringLiteral("print"));
    print->setIcon(theme.icon(QStringLiteral("print")));
    connect(print, &QPushButton::clicked, this, [this] { m_desk.print(m_row); });
    steps->addWidget(new QLabel(QStringLiteral("→"), this));
    auto *explain = add(steps, m_row.isExplained ? tr("✓ Explained") : tr("Explained to the firm"), QStringLiteral("explain"));
    explain->setCheckable(true);
    explain->setChecked(m_row.isExplained);
    connect(explain, &QPushButton::clicked, this, [this](bool on) { m_desk.explain(m_row, on); });
    steps->addWidget(new QLabel(QStringLiteral("→"), this));
    QPushButton *next = print;
    if (!m_row.way.isEmpty()) {
        next = add(steps, tr("Finish the receipt"), QStringLiteral("finish"));
        connect(next, &QPushButton::clicked, this, [this] { m_desk.openReceipt(m_row.receipt); });
    } else {
        addOutcomes(steps);
    }
    if (m_look != Look::Leading || (next == print && m_row.printedAt.isValid()))
        return steps;
    next->setProperty("kind", QStringLiteral("primary"));
    if (next == print)
        print->setIcon(theme.icon(QStringLiteral("print"), theme.tokens().onAccent));
    return steps;
}

void ServingStrip::addOutcomes(QLayout *steps)
{
    for (const auto outcome : {ServingOutcome::Received, ServingOutcome::Refused, ServingOutcome::Absent, ServingOutcome::Posted,
                               ServingOutcome::Announced}) {
        auto *button = add(steps, ServingWords::of(outcome), nameOf(outcome));
        connect(button, &QPushButton::clicked, this, [this, outcome] { m_desk.serve(m_row, outcome); });
    }
}

}
