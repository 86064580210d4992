#include "models/sync/handoff/handoffcover.h"

#include "models/base/error.h"
#include "models/sync/bytes/bytereader.h"
#include "models/sync/bytes/bytewriter.h"
#include "models/sync/format/sealed.h"

namespace xunzhen::sync {

namespace {

const QByteArray kMagic = QByteArrayLiteral("XZHC");
constexpr quint16 kFormat = 1;

/// No half letters at the end.
QByteArray cut(QString text)
{
    while (text.toUtf8().size() > HandoffCover::kMostNameBytes)
        text.chop(1);
    return text.toUtf8();
}

HandoffCover::Files filesFrom(quint8 number)
{
    if (number > quint8(HandoffCover::Files::All))
        damaged("unknown extent");
    return HandoffCover::Files(number);
}

std::vector<HandoffCover::Visit> visitsFrom(ByteReader &in)
{
    const qsizetype count = in.count();
    if (std::size_t(count) > HandoffCover::kMostVisits)
        damaged("too many visits");
    std::vector<HandoffCover::Visit> visits;
    for (qsizetype i = 0; i < count; ++i) {
        HandoffCover::Visit visit;
        visit.id = in.raw(16);
        visit.firm = QString::fromUtf8(in.counted(HandoffCover::kMostNameBytes));
        visit.opened = in.fixed<qint64>();
        visits.push_back(std::move(visit));
    }
    return visits;
}

}

QByteArray encodeCover(HandoffCover cover, const DeviceIdentity &writer)
{
    cover.visits.resize(std::min(cover.visits.size(), HandoffCover::kMostVisits));
    ByteWriter out;
    out.raw(kMagic).fixed(kFormat).raw(cover.space).raw(cover.writer.device).raw(cover.writer.incarnation).fixed(cover.at);
    out.fixed(quint8(cover.files)).fixed(cover.visitCount).fixed(cover.bytes).varint(cover.visits.size());
    for (const HandoffCover::Visit &visit : cover.visits)
        out.raw(visit.id).counted(cut(visit.firm)).fixed(visit.opened);
    return sealed(out.bytes(), writer);
}

HandoffCover decodeCover(const QByteArray &file)
{
    verifyHash(file);
    ByteReader in(file);
    if (in.raw(4) != kMagic)
        damaged("not a cover");
    if (in.fixed<quint16>() != kFormat)
        throw base::Error(base::ErrorCode::Unsupported, QStringLiteral("cover format"));
    HandoffCover cover;
    cover.space = in.raw(16);
    cover.writer.device = in.raw(32);
    cover.writer.incarnation = in.raw(8);
    cover.at = in.fixed<qint64>();
    cover.files = filesFrom(in.fixed<quint8>());
    cover.visitCount = in.fixed<quint32>();
    cover.bytes = in.fixed<quint64>();
    cover.visits = visitsFrom(in);
    openSealed(file, cover.writer.device);
    return cover;
}

}
