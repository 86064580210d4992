#include "ui/views/visit/leniencypanel.h"

#include "ui/controls/card.h"
#include "ui/controls/named.h"
#include "ui/presentation/words.h"
#include "ui/views/clearlayout.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::Words;

namespace {

QLabel *quietLine(const QString &text, QWidget *parent)
{
    auto *line = new QLabel(text, parent);
    line->setProperty("quiet", true);
    line->setWordWrap(true);
    return line;
}

bool allow(const QList<QCheckBox *> &bars, const QList<QCheckBox *> &conditions)
{
    const auto ticked = [](const QCheckBox *box) { return box->isChecked(); };
    return std::none_of(bars.begin(), bars.end(), ticked) && std::all_of(conditions.begin(), conditions.end(), ticked);
}

}

LeniencyPanel::LeniencyPanel(presentation::DiagnosePresenter &presenter, const domain::FindingId &finding, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_finding(finding), m_body(new QWidget(this)), m_entries(new QVBoxLayout(m_body))
{
    m_toggle = named(new QPushButton(this), QStringLiteral("leniencyToggle"), tr("Leniency advice"));
    m_toggle->setProperty("kind", QStringLiteral("link"));
    m_toggle->setCheckable(true);
    m_entries->setContentsMargins(12, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    m_body->hide();
    connect(m_toggle, &QPushButton::toggled, m_body, &QWidget::setVisible);
}

void LeniencyPanel::refresh(const domain::Finding &finding, bool frozen)
{
    const QString state = domain::gradeCode(finding.grade) + finding.majorHazard + u'/' + finding.leniency;
    if (state != m_builtFor) {
        m_builtFor = state;
        build(finding);
    }
    m_body->setEnabled(!frozen);
}

void LeniencyPanel::build(const domain::Finding &finding)
{
    clearLayout(*m_entries);
    const auto advice = m_presenter.advice(m_finding);
    for (const auto &entry : advice)
        addEntry(entry, entry.entry.code == finding.leniency);
    const QString taken = finding.leniency.isEmpty() ? QString() : tr(" · ✓ proposed");
    m_toggle->setText(tr("Leniency advice (%n)", nullptr, int(advice.size())) + taken);
    setVisible(!advice.empty());
}

void LeniencyPanel::addEntry(const domain::LeniencyAdvice &advice, bool taken)
{
    auto *card = new controls::Card(QStringLiteral("%1 · %2").arg(Words::of(advice.entry.kind), advice.entry.title), m_body);
    QStringList basis;
    for (const auto &citation : advice.entry.basis)
        basis << domain::citationText(citation);
    card->body()->addWidget(quietLine(basis.join(QStringLiteral("  ")), card));
    card->body()->addWidget(quietLine(advice.firstOffence ? tr("No earlier finding on this question at this firm is known.")
                                                          : tr("! There was an earlier finding on this question at this firm."), card));
    QList<QCheckBox *> bars, conditions;
    const auto addBoxes = [card](const QString &heading, const QStringList &texts, QList<QCheckBox *> &into, bool on, const QString &name) {
        if (texts.isEmpty())
            return;
        card->body()->addWidget(quietLine(heading, card));
        for (const QString &text : texts) {
            auto *box = named(new QCheckBox(text, card), QStringLiteral("%1%2").arg(name).arg(into.size()), text);
            box->setChecked(on);
            card->body()->addWidget(box);
            into << box;
        }
    };
    addBoxes(tr("Does one of these hold? Then there is no leniency."), advice.entry.bars, bars, false, QStringLiteral("bar"));
    addBoxes(tr("Each of these must hold:"), advice.entry.conditions, conditions, taken, QStringLiteral("condition"));
    auto *take = named(new QPushButton(taken ? tr("Take the proposal back") : tr("Propose this"), card),
                       QStringLiteral("leniencyTake"), tr("Propose this leniency"));
    take->setEnabled(taken || allow(bars, conditions));
    card->body()->addWidget(take, 0, Qt::AlignLeft);
    for (QCheckBox *box : bars + conditions)
        connect(box, &QCheckBox::toggled, take, [=] { take->setEnabled(taken || allow(bars, conditions)); });
    connect(take, &QPushButton::clicked, this,
            [this, code = taken ? QString() : advice.entry.code] { m_presenter.setLeniency(m_finding, code); });
    m_entries->addWidget(card);
}

}
