#include "models/sync/engine/streamfiles.h"

#include "models/sync/format/bundlefile.h"
#include "models/sync/format/segment.h"
#include "models/sync/space/sharereading.h"

#include <algorithm>

namespace xunzhen::sync {

namespace {

constexpr int kMostListings = 4;
constexpr qsizetype kMonthsBeforeBundles = 2;

std::optional<BundledSegment> beginningAt(const QByteArray &file, qint64 firstSeq)
{
    for (const BundledSegment &segment : segmentsIn(file))
        if (segment.firstSeq == firstSeq)
            return segment;
    return std::nullopt;
}

}

std::vector<names::SegmentName> segmentsNamedIn(const ShareFolder &share, const QString &stream)
{
    std::vector<names::SegmentName> found;
    const QString folder = names::kSegments + QLatin1Char('/') + stream;
    for (const ShareEntry &month : share.listNames(folder))
        for (const ShareEntry &file : share.listNames(folder + QLatin1Char('/') + month.name))
            if (const auto name = names::parseSegment(file.name))
                found.push_back(*name);
    return found;
}

StreamFiles::StreamFiles(const ShareFolder &share, const QString &stream)
    : m_share(share), m_folder(names::kSegments + QLatin1Char('/') + stream)
{
    listFolders();
}

/// What a reader lacks is mostly in the newest months, else in the bundles.
void StreamFiles::listFolders()
{
    ++m_listings;
    m_isAnyGone = false;
    m_live.clear();
    m_bundles.clear();
    m_odd.clear();
    m_absent.clear();
    m_unlisted.clear();
    for (const ShareEntry &entry : m_share.list(m_folder))
        if (entry.isFolder)
            m_unlisted << entry.name;
    m_unlisted.sort();
    if (m_unlisted.removeOne(names::kBundles))
        m_unlisted.insert(std::max<qsizetype>(0, m_unlisted.size() - kMonthsBeforeBundles), names::kBundles);
}

void StreamFiles::listNext()
{
    const QString folder = m_folder + QLatin1Char('/') + m_unlisted.takeLast();
    for (const ShareEntry &entry : m_share.list(folder))
        if (!entry.isFolder)
            takeName(folder + QLatin1Char('/') + entry.name, entry.name);
}

void StreamFiles::takeName(const QString &path, const QString &name)
{
    if (const auto segment = names::parseSegment(name))
        m_live.emplace(segment->firstSeq, SegmentSource{path, segment->firstSeq, false});
    else if (const auto bundle = names::parseBundle(name))
        m_bundles.push_back({path, bundle->firstSeq, bundle->lastSeq});
    else if (!name.startsWith(QLatin1String(".syncthing.")))
        m_odd << path;
}

std::vector<SegmentSource> StreamFiles::at(qint64 firstSeq)
{
    auto sources = listed(firstSeq);
    while (sources.empty() && !m_unlisted.empty()) {
        listNext();
        sources = listed(firstSeq);
    }
    return sources;
}

std::vector<SegmentSource> StreamFiles::all(std::vector<SyncNote> &notes)
{
    while (lookFurther(notes)) { }
    std::vector<SegmentSource> sources;
    for (const auto &[firstSeq, source] : m_live)
        sources.push_back(source);
    for (const Bundle &bundle : std::vector<Bundle>(m_bundles))
        if (open(bundle.path, notes))
            for (const BundledSegment &segment : segmentsIn(m_bytes))
                sources.push_back({bundle.path, segment.firstSeq, true});
    return sources;
}

/// The bundle that is at hand comes first: reading one takes as long as reading many segments.
std::vector<SegmentSource> StreamFiles::listed(qint64 firstSeq) const
{
    std::vector<SegmentSource> sources;
    const auto [begin, end] = m_live.equal_range(firstSeq);
    for (auto one = begin; one != end; ++one)
        sources.push_back(one->second);
    for (const Bundle &bundle : m_bundles)
        if (bundle.firstSeq <= firstSeq && firstSeq <= bundle.lastSeq && !m_absent.contains({bundle.path, firstSeq}))
            sources.push_back({bundle.path, firstSeq, true});
    std::stable_partition(sources.begin(), sources.end(),
                          [this](const SegmentSource &one) { return one.isBundled && one.path == m_opened; });
    return sources;
}

std::optional<QByteArray> StreamFiles::read(const SegmentSource &source, std::vector<SyncNote> &notes)
{
    if (!source.isBundled) {
        auto bytes = readOrNote(m_share, source.path, limits::kSegmentFile, notes);
        m_isAnyGone = m_isAnyGone || !bytes;
        return bytes;
    }
    const auto found = open(source.path, notes) ? beginningAt(m_bytes, source.firstSeq) : std::nullopt;
    if (found)
        return m_bytes.mid(found->place, found->length);
    m_absent.insert({source.path, source.firstSeq}); // less than its name says, or cut elsewhere, as after a fork
    return std::nullopt;
}

bool StreamFiles::open(const QString &path, std::vector<SyncNote> &notes)
{
    if (m_opened == path)
        return true;
    const auto bytes = readOrNote(m_share, path, limits::kBundleFile, notes);
    m_isAnyGone = m_isAnyGone || !bytes;
    m_opened = bytes ? path : QString();
    m_bytes = bytes.value_or(QByteArray());
    return bytes.has_value();
}

bool StreamFiles::lookFurther(std::vector<SyncNote> &notes)
{
    if (m_isAnyGone && m_listings < kMostListings) {
        m_opened.clear();
        listFolders();
        return true;
    }
    const bool isMore = !m_unlisted.empty() || !m_odd.empty();
    while (!m_unlisted.empty())
        listNext();
    if (!m_odd.empty())
        readOdd(notes);
    return isMore;
}

/// A copy of a segment is a bundle of one.
void StreamFiles::readOdd(std::vector<SyncNote> &notes)
{
    for (const QString &path : std::exchange(m_odd, {})) {
        const auto bytes = readOrNote(m_share, path, limits::kBundleFile, notes);
        if (!bytes)
            continue;
        for (const BundledSegment &segment : segmentsIn(*bytes))
            m_live.emplace(segment.firstSeq, SegmentSource{path, segment.firstSeq, true});
    }
}

}
