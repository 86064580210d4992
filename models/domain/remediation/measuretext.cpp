#include "models/domain/remediation/measuretext.h"

#include "models/domain/remediation/contradictionwords.h"
#include "models/domain/calendar/typedday.h"

#include <QRegularExpression>

#include <algorithm>

namespace xunzhen::domain {

namespace {

QStringList clausesOf(const QString &text)
{
    static const QRegularExpression ends(u"[，。；、,.;：:！!？?\\n（）()]"_qs);
    return text.split(ends, Qt::SkipEmptyParts);
}

bool isNegated(const QString &clause, qsizetype at)
{
    constexpr int kReach = 4;
    const QString before = clause.mid(std::max<qsizetype>(0, at - kReach), std::min<qsizetype>(at, kReach));
    return std::any_of(negations().begin(), negations().end(), [&](const QString &no) { return before.contains(no); });
}

bool saysNothing(const QString &common)
{
    if (std::none_of(common.begin(), common.end(), [](QChar c) { return c.isLetterOrNumber(); }))
        return true;
    return emptyWords().contains(common);
}

int numberOf(const QString &numeral)
{
    static const QString digits = u"〇一二三四五六七八九"_qs;
    bool isNumber = false;
    if (const int number = numeral.toInt(&isNumber); isNumber)
        return number;
    const auto ten = numeral.indexOf(u'十');
    if (ten < 0)
        return numeral.size() == 1 ? int(digits.indexOf(numeral[0])) : 0;
    const int tens = ten == 0 ? 1 : std::max(0, int(digits.indexOf(numeral[0])));
    const int ones = ten + 1 < numeral.size() ? std::max(0, int(digits.indexOf(numeral[ten + 1]))) : 0;
    return 10 * tens + ones;
}

void collect(const QString &text, const QString &pattern, QDate day, std::optional<QDate> &last)
{
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext()) {
        QString found = matches.next().captured(1);
        static const QRegularExpression numeral(u"^[一二三四五六七八九十]+"_qs);
        if (const auto spelled = numeral.match(found); spelled.hasMatch())
            found.replace(0, spelled.capturedLength(), QString::number(numberOf(spelled.captured())));
        const auto date = dayFromText(found, day);
        if (date && date->isValid() && (!last || *date > *last))
            last = date;
    }
}

}

QStringList clausesWith(const QString &text, const QStringList &words)
{
    QStringList found;
    if (std::none_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); }))
        return found; // the usual case; taking a text apart takes longer
    for (QString clause : clausesOf(text))
        for (const QString &word : words)
            if (const auto at = clause.indexOf(word); at >= 0 && !isNegated(clause, at)) {
                found << clause.replace(at, word.size(), u" "_qs);
                break;
            }
    return found;
}

bool nameOneThing(const QString &one, const QString &other)
{
    constexpr int kShared = 2;
    for (qsizetype i = 0; i + kShared <= one.size(); ++i) {
        const QString common = one.mid(i, kShared);
        if (!common.contains(u' ') && !saysNothing(common) && other.contains(common))
            return true;
    }
    return false;
}

QList<int> neededItems(const QString &text)
{
    static const QRegularExpression reference(u"第\\s*(\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*项[^，。；,;]{0,6}?(完成|合格|整改)?(之后|以后|后)"_qs);
    QList<int> numbers;
    auto matches = reference.globalMatch(text);
    while (matches.hasNext())
        numbers << numberOf(matches.next().captured(1));
    return numbers;
}

std::optional<QDate> lastDayIn(const QString &text, QDate day)
{
    std::optional<QDate> last;
    collect(text, u"((?:\\d{1,3}|[一二三四五六七八九十]{1,3})(?:个?工作日|天|日|周|个月)(?:内))"_qs, day, last);
    collect(text, u"(?:持续|停产|停用|停业|保持|看守|监护)[^，。；,;\\d一二三四五六七八九十]{0,6}((?:\\d{1,3}|[一二三四五六七八九十]{1,3})(?:个?工作日|天|周|个月))"_qs, day, last);
    collect(text, u"(\\d{4}[-./年]\\d{1,2}[-./月]\\d{1,2}日?)"_qs, day, last);
    collect(text, u"(?<![\\d年])(\\d{1,2}月\\d{1,2}日)"_qs, day, last);
    return last;
}

}
