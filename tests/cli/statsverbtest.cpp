#include "app/composition.h"
#include "models/services/statisticsservice.h"
#include "tests/cli/program.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/countedids.h"
#include "tests/support/countedyear.h"
#include "tests/support/fixedclock.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace xunzhen;
using namespace xunzhen::testing;

namespace {

QStringList words(const char *line) { return QString::fromUtf8(line).split(u' '); }

/// A profile made by the program, with a year written into it.
struct Desk
{
    Desk()
    {
        REQUIRE(laptop(words("person add 张伟 --me")).exit == 0);
        REQUIRE(laptop(words("settings set --bureau 津南区应急管理局 --bureau-short 津南应急")).exit == 0);
        CountedIds ids(9);
        TickingClock clock;
        CountedYear(profile, clock, ids);
    }

    QTemporaryDir folder;
    QString profile = folder.filePath(u"profile"_qs);
    Laptop laptop{profile};
};

QStringList linesOf(const QJsonObject &figure, const domain::FigureShape &shape)
{
    const auto line = [&](const QString &label, const QJsonObject &values) {
        QStringList parts;
        for (const domain::FigureColumn &column : shape.columns) {
            const QJsonValue value = values[column.code];
            parts << domain::figureText(value.isNull() ? domain::FigureValue() : value.toDouble(), column.unit);
        }
        return label + parts.join(u' ');
    };
    QStringList lines;
    for (const QJsonValue &row : figure[u"rows"].toArray())
        lines << line(row[u"label"].toString() + u": "_qs, row[u"values"].toObject());
    return lines << line(u"= "_qs, figure[u"total"].toObject());
}

}

TEST_CASE("The command line tells the same figures as the window")
{
    Desk desk;
    const auto run = desk.laptop(words("stats --from 2026-01-01 --to 2026-12-31"));
    REQUIRE(run.exit == 0);
    const auto figures = run.json()[QLatin1String("figures")].toArray();
    app::Composition composition(desk.profile);
    const auto services = std::move(composition.open()).value();
    const auto counted = services->statistics().statistics(CountedYear::filter());
    REQUIRE(counted);
    REQUIRE(figures.size() == int(counted->figures.size()));
    for (int i = 0; i < figures.size(); ++i) {
        INFO(figures[i][u"figure"].toString().toStdString());
        CHECK(linesOf(figures[i].toObject(), counted->figures[size_t(i)].shape()) == linesOf(counted->figures[size_t(i)]));
    }
    CHECK(figures[0][u"rule"].toString().contains(u"作废的不计"_qs));
}

TEST_CASE("Figures are narrowed to a bureau, opened, exported and made a report of")
{
    Desk desk;
    const QStringList period = words("stats --from 2026-01-01 --to 2026-12-31");
    const auto one = desk.laptop(period + words("--bureau 津南区生态环境局"));
    CHECK(one.json()[QLatin1String("figures")][0][u"total"][u"total"].toInt() == 1);
    const auto behind = desk.laptop(period + words("--figure findings-by-grade --row major"));
    REQUIRE(behind.json()[QLatin1String("total")].toInt() == 1);
    CHECK(behind.json()[QLatin1String("entries")][0][u"item"].toString() == u"SAF-03"_qs);
    const QString sheet = desk.folder.filePath(u"统计.xlsx"_qs);
    CHECK(desk.laptop(period + QStringList{u"--out"_qs, sheet}).exit == 0);
    CHECK(QFile(sheet).size() > 10'000);
    const auto report = desk.laptop(period + words("--report"));
    REQUIRE(report.exit == 0);
    CHECK(desk.laptop({u"paper"_qs, u"show"_qs, report.json()[QLatin1String("draft")].toString()}).exit == 0);
    CHECK(desk.laptop(words("stats --from 2026-02-01 --to 2026-01-01")).exit == 1);
    CHECK(desk.laptop(period + words("--figure nothing")).exit == 1);
    CHECK(desk.laptop(words("stats --from 2026-02-01")).exit == 2);
}
