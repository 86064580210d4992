#include "models/sync/engine/forkproof.h"

#include "models/base/hashing.h"
#include "models/sync/format/jsonmembers.h"

namespace xunzhen::sync {

QByteArray forkRecord(const ForkProof &proof)
{
    return base::blake2b256(QByteArrayLiteral("fork") + proof.parent.device + proof.parent.incarnation).left(16);
}

QByteArray branchEndRecord(const ForkProof &proof)
{
    return base::blake2b256(QByteArrayLiteral("end") + proof.wire.device + proof.segments.front()).left(16);
}

QByteArray encodeForkProof(const ForkProof &proof)
{
    Json segments = Json::array();
    for (const QByteArray &hash : proof.segments)
        segments.push_back(hex(hash));
    const Json json{{"device", hex(proof.wire.device)}, {"incarnation", hex(proof.wire.incarnation)},
                    {"parent", hex(proof.parent.incarnation)}, {"first", proof.firstSeq}, {"segments", segments}};
    return QByteArray::fromStdString(json.dump());
}

std::optional<ForkProof> forkProofFrom(const QByteArray &value)
{
    const Json json = Json::parse(value.begin(), value.end(), nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    const QByteArray device = bytes(json, "device");
    ForkProof proof{{device, bytes(json, "incarnation")}, {device, bytes(json, "parent")}, number(json, "first"), {}};
    if (const auto segments = json.find("segments"); segments != json.end() && segments->is_array())
        for (const Json &one : *segments)
            if (one.is_string())
                proof.segments.push_back(QByteArray::fromHex(QByteArray::fromStdString(one.get<std::string>())));
    const bool isWhole = device.size() == 32 && proof.wire.incarnation.size() == 8 && !proof.segments.empty();
    return isWhole ? std::optional(proof) : std::nullopt;
}

}
