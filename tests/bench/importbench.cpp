#include "tests/bench/bench.h"

#include "app/composition.h"
#include "models/domain/enterprise/uscc.h"

#include <QFile>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace xunzhen;

namespace {

constexpr int kRows = 100'000;

struct Firm
{
    QByteArray name, uscc, person, address, phone;
};

Firm firm(int i)
{
    const QString first17 = QStringLiteral("91120112XMP%1").arg(i, 6, 10, QLatin1Char('0'));
    return {QStringLiteral("天津示例第%1金属制品有限公司").arg(i).toUtf8(),
            (first17 + domain::Uscc::checkCharacter(first17)).toUtf8(), "王建国",
            QStringLiteral("天津市津南区示例路%1号").arg(i).toUtf8(), "022-00000000"};
}

void writeCsv(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write("\xEF\xBB\xBF单位名称,统一社会信用代码,法人,注册地址,联系电话\r\n");
    for (int i = 0; i < kRows; ++i) {
        const Firm one = firm(i);
        file.write(one.name + ',' + one.uscc + ',' + one.person + ',' + one.address + ',' + one.phone + "\r\n");
    }
}

/// The rows alone, without indexes, log or checks: what no import can undercut.
void insertBare(const QString &path)
{
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE firm (name, uscc, person, address, phone)");
    SQLite::Transaction transaction(database);
    SQLite::Statement insert(database, "INSERT INTO firm VALUES (?, ?, ?, ?, ?)");
    for (int i = 0; i < kRows; ++i) {
        const Firm one = firm(i);
        int place = 0;
        for (const QByteArray &text : {one.name, one.uscc, one.person, one.address, one.phone})
            insert.bindNoCopy(++place, text.constData());
        insert.exec();
        insert.reset();
    }
    transaction.commit();
}

services::SheetPreview previewed(services::Services &services, const QString &csv)
{
    auto preview = services.enterprises().preview(csv, std::nullopt);
    return preview ? std::move(preview).value() : services::SheetPreview{};
}

}

BENCH("CSV import of 100,000 enterprises into an empty profile")
{
    const QTemporaryDir room;
    const QString csv = room.filePath(QStringLiteral("firms.csv"));
    writeCsv(csv);
    const auto raw = bench::timed(1, [&] { insertBare(room.filePath(QStringLiteral("bare.db"))); });

    app::Composition composition(room.filePath(QStringLiteral("profile")));
    const auto services = composition.open();
    if (!services)
        return bench::note("the profile does not open");
    services::SheetPreview preview;
    const auto reading = bench::timed(1, [&] { preview = previewed(**services, csv); });
    const auto writing = bench::timed(1, [&] { bench::keep((*services)->enterprises().import(preview)->added); });
    bench::print("bare insert of the rows", raw);
    bench::print("read, check, compare (preview)", reading, raw);
    bench::print("write with log and search index", writing, raw);
    bench::note("rows a second, whole: "
                + std::to_string(int(kRows / ((reading.quantile(0.5) + writing.quantile(0.5)) / 1000))));
}

BENCH("export of 100,000 enterprises to .xlsx")
{
    const QTemporaryDir room;
    const QString csv = room.filePath(QStringLiteral("firms.csv"));
    writeCsv(csv);
    app::Composition composition(room.filePath(QStringLiteral("profile")));
    const auto services = composition.open();
    if (!services || !(*services)->enterprises().import(previewed(**services, csv)))
        return bench::note("the profile does not fill");
    const auto writing = bench::timed(1, [&] { bench::keep(*(*services)->enterprises().exportTo(room.filePath(QStringLiteral("out.xlsx")))); });
    bench::print("export", writing);
}
