#include "tests/bench/bench.h"

#include "models/domain/enterprise/firmcolumns.h"
#include "models/domain/search/enterpriseindex.h"

#include <random>

using namespace xunzhen;
using namespace xunzhen::domain;

namespace {

const QDate kToday(2026, 11, 28);

base::Uuid numbered(int number)
{
    base::Uuid::Bytes bytes{};
    for (int i = 0; i < 4; ++i)
        bytes[size_t(15 - i)] = static_cast<unsigned char>(number >> (8 * i));
    return base::Uuid(bytes);
}

std::vector<FirmFacts> district(int count)
{
    std::mt19937 dice(3);
    const QString common = QStringLiteral("恒达鑫源永安兴盛长荣宏图瑞丰天宇华联金泰德润嘉诚海通福来顺和美新远东方");
    std::vector<FirmFacts> firms;
    for (int i = 0; i < count; ++i) {
        FirmFacts firm;
        firm.id = EnterpriseId(numbered(i + 1));
        firm.name = QStringLiteral("天津市津南区");
        for (int letter = 0; letter < 4; ++letter)
            firm.name += common.at(qsizetype(dice() % quint32(common.size())));
        firm.name += QStringLiteral("有限公司");
        firm.town = QStringLiteral("第%1镇").arg(dice() % 12);
        firm.tradeCode = QStringLiteral("C%1").arg(1300 + dice() % 3000);
        firm.positiveList = dice() % 10 == 0;
        if (dice() % 20 == 0) {
            firm.domains << QStringLiteral("emergency");
            firm.standing.lastVisit = kToday.addDays(-qint64(dice() % 900));
            firm.standing.open = int(dice() % 4);
            firm.standing.score = int(dice() % 101);
        }
        firms.push_back(std::move(firm));
    }
    return firms;
}

/// Looks at one byte of each firm and does nothing else.
qint64 scan(const std::vector<FirmFacts> &firms)
{
    qint64 found = 0;
    for (const FirmFacts &firm : firms)
        found += firm.positiveList;
    return found;
}

FirmFilter filter()
{
    FirmFilter filter;
    filter.toggle(FirmFacet::Town, QStringLiteral("第3镇"));
    filter.toggle(FirmFacet::Town, QStringLiteral("第5镇"));
    filter.toggle(FirmFacet::LastVisit, FirmValue::never());
    return filter;
}

}

BENCH("filters, 100,000 firms")
{
    const auto firms = district(100000);
    std::vector<IndexedEnterprise> indexed;
    for (const FirmFacts &firm : firms)
        indexed.push_back({firm.id, firm.name, {}, {}, firm.town, firm.standing.lastVisit});
    const EnterpriseIndex index(indexed);
    FirmColumns columns;
    bench::print("build", bench::timed(1, [&] { columns = FirmColumns(firms); }));
    const auto raw = bench::timed(50, [&] { bench::keep(scan(firms)); });
    const auto all = columns.byLastVisit();
    const auto timed = [&](const char *name, auto act) {
        bench::Samples samples;
        for (int i = 0; i < 30; ++i)
            samples.add(bench::timed(1, act).quantile(0));
        bench::print(name, samples, raw);
    };
    timed("three filters and all counts", [&] { bench::keep(qint64(columns.select(all, filter(), kToday).rows.size())); });
    for (const QString &typed : {QStringLiteral("恒"), QStringLiteral("公司")})
        timed(typed == QStringLiteral("恒") ? "keystroke with filters on" : "keystroke that every name has, with filters on", [&] {
            std::vector<quint32> rows;
            for (const Hit &hit : index.find(typed, 100000).hits)
                rows.push_back(*columns.rowOf(hit.id));
            bench::keep(qint64(columns.select(rows, filter(), kToday).rows.size()));
        });
    timed("order by grade", [&] {
        auto rows = all;
        columns.sort(rows, FirmOrder::Grade, false, kToday);
        bench::keep(rows.front());
    });
    timed("one firm changed", [&] {
        FirmColumns changed = columns;
        changed.upsert(firms.back());
        bench::keep(changed.size());
    });
}
