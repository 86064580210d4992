#include "models/domain/draw/draw.h"

#include "models/base/hashing.h"

#include <QHash>

#include <algorithm>

namespace xunzhen::domain {

namespace {

base::Problem problem(const char *code, const QStringList &arguments = {}, const QString &place = {})
{
    return {QString::fromLatin1(code), place, arguments};
}

void addRepeated(const QStringList &list, base::Problems &problems)
{
    QHash<QString, qsizetype> seen;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (seen.contains(list[i]))
            problems.push_back(problem("draw-entry-twice", {list[i]}, QStringLiteral("line %1").arg(i + 1)));
        seen.insert(list[i], i);
    }
}

std::vector<DrawnPair> pairs(const std::vector<DrawnEntry> &drawn, const std::vector<DrawnEntry> &staff)
{
    std::vector<DrawnPair> sent;
    const size_t groups = staff.size() / 2;
    for (size_t i = 0; groups > 0 && i < drawn.size(); ++i) {
        const size_t first = i % groups * 2;
        sent.push_back({drawn[i].entry, staff[first].entry, staff[first + 1].entry});
    }
    return sent;
}

}

QString drawKey(const QString &seed, const QString &entry)
{
    return base::sha256Hex(seed.toUtf8() + '\n' + entry.toUtf8());
}

std::vector<DrawnEntry> drawOrder(const QString &seed, const QStringList &list)
{
    std::vector<DrawnEntry> order;
    for (const QString &entry : list)
        order.push_back({entry, drawKey(seed, entry)});
    std::ranges::sort(order, {}, &DrawnEntry::key);
    return order;
}

QByteArray drawListText(const QStringList &list)
{
    QByteArray text;
    for (const QString &entry : list)
        text += entry.toUtf8() + '\n';
    return text;
}

QString drawListHash(const QStringList &list)
{
    return base::sha256Hex(drawListText(list));
}

QStringList drawListOf(const QString &text)
{
    QStringList list;
    for (const QString &line : text.split(QLatin1Char('\n')))
        if (const QString entry = line.trimmed(); !entry.isEmpty())
            list << entry;
    return list;
}

base::Problems drawProblems(const DrawRequest &request)
{
    base::Problems problems;
    if (request.seed.trimmed().isEmpty())
        problems.push_back(problem("draw-seed-missing"));
    if (request.pool.isEmpty())
        problems.push_back(problem("draw-pool-empty"));
    else if (request.count < 1 || request.count > request.pool.size())
        problems.push_back(problem("draw-count-wrong", {QString::number(request.count), QString::number(request.pool.size())}));
    if (request.staff.size() == 1)
        problems.push_back(problem("draw-staff-few"));
    addRepeated(request.pool, problems);
    addRepeated(request.staff, problems);
    return problems;
}

DrawResult draw(const DrawRequest &request)
{
    if (base::Problems problems = drawProblems(request); !problems.empty())
        throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("draw"), std::move(problems));
    DrawResult result;
    result.poolHash = drawListHash(request.pool);
    result.drawn = drawOrder(request.seed, request.pool);
    result.drawn.resize(size_t(request.count));
    if (request.staff.isEmpty())
        return result;
    result.staffHash = drawListHash(request.staff);
    result.pairs = pairs(result.drawn, drawOrder(request.seed, request.staff));
    return result;
}

}
