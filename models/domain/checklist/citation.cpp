#include "models/domain/checklist/citation.h"

#include <array>

namespace xunzhen::domain {

namespace {

constexpr QStringView kDigits = u"零一二三四五六七八九";

/// 1 to 9,999 in words; 十 stays 一十 here.
QString belowTenThousand(int number)
{
    static constexpr std::array<int, 4> kValues{1000, 100, 10, 1};
    static constexpr QStringView kUnits = u"千百十";
    QString words;
    bool gap = false;
    for (size_t i = 0; i < kValues.size(); ++i) {
        const int digit = number / kValues[i] % 10;
        if (digit == 0) {
            gap = !words.isEmpty();
            continue;
        }
        if (gap)
            words.append(kDigits.front());
        gap = false;
        words.append(kDigits.at(digit));
        if (i < 3)
            words.append(kUnits.at(qsizetype(i)));
    }
    return words;
}

}

QString chineseNumber(int number)
{
    Q_ASSERT(number >= 0 && number < 100000);
    if (number == 0)
        return kDigits.first(1).toString();
    QString words;
    const int rest = number % 10000;
    if (number >= 10000) {
        words = belowTenThousand(number / 10000) + u'万';
        if (rest > 0 && rest < 1000)
            words.append(kDigits.front());
    }
    words += belowTenThousand(rest);
    return words.startsWith(u"一十") ? words.mid(1) : words;
}

QString articleText(const QString &article)
{
    const auto dash = article.indexOf(u'-');
    const QString main = dash < 0 ? article : article.left(dash);
    bool whole = false, insertedWhole = true;
    const int number = main.toInt(&whole);
    const int inserted = dash < 0 ? 0 : article.mid(dash + 1).toInt(&insertedWhole);
    if (!whole || !insertedWhole || number < 0 || number > 99999 || inserted < 0 || inserted > 99999)
        return QStringLiteral("第%1条").arg(article);
    const QString text = QStringLiteral("第%1条").arg(chineseNumber(number));
    return dash < 0 ? text : text + QStringLiteral("之") + chineseNumber(inserted);
}

QString citationText(const Citation &citation)
{
    QString text = QStringLiteral("《%1》").arg(citation.law);
    if (!citation.article.isEmpty())
        text += articleText(citation.article);
    if (citation.paragraph > 0)
        text += QStringLiteral("第%1款").arg(chineseNumber(citation.paragraph));
    if (citation.item > 0)
        text += QStringLiteral("第（%1）项").arg(chineseNumber(citation.item));
    return text;
}

}
