#include "models/report/text/charclass.h"
#include "models/report/text/cleantext.h"
#include "models/report/text/linebreaker.h"

#include "tests/support/catch.h"

using namespace xunzhen::report;

namespace {

constexpr double kSize = 10;

// Full-width characters one em wide, western ones half an em: no font needed.
std::vector<SetCharacter> typed(const QString &text)
{
    std::vector<SetCharacter> characters;
    for (const auto code : text.toUcs4())
        characters.push_back({char32_t(code), 0, 1, isWordPart(char32_t(code)) || code == U' ' ? 500.0 : 1000.0});
    return characters;
}

QStringList broken(const QString &text, double characters)
{
    TextStyle style;
    style.size = kSize;
    const auto typedText = typed(text);
    QStringList lines;
    for (const BrokenLine &line : breakLines(typedText, style, {characters * kSize, characters * kSize})) {
        QString shown;
        for (int i = line.first; i < line.end; ++i)
            shown += QString::fromUcs4(&typedText[size_t(i)].character, 1);
        lines << shown;
    }
    return lines;
}

} // namespace

TEST_CASE("a closing mark never begins a line")
{
    // Without room to squeeze, the character before the mark goes along with it.
    CHECK(broken(u"安全生产检查。"_qs, 6) == QStringList{u"安全生产检"_qs, u"查。"_qs});
    CHECK(broken(u"一二三四五）六"_qs, 5) == QStringList{u"一二三四"_qs, u"五）六"_qs});
    CHECK(broken(u"一二三四《五六》"_qs, 5) == QStringList{u"一二三四"_qs, u"《五六》"_qs});
}

TEST_CASE("a closing mark is squeezed in when the line's marks give way")
{
    CHECK(broken(u"一，二，三四。五"_qs, 6) == QStringList{u"一，二，三四。"_qs, u"五"_qs});
}

TEST_CASE("words, dashes, measures and dates are not torn")
{
    CHECK(broken(u"编号为ABCDE的"_qs, 5) == QStringList{u"编号为"_qs, u"ABCDE的"_qs});
    CHECK(broken(u"一二三四——五"_qs, 5) == QStringList{u"一二三"_qs, u"四——五"_qs});
    CHECK(broken(u"期限为2026年12月2日"_qs, 6) == QStringList{u"期限为"_qs, u"2026年"_qs, u"12月2日"_qs});
    CHECK(broken(u"二三四五80%"_qs, 5) == QStringList{u"二三四五"_qs, u"80%"_qs});
}

TEST_CASE("a word wider than the line is cut rather than lost")
{
    const QStringList lines = broken(u"91120112MA0EXAMP1X"_qs, 3);
    CHECK(lines.size() == 3);
    CHECK(lines.join(QString()) == u"91120112MA0EXAMP1X");
}

TEST_CASE("every text is given back whole, whatever the width")
{
    const QString text = u"依据《安全生产法》第三十六条第一款，“箱门完好（上锁）”，0.8 m；见图1、图12……——等。"_qs;
    QString plain = text;
    plain.remove(QLatin1Char(' '));
    for (int width = 1; width < 30; ++width) {
        QString joined = broken(text, width).join(QString());
        CHECK(joined.remove(QLatin1Char(' ')) == plain);
    }
}

TEST_CASE("no line begins or ends with a forbidden mark when there is room to move")
{
    const QString text = u"依据《安全生产法》第三十六条第一款，“箱门完好（上锁）”，停止作业；见附图（一）、（二）等。"_qs;
    for (int width = 6; width < 30; ++width) {
        const QStringList lines = broken(text, width);
        for (const QString &line : lines) {
            CHECK_FALSE(mayNotStartLine(line.front().unicode()));
            if (line != lines.constLast())
                CHECK_FALSE(mayNotEndLine(line.back().unicode()));
        }
    }
}

TEST_CASE("pasted text loses radicals, control characters and bidirectional marks")
{
    CHECK(cleanText(u"⽣产⼯作"_qs) == u"生产工作");
    CHECK(cleanText(u"甲\u202E乙\u0007丙\u200B丁\r\n戊\t己"_qs) == u"甲乙丙丁\n戊 己");
    CHECK(cleanText(u"\U00020BB7"_qs) == u"\U00020BB7"_qs);
    CHECK(paragraphsOf(u"一\n\n  二 \n"_qs) == QStringList{u"一"_qs, u"二"_qs});
}
