// 体检: the fields of a question, and what is told of its answer.
#include "models/base/chinatime.h"
#include "models/domain/visit/copying.h"
#include "models/domain/visit/readings.h"
#include "models/services/examineservice.h"
#include "models/services/phraseservice.h"
#include "ui/presentation/visit/examinepresenter.h"
#include "ui/presentation/words.h"

#include <QSet>

namespace xunzhen::presentation {

namespace {

QString plainNumber(double value) { return QString::number(value, 'g', 12); }

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

std::optional<double> ExaminePresenter::worstTyped() const
{
    if (!item() || !item()->item.measure || !m_typed || m_typed->empty())
        return std::nullopt;
    return domain::worstReading(*item()->item.measure, *m_typed);
}

std::optional<bool> ExaminePresenter::breaksLimit() const
{
    const auto *pinned = item();
    if (!pinned)
        return std::nullopt;
    const bool typing = m_edits.contains(editKey(Field::Measured)) || !m_typed || !m_typed->empty();
    return domain::exceedsLimit(pinned->item, typing ? worstTyped() : answer().measured);
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

QString ExaminePresenter::worstText() const
{
    const auto worst = m_typed && m_typed->size() > 1 ? worstTyped() : std::nullopt;
    return worst ? tr("%1 counts, the worst of %2 readings").arg(plainNumber(*worst)).arg(m_typed->size()) : QString();
}

QString ExaminePresenter::missingWord(const QString &code)
{
    if (code == QLatin1String("place-missing"))
        return tr("the place");
    if (code == QLatin1String("note-missing"))
        return tr("what was seen");
    if (code == QLatin1String("photo-missing"))
        return tr("a photo");
    if (code == QLatin1String("measure-missing"))
        return tr("the measured value");
    if (code == QLatin1String("measure-contradicts"))
        return tr("the measured value is beyond the limit, the answer says compliant");
    if (code == QLatin1String("answer-outdated"))
        return tr("the question has changed, please answer again");
    if (code == QLatin1String("copied-unconfirmed"))
        return tr("the copied answer is not confirmed");
    return code;
}

QString ExaminePresenter::missingText() const
{
    QStringList words;
    if (item())
        for (const domain::Gap &gap : domain::gapsOf(m_gaps, item()->item.code))
            words << missingWord(gap.code);
    return words.join(tr(", "));
}

int ExaminePresenter::lackingQuestions() const
{
    QSet<QString> codes;
    for (const domain::Gap &gap : m_gaps)
        codes.insert(gap.itemCode);
    return int(codes.size());
}

bool ExaminePresenter::isCopied() const { return domain::isCopied(m_session.record().visit, answer()); }

QString ExaminePresenter::answeredText() const
{
    const domain::Answer known = answer();
    if (isCopied())
        return tr("Taken over from %1. Answer again to confirm it.").arg(Words::day(base::chinaDay(known.answeredAt)));
    return m_team.isColleagues(known) ? tr("%1, %2").arg(m_team.nameOf(known.answeredBy), Words::clock(known.answeredAt))
                                      : QString();
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
    auto *examine = &m_session.services().examining();
    return [=, readings = *m_typed] { return examine->measure(visit, code, readings); };
}

void ExaminePresenter::edit(Field field, const QString &text)
{
    if (!item() || m_session.isFrozen())
        return;
    if (field == Field::Measured) {
        m_typed = domain::readingsFrom(text);
        Q_EMIT answerChanged();
        if (!m_typed)
            return;
    }
    m_edits.put(editKey(field), writing(field, text));
}

}
