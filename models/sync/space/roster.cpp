#include "models/sync/space/roster.h"

#include "models/sync/bytes/bytereader.h"
#include "models/sync/format/names.h"
#include "models/sync/format/spacemarker.h"

#include <nlohmann/json.hpp>

namespace xunzhen::sync {

namespace {

using Json = nlohmann::ordered_json;

const QString kEntity = QStringLiteral("device");
const QString kGroup = QStringLiteral("certificate");

QByteArray valueOf(const Certificate &certificate)
{
    const Json json{{"device", certificate.device.toHex().toStdString()},
                    {"incarnation", certificate.incarnation.toHex().toStdString()},
                    {"name", certificate.member.name.toStdString()},
                    {"inspector", certificate.member.inspector.toHex().toStdString()},
                    {"bureau", certificate.member.bureau.toStdString()},
                    {"role", certificate.member.role.toStdString()},
                    {"request", certificate.request.toHex().toStdString()}};
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

std::string member(const Json &json, const char *name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

QByteArray hexMember(const Json &json, const char *name)
{
    return QByteArray::fromHex(QByteArray::fromStdString(member(json, name)));
}

QString textMember(const Json &json, const char *name)
{
    return QString::fromStdString(member(json, name));
}

Certificate certificateFrom(const QByteArray &value)
{
    const Json json = Json::parse(value.begin(), value.end(), nullptr, false);
    if (!json.is_object())
        return {};
    return {hexMember(json, "device"), hexMember(json, "incarnation"),
            {textMember(json, "name"), hexMember(json, "inspector"), textMember(json, "bureau"), textMember(json, "role")},
            hexMember(json, "request")};
}

}

Roster Roster::load(const std::vector<store::RosterEntry> &entries)
{
    Roster roster;
    for (const store::RosterEntry &entry : entries)
        for (const store::Operation &op : decodeSegment(entry.body)) {
            if (op.entity != kEntity || op.group != kGroup)
                continue;
            const Certificate certificate = certificateFrom(op.value);
            if (certificate.device.size() == 32)
                roster.m_devices[names::device(certificate.device)] = certificate;
        }
    return roster;
}

const Certificate *Roster::byName(const QString &device26) const
{
    const auto found = m_devices.find(device26);
    return found == m_devices.end() ? nullptr : &found->second;
}

const Certificate *Roster::byKey(const QByteArray &device) const
{
    const Certificate *const found = byName(names::device(device));
    return found && found->device == device ? found : nullptr;
}

std::vector<Certificate> Roster::all() const
{
    std::vector<Certificate> all;
    for (const auto &[name, certificate] : m_devices)
        all.push_back(certificate);
    return all;
}

QByteArray encodeCertificate(const Certificate &certificate, const QByteArray &space, qint64 seq, const QByteArray &previous,
                             qint64 hlc, const DeviceIdentity &root)
{
    SegmentHeader header;
    header.kind = SegmentKind::Roster;
    header.space = space;
    header.previous = previous;
    const store::StreamKey chain{root.device(), QByteArray(8, '\0')};
    const store::Operation op{{chain, seq}, hlc, certificate.member.inspector, kEntity, certificate.device.left(16), kGroup,
                              valueOf(certificate), {}};
    return encodeSegment(header, {op}, root);
}

store::RosterEntry verifyRosterFile(const QByteArray &file, const SpaceMarker &space, qint64 expectedSeq,
                                    const QByteArray &expectedPrevious)
{
    const SegmentHeader header = readSegmentHeader(file);
    const bool fits = header.kind == SegmentKind::Roster && header.space == space.space
                      && header.stream.device == space.root && header.firstSeq == expectedSeq
                      && header.previous == expectedPrevious;
    if (!fits)
        damaged("not the next roster entry");
    decodeSegment(file);
    return {header.firstSeq, header.stream.device, sealedHash(file), file};
}

}
