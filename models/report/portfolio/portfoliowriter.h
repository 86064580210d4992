#pragma once

#include "models/report/portfolio/filesource.h"

#include <QDate>
#include <QDateTime>

#include <optional>
#include <vector>

class QIODevice;

namespace xunzhen::report {

/// One embedded file of a portfolio and its line in the reader's list.
struct PortfolioEntry
{
    /// AFRelationship (ISO 32000-2 §7.11.3; ISO 19005-3 Annex E for files of version 1.7).
    enum class Relation {
        Source, ///< what the visible pages list
        Data    ///< machine-readable facts about it
    };
    QString fileName;          ///< with its ending, unique in the portfolio
    QString number, title, kind;
    QDate date;
    std::optional<int> pages;
    QByteArray mediaType;      ///< application/pdf, image/jpeg …
    QDateTime created;         ///< from the record
    Relation relation = Relation::Source;
    FileSource source;
};

/// Words above the columns of the reader's list: 序号, 文号, 题名, 日期, 页数, 类型.
struct PortfolioHeads
{
    QString index, number, title, date, pages, kind;
};

struct Portfolio
{
    QByteArray cover; ///< what a reader shows first: a PDF of report::writePdf without the PDF/A claim
    PortfolioHeads heads;
    std::vector<PortfolioEntry> entries;
};

/// Writes the cover and, as an incremental update of it, the embedded files (ISO 32000-1 §7.11.4) with a collection
/// (§12.3.5). Every file's bytes stand in it unpacked and untouched, so that signatures in them stay valid. Streams: one
/// block of one file in memory at a time. The same input gives the same bytes. Throws base::Error: InvalidInput for another
/// cover, TooLarge beyond the 10 digits of a cross-reference, DiskFull when the device takes no more, and as readFile does.
void writePortfolio(const Portfolio &portfolio, QIODevice &target, const base::Work &work = {});

} // namespace xunzhen::report
