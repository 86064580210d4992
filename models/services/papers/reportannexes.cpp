#include "models/services/papers/reportcontent.h"

#include "models/base/chinatime.h"
#include "models/domain/visit/filecheck.h"
#include "models/services/photos/stamp.h"

namespace xunzhen::services {

namespace {

QString personName(const ReportSource &source, const domain::InspectorId &id)
{
    if (source.lead && source.lead->id == id)
        return source.lead->name;
    return source.second && source.second->id == id ? source.second->name : QString();
}

report::ReportPhoto photoOf(const ReportSource &source, const domain::Evidence &evidence)
{
    const domain::Answer *answer = source.record.answerFor(evidence.itemCode);
    report::ReportPhoto shown;
    shown.id = evidence.id.toString();
    shown.picture = source.photo ? source.photo(evidence) : report::Picture();
    shown.caption = evidenceCaption(source.record, evidence);
    shown.place = answer ? answer->place : QString();
    shown.takenAt = base::chinaTime(evidence.takenAt.isValid() ? evidence.takenAt : evidence.addedAt);
    shown.takenBy = personName(source, evidence.addedBy);
    shown.sha256 = evidence.hash;
    return shown;
}

QString roleCode(domain::Signer signer)
{
    switch (signer) {
    case domain::Signer::Lead: return QStringLiteral("leader");
    case domain::Signer::Second: return QStringLiteral("inspector");
    case domain::Signer::Expert: return QStringLiteral("expert");
    case domain::Signer::Firm: return QStringLiteral("enterprise");
    }
    return {};
}

QString answerCode(const domain::Answer *answer)
{
    switch (answer ? answer->verdict : domain::Verdict::Unanswered) {
    case domain::Verdict::Compliant: return QStringLiteral("compliant");
    case domain::Verdict::AtRisk: return QStringLiteral("atRisk");
    case domain::Verdict::NotApplicable: return QStringLiteral("notApplicable");
    case domain::Verdict::Unanswered: break;
    }
    return QStringLiteral("notExamined");
}

QString noteOf(const domain::Answer *answer)
{
    if (!answer)
        return {};
    QStringList parts{answer->place, answer->note};
    if (answer->measured)
        parts << QString::number(*answer->measured, 'g', 10) + answer->unit;
    parts.removeAll(QString());
    return parts.join(QStringLiteral("；"));
}

void addAnswered(std::vector<report::AnsweredChecklist> &lists, const domain::PinnedItem &pinned,
                 const domain::Answer *answer)
{
    const bool same = !lists.empty() && lists.back().code == pinned.checklistCode && lists.back().title == pinned.checklistTitle;
    if (!same)
        lists.push_back({pinned.checklistCode, pinned.checklistTitle, pinned.packVersion, {}});
    auto &sections = lists.back().sections;
    if (sections.empty() || sections.back().title != pinned.section)
        sections.push_back({pinned.section, {}});
    sections.back().items.push_back({pinned.item.code, pinned.item.question, answerCode(answer), noteOf(answer)});
}

}

QString evidenceCaption(const domain::VisitRecord &record, const domain::Evidence &evidence)
{
    if (!evidence.caption.isEmpty())
        return evidence.caption;
    if (const domain::Finding *finding = record.findingFor(evidence.itemCode))
        return finding->title;
    const domain::PinnedItem *pinned = record.itemFor(evidence.itemCode);
    return pinned ? pinned->item.question : evidence.fileName;
}

std::vector<report::ReportPhoto> reportPhotos(const ReportSource &source)
{
    std::vector<report::ReportPhoto> photos;
    for (const domain::Evidence *evidence : photosInOrder(source.record))
        photos.push_back(photoOf(source, *evidence));
    return photos;
}

std::vector<report::ReportSignature> reportSignatures(const ReportSource &source)
{
    std::vector<report::ReportSignature> all;
    for (const domain::Signature &signature : domain::countingSignatures(source.record)) {
        if (!domain::isInPlace(signature, source.lead, source.second))
            continue;
        report::ReportSignature shown;
        shown.role = roleCode(signature.signer);
        shown.name = signature.name;
        shown.date = base::chinaDay(signature.signedAt);
        if (signature.refusal.isEmpty())
            shown.picture = source.signature ? source.signature(signature) : report::Picture();
        else
            shown.refusal = report::SignatureRefusal{signature.refusal, signature.witness, {}, {}};
        all.push_back(std::move(shown));
    }
    return all;
}

std::vector<report::AnsweredChecklist> reportChecklists(const ReportSource &source)
{
    std::vector<report::AnsweredChecklist> lists;
    for (const domain::PinnedItem &pinned : source.record.items)
        addAnswered(lists, pinned, source.record.answerFor(pinned.item.code));
    return lists;
}

}
