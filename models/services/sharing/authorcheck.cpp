#include "models/services/sharing/authorcheck.h"

#include "models/services/sharing/recordtitle.h"
#include "models/services/sharing/spacemembers.h"

#include "models/store/local/settings.h"
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

QString seenKey(const store::StreamKey &stream) { return kSeen + hex(stream.device) + u'.' + hex(stream.incarnation); }

std::optional<AuthorsSeen> lookAt(store::Database &database, const store::StreamTip &tip, const CertifiedDevice &device)
{
    const qint64 seen = store::Settings(database).value(seenKey(tip.stream), QStringLiteral("0")).toLongLong();
    if (tip.seq <= seen)
        return std::nullopt;
    AuthorsSeen look{tip, store::AuthorScan(database).authors(tip.stream, seen, tip.seq)};
    std::erase_if(look.odd, [&](const store::AuthorCount &one) {
        return one.author == device.inspector.toBytes() || one.author == QByteArray(16, '\0'); });
    return look;
}

AuthorMismatch mismatchFrom(Workspace &workspace, const CertifiedDevice &device, const QString &key, const QString &count)
{
    const QByteArray author = QByteArray::fromHex(key.section(u'.', -1).toLatin1());
    return {sync::base32(device.device).left(8), device.name, authorName(workspace, author), count.toLongLong()};
}

}

std::vector<AuthorsSeen> lookAtAuthors(Workspace &workspace)
{
    const SpaceMembers members(workspace);
    const QByteArray self = members.self();
    QHash<QByteArray, CertifiedDevice> devices;
    for (const CertifiedDevice &device : members.devices())
        if (device.device != self)
            devices.insert(device.device, device);
    std::vector<AuthorsSeen> looks;
    for (const store::StreamTip &tip : store::OperationLog(workspace.database()).tips())
        if (const auto device = devices.constFind(tip.stream.device); device != devices.constEnd())
            if (auto look = lookAt(workspace.database(), tip, *device))
                looks.push_back(std::move(*look));
    return looks;
}

void keepAuthors(Workspace &workspace, const std::vector<AuthorsSeen> &seen)
{
    store::Settings settings(workspace.database());
    for (const AuthorsSeen &one : seen) {
        for (const store::AuthorCount &odd : one.odd)
            addTo(settings, oddKey(one.tip.stream.device, odd.author), odd.operations);
        settings.set(seenKey(one.tip.stream), QString::number(one.tip.seq));
    }
}

std::vector<AuthorMismatch> authorMismatches(Workspace &workspace)
{
    std::vector<AuthorMismatch> found;
    for (const CertifiedDevice &device : SpaceMembers(workspace).devices())
        for (const auto &[key, count] : store::Settings(workspace.database()).below(kOdd + hex(device.device)))
            found.push_back(mismatchFrom(workspace, device, key, count));
    return found;
}

}
