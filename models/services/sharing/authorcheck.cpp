#include "models/services/sharing/authorcheck.h"

#include "models/services/sharing/recordtitle.h"
#include "models/services/sharing/spacemembers.h"

#include "models/store/local/settings.h"
#include "models/store/oplog.h"
#include "models/store/synced/authorscan.h"
#include "models/sync/bytes/base32.h"

#include <QHash>

namespace xunzhen::services {

namespace {

const QString kSeen = QStringLiteral("authors.seen.");
const QString kOdd = QStringLiteral("authors.odd.");

QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }

/// The sum for one author on one laptop, as a key of this laptop's settings.
QString oddKey(const QByteArray &device, const QByteArray &author) { return kOdd + hex(device) + u'.' + hex(author); }

void addTo(store::Settings &settings, const QString &key, qint64 more)
{
    settings.set(key, QString::number(settings.value(key, QStringLiteral("0")).toLongLong() + more));
}

void checkStream(store::Database &database, const store::StreamTip &tip, const CertifiedDevice &device)
{
    store::Settings settings(database);
    const QString seenKey = kSeen + hex(tip.stream.device) + u'.' + hex(tip.stream.incarnation);
    const qint64 seen = settings.value(seenKey, QStringLiteral("0")).toLongLong();
    if (tip.seq <= seen)
        return;
    for (const store::AuthorCount &one : store::AuthorScan(database).authors(tip.stream, seen, tip.seq))
        if (one.author != device.inspector.toBytes() && one.author != QByteArray(16, '\0'))
            addTo(settings, oddKey(tip.stream.device, one.author), one.operations);
    settings.set(seenKey, QString::number(tip.seq));
}

AuthorMismatch mismatchFrom(Workspace &workspace, const CertifiedDevice &device, const QString &key, const QString &count)
{
    const QByteArray author = QByteArray::fromHex(key.section(u'.', -1).toLatin1());
    return {sync::base32(device.device).left(8), device.name, authorName(workspace, author), count.toLongLong()};
}

}

std::vector<AuthorMismatch> checkAuthors(Workspace &workspace)
{
    const SpaceMembers members(workspace);
    const QByteArray self = members.self();
    QHash<QByteArray, CertifiedDevice> devices;
    for (const CertifiedDevice &device : members.devices())
        if (device.device != self)
            devices.insert(device.device, device);
    for (const store::StreamTip &tip : store::OperationLog(workspace.database()).tips())
        if (const auto device = devices.constFind(tip.stream.device); device != devices.constEnd())
            checkStream(workspace.database(), tip, *device);
    std::vector<AuthorMismatch> found;
    for (const CertifiedDevice &device : members.devices())
        for (const auto &[key, count] : store::Settings(workspace.database()).below(kOdd + hex(device.device)))
            found.push_back(mismatchFrom(workspace, device, key, count));
    return found;
}

}
