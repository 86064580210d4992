#include "models/sync/engine/headpublisher.h"

#include "models/base/hashing.h"
#include "models/store/local/settings.h"
#include "models/store/synced/syncledger.h"
#include "models/store/transaction.h"
#include "models/sync/engine/spacestate.h"
#include "models/sync/format/names.h"

namespace xunzhen::sync {

namespace {

const QString kAckVector = QStringLiteral("ackVector");
const QString kAckDay = QStringLiteral("ackDay");

/// What others wrote, as a short text that changes when it does.
QString vectorText(const std::vector<store::StreamTip> &tips, const store::StreamKey &self)
{
    QByteArray text;
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
        const auto name = names::parseHead(entry.name);
        if (!name || !name->isExact || name->stream != streamName)
            continue;
        own << names::kHeads + QLatin1Char('/') + entry.name;
        isCurrent = isCurrent || ((isPast ? name->seq >= publishedUpTo : name->seq == publishedUpTo) && entry.size > 0);
    }
    const QString vector = vectorText(store::OperationLog(m_context.database).tips(m_context.slot), m_self.stream());
    if (isCurrent && (isPast || (own.size() == 1 && !isAcknowledgementDue(vector))))
        return;
    const QByteArray file = make(stream, published);
    const QString path = names::head(stream, publishedUpTo, sealedHash(file));
    if (FilePublisher(m_context.share, m_context.pause).publish(path, file) == FilePublisher::Result::Postponed) {
        notes.push_back({QStringLiteral("postponed"), {path}});
        return;
    }
    for (const QString &old : own)
        if (old != path)
            m_context.share.remove(old);
    if (!isPast)
        remember(vector);
}

bool HeadPublisher::isAcknowledgementDue(const QString &vector) const
{
    const store::Settings settings(m_context.database);
    return settings.value(m_context.placeSetting(kAckVector)) != vector
           && settings.value(m_context.placeSetting(kAckDay)) != m_context.clock.now().date().toString(Qt::ISODate);
}

/// A large store states what follows from its records once a day, a small one always.
QByteArray HeadPublisher::make(const store::StreamKey &stream, const OwnStream::Published &published) const
{
    const SpaceState state(m_context.database, m_context.slot);
    std::optional<QByteArray> hash;
    if (stream == m_self.stream() && (state.isSmall() || isStatementDue()))
        hash = state.hash(m_self.stream());
    return encodeHead({m_space.space, stream, published.seq, published.lastSegment, state.vector(),
                       hash.value_or(QByteArray(kHashBytes, '\0')), QStringLiteral(XUNZHEN_VERSION), {}}, m_self);
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
