#pragma once

#include "models/base/error.h"
#include "models/domain/checklist/pack.h"

#include <QByteArray>
#include <QIODevice>

namespace xunzhen::exchange {

constexpr qint64 kPackBytes = 10 * 1024 * 1024;

/// A pack and the file that it came from, whose further keys writePack keeps.
struct PackDocument
{
    domain::Pack pack;
    QByteArray raw;
};

/// Reads a checklist pack (design.md §7, format 1). Citations name laws by the pack's ids; they come out with short title
/// and version. Throws base::Error: what parseJson throws; Unsupported "pack-format" for another format number;
/// InvalidInput with every fault of the whole pack, place = JSON pointer: "not-a-pack", "key-missing", "type-wrong",
/// "text-empty", "text-too-long", "list-empty", "date-unreadable", "number-out-of-range", "code-unreadable",
/// "code-duplicate", "law-duplicate", "law-unknown", "article-unreadable", "grade-unknown", "leniency-kind-unknown",
/// "evidence-unknown", "leniency-unknown", "major-hazard-unknown", "major-hazard-grade", "measure-range-reversed",
/// "validity-reversed", "feature-unknown", "condition-cyclic", "section-duplicate".
PackDocument readPack(const QByteArray &bytes);

/// A pack that may still be faulty, as a draft is: everything that can be read, and what is wrong with it.
struct PackReading
{
    PackDocument document;
    base::Problems problems;
};
/// Throws only what parseJson throws, and what says that the bytes are no pack of this format.
PackReading readPackAsItIs(const QByteArray &bytes);
PackDocument readPack(QIODevice &device);

}
