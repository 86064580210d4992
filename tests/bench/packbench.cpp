#include "tests/bench/bench.h"

#include "models/domain/checklist/packchanges.h"
#include "models/exchange/pack/jsontext.h"
#include "models/exchange/pack/packwriter.h"
#include "models/exchange/packsheet/packsheetreader.h"
#include "models/exchange/packsheet/packsheetwriter.h"
#include "models/exchange/table/xlsxreader.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

using namespace xunzhen;
using namespace xunzhen::bench;

namespace {

/// The largest pack that comes with the program.
QByteArray largestPack()
{
    QByteArray largest;
    const QDir folder(QStringLiteral(":/xunzhen/packs"));
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly) && file.size() > largest.size())
            largest = file.readAll();
    }
    return largest;
}

QByteArray workbookOf(const exchange::PackDocument &document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    exchange::writePackSheets(document, buffer);
    return buffer.data();
}

}

BENCH("packs: the largest pack read, written, as a workbook out and in, compared")
{
    constexpr int kRuns = 20;
    const QByteArray raw = largestPack();
    const auto document = exchange::readPack(raw);
    const QByteArray workbook = workbookOf(document);
    note(std::to_string(document.pack.itemCount()) + " items, " + std::to_string(raw.size() / 1024) + " KB, workbook "
         + std::to_string(workbook.size() / 1024) + " KB");
    const Samples parsing = timed(kRuns, [&] { keep(qint64(exchange::parseJson(raw, exchange::kPackBytes).size())); });
    print("raw: parse the JSON", parsing);
    print("read and check the pack", timed(kRuns, [&] { keep(exchange::readPack(raw).pack.itemCount()); }), parsing);
    print("write the pack", timed(kRuns, [&] { keep(exchange::writePack(document).size()); }), parsing);
    const Samples cells = timed(kRuns, [&] { keep(qint64(exchange::readXlsxSheets(workbook).size())); });
    print("raw: read the workbook's cells", cells);
    print("workbook out", timed(kRuns, [&] { keep(workbookOf(document).size()); }), cells);
    print("workbook in, whole check", timed(kRuns, [&] {
        keep(exchange::readPackSheets(workbook, [&](const QString &) { return raw; }).pack.itemCount());
    }), cells);
    auto other = document.pack;
    other.checklists[0].sections[0].items[0].question += u'x';
    print("compare two versions", timed(kRuns, [&] { keep(qint64(domain::comparePacks(document.pack, other).size())); }), parsing);
}
