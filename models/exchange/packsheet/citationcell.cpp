#include "models/exchange/packsheet/citationcell.h"

#include "models/domain/checklist/citation.h"
#include "models/exchange/law/chinesenumber.h"

#include <QRegularExpression>
#include <QSet>

namespace xunzhen::exchange {

namespace {

QString text(const Json &object, const char *key)
{
    const auto member = object.find(key);
    if (member == object.end() || member->is_null())
        return {};
    return QString::fromStdString(member->is_string() ? member->get<std::string>() : member->dump());
}

int number(const Json &object, const char *key)
{
    const auto member = object.find(key);
    return member != object.end() && member->is_number_integer() ? member->get<int>() : 0;
}

const QRegularExpression &linePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*《(?<law>[^》]{1,200})》\\s*第(?<article>[0-9零〇一二三四五六七八九十百千]{1,9})条"
                       "(?:之(?<branch>[0-9一二三四五六七八九十]{1,3}))?(?:第(?<paragraph>[0-9一二三四五六七八九十]{1,4})款)?"
                       "(?:第[（(]?(?<item>[0-9一二三四五六七八九十]{1,4})[）)]?项)?\\s*(?:[：:](?<words>.*))?$"),
        QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

int numeral(const QString &text)
{
    bool arabic = false;
    const int value = text.toInt(&arabic);
    return arabic ? value : parseChineseNumber(text).value_or(0);
}

Json numberOrNull(int number) { return number > 0 ? Json(number) : Json(nullptr); }

}

LawNames::LawNames(const Json &laws)
{
    QHash<QString, int> uses;
    for (const Json &law : laws)
        ++uses[text(law, "short")];
    for (const Json &law : laws) {
        const QString title = text(law, "short");
        m_names.insert(text(law, "id"),
                       uses.value(title) > 1 ? QStringLiteral("%1（%2）").arg(title, text(law, "version")) : title);
    }
}

QString citationLine(const Json &citation, const LawNames &laws)
{
    const domain::Citation place{laws.name(text(citation, "law")), {}, text(citation, "article"),
                                 number(citation, "paragraph"), number(citation, "item"), {}};
    const QString words = text(citation, "words");
    return words.isEmpty() ? domain::citationText(place) : domain::citationText(place) + u'：' + words;
}

QString lawOfLine(const QString &line) { return linePattern().match(line).captured(QStringLiteral("law")); }

Json citationFromLine(const QString &line, const LawNames &laws)
{
    const auto match = linePattern().match(line);
    const int article = match.hasMatch() ? numeral(match.captured(QStringLiteral("article"))) : 0;
    if (article <= 0)
        return nullptr;
    const int branch = numeral(match.captured(QStringLiteral("branch")));
    const QString words = match.captured(QStringLiteral("words"));
    return {{"law", laws.id(match.captured(QStringLiteral("law"))).toStdString()},
            {"article", branch > 0 ? Json(std::to_string(article) + '-' + std::to_string(branch)) : Json(article)},
            {"paragraph", numberOrNull(numeral(match.captured(QStringLiteral("paragraph"))))},
            {"item", numberOrNull(numeral(match.captured(QStringLiteral("item"))))},
            {"words", words.isEmpty() ? Json(nullptr) : Json(words.toStdString())}};
}

}
