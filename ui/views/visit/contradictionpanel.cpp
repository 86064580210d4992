#include "ui/views/visit/contradictionpanel.h"

#include "ui/controls/growingscroll.h"
#include "ui/controls/named.h"
#include "ui/views/clearlayout.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;

namespace {
constexpr int kHighest = 132;

QPushButton *link(const QString &words, const QString &name, const QString &spoken, QWidget *parent)
{
    auto *button = named(new QPushButton(words, parent), name, spoken);
    button->setProperty("kind", QStringLiteral("link"));
    return button;
}
}

ContradictionPanel::ContradictionPanel(presentation::VisitSession &session, presentation::PlanReview &review, QWidget *parent)
    : QFrame(parent), m_session(session), m_review(review), m_head(new QLabel(this)), m_lines(nullptr)
{
    setObjectName(QStringLiteral("contradictionPanel"));
    setProperty("surface", QStringLiteral("warn"));
    m_head->setObjectName(QStringLiteral("contradictionHead"));
    m_head->setProperty("face", QStringLiteral("heading"));
    auto *inside = new QWidget(this);
    inside->setProperty("scrolled", true);
    m_lines = new QVBoxLayout(inside);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(2);
    auto *scroll = new controls::GrowingScroll(inside, this);
    scroll->setMaximumHeight(kHighest);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(2);
    layout->addWidget(m_head);
    layout->addWidget(scroll);
    hide();
    connect(&review, &presentation::PlanReview::changed, this, &ContradictionPanel::refresh);
}

/// Of an issued plan nothing is demanded any more: only what was explained is told.
std::vector<services::ToldContradiction> ContradictionPanel::shownOnes() const
{
    auto all = m_review.contradictions();
    if (m_session.isFrozen())
        std::erase_if(all, [](const services::ToldContradiction &told) { return told.reason.isEmpty(); });
    return all;
}

void ContradictionPanel::refresh()
{
    const auto all = shownOnes();
    setVisible(!all.empty());
    QStringList shown{QString::number(m_session.isFrozen())};
    for (const auto &told : all)
        shown << told.contradiction.subject + u'\n' + told.reason + u'\n' + presentation::PlanReview::sentence(told);
    if (shown == m_shown)
        return;
    m_shown = shown;
    clearLayout(*m_lines);
    const int open = m_session.isFrozen() ? 0 : m_review.unsettled();
    m_head->setText(open > 0 ? tr("! %n contradiction(s) in the plan", nullptr, open) : tr("✓ Contradictions explained"));
    int number = 0;
    for (const auto &told : all)
        told.reason.isEmpty() ? addOpen(told, number++) : addSettled(told, number++);
    m_lines->activate();
    updateGeometry();
}

QHBoxLayout *ContradictionPanel::newLine(const services::ToldContradiction &told, int number, const QString &words, bool isQuiet)
{
    const auto gap = told.contradiction.gap;
    auto *sentence = new QLabel(words, this);
    sentence->setWordWrap(true);
    sentence->setProperty("quiet", isQuiet);
    auto *go = link(tr("Show"), QStringLiteral("contradictionShow.%1").arg(number), tr("Show: %1").arg(words), this);
    connect(go, &QPushButton::clicked, this, [this, gap] { Q_EMIT chosen(gap.step, gap.itemCode); });
    auto *row = new QHBoxLayout;
    row->addWidget(sentence, 1);
    row->addWidget(go);
    m_lines->addLayout(row);
    return row;
}

void ContradictionPanel::addOpen(const services::ToldContradiction &told, int number)
{
    auto *row = newLine(told, number, presentation::PlanReview::sentence(told), false);
    auto *reason = named(new QLineEdit(this), QStringLiteral("contradictionReason.%1").arg(number), tr("Why it is right so"));
    reason->setPlaceholderText(tr("Why it is right so"));
    reason->setMaximumWidth(260);
    auto *take = named(new QPushButton(tr("It is right so"), this), QStringLiteral("contradictionRight.%1").arg(number), tr("It is right so"));
    take->setEnabled(false);
    row->addWidget(reason);
    row->addWidget(take);
    connect(reason, &QLineEdit::textChanged, take, [take](const QString &text) { take->setEnabled(!text.trimmed().isEmpty()); });
    const auto give = [this, reason, subject = told.contradiction.subject] {
        if (!reason->text().trimmed().isEmpty())
            m_review.isRightSo(subject, reason->text());
    };
    connect(take, &QPushButton::clicked, this, give);
    connect(reason, &QLineEdit::returnPressed, this, give);
}

void ContradictionPanel::addSettled(const services::ToldContradiction &told, int number)
{
    const QString words = tr("✓ Right so: %1 (%2)").arg(told.reason, presentation::PlanReview::sentence(told));
    auto *row = newLine(told, number, words, true);
    if (m_session.isFrozen())
        return;
    auto *back = link(tr("Take back"), QStringLiteral("contradictionBack.%1").arg(number), tr("Take the reason back"), this);
    row->addWidget(back);
    connect(back, &QPushButton::clicked, this, [this, subject = told.contradiction.subject] { m_review.takeBack(subject); });
}

}
