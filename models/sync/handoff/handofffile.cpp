#include "models/sync/handoff/handofffile.h"

#include "models/base/error.h"
#include "models/sync/bytes/bytereader.h"
#include "models/sync/bytes/bytewriter.h"
#include "models/sync/engine/blobpieces.h"
#include "models/sync/format/headfile.h"
#include "models/sync/format/segment.h"
#include "models/sync/format/spacemarker.h"

#include <QRegularExpression>

#include <array>

namespace xunzhen::sync {

namespace {

const QByteArray kMagic = QByteArrayLiteral("XZHANDOV");
constexpr int kMostNameBytes = 128;

template<typename Number>
Number readNumber(base::SealedReader &sealed)
{
    return qFromLittleEndian<Number>(sealed.read(sizeof(Number)).constData());
}

QByteArray readCover(base::SealedReader &sealed)
{
    const auto size = readNumber<quint32>(sealed);
    if (size > kMaxCoverBytes)
        damaged("cover too long");
    return sealed.read(size);
}

QRegularExpression form(const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QStringLiteral("(?:registry/)?(?:%1)").arg(QLatin1String(pattern))));
}

}

QString names::handoffPrefix(domain::SpaceSlot slot)
{
    return slot == domain::SpaceSlot::Main ? QString() : QStringLiteral("registry/");
}

std::optional<qint64> names::handoffLimit(const QString &name)
{
    static const std::array<std::pair<QRegularExpression, qint64>, 5> kinds{{
        {form("s/[a-z2-7]{26}-[a-z2-7]{13}/[0-9]{6}/[0-9]{12}-[0-9]{1,7}-[0-9a-f]{16}\\.seg"), limits::kSegmentFile},
        {form("b/[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{64}(?:\\.[0-9]{4}-[0-9]{4})?"), kPieceBytes + SpaceKeys::kOverhead},
        {form("roster/[a-z2-7]{26}-[0-9]{12}-[0-9a-f]{16}\\.seg"), limits::kSegmentFile},
        {form("heads/[a-z2-7]{26}-[a-z2-7]{13}-[0-9]{12}-[0-9a-f]{16}\\.h"), kMaxHeadBytes},
        {form("space\\.id"), kMaxMarkerBytes},
    }};
    for (const auto &[kind, limit] : kinds)
        if (kind.match(name).hasMatch())
            return limit;
    return std::nullopt;
}

HandoffFileWriter::HandoffFileWriter(QIODevice &target, base::IdSource &ids, const base::SealKey &key, const QByteArray &cover)
    : m_sealed(target, kMagic, ids.randomBytes(base::SealedWriter::kSaltBytes), key)
{
    m_sealed.write(ByteWriter().fixed(quint32(cover.size())).raw(cover).bytes());
}

void HandoffFileWriter::add(const QString &name, const QByteArray &bytes)
{
    const QByteArray ascii = name.toLatin1();
    m_sealed.write(ByteWriter().fixed(quint16(ascii.size())).raw(ascii).fixed(quint32(bytes.size())).bytes());
    m_sealed.write(bytes);
    ++m_count;
}

void HandoffFileWriter::finish()
{
    m_sealed.write(ByteWriter().fixed(quint16(0)).fixed(m_count).bytes());
    m_sealed.finish();
}

HandoffFileReader::HandoffFileReader(QIODevice &source, const base::SealKey &key)
    : m_sealed(source, kMagic, key), m_cover(decodeCover(readCover(m_sealed)))
{
}

std::optional<std::pair<QString, QByteArray>> HandoffFileReader::next()
{
    const auto length = readNumber<quint16>(m_sealed);
    if (length > kMostNameBytes)
        damaged("name too long");
    if (length == 0) {
        if (readNumber<quint32>(m_sealed) != m_count)
            damaged("entries are missing");
        m_sealed.expectEnd();
        return std::nullopt;
    }
    const QString name = QString::fromLatin1(m_sealed.read(length));
    const auto limit = names::handoffLimit(name);
    const auto size = readNumber<quint32>(m_sealed);
    if (!limit || size > *limit)
        damaged("unexpected entry");
    ++m_count;
    return std::pair(name, m_sealed.read(size));
}

}
