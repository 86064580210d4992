#include "ui/presentation/visit/examinepresenter.h"

#include "ui/presentation/checklists/lawwords.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"

namespace xunzhen::presentation {

using domain::Verdict;

namespace {

QString plainNumber(double value) { return QString::number(value, 'g', 12); }

/// What an inspector types: full-width digits and a comma for the point are put right.
std::optional<double> parsedNumber(const QString &text)
{
    QString plain;
    for (const QChar c : text.trimmed())
        plain += c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E ? QChar(c.unicode() - 0xFEE0) : c;
    bool ok = false;
    const double value = plain.replace(u',', u'.').toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

}

ExaminePresenter::ExaminePresenter(VisitSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_edits(session)
{
    connect(&session, &VisitSession::opened, this, &ExaminePresenter::onOpened);
    connect(&session, &VisitSession::recordChanged, this, &ExaminePresenter::onRecordChanged);
    connect(&session.services().facts(), &services::Facts::enterprisesChanged, this, &ExaminePresenter::onRecordChanged);
}

void ExaminePresenter::onOpened()
{
    m_ordinal = 0;
    m_typedMeasure = {};
    m_measuredIsNumber = true;
}

void ExaminePresenter::onRecordChanged()
{
    m_ordinal = std::clamp(m_ordinal, 0, std::max(0, int(m_session.record().items.size()) - 1));
    readCondition();
    Q_EMIT answerChanged();
}

const domain::PinnedItem *ExaminePresenter::item() const
{
    const auto &items = m_session.record().items;
    return m_ordinal >= 0 && m_ordinal < int(items.size()) ? &items[size_t(m_ordinal)] : nullptr;
}

domain::Answer ExaminePresenter::answer() const
{
    const auto *pinned = item();
    const auto *known = pinned ? m_session.record().answerFor(pinned->item.code) : nullptr;
    return known ? *known : domain::Answer();
}

QString ExaminePresenter::fieldText(Field field) const
{
    const domain::Answer known = answer();
    switch (field) {
    case Field::Place: return known.place;
    case Field::Note: return known.note;
    case Field::Measured: return known.measured ? plainNumber(*known.measured) : QString();
    }
    return {};
}

std::optional<bool> ExaminePresenter::breaksLimit() const
{
    const auto *pinned = item();
    if (!pinned)
        return std::nullopt;
    const bool typing = m_edits.contains(editKey(Field::Measured));
    return domain::exceedsLimit(pinned->item, typing ? m_typedMeasure : answer().measured);
}

QString ExaminePresenter::limitText() const
{
    const auto *pinned = item();
    if (!pinned || !pinned->item.measure)
        return {};
    const auto &measure = *pinned->item.measure;
    QStringList parts;
    if (measure.min)
        parts << QStringLiteral("≥ %1").arg(plainNumber(*measure.min));
    if (measure.max)
        parts << QStringLiteral("≤ %1").arg(plainNumber(*measure.max));
    return parts.isEmpty() ? measure.unit : QStringLiteral("%1 %2").arg(parts.join(QStringLiteral(", ")), measure.unit);
}

QString ExaminePresenter::reviewText() const
{
    const auto *pinned = item();
    if (!pinned)
        return {};
    const auto &laws = m_session.services().laws();
    QStringList lines;
    for (const auto *citations : {&pinned->item.basis, &pinned->item.penalty})
        for (const domain::Citation &citation : *citations)
            if (const auto known = laws.validity(citation.law, citation.version); known.state == domain::LawState::Replaced)
                lines << LawWords::mark({citation, known.replacedBy});
    lines.removeDuplicates();
    return lines.join(u'\n');
}

Place ExaminePresenter::place() const
{
    return {.page = Places::visit(), .visit = m_session.id(), .step = domain::Step::Examine,
            .itemCode = item() ? item()->item.code : QString()};
}

QString ExaminePresenter::earlierText() const
{
    const auto *pinned = item();
    const auto earlier = pinned ? m_session.visits().earlierAnswer(m_session.id(), pinned->item.code) : std::nullopt;
    if (!earlier)
        return {};
    const QString what = QStringLiteral("%1 %2").arg(Words::sign(earlier->answer.verdict), Words::of(earlier->answer.verdict));
    const QString note = earlier->answer.note.isEmpty() ? QString() : QStringLiteral("\n") + earlier->answer.note;
    return tr("%1\n%2 · %3%4").arg(what, Words::day(earlier->on), earlier->bureau, note);
}

void ExaminePresenter::goTo(int ordinal)
{
    if (ordinal < 0 || ordinal >= int(m_session.record().items.size()))
        return;
    flush();
    m_ordinal = ordinal;
    m_typedMeasure = {};
    m_measuredIsNumber = true;
    m_session.rememberPlace(domain::Step::Examine, item()->item.code);
    readCondition();
    Q_EMIT itemChanged();
}

bool ExaminePresenter::goToCode(const QString &itemCode)
{
    const auto *pinned = m_session.record().itemFor(itemCode);
    if (pinned)
        goTo(pinned->ordinal);
    return pinned;
}

void ExaminePresenter::wander(std::optional<int> to, const QString &otherwise)
{
    if (to)
        goTo(*to);
    else
        Q_EMIT noneLeft(otherwise);
}

void ExaminePresenter::nextUnanswered()
{
    wander(domain::nextUnanswered(m_session.record(), m_ordinal), tr("Every question has been examined."));
}

void ExaminePresenter::nextAtRisk()
{
    wander(domain::nextAtRisk(m_session.record(), m_ordinal), tr("Nothing is at risk so far."));
}

void ExaminePresenter::give(Verdict verdict)
{
    const auto *pinned = item();
    if (!pinned || m_session.isFrozen())
        return;
    flush();
    const QString code = pinned->item.code;
    if (!m_session.perform(m_session.visits().answer(m_session.id(), code, verdict)))
        return;
    if (verdict == Verdict::AtRisk)
        Q_EMIT riskChosen();
    else if (verdict != Verdict::Unanswered)
        next();
}

QString ExaminePresenter::editKey(Field field) const
{
    return QStringLiteral("%1/%2").arg(item() ? item()->item.code : QString()).arg(int(field));
}

PendingEdits::Write ExaminePresenter::writing(Field field, const QString &text) const
{
    auto *visits = &m_session.visits();
    const domain::VisitId visit = m_session.id();
    const QString code = item()->item.code;
    if (field == Field::Place)
        return [=] { return visits->setPlace(visit, code, text); };
    if (field == Field::Note)
        return [=] { return visits->setNote(visit, code, text); };
    return [=, value = parsedNumber(text)] { return visits->setMeasured(visit, code, value); };
}

void ExaminePresenter::edit(Field field, const QString &text)
{
    if (!item() || m_session.isFrozen())
        return;
    if (field == Field::Measured) {
        m_typedMeasure = parsedNumber(text);
        m_measuredIsNumber = text.trimmed().isEmpty() || m_typedMeasure.has_value();
        Q_EMIT answerChanged();
        if (!m_measuredIsNumber)
            return;
    }
    m_edits.put(editKey(field), writing(field, text));
}

void ExaminePresenter::undo()
{
    flush();
    const auto undone = m_session.visits().undoLast(m_session.id());
    if (!undone) {
        Q_EMIT noneLeft(undone.error().code() == base::ErrorCode::NotFound ? tr("There is nothing to undo.")
                                                                          : Sentences::of(undone.error()));
        return;
    }
    m_session.perform({});
    if (!undone->itemCode.isEmpty())
        goToCode(undone->itemCode);
    Q_EMIT this->undone(tr("Undone. The record is as it was before."));
}

void ExaminePresenter::readCondition()
{
    const auto *pinned = item();
    m_condition = pinned && pinned->item.when ? m_session.visits().condition(m_session.id(), pinned->item.code) : std::nullopt;
}

bool ExaminePresenter::isExcluded() const
{
    using domain::Presence;
    return m_condition && m_condition->feature.presence == (m_condition->is ? Presence::Absent : Presence::Present);
}

void ExaminePresenter::tellCondition()
{
    using domain::Presence;
    if (!m_condition || m_session.isFrozen())
        return;
    flush();
    const services::FirmFeature feature = m_condition->feature;
    const Presence presence = isExcluded() == m_condition->is ? Presence::Present : Presence::Absent;
    const auto effect = m_session.visits().setFeature(m_session.id(), feature.feature.code, presence);
    if (!m_session.perform(effect ? base::Done() : base::Done(effect.error())))
        return;
    if (answer().verdict == Verdict::NotApplicable)
        if (const auto open = domain::nextUnanswered(m_session.record(), m_ordinal))
            goTo(*open);
    Q_EMIT conditionTold(toldSentence(feature, presence, *effect), feature.feature.code);
}

QString ExaminePresenter::toldSentence(const services::FirmFeature &feature, domain::Presence presence,
                                       const services::FeatureEffect &effect) const
{
    const QString told = tr("%1: %2.").arg(feature.feature.title, Words::of(presence));
    if (effect.dropped > 0)
        return told + tr(" %n question(s) do not apply.", nullptr, effect.dropped);
    if (effect.returned > 0)
        return told + tr(" %n question(s) are open again.", nullptr, effect.returned);
    return told + tr(" No open question depends on it.");
}

void ExaminePresenter::undoTelling(const QString &field)
{
    const auto taken = m_session.visits().undoFeature(m_session.id(), field);
    if (taken)
        m_session.perform({});
    else
        Q_EMIT noneLeft(Sentences::of(taken.error()));
}

}
