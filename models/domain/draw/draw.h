#pragma once

#include "models/base/error.h"

#include <QStringList>

#include <vector>

/// 双随机 (double random draw). The key of an entry is the SHA-256 of seed, line feed and entry, all in UTF-8; the entries with
/// the smallest keys are drawn. Nothing else counts, neither the order of the list nor the clock nor the machine, so that
/// anyone who has seed and list can repeat it with sha256sum.
namespace xunzhen::domain {

struct DrawRequest
{
    QString seed;      ///< announced before the draw
    QStringList pool;  ///< who may be drawn; to filter it before is the caller's affair
    int count = 1;
    QStringList staff; ///< inspectors who are sent in pairs; empty = nobody is sent
};

struct DrawnEntry
{
    QString entry;
    QString key; ///< 64 lower-case hexadecimal characters
    bool operator==(const DrawnEntry &) const = default;
};

/// Who inspects what was drawn.
struct DrawnPair
{
    QString entry, first, second;
    bool operator==(const DrawnPair &) const = default;
};

struct DrawResult
{
    QString poolHash, staffHash;   ///< drawListHash(); the second is empty without staff
    std::vector<DrawnEntry> drawn; ///< smallest key first
    std::vector<DrawnPair> pairs;  ///< one for each drawn entry, when there is staff
};

QString drawKey(const QString &seed, const QString &entry);
/// The list by key, smallest first.
std::vector<DrawnEntry> drawOrder(const QString &seed, const QStringList &list);
/// SHA-256 of the entries, each followed by a line feed: what sha256sum says of the list as a file. Lower-case hexadecimal.
QString drawListHash(const QStringList &list);
/// The list as that file.
QByteArray drawListText(const QStringList &list);
/// The entries of a text: a line each, without the blanks around them and without empty lines.
QStringList drawListOf(const QString &text);

/// "draw-seed-missing", "draw-pool-empty", "draw-count-wrong", "draw-staff-few", "draw-entry-twice" (place "line N": of the
/// entry in its list). Equal entries would tie, and nothing but the key may decide.
base::Problems drawProblems(const DrawRequest &request);
/// The staff stands by key as well, two by two: the first two inspect what was drawn first, and so on, from the first pair again
/// when there are fewer pairs. Throws base::Error(InvalidInput) with drawProblems().
DrawResult draw(const DrawRequest &request);

}
