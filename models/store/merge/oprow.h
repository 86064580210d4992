#pragma once

#include <QByteArray>
#include <QString>

#include <compare>
#include <vector>

namespace xunzhen::store {

/// The group of an operation that made a record: a version of every group of its table.
inline const QByteArray kWholeRecord = QByteArrayLiteral("*");

/// A version by the local row number of its stream.
struct LocalVersion
{
    qint64 stream = 0;
    qint64 seq = 0;
    auto operator<=>(const LocalVersion &) const = default;
};

/// An operation as its row in the table op, all text in UTF-8.
struct OpRow
{
    LocalVersion version;
    qint64 hlc = 0;
    QByteArray author;
    QByteArray entity;
    QByteArray record;
    QByteArray group;
    QByteArray value;
    std::vector<LocalVersion> supersedes;
};

/// The column supersedes: "stream:seq" separated by commas.
QByteArray versionsToText(const std::vector<LocalVersion> &versions);
std::vector<LocalVersion> versionsFromText(const QByteArray &text);

/// One row of the table head.
struct HeadRow
{
    QByteArray group;
    LocalVersion version;
};

/// A head together with what decides which of several is shown.
struct HeadValue
{
    QByteArray headGroup; ///< the group it stands for, or "*"
    QByteArray device;
    QByteArray incarnation;
    LocalVersion version;
    qint64 hlc = 0;
    QByteArray value;
};

/// The order of sync.md §3.5: hybrid clock, device, sequence (then incarnation, so that no two are equal).
bool isShownBefore(const HeadValue &left, const HeadValue &right);

}
