#include "ui/presentation/visit/bridge/typeback.h"

#include "models/domain/visit/visitcode.h"
#include "ui/presentation/words.h"

namespace xunzhen::presentation {

using domain::Verdict;

namespace {

/// Full-width digits too; nullopt = no number.
std::optional<int> numberIn(const QString &text)
{
    QString digits;
    for (const QChar c : text.trimmed()) {
        if (c.digitValue() < 0)
            return std::nullopt;
        digits += QString::number(c.digitValue());
    }
    bool ok = false;
    const int number = digits.toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

}

TypeBack::TypeBack(VisitSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &VisitSession::opened, this, &TypeBack::onOpened);
    connect(&session, &VisitSession::recordChanged, this, &TypeBack::changed);
}

void TypeBack::onOpened()
{
    m_typed = 0;
    begin(0);
}

void TypeBack::begin(int ordinal)
{
    m_ordinal = std::clamp(ordinal, 0, std::max(0, int(m_session.record().items.size()) - 1));
    m_expects = Expects::Number;
    Q_EMIT changed();
}

const domain::PinnedItem *TypeBack::item() const
{
    const auto &items = m_session.record().items;
    return m_ordinal < int(items.size()) ? &items[size_t(m_ordinal)] : nullptr;
}

domain::Answer TypeBack::answer() const
{
    const auto *known = item() ? m_session.record().answerFor(item()->item.code) : nullptr;
    return known ? *known : domain::Answer();
}

QString TypeBack::proposal() const
{
    return m_expects == Expects::Number && item() ? QString::number(m_ordinal + 1) : QString();
}

QString TypeBack::visitCode() const { return domain::spacedVisitCode(m_session.id()); }

void TypeBack::enter(const QString &text)
{
    if (m_session.isFrozen() || !item())
        return;
    if (m_expects == Expects::Answer)
        takeAnswer(text);
    else
        takeNumber(text);
}

void TypeBack::takeNumber(const QString &text)
{
    if (const auto code = domain::visitCodeFrom(text)) {
        takeCode(*code);
        return;
    }
    const int total = int(m_session.record().items.size());
    const auto number = text.trimmed().isEmpty() ? std::optional(m_ordinal + 1) : numberIn(text);
    if (!number || *number < 1 || *number > total) {
        Q_EMIT misunderstood(tr("There is no question of this number. Nothing was written. The numbers go from 1 to %1.").arg(total));
        return;
    }
    m_ordinal = *number - 1;
    m_expects = Expects::Answer;
    Q_EMIT changed();
}

void TypeBack::takeCode(const QString &code)
{
    if (code == domain::visitCode(m_session.id())) {
        Q_EMIT told(tr("The paper belongs to this visit."));
        Q_EMIT changed();
        return;
    }
    for (const auto &visit : m_session.visits().openVisits())
        if (code == domain::visitCode(visit.id)) {
            Q_EMIT misunderstood(tr("This paper belongs to the visit to %1. Nothing was written.").arg(visit.enterpriseName));
            Q_EMIT belongsElsewhere(visit.id);
            return;
        }
    Q_EMIT misunderstood(tr("No open visit on this laptop has this code. Nothing was written. Please look at the paper again."));
}

void TypeBack::takeAnswer(const QString &text)
{
    static const Verdict verdicts[]{Verdict::Compliant, Verdict::AtRisk, Verdict::NotApplicable};
    const auto digit = numberIn(text);
    if (text.trimmed().isEmpty()) {
        goOn();
        return;
    }
    if (!digit || *digit < 1 || *digit > 3) {
        Q_EMIT misunderstood(tr("1, 2 or 3 is wanted here. Nothing was written."));
        return;
    }
    const Verdict verdict = verdicts[*digit - 1];
    if (!m_session.perform(m_session.visits().answer(m_session.id(), item()->item.code, verdict)))
        return;
    ++m_typed;
    Q_EMIT told(tr("Question %1: %2").arg(m_ordinal + 1).arg(Words::sign(verdict) + u' ' + Words::of(verdict)));
    goOn();
}

void TypeBack::goOn()
{
    begin(m_ordinal + 1);
}

void TypeBack::setNote(const QString &text)
{
    if (item() && !m_session.isFrozen())
        m_session.perform(m_session.visits().setNote(m_session.id(), item()->item.code, text));
}

void TypeBack::back()
{
    m_expects = Expects::Number;
    Q_EMIT changed();
}

}
