#include "tests/support/catch.h"

#include "models/domain/search/pinyin.h"
#include "models/domain/search/pinyintable.h"

#include <QFile>

#include <algorithm>

using namespace xunzhen::domain;

TEST_CASE("Initials follow how a name is really said")
{
    struct Case { const char16_t *name; const char *initials; };
    const auto row = GENERATE(values<Case>({{u"天津市恒达机械有限公司", "tjshdjxyxgs"},
                                            {u"长安汽车", "caqc"},
                                            {u"天津市兴业会计师事务所", "tjsxykjssws"},
                                            {u"单县食品", "sxsp"},
                                            {u"重庆火锅", "cqhg"},
                                            {u"厦门航空", "xmhk"},
                                            {u"津南区五金商行", "jnqwjsh"},
                                            {u"农业银行", "nyyh"},
                                            {u"旅行社", "lxs"},
                                            {u"长荣厂长", "crcz"},
                                            {u"音乐器材", "yyqc"},
                                            {u"快乐家园", "kljy"},
                                            {u"成都小吃", "cdxc"},
                                            {u"３Ｍ（天津）ABC公司", "3mtjabcgs"},
                                            {u"恒达（天津）", "hdtj"},
                                            {u"绿源·吕记", "lylj"},
                                            {u"", ""}}));
    CHECK(initialsOf(QString::fromUtf16(row.name)) == QString::fromLatin1(row.initials));
}

TEST_CASE("Every word kept by hand has one known syllable for each character")
{
    const PinyinTable &table = PinyinTable::standard();
    QFile file(QStringLiteral(":/xunzhen/pinyin/words.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    int words = 0;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList fields = line.split(u' ');
        CAPTURE(line);
        CHECK(fields.size() - 1 == fields.front().size());
        for (const QString &syllable : fields.mid(1))
            CHECK(table.readingOf(syllable.toLatin1()) != 0);
        const auto sounds = soundsOf(fields.front());
        REQUIRE(qsizetype(sounds.size()) == fields.front().size());
        for (size_t i = 0; i < sounds.size(); ++i)
            CHECK(table.syllable(sounds[i].code) == fields.at(qsizetype(i) + 1).toLatin1());
        ++words;
    }
    CHECK(words >= 60);
}

TEST_CASE("Nearly every Chinese character in use has a reading")
{
    int without = 0;
    for (char16_t unit = 0x4E00; unit <= 0x9FA5; ++unit)
        without += PinyinTable::standard().reading(QChar(unit)) == 0;
    CHECK(without < 100);
    CHECK(initialsOf(QStringLiteral("〇")) == QStringLiteral("l"));
}

TEST_CASE("A sound says where in the text it stands")
{
    const auto sounds = soundsOf(u"恒（达）A");
    REQUIRE(sounds.size() == 3);
    CHECK(sounds[1].place == 2);
    CHECK(sounds[2] == Sound{4, u'a'});
}

TEST_CASE("Sort keys put names in the order of an address book")
{
    QStringList names{QStringLiteral("张"), QStringLiteral("西安"), QStringLiteral("仙"), QStringLiteral("恒达"),
                      QStringLiteral("衡水"), QStringLiteral("恒水"), QStringLiteral("长安"), QStringLiteral("安"),
                      QStringLiteral("3M"), QStringLiteral("ABC"), QStringLiteral("重庆")};
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return sortKeyOf(a) < sortKeyOf(b); });
    CHECK(names == QStringList{QStringLiteral("3M"), QStringLiteral("ABC"), QStringLiteral("安"), QStringLiteral("长安"),
                               QStringLiteral("重庆"), QStringLiteral("恒达"), QStringLiteral("恒水"), QStringLiteral("衡水"),
                               QStringLiteral("西安"), QStringLiteral("仙"), QStringLiteral("张")});
}

TEST_CASE("Letters are cut into syllables in all ways that make sense")
{
    const PinyinTable &table = PinyinTable::standard();
    const auto spelled = [&](const char *letters) {
        QStringList ways;
        for (const PinyinPhrase &phrase : pinyinPhrases(letters)) {
            QStringList parts;
            for (const char16_t reading : phrase.readings)
                parts.append(QString::fromLatin1(table.syllable(reading)));
            if (!phrase.unfinished.isEmpty())
                parts.append(QString::fromLatin1(phrase.unfinished) + u'-');
            ways.append(parts.join(u' '));
        }
        return ways;
    };
    CHECK(spelled("hengda").contains(QStringLiteral("heng da")));
    CHECK(spelled("hengd").contains(QStringLiteral("heng d-")));
    CHECK(spelled("xian").front() == QStringLiteral("xian"));
    CHECK(spelled("xian").contains(QStringLiteral("xi an")));
    CHECK(spelled("hd").isEmpty());
    CHECK(spelled("").isEmpty());
    CHECK(pinyinPhrases(QByteArray(60, 'a')).size() <= 4);
    CHECK(pinyinPhrases(QByteArray(61, 'a')).empty());
}
