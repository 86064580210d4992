#include "models/sync/engine/replaystate.h"

#include "models/store/local/settings.h"
#include "models/store/transaction.h"
#include "models/sync/format/names.h"

#include <algorithm>

namespace xunzhen::sync {

namespace {

const QString kEffect = QStringLiteral("rosterEffect");
const QString kLatePins = QStringLiteral("latePins");
const QString kAwaited = QStringLiteral("awaitedSegments");
constexpr int kDeviceBytes = 32, kIncarnationBytes = 8;

QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }

/// A segment as one word: device and incarnation, number, the beginning of its hash.
QString wordOf(const AwaitsBranch &one)
{
    const store::StreamKey &wire = one.missing.wire;
    return hex(wire.device + wire.incarnation) + QLatin1Char(':') + QString::number(one.seq) + QLatin1Char(':') + hex(one.missing.segment);
}

std::vector<AwaitsBranch> segmentsIn(const QString &words)
{
    std::vector<AwaitsBranch> segments;
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
    if (settings.value(m_context.setting(kEffect), {}) != effect())
        return true;
    const Lineages lineages(m_context.database, m_roster, SegmentArchive(m_context.archiveFolder));
    const auto late = segmentsIn(settings.value(m_context.setting(kLatePins), {})), awaited = this->awaited();
    return std::ranges::any_of(late, [&](const AwaitsBranch &one) { return lineages.holds(one.missing.wire, one.seq, one.missing.segment); })
           || std::ranges::any_of(awaited, [&](const AwaitsBranch &one) { return lineages.isKnown(one); });
}

std::vector<AwaitsBranch> ReplayState::awaited() const
{
    return segmentsIn(store::Settings(m_context.database).value(m_context.setting(kAwaited), {}));
}

void ReplayState::remember(const std::vector<AwaitsBranch> &awaited)
{
    write(effect(), waiting(), awaited);
}

void ReplayState::postpone(const std::vector<AwaitsBranch> &awaited)
{
    write(QStringLiteral("postponed"), {}, awaited);
}

void ReplayState::write(const QString &effect, const QString &waiting, const std::vector<AwaitsBranch> &awaited)
{
    QStringList words;
    for (const AwaitsBranch &one : awaited)
        words << wordOf(one);
    words.removeDuplicates();
    store::Transaction transaction(m_context.database);
    store::Settings settings(m_context.database);
    settings.set(m_context.setting(kEffect), effect);
    settings.set(m_context.setting(kLatePins), waiting);
    settings.set(m_context.setting(kAwaited), words.join(QLatin1Char(' ')));
    transaction.commit();
}

}
