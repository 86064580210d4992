#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/mutation.h"
#include "tests/fuzz/sync/signedfiles.h"

#include "models/base/error.h"
#include "models/sync/format/bundlefile.h"
#include "models/sync/space/roster.h"

namespace xunzhen::fuzz {

namespace {

const QByteArray kSpace(16, 's');

sync::SpaceMarker marker()
{
    sync::SpaceMarker marker;
    marker.space = kSpace;
    marker.root = signer().device();
    return marker;
}

/// Roster segments one after another, as they would come out of a folder.
void run(const QByteArray &input)
{
    std::vector<store::RosterEntry> entries;
    for (const auto &segment : sync::segmentsIn(input)) {
        try {
            entries.push_back(sync::verifyRosterFile(input.mid(segment.place, segment.length), marker()));
        } catch (const base::Error &) {
        }
    }
    const auto roster = sync::Roster::load(entries, marker().root);
    for (const auto &certificate : roster.all()) {
        roster.revocationOf(certificate.device);
        roster.maySpeakOf(marker().root, certificate.device);
    }
    sync::chainEnd(entries, marker().root);
}

QByteArray link(const std::vector<sync::RosterClaim> &claims, const QByteArray &before)
{
    sync::ChainEnd end;
    if (!before.isEmpty())
        end = {sync::readSegmentHeader(before).lastSeq() + 1, sync::sealedHash(before)};
    return sync::encodeClaims(claims, kSpace, end, qint64(1'795'395'600'000) << 16, QByteArray(16, '\1'), signer());
}

sync::Certificate certificate(unsigned char which, bool isAdmin)
{
    const auto device = signer(which);
    return {device.device(), device.incarnation(),
            {QStringLiteral("李"), QByteArray(16, char(which)), QStringLiteral("局"), QStringLiteral("inspector")}, QByteArray(32, 'r'), isAdmin};
}

std::vector<QByteArray> seeds()
{
    const auto second = signer(2), third = signer(3);
    const QByteArray first = link({certificate(1, true)}, {});
    const QByteArray next = link({certificate(2, false), certificate(3, true)}, first);
    const QByteArray last = link({sync::Revocation{second.device(), {{second.incarnation(), 7, QByteArray(32, 'l')}}, QStringLiteral("丢失"), 5},
                                  sync::LostRange{third.stream(), 3, 9, QByteArray(32, 'm')},
                                  sync::KeyGrant{1, QByteArray(8, 'k'), {{third.device(), QByteArray(80, 'b')}}}}, next);
    return {first, first + next, first + next + last};
}

QByteArray mutate(const QByteArray &input, std::mt19937 &chance)
{
    return kBundleTarget.mutate(input, chance);
}

}

const FuzzTarget kRosterTarget{"roster", run, seeds, mutate};

}
