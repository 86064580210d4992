// The shared folder: requests and approvals that go by file or picture, revoking, giving up what is lost.
#include "models/services/sharing/joinrequests.h"
#include "models/services/sharing/shareplaces.h"
#include "models/services/sharing/sharesession.h"
#include "models/services/syncservice.h"

#include "models/exchange/photo/photodecoder.h"
#include "models/exchange/qr/qrpicture.h"
#include "models/sync/engine/syncengine.h"
#include "models/sync/space/enrolmentbyfile.h"

namespace xunzhen::services {

namespace {

constexpr int kReadableSide = 2400;

/// A file is taken as it is; in anything else a QR code is looked for.
QByteArray requestIn(const QByteArray &fileOrPicture)
{
    if (sync::isRequest(fileOrPicture))
        return fileOrPicture;
    const QImage picture = exchange::PhotoDecoder(fileOrPicture).decoded(kReadableSide);
    const QByteArray file = sync::requestFromText(exchange::readQr(picture));
    if (file.isEmpty())
        throw base::Error(base::ErrorCode::NotFound, QStringLiteral("no QR code of a request"),
                          {{QStringLiteral("no-qr-code"), {}, {}}});
    return file;
}

/// What needs no folder works without one.
ShareSession anySession(Workspace &workspace, domain::SpaceSlot slot = domain::SpaceSlot::Main)
{
    const auto places = SharePlaces(workspace.database(), slot).all();
    return ShareSession(workspace, slot, places.empty() ? QString() : places.front().folder);
}

/// The spaces whose rosters know the device.
std::vector<domain::SpaceSlot> spacesOf(Workspace &workspace, const QByteArray &device)
{
    std::vector<domain::SpaceSlot> slots;
    for (const domain::SpaceSlot slot : domain::kSpaceSlots) {
        ShareSession session = anySession(workspace, slot);
        if (sync::Enrolment(session.context()).roster().byKey(device))
            slots.push_back(slot);
    }
    return slots;
}

}

base::Outcome<QByteArray> SyncService::requestFile()
{
    auto file = base::attempt([&] {
        ShareSession session = anySession(m_workspace);
        return sync::EnrolmentByFile(session.context()).request(session.member());
    });
    if (file)
        Q_EMIT m_workspace.facts().syncChanged();
    return file;
}

base::Outcome<QImage> SyncService::requestPicture(int side)
{
    return base::attempt([&] { return exchange::drawQr(sync::requestText(base::unwrapped(requestFile())), side); });
}

base::Outcome<JoinRequest> SyncService::takeRequest(const QByteArray &fileOrPicture)
{
    auto taken = base::attempt([&] {
        ShareSession session = anySession(m_workspace);
        return rowOf(sync::EnrolmentByFile(session.context()).take(requestIn(fileOrPicture)));
    });
    if (taken)
        Q_EMIT m_workspace.facts().syncChanged();
    return taken;
}

base::Outcome<QByteArray> SyncService::approvalFile() const
{
    return base::attempt([&] {
        ShareSession session = anySession(m_workspace);
        return sync::EnrolmentByFile(session.context()).approval();
    });
}

base::Outcome<QString> SyncService::takeApproval(const QByteArray &file)
{
    auto name = base::attempt([&] {
        ShareSession session = anySession(m_workspace);
        return sync::EnrolmentByFile(session.context()).accept(file).name;
    });
    if (name)
        Q_EMIT m_workspace.facts().syncChanged();
    return name;
}

base::Done SyncService::revoke(const QByteArray &deviceKey, const QString &reason)
{
    auto done = base::attempt([&] {
        if (reason.trimmed().isEmpty())
            throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("no reason"),
                              {{QStringLiteral("reason-missing"), QStringLiteral("reason"), {}}});
        const auto slots = spacesOf(m_workspace, deviceKey);
        if (slots.empty())
            throw base::Error(base::ErrorCode::NotFound, QStringLiteral("no such device"));
        for (const domain::SpaceSlot slot : slots) {
            ShareSession session = anySession(m_workspace, slot);
            sync::Enrolment(session.context()).revoke(deviceKey, reason.trimmed());
        }
    });
    if (done)
        Q_EMIT m_workspace.facts().syncChanged();
    return done;
}

base::Outcome<LostOperations> SyncService::declareLost(const QByteArray &deviceKey)
{
    auto lost = base::attempt([&] {
        LostOperations told;
        for (const domain::SpaceSlot slot : spacesOf(m_workspace, deviceKey)) {
            ShareSession session(m_workspace, slot);
            for (const sync::Gap &gap : sync::SyncEngine(session.context()).gaps()) {
                if (gap.range.stream.device != deviceKey)
                    continue;
                sync::Enrolment(session.context()).declareLost(gap.range);
                ++told.ranges;
                told.operations += gap.range.to - gap.range.from + 1;
            }
        }
        if (told.ranges == 0)
            throw base::Error(base::ErrorCode::NotFound, QStringLiteral("nothing is missing in the middle"),
                              {{QStringLiteral("nothing-lost"), {}, {}}});
        return told;
    });
    if (lost)
        Q_EMIT m_workspace.facts().syncChanged();
    return lost;
}

}
