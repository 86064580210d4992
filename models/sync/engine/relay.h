#pragma once

#include "models/store/synced/syncledger.h"
#include "models/sync/engine/segmentarchive.h"
#include "models/sync/engine/syncreport.h"

#include <map>
#include <set>

namespace xunzhen::sync {

/// Carries what others wrote from one folder of a space to another, out of this laptop's archive: a stick brings a bureau's
/// work to where its share cannot be reached. Every file goes as its author made it, so that it does not matter who carries it,
/// how often, or whether it is there already. Own work is the engine's matter. Throws base::Error.
class Relay
{
public:
    explicit Relay(SyncContext &context) : m_context(context), m_archive(context.archiveFolder) {}

    /// Keeps the space's marker for folders that are to hold the space later, and gives it back.
    void keepMarker();
    std::optional<QByteArray> marker() const;
    /// Makes an empty folder ready for the space. Error(ShareMissing), Error(NotFound) without a kept marker, Error(Refused)
    /// when the folder is not empty, Error(Io) when it takes no files now.
    void prepare();

    /// Puts into this folder the segments that it does not announce, with their files, and then the heads that were kept. Of a
    /// stream that forked every branch, as no head announces them all.
    void deliver(const base::Work &work);

private:
    struct Head
    {
        QString fileName;
        qint64 seq = 0;
    };
    using Heads = std::map<QString, Head>; ///< by stream name, the furthest

    using Segments = std::vector<store::SegmentEntry>;
    std::map<QString, Segments> othersSegments() const;
    static void add(Heads &heads, const QString &fileName);
    Heads announced() const;
    Heads kept() const;
    void deliverExcluded();
    bool deliverStream(const QString &stream, const Segments &segments, qint64 announced, qint64 upTo);
    std::set<QString> present(const QString &stream) const;
    bool deliverOne(const store::SegmentEntry &segment);

    SyncContext &m_context;
    SegmentArchive m_archive;
};

}
