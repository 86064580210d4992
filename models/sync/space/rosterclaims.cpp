#include "models/sync/space/rosterclaims.h"

#include "models/sync/format/jsonmembers.h"
#include "models/sync/format/names.h"

namespace xunzhen::sync {

namespace {

constexpr int kKeyBytes = 32;
const QString kDevice = QStringLiteral("device");
const QString kKey = QStringLiteral("key");
const QString kCertificate = QStringLiteral("certificate");
const QString kRevocation = QStringLiteral("revocation");
const QString kLost = QStringLiteral("lost");
const QString kGrant = QStringLiteral("grant");

Json valueOf(const Certificate &certificate)
{
    Json json{{"device", hex(certificate.device)},
              {"incarnation", hex(certificate.incarnation)},
              {"name", certificate.member.name.toStdString()},
              {"inspector", hex(certificate.member.inspector)},
              {"bureau", certificate.member.bureau.toStdString()},
              {"role", certificate.member.role.toStdString()},
              {"request", hex(certificate.request)}};
    if (certificate.isAdmin)
        json["admin"] = true;
    return json;
}

Json valueOf(const Revocation &revocation)
{
    Json pins = Json::array();
    for (const Pin &pin : revocation.pins)
        pins.push_back({{"incarnation", hex(pin.incarnation)}, {"lastSeq", pin.lastSeq}, {"lastHash", hex(pin.lastHash)}});
    return {{"device", hex(revocation.device)}, {"pins", pins}, {"reason", revocation.reason.toStdString()}, {"at", revocation.at}};
}

Json valueOf(const LostRange &lost)
{
    return {{"device", hex(lost.stream.device)}, {"incarnation", hex(lost.stream.incarnation)},
            {"from", lost.from}, {"to", lost.to}, {"resumeHash", hex(lost.resumeHash)}};
}

Json valueOf(const KeyGrant &grant)
{
    Json boxes = Json::object();
    for (const auto &[device, box] : grant.boxes)
        boxes[hex(device)] = hex(box);
    return {{"epoch", grant.epoch}, {"key", hex(grant.key)}, {"boxes", boxes}};
}

struct Subject
{
    QString entity, group;
    QByteArray record;
};

Subject subjectOf(const Certificate &one) { return {kDevice, kCertificate, one.device.left(16)}; }
Subject subjectOf(const Revocation &one) { return {kDevice, kRevocation, one.device.left(16)}; }
Subject subjectOf(const LostRange &one) { return {kDevice, kLost, one.stream.device.left(16)}; }
Subject subjectOf(const KeyGrant &one) { return {kKey, kGrant, one.key.leftJustified(16, '\0')}; }

std::optional<RosterClaim> certificateFrom(const Json &json)
{
    const auto admin = json.find("admin");
    const Certificate certificate{bytes(json, "device"), bytes(json, "incarnation"),
                                  {QString::fromStdString(text(json, "name")), bytes(json, "inspector"),
                                   QString::fromStdString(text(json, "bureau")), QString::fromStdString(text(json, "role"))},
                                  bytes(json, "request"), admin != json.end() && *admin == true};
    return certificate.device.size() == kKeyBytes ? std::optional<RosterClaim>(certificate) : std::nullopt;
}

std::optional<RosterClaim> revocationFrom(const Json &json)
{
    Revocation revocation{bytes(json, "device"), {}, QString::fromStdString(text(json, "reason")), number(json, "at")};
    if (const auto pins = json.find("pins"); pins != json.end() && pins->is_array())
        for (const Json &pin : *pins)
            if (pin.is_object())
                revocation.pins.push_back({bytes(pin, "incarnation"), number(pin, "lastSeq"), bytes(pin, "lastHash")});
    return revocation.device.size() == kKeyBytes ? std::optional<RosterClaim>(revocation) : std::nullopt;
}

std::optional<RosterClaim> lostFrom(const Json &json)
{
    const LostRange lost{{bytes(json, "device"), bytes(json, "incarnation")}, number(json, "from"), number(json, "to"),
                         bytes(json, "resumeHash")};
    const bool isWhole = lost.stream.device.size() == kKeyBytes && lost.from > 0 && lost.to >= lost.from
                         && lost.resumeHash.size() == kHashBytes;
    return isWhole ? std::optional<RosterClaim>(lost) : std::nullopt;
}

std::optional<RosterClaim> grantFrom(const Json &json)
{
    KeyGrant grant{quint32(number(json, "epoch")), bytes(json, "key"), {}};
    if (const auto boxes = json.find("boxes"); boxes != json.end() && boxes->is_object())
        for (const auto &[device, box] : boxes->items())
            if (box.is_string())
                grant.boxes[QByteArray::fromHex(QByteArray::fromStdString(device))] =
                    QByteArray::fromHex(QByteArray::fromStdString(box.get<std::string>()));
    return grant.epoch > 0 ? std::optional<RosterClaim>(grant) : std::nullopt;
}

}

qint64 pinnedUpTo(const Revocation &revocation, const QString &streamName)
{
    qint64 last = 0;
    for (const Pin &pin : revocation.pins)
        if (names::stream({revocation.device, pin.incarnation}) == streamName)
            last = std::max(last, pin.lastSeq);
    return last;
}

const Pin *pinOf(const Revocation &revocation, const QByteArray &incarnation)
{
    const auto found = std::find_if(revocation.pins.begin(), revocation.pins.end(),
                                    [&](const Pin &pin) { return pin.incarnation == incarnation; });
    return found == revocation.pins.end() ? nullptr : &*found;
}

QByteArray encodeClaims(const std::vector<RosterClaim> &claims, const QByteArray &space, const ChainEnd &end, qint64 hlc,
                        const QByteArray &author, const DeviceIdentity &writer)
{
    SegmentHeader header;
    header.kind = SegmentKind::Roster;
    header.space = space;
    header.previous = end.previous;
    std::vector<store::Operation> operations;
    for (const RosterClaim &claim : claims) {
        const Subject subject = std::visit([](const auto &one) { return subjectOf(one); }, claim);
        const Json value = std::visit([](const auto &one) { return valueOf(one); }, claim);
        const store::Version version{{writer.device(), kRosterIncarnation}, end.nextSeq + qint64(operations.size())};
        operations.push_back({version, hlc, author, subject.entity, subject.record, subject.group,
                              QByteArray::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace)), {}});
    }
    return encodeSegment(header, operations, writer);
}

std::optional<RosterClaim> claimFrom(const store::Operation &op)
{
    using Reader = std::optional<RosterClaim> (*)(const Json &);
    static const std::map<std::pair<QString, QString>, Reader> readers{{{kDevice, kCertificate}, certificateFrom},
                                                                       {{kDevice, kRevocation}, revocationFrom},
                                                                       {{kDevice, kLost}, lostFrom},
                                                                       {{kKey, kGrant}, grantFrom}};
    const auto reader = readers.find({op.entity, op.group});
    if (reader == readers.end())
        return std::nullopt;
    const Json json = Json::parse(op.value.begin(), op.value.end(), nullptr, false);
    return json.is_object() ? reader->second(json) : std::nullopt;
}

}
