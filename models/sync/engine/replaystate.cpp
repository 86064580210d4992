#include "models/sync/engine/replaystate.h"

#include "models/store/local/settings.h"
#include "models/store/transaction.h"
#include "models/sync/format/names.h"

#include <algorithm>
#include <iterator>

namespace xunzhen::sync {

namespace {

const QString kEffect = QStringLiteral("rosterEffect");
const QString kLatePins = QStringLiteral("latePins");
const QString kAwaited = QStringLiteral("awaitedSegments");
const QString kHindering = QStringLiteral("hinderingSegments");
const QString kLeftOut = QStringLiteral("leftOutSegments");
const QString kBlocked = QStringLiteral("blocked ");
const QString kPostponed = QStringLiteral("postponed");
constexpr int kDeviceBytes = 32, kIncarnationBytes = 8;

QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }

/// A segment as one word: device and incarnation, number, the beginning of its hash.
QString wordOf(const MissingSegment &one)
{
    const store::StreamKey &wire = one.anchor.wire;
    return hex(wire.device + wire.incarnation) + QLatin1Char(':') + QString::number(one.seq) + QLatin1Char(':') + hex(one.anchor.segment);
}

QString wordsOf(const std::vector<MissingSegment> &segments)
{
    QStringList words;
    for (const MissingSegment &one : segments)
        words << wordOf(one);
    words.removeDuplicates();
    return words.join(QLatin1Char(' '));
}

std::vector<MissingSegment> segmentsIn(const QString &words)
{
    std::vector<MissingSegment> segments;
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QStringList parts = word.split(QLatin1Char(':'));
        const QByteArray stream = QByteArray::fromHex(parts.value(0).toLatin1());
        if (stream.size() == kDeviceBytes + kIncarnationBytes)
            segments.push_back({{{stream.left(kDeviceBytes), stream.mid(kDeviceBytes)}, QByteArray::fromHex(parts.value(2).toLatin1())},
                                parts.value(1).toLongLong()});
    }
    return segments;
}

}

/// Empty as long as nothing that a certified device wrote is left out.
QString ReplayState::effect() const
{
    QString text;
    for (const Certificate &certificate : m_roster.all())
        if (const Revocation *const revocation = m_roster.revocationOf(certificate.device)) {
            text += names::device(revocation->device);
            for (const Pin &pin : revocation->pins)
                text += QLatin1Char(' ') + hex(pin.incarnation + pin.lastHash);
        }
    for (const LostRange &lost : m_roster.lostRanges())
        text += names::stream(lost.stream) + hex(lost.resumeHash);
    return text;
}

/// The pins whose segment is not here.
QString ReplayState::waiting() const
{
    const Lineages lineages(m_context.database);
    QStringList late;
    for (const QByteArray &device : m_roster.revokedDevices())
        for (const Pin &pin : m_roster.revocationOf(device)->pins)
            if (const store::StreamKey wire{device, pin.incarnation};
                pin.incarnation != kRosterIncarnation && !lineages.holds(wire, pin.lastSeq, pin.lastHash))
                late << wordOf({{wire, pin.lastHash.left(kAnchorBytes)}, pin.lastSeq});
    return late.join(QLatin1Char(' '));
}

bool ReplayState::isDue() const
{
    const store::Settings settings(m_context.database);
    const QString done = settings.value(m_context.setting(kEffect), {}), effect = this->effect();
    if (done != effect && done != kBlocked + effect)
        return true;
    const Lineages lineages(m_context.database, m_roster, SegmentArchive(m_context.archiveFolder));
    const auto late = segmentsIn(settings.value(m_context.setting(kLatePins), {})), awaited = this->awaited();
    return std::ranges::any_of(late, [&](const MissingSegment &one) { return lineages.holds(one.anchor.wire, one.seq, one.anchor.segment); })
           || std::ranges::any_of(awaited, [&](const MissingSegment &one) { return lineages.isKnown(one); });
}

std::vector<MissingSegment> ReplayState::hindering() const
{
    const store::Settings settings(m_context.database);
    if (!settings.value(m_context.setting(kEffect), {}).startsWith(kBlocked))
        return {};
    return segmentsIn(settings.value(m_context.setting(kHindering), {}));
}

std::vector<MissingSegment> ReplayState::awaited() const
{
    return segmentsIn(store::Settings(m_context.database).value(m_context.setting(kAwaited), {}));
}

std::set<QByteArray> ReplayState::leftOut() const
{
    std::set<QByteArray> hashes;
    const QString words = store::Settings(m_context.database).value(m_context.setting(kLeftOut), {});
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        hashes.insert(QByteArray::fromHex(word.toLatin1()));
    return hashes;
}

QString ReplayState::notInLog() const
{
    std::set<QString> inLog;
    const store::SyncLedger ledger(m_context.database, m_context.slot);
    for (const store::StreamKey &key : store::Streams(m_context.database, m_context.slot).all())
        for (const store::SegmentEntry &segment : ledger.segments(key))
            inLog.insert(segment.fileName);
    QStringList words;
    for (const QString &path : SegmentArchive(m_context.archiveFolder).segments(names::kSegments))
        if (const auto name = inLog.contains(path) ? std::nullopt : names::parseSegment(names::file(path)))
            words << name->hash16;
    return words.join(QLatin1Char(' '));
}

/// What can be told now could not be while the log was filled, and would not be the next time.
void ReplayState::remember(const std::vector<MissingSegment> &awaited)
{
    const Lineages lineages(m_context.database, m_roster, SegmentArchive(m_context.archiveFolder));
    std::vector<MissingSegment> unknown;
    std::ranges::copy_if(awaited, std::back_inserter(unknown), [&](const MissingSegment &one) { return !lineages.isKnown(one); });
    write({{kEffect, effect()}, {kLatePins, waiting()}, {kAwaited, wordsOf(unknown)}, {kLeftOut, notInLog()}});
}

void ReplayState::block(const std::vector<MissingSegment> &awaited, const std::vector<MissingSegment> &hindering)
{
    write({{kEffect, kBlocked + effect()}, {kLatePins, waiting()}, {kAwaited, wordsOf(awaited)}, {kHindering, wordsOf(hindering)}});
}

void ReplayState::postpone()
{
    write({{kEffect, kPostponed}});
}

void ReplayState::await(const std::vector<MissingSegment> &more)
{
    if (more.empty())
        return;
    auto all = awaited();
    all.insert(all.end(), more.begin(), more.end());
    write({{kAwaited, wordsOf(all)}});
}

void ReplayState::write(const std::map<QString, QString> &values)
{
    store::Transaction transaction(m_context.database);
    for (const auto &[name, value] : values)
        store::Settings(m_context.database).set(m_context.setting(name), value);
    transaction.commit();
}

}
