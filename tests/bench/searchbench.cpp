#include "tests/bench/bench.h"

#include "models/domain/search/enterpriseindex.h"
#include "models/domain/search/pinyin.h"

#include <QFile>
#include <QStringList>

#include <random>
#include <string_view>

using namespace xunzhen;
using namespace xunzhen::domain;

namespace {

/// Trade names of real life when the folder is there (XUNZHEN_SHARED/data/trade-names.txt), else made of common characters.
QStringList tradeNames(std::mt19937 &numbers)
{
    QFile file(qEnvironmentVariable("XUNZHEN_SHARED") + QStringLiteral("/data/trade-names.txt"));
    if (file.open(QIODevice::ReadOnly))
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QString common = QStringLiteral("恒达鑫源永安兴盛长荣宏图瑞丰天宇华联金泰德润嘉诚海通福来顺和美新远东方");
    QStringList names;
    for (int i = 0; i < 50000; ++i) {
        QString name;
        for (unsigned length = 2 + numbers() % 3; length; --length)
            name.append(common.at(qsizetype(numbers() % quint32(common.size()))));
        names.append(name);
    }
    return names;
}

QString anyOf(std::mt19937 &numbers, const QStringList &words)
{
    return words.at(qsizetype(numbers() % quint32(words.size())));
}

base::Uuid numbered(int number)
{
    base::Uuid::Bytes bytes{};
    for (int i = 0; i < 4; ++i)
        bytes[size_t(15 - i)] = static_cast<unsigned char>(number >> (8 * i));
    return base::Uuid(bytes);
}

std::vector<IndexedEnterprise> firms(int count)
{
    std::mt19937 numbers(7);
    const QStringList names = tradeNames(numbers);
    const QStringList regions{QStringLiteral("天津市"), QStringLiteral("天津"), QStringLiteral("天津市津南区"), QString()};
    const QStringList trades{QStringLiteral("机械制造"), QStringLiteral("食品"), QStringLiteral("科技"), QStringLiteral("商贸"),
                             QStringLiteral("金属制品"), QStringLiteral("餐饮管理"), QStringLiteral("汽车维修"), QString()};
    const QStringList ends{QStringLiteral("有限公司"), QStringLiteral("股份有限公司"), QStringLiteral("厂"), QStringLiteral("经营部")};
    const QStringList towns{QStringLiteral("小站镇"), QStringLiteral("双港镇"), QStringLiteral("咸水沽镇"), QStringLiteral("葛沽镇")};
    const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY");
    std::vector<IndexedEnterprise> made;
    made.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        QString code = QStringLiteral("91120112MA");
        while (code.size() < 18)
            code.append(alphabet.at(qsizetype(numbers() % 31)));
        const QString town = anyOf(numbers, towns);
        made.push_back({EnterpriseId(numbered(i + 1)),
                        anyOf(numbers, regions) + anyOf(numbers, names).trimmed() + anyOf(numbers, trades) + anyOf(numbers, ends),
                        code, QStringLiteral("天津市津南区%1创业路%2号").arg(town).arg(numbers() % 300), town,
                        QDate(2026, 1, 1).addDays(-qint64(numbers() % 900))});
    }
    return made;
}

/// What people type: every beginning of parts of names, of initials, of pinyin, of codes; single characters; misses.
QStringList keystrokes(const std::vector<IndexedEnterprise> &all)
{
    std::mt19937 numbers(11);
    QStringList typed{QStringLiteral("天"), QStringLiteral("津"), QStringLiteral("公司"), QStringLiteral("t"), QStringLiteral("x"),
                      QStringLiteral("9"), QStringLiteral("创业路"), QStringLiteral("津南 食品"), QStringLiteral("不存在的")};
    while (typed.size() < 1200) {
        const IndexedEnterprise &firm = all[numbers() % all.size()];
        const qsizetype from = firm.name.startsWith(QStringLiteral("天津")) ? 3 : 0;
        const QString part = numbers() % 3 == 0   ? initialsOf(firm.name.mid(from, 5))
                             : numbers() % 5 == 0 ? firm.uscc.right(6)
                                                  : firm.name.mid(from, 4);
        for (qsizetype length = 1; length <= part.size(); ++length)
            typed.append(part.left(length));
    }
    return typed;
}

/// Reads the names once and does nothing else.
qint64 stream(const std::u16string &text)
{
    qint64 count = 0;
    for (const char16_t unit : text)
        count += unit == u'\x5929';
    return count;
}

void searchAmong(int count)
{
    const auto all = firms(count);
    std::u16string names;
    for (const auto &firm : all)
        names += firm.name.toStdU16String() + u'\0';
    EnterpriseIndex index;
    bench::print("build", bench::timed(1, [&] { index = EnterpriseIndex(all); }));
    const auto raw = bench::timed(50, [&] { bench::keep(stream(names)); });
    bench::Samples samples;
    for (const QString &typed : keystrokes(all)) {
        const auto one = bench::timed(1, [&] { bench::keep(index.find(typed, 50).total); });
        samples.add(one.quantile(0));
    }
    bench::print("keystroke to ranked hits", samples, raw);
    bench::print("one firm changed", bench::timed(20, [&] { index.upsert(all.back()); }));
}

}

BENCH("search, 100,000 firms")
{
    searchAmong(100000);
}

BENCH("search, 1,000,000 firms")
{
    searchAmong(1000000);
}
