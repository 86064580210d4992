#pragma once

#include <QByteArray>

#include <random>
#include <vector>

namespace xunzhen::fuzz {

/// One kind of hostile input. `run` takes any bytes and returns whatever they are: a reader may refuse them with base::Error,
/// everything else (a crash, another exception, an endless loop, memory without bound) is a fault of the program.
struct FuzzTarget
{
    const char *name;
    void (*run)(const QByteArray &input);
    /// Small inputs that are sound, made by the program itself.
    std::vector<QByteArray> (*seeds)();
    /// Changes an input so that it gets past the reader's first checks; may be nullptr.
    QByteArray (*mutate)(const QByteArray &input, std::mt19937 &chance);
};

const std::vector<FuzzTarget> &fuzzTargets();
/// nullptr when there is no such target.
const FuzzTarget *findTarget(const QByteArray &name);

/// template.json, a zero byte, wording.json: parsed, filled with a small report, laid out.
extern const FuzzTarget kTemplateTarget;
/// A picture as papers embed it and as the photo intake takes it.
extern const FuzzTarget kImageTarget;
/// A document or recording as the intake takes it, and the words of marks on a photo.
extern const FuzzTarget kEvidenceTarget;
/// A font file: names, outlines, subsets, and a line of text set in it.
extern const FuzzTarget kFontTarget;
/// A PDF whose signature is checked and which is to be signed.
extern const FuzzTarget kSignatureTarget;

// Files of the shared folder (tests/fuzz/sync). Their changes are signed anew, so that they get past hash and signature.
/// A segment: header, operations inside the compressed frame.
extern const FuzzTarget kSegmentTarget;
/// Segments one after another, torn ones among them.
extern const FuzzTarget kBundleTarget;
extern const FuzzTarget kHeadTarget;
extern const FuzzTarget kMarkerTarget;
extern const FuzzTarget kRequestTarget;
/// Chains of the roster and what follows from them.
extern const FuzzTarget kRosterTarget;
/// The file that keeps a laptop's key.
extern const FuzzTarget kKeyTarget;
/// The state that a new laptop starts from: vector and packed database.
extern const FuzzTarget kSnapshotTarget;
/// That database itself.
extern const FuzzTarget kCopyTarget;
/// What an admin gives a laptop that has not seen the folder (.xzok): marker and chains of the roster.
extern const FuzzTarget kApprovalTarget;
/// The value by which a laptop tells of a fork.
extern const FuzzTarget kProofTarget;
/// Names of files in the folder.
extern const FuzzTarget kNameTarget;
/// A file of an encrypted space.
extern const FuzzTarget kSealedTarget;
/// A hand-over file: its cover and its entries, below the seal and the seal itself.
extern const FuzzTarget kHandoffTarget;

/// Those of the shared folder only.
const std::vector<FuzzTarget> &syncTargets();

}
