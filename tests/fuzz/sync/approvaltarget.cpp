#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/mutation.h"
#include "tests/fuzz/sync/signedfiles.h"

#include "models/base/error.h"
#include "models/sync/format/approval.h"
#include "models/sync/format/bundlefile.h"
#include "models/sync/space/roster.h"

namespace xunzhen::fuzz {

namespace {

/// As a laptop takes it in (space/enrolmentbyfile.cpp).
void run(const QByteArray &input)
{
    try {
        const auto approval = sync::decodeApproval(input);
        const auto marker = sync::decodeMarker(approval.marker);
        std::vector<store::RosterEntry> entries;
        for (const QByteArray &segment : approval.roster)
            entries.push_back(sync::verifyRosterFile(segment, marker));
        const auto roster = sync::Roster::load(entries, marker.root);
        roster.isAdmin(approval.approver);
        roster.isCertified(signer(2).stream());
    } catch (const base::Error &) {
    }
}

/// The space of the roster's seeds, each of which holds whole chains.
std::vector<QByteArray> seeds()
{
    sync::SpaceMarker marker;
    marker.space = QByteArray(16, 's');
    marker.root = signer().device();
    marker.name = QStringLiteral("津南");
    std::vector<QByteArray> files{sync::encodeApproval({sync::encodeMarker(marker, signer()), {}, {}}, signer())};
    for (const QByteArray &chains : kRosterTarget.seeds()) {
        sync::Approval approval{sync::encodeMarker(marker, signer()), {}, {}};
        for (const auto &segment : sync::segmentsIn(chains))
            approval.roster.push_back(chains.mid(segment.place, segment.length));
        files.push_back(sync::encodeApproval(approval, signer()));
    }
    return files;
}

/// Another marker or another roster segment, in an approval that is sound itself.
QByteArray mutatedInside(const QByteArray &file, std::mt19937 &chance)
{
    auto approval = sync::decodeApproval(file);
    const auto which = std::size_t(draw(qsizetype(approval.roster.size()) + 1, chance));
    if (which == approval.roster.size())
        approval.marker = kMarkerTarget.mutate(approval.marker, chance);
    else
        approval.roster[which] = kSegmentTarget.mutate(approval.roster[which], chance);
    return sync::encodeApproval(approval, signer());
}

QByteArray mutate(const QByteArray &input, std::mt19937 &chance)
{
    try {
        return draw(2, chance) == 0 ? mutatedInside(input, chance) : mutatedSigned(input, chance);
    } catch (const base::Error &) {
        return mutatedSigned(input, chance);
    }
}

}

const FuzzTarget kApprovalTarget{"approval", run, seeds, mutate};

}
