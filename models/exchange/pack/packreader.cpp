#include "models/exchange/pack/packreader.h"

#include "models/exchange/pack/packnodes.h"
#include "models/exchange/pack/packreferences.h"
#include "models/exchange/table/boundedread.h"

namespace xunzhen::exchange {

using base::Error;
using base::ErrorCode;
using base::Problems;
using domain::Pack;

namespace {

constexpr int kFormat = 1;

void requireFormat(const Json &root)
{
    if (!root.is_object() || !root.contains("format"))
        throw Error(ErrorCode::InvalidInput, QStringLiteral("not a pack"), {{QStringLiteral("not-a-pack"), {}, {}}});
    const Json &format = root.at("format");
    if (!format.is_number_integer() || format != kFormat)
        throw Error(ErrorCode::Unsupported, QStringLiteral("pack format"),
                    {{QStringLiteral("pack-format"), QStringLiteral("/format"), {QString::fromStdString(format.dump()).left(20)}}});
}

LawsById readLaws(const JsonNode &root, Pack &pack)
{
    LawsById byId;
    for (const JsonNode &node : root.children("laws", Presence::Required)) {
        domain::LawReference law;
        law.id = readCode(node, "id");
        law.title = node.text("title");
        law.shortTitle = node.text("short");
        law.version = node.date("version", Presence::Required).isValid() ? node.text("version") : QString();
        law.inForce = node.date("inForce").isValid() ? node.text("inForce") : QString();
        law.issuer = node.text("issuer", Presence::Optional);
        law.note = node.text("note", Presence::Optional);
        if (byId.contains(law.id) && !law.id.isEmpty())
            node.fault("id", QStringLiteral("law-duplicate"), {law.id});
        if (!byId.contains(law.id)) // the first one keeps its citations
            byId.insert(law.id, law);
        pack.laws.push_back(std::move(law));
    }
    return byId;
}

void readHead(const JsonNode &root, Pack &pack)
{
    pack.code = readCode(root, "code");
    pack.version = readCode(root, "version");
    pack.title = root.text("title");
    pack.domain = readCode(root, "domain");
    pack.bureau = root.text("bureau", Presence::Optional);
    pack.validFrom = root.date("validFrom", Presence::Required);
    pack.validUntil = root.date("validUntil");
    if (const auto verified = root.child("verified")) {
        pack.verifiedAgainst = verified->text("against", Presence::Optional);
        pack.verifiedOn = verified->date("on");
    }
}

void readFeatures(const JsonNode &root, Pack &pack)
{
    for (const JsonNode &node : root.children("features"))
        pack.features.push_back(
            {readCode(node, "code"), node.text("title"), node.text("hint", Presence::Optional), readCondition(node)});
}

domain::ReleaseChange readChange(const JsonNode &node)
{
    return {node.text("entry"), node.text("kind"), node.texts("fields"), node.text("by", Presence::Optional)};
}

void readHistory(const JsonNode &root, Pack &pack)
{
    for (const JsonNode &node : root.children("history")) {
        domain::Release release{readCode(node, "version"), node.date("on", Presence::Required),
                                node.text("by", Presence::Optional), node.text("note", Presence::Optional), {}};
        for (const JsonNode &change : node.children("changes"))
            release.changes.push_back(readChange(change));
        pack.history.push_back(std::move(release));
    }
}

domain::Leniency readLeniency(const JsonNode &node, const LawsById &laws)
{
    domain::Leniency entry;
    entry.code = readCode(node, "code");
    entry.title = node.text("title");
    const QString kind = node.text("kind");
    const auto known = domain::leniencyKindFromCode(kind);
    if (!known && !kind.isEmpty())
        node.fault("kind", QStringLiteral("leniency-kind-unknown"), {kind.left(40)});
    entry.kind = known.value_or(domain::LeniencyKind::NoPenalty);
    entry.bars = node.texts("bars");
    entry.conditions = node.texts("conditions", Presence::Required);
    entry.basis = readCitations(node, "basis", laws);
    return entry;
}

domain::Discretion readDiscretion(const JsonNode &node, const LawsById &laws)
{
    domain::Discretion entry{readCode(node, "code"), node.text("title"), readCitations(node, "basis", laws), {}};
    for (const JsonNode &step : node.children("steps", Presence::Required))
        entry.steps.push_back({step.text("facts"), step.text("range")});
    return entry;
}

void readLists(const JsonNode &root, const LawsById &laws, Pack &pack)
{
    for (const JsonNode &node : root.children("checklists", Presence::Required))
        pack.checklists.push_back(readChecklist(node, laws));
    for (const JsonNode &node : root.children("majorHazards"))
        pack.majorHazards.push_back(
            {readCode(node, "code"), node.text("title"), readCitations(node, "basis", laws), node.texts("plan")});
    for (const JsonNode &node : root.children("leniency"))
        pack.leniency.push_back(readLeniency(node, laws));
    for (const JsonNode &node : root.children("discretion"))
        pack.discretion.push_back(readDiscretion(node, laws));
    for (const JsonNode &node : root.children("plainSheets"))
        pack.plainSheets.push_back({node.text("trade"), node.text("title"), node.texts("points", Presence::Required)});
    for (const JsonNode &node : root.children("policyTemplates"))
        pack.policyTemplates.push_back({readCode(node, "code"), node.text("title"), node.text("body")});
}

}

PackReading readPackAsItIs(const QByteArray &bytes)
{
    const Json json = parseJson(bytes, kPackBytes);
    requireFormat(json);
    PackReading reading{{{}, bytes}, {}};
    auto &[document, problems] = reading;
    const JsonNode root(json, QString(), problems);
    readHead(root, document.pack);
    const LawsById laws = readLaws(root, document.pack);
    readFeatures(root, document.pack);
    readLists(root, laws, document.pack);
    readHistory(root, document.pack);
    const Problems references = checkReferences(document.pack);
    problems.insert(problems.end(), references.begin(), references.end());
    return reading;
}

PackDocument readPack(const QByteArray &bytes)
{
    auto [document, problems] = readPackAsItIs(bytes);
    if (!problems.empty())
        throw Error(ErrorCode::InvalidInput, QStringLiteral("%1 faults in the pack").arg(problems.size()), std::move(problems));
    return document;
}

PackDocument readPack(QIODevice &device)
{
    return readPack(readBounded(device, kPackBytes));
}

}
