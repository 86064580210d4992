#include "models/sync/engine/streamsahead.h"

#include "models/sync/format/names.h"

namespace xunzhen::sync {

namespace {

constexpr qint64 kSmall = 1024 * 1024;
constexpr qint64 kAllTogether = 8 * 1024 * 1024;
constexpr qsizetype kNewestMonths = 2;

QString folderOf(const ExpectedStream &stream)
{
    return names::kSegments + QLatin1Char('/') + stream.stream;
}

/// Months are named by numbers.
QStringList newestMonths(const ReadAhead &ahead, const ExpectedStream &stream)
{
    QStringList months;
    for (const ShareEntry &entry : ahead.fetchedList(folderOf(stream)))
        if (entry.isFolder && entry.name.front().isDigit())
            months << folderOf(stream) + QLatin1Char('/') + entry.name;
    months.sort();
    return months.mid(std::max<qsizetype>(0, months.size() - kNewestMonths));
}

void addSegments(const ReadAhead &ahead, const QString &month, qint64 next, QStringList &paths, qint64 &bytes)
{
    for (const ShareEntry &entry : ahead.fetchedList(month)) {
        const auto name = names::parseSegment(entry.name);
        if (!name || entry.isFolder || name->firstSeq < next || entry.size > kSmall || bytes + entry.size > kAllTogether)
            continue;
        bytes += entry.size;
        paths << month + QLatin1Char('/') + entry.name;
    }
}

}

void fetchAhead(ReadAhead &ahead, const std::vector<ExpectedStream> &streams)
{
    ahead.forget();
    QStringList folders, months, files;
    for (const ExpectedStream &stream : streams)
        folders << folderOf(stream);
    ahead.fetchLists(folders);
    for (const ExpectedStream &stream : streams)
        months << newestMonths(ahead, stream);
    ahead.fetchLists(months);
    qint64 bytes = 0;
    for (const ExpectedStream &stream : streams) {
        for (const QString &head : stream.heads)
            files << names::kHeads + QLatin1Char('/') + head;
        for (const QString &month : months)
            if (month.startsWith(folderOf(stream)))
                addSegments(ahead, month, stream.next, files, bytes);
    }
    ahead.fetchFiles(files, kSmall);
}

}
