#include "models/sync/format/names.h"

#include "models/store/merge/hybridclock.h"
#include "models/sync/bytes/base32.h"

#include <QDateTime>
#include <QRegularExpression>

namespace xunzhen::sync::names {

namespace {

QString padded(qint64 number, int digits)
{
    return QStringLiteral("%1").arg(number, digits, 10, QLatin1Char('0'));
}

QString hash16(const QByteArray &hash)
{
    return QString::fromLatin1(hash.left(8).toHex());
}

QString month(qint64 hlc)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(store::hlcToMillis(hlc), Qt::UTC).date();
    return padded(day.year(), 4) + padded(day.month(), 2);
}

/// To be made once: it takes longer than reading a hundred names.
QRegularExpression form(const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern)));
}

/// Whether the text begins in this form: b is a letter of base32, d a digit, h a hexadecimal digit, all else itself.
bool isMade(QStringView text, const char *form)
{
    for (qsizetype i = 0; form[i]; ++i) {
        const char16_t one = i < text.size() ? text[i].unicode() : u'\0';
        const bool isDigit = one >= u'0' && one <= u'9', isLetter = one >= u'a' && one <= u'z';
        const bool fits = form[i] == 'd'   ? isDigit
                          : form[i] == 'h' ? isDigit || (isLetter && one <= u'f')
                          : form[i] == 'b' ? isLetter || (one >= u'2' && one <= u'7')
                                           : one == char16_t(form[i]);
        if (!fits)
            return false;
    }
    return true;
}

}

QString device(const QByteArray &key)
{
    return base32(key.left(16));
}

QString stream(const store::StreamKey &stream)
{
    return device(stream.device) + QLatin1Char('-') + base32(stream.incarnation);
}

QString streamFolder(const store::StreamKey &key)
{
    return kSegments + QLatin1Char('/') + stream(key);
}

QString segment(const SegmentHeader &header, const QByteArray &hash)
{
    return QStringLiteral("%1/%2/%3-%4-%5.seg")
        .arg(streamFolder(header.stream), month(header.highestHlc), padded(header.firstSeq, 12))
        .arg(header.count).arg(hash16(hash));
}

QString roster(const QByteArray &key, qint64 seq, const QByteArray &hash)
{
    return QStringLiteral("%1/%2-%3-%4.seg").arg(kRoster, device(key), padded(seq, 12), hash16(hash));
}

QString request(const QByteArray &key, const QByteArray &hash)
{
    return QStringLiteral("%1/%2-%3.req").arg(kRoster, device(key), hash16(hash));
}

QString head(const store::StreamKey &key, qint64 seq, const QByteArray &hash)
{
    return QStringLiteral("%1/%2-%3-%4.h").arg(kHeads, stream(key), padded(seq, 12), hash16(hash));
}

QString blobFolder(const QString &hash)
{
    return QStringLiteral("b/%1/%2").arg(hash.left(2), hash.mid(2, 2));
}

QString blob(const QString &hash)
{
    return blobFolder(hash) + QLatin1Char('/') + hash;
}

QString formerBlobFolder(const QString &hash)
{
    return QStringLiteral("b/%1").arg(hash.left(2));
}

QStringList blobPlaces(const QString &hash)
{
    return {blob(hash), formerBlobFolder(hash) + QLatin1Char('/') + hash};
}

QString piece(const QString &blobPath, int number, int pieces)
{
    return QStringLiteral("%1.%2-%3").arg(blobPath, padded(number, 4), padded(pieces, 4));
}

QString file(const QString &path)
{
    return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
}

QString blobPiece(const QString &hash, int piece, int pieces)
{
    return names::piece(blob(hash), piece, pieces);
}

std::optional<SegmentName> parseSegment(const QString &fileName)
{
    static const QRegularExpression proper = form("(\\d{12})-(\\d{1,7})-([0-9a-f]{16})\\.seg");
    const auto found = proper.match(fileName);
    if (!found.hasMatch())
        return std::nullopt;
    return SegmentName{found.captured(1).toLongLong(), found.captured(2).toLongLong(), found.captured(3)};
}

/// Conflict copies keep the beginning and may be upper-cased: a head is only a hint, so that is enough. Each run reads as many of
/// these names as there are devices, hence no regular expression.
std::optional<HeadName> parseHead(const QString &fileName)
{
    const QString lower = fileName.toLower();
    const QStringView name(lower);
    if (!isMade(name, "bbbbbbbbbbbbbbbbbbbbbbbbbb-bbbbbbbbbbbbb-dddddddddddd-hhhhhhhhhhhhhhhh"))
        return std::nullopt;
    return HeadName{lower.left(40), name.mid(41, 12).toLongLong(), name.mid(70) == QLatin1String(".h") && fileName == lower};
}

std::optional<RosterName> parseRoster(const QString &fileName)
{
    static const QRegularExpression proper = form("(([a-z2-7]{26})-(\\d{12})-[0-9a-f]{16}).*seg.*");
    const auto found = proper.match(fileName.toLower());
    if (!found.hasMatch())
        return std::nullopt;
    return RosterName{found.captured(2), found.captured(3).toLongLong(),
                      kRoster + QLatin1Char('/') + found.captured(1) + QStringLiteral(".seg")};
}

std::optional<PieceName> parsePiece(const QString &fileName)
{
    static const QRegularExpression proper = form("([0-9a-f]{64})\\.(\\d{4})-(\\d{4})");
    const auto found = proper.match(fileName);
    if (!found.hasMatch())
        return std::nullopt;
    return PieceName{found.captured(1), found.captured(2).toInt(), found.captured(3).toInt()};
}

}
