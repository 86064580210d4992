#include "models/sync/engine/headpublisher.h"

#include "models/base/hashing.h"
#include "models/store/local/settings.h"
#include "models/store/synced/syncledger.h"
#include "models/store/transaction.h"
#include "models/sync/engine/snapshots.h"
#include "models/sync/format/names.h"

namespace xunzhen::sync {

namespace {

const QString kAckVector = QStringLiteral("ackVector");
const QString kAckDay = QStringLiteral("ackDay");

/// What others wrote and which of their snapshots are confirmed, as a short text that changes when it does.
QString vectorText(const std::vector<store::StreamTip> &tips, const store::StreamKey &self,
                   const std::vector<Attested> &attested)
{
    QByteArray text;
    for (const Attested &one : attested)
        text += one.vectorHash + one.stateHash;
    for (const store::StreamTip &tip : tips)
        if (tip.stream != self)
            text += tip.stream.device + tip.stream.incarnation + QByteArray::number(tip.seq) + ';';
    return base::sha256Hex(text);
}

}

void HeadPublisher::run(const std::vector<ShareEntry> &heads, const store::StreamKey &stream,
                        const OwnStream::Published &published, std::vector<SyncNote> &notes)
{
    const qint64 publishedUpTo = published.seq;
    const QString streamName = names::stream(stream);
    const bool isPast = stream != m_self.stream();
    QStringList own;
    bool isCurrent = false;
    for (const ShareEntry &entry : heads) {
        const auto name = entry.name.startsWith(streamName) ? names::parseHead(entry.name) : std::nullopt;
        if (!name || !name->isExact)
            continue;
        own << names::kHeads + QLatin1Char('/') + entry.name;
        isCurrent = isCurrent || ((isPast ? name->seq >= publishedUpTo : name->seq == publishedUpTo)
                                  && m_context.share.size(own.back()).value_or(0) > 0);
    }
    const bool isAlone = isCurrent && own.size() == 1;
    if ((isCurrent && isPast) || (isAlone && !isStatementDue()))
        return;
    const QString vector = vectorText(store::OperationLog(m_context.database).tips(m_context.slot), m_self.stream(),
                                      Snapshots::attested(m_context));
    if (isAlone && isAcknowledged(vector))
        return;
    const QByteArray file = make(stream, published);
    const QString path = names::head(stream, publishedUpTo, sealedHash(file));
    FilePublisher publisher(m_context.share, m_context.pause);
    const auto result = own.contains(path) ? publisher.publish(path, file) : publisher.publishNew(path, file);
    if (result == FilePublisher::Result::Postponed) {
        notes.push_back({QStringLiteral("postponed"), {path}});
        return;
    }
    for (const QString &old : own)
        if (old != path)
            m_context.share.remove(old);
    keep(streamName, path, file);
    if (!isPast)
        remember(vector);
}

/// For an emptied folder that this laptop fills again.
void HeadPublisher::keep(const QString &streamName, const QString &path, const QByteArray &file) const
{
    const SegmentArchive archive(m_context.archiveFolder);
    archive.put(path, file);
    for (const QString &old : archive.list(names::kHeads))
        if (old.startsWith(streamName) && names::kHeads + QLatin1Char('/') + old != path)
            archive.remove(names::kHeads + QLatin1Char('/') + old);
}

bool HeadPublisher::isAcknowledged(const QString &vector) const
{
    return store::Settings(m_context.database).value(m_context.placeSetting(kAckVector)) == vector;
}

/// A large store states what follows from its records once a day, a small one always.
QByteArray HeadPublisher::make(const store::StreamKey &stream, const OwnStream::Published &published) const
{
    std::optional<QByteArray> hash;
    if (stream == m_self.stream() && (m_state.isSmall() || isStatementDue()))
        hash = m_state.hash(m_self.stream());
    return encodeHead({m_space.space, stream, published.seq, published.lastSegment, m_state.vector(),
                       hash.value_or(QByteArray(kHashBytes, '\0')), QStringLiteral(XUNZHEN_VERSION), Snapshots::attested(m_context)}, m_self);
}

bool HeadPublisher::isStatementDue() const
{
    return store::Settings(m_context.database).value(m_context.placeSetting(kAckDay)) != m_context.clock.now().date().toString(Qt::ISODate);
}

void HeadPublisher::remember(const QString &vector)
{
    store::Transaction transaction(m_context.database);
    store::Settings settings(m_context.database);
    settings.set(m_context.placeSetting(kAckVector), vector);
    settings.set(m_context.placeSetting(kAckDay), m_context.clock.now().date().toString(Qt::ISODate));
    transaction.commit();
}

}
