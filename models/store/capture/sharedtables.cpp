#include "models/store/capture/sharedtables.h"

namespace xunzhen::store {

namespace {

MergeGroup group(const char *name, const char *columns)
{
    return {QString::fromLatin1(name), QString::fromLatin1(columns).split(QLatin1Char(' '))};
}

SharedTable table(const char *name, std::vector<MergeGroup> groups, const char *blobs = "")
{
    return {QString::fromLatin1(name), std::move(groups),
            QString::fromLatin1(blobs).split(QLatin1Char(' '), Qt::SkipEmptyParts), domain::SpaceSlot::Main};
}

SharedTable inRegistry(SharedTable shared)
{
    shared.home = domain::SpaceSlot::Registry;
    return shared;
}

}

QStringList SharedTable::columns() const
{
    QStringList all;
    for (const MergeGroup &one : groups)
        all += one.columns;
    return all;
}

const MergeGroup *SharedTable::group(const QString &wanted) const
{
    for (const MergeGroup &one : groups)
        if (one.name == wanted)
            return &one;
    return nullptr;
}

const std::vector<SharedTable> &sharedTables()
{
    static const std::vector<SharedTable> tables{
        inRegistry(table("enterprise",
              {group("identity", "name uscc"), group("legal", "legal_person"),
               group("place", "address town longitude latitude"), group("contact", "contact phone"),
               group("trade", "trade_code trade_name scale employees established"),
               group("positive", "positive_list"), group("note", "note"), group("void", "voided")})),
        inRegistry(table("enterprise_feature",
              {group("subject", "enterprise_id field"), group("presence", "present told_at told_by")},
              "enterprise_id told_by")),
        inRegistry(table("enterprise_alias", {group("content", "one_id other_id reason at by_id"), group("void", "voided")},
              "one_id other_id by_id")),
        table("pack_release", {group("content", "code version title note body published_at published_by")}, "published_by"),
        table("template_release", {group("content", "template_id layout wording form note published_at published_by")},
              "published_by"),
        table("release_consent", {group("content", "entity release_id at by_id")}, "release_id by_id"),
        table("inspector",
              {group("identity", "name credential_number credential_until bureau"), group("role", "role"),
               group("phone", "phone"), group("qualification", "withdrawn")}),
        table("visit",
              {group("opening", "enterprise_id kind bureau domain source opened_at guard_override"),
               group("team", "lead_id second_id experts companion"), group("state", "state closed_at"),
               group("overall", "overall"), group("support", "support"), group("talked", "talked"),
               group("void", "voided")},
              "enterprise_id lead_id second_id"),
        table("visit_item",
              {group("pin", "visit_id ordinal pack_code pack_version checklist_code checklist_title section item_code "
                            "item_hash retired")},
              "visit_id item_hash"),
        table("item_text", {group("body", "hash body")}, "hash"),
        table("answer",
              {group("subject", "visit_id item_code"), group("verdict", "item_hash verdict answered_by answered_at"),
               group("place", "place"), group("note", "note"), group("measurement", "measured unit")},
              "visit_id item_hash answered_by"),
        table("evidence",
              {group("file", "visit_id item_code remediation_id hash media_type file_name byte_count width height "
                             "taken_at added_at added_by thumbnail_hash"),
               group("caption", "caption"), group("void", "voided")},
              "visit_id remediation_id added_by"),
        table("finding",
              {group("subject", "visit_id item_code ordinal"), group("description", "title place fact"),
               group("grading", "grade major_hazard"), group("cause", "cause"), group("clauses", "clauses"),
               group("disposal", "disposal disposal_reason leniency"), group("together", "together"),
               group("void", "voided")},
              "visit_id"),
        table("opinion",
              {group("content", "finding_id expert agrees text given_at"), group("void", "voided")}, "finding_id"),
        table("remediation",
              {group("subject", "visit_id finding_id enterprise_id ordinal"),
               group("demand", "measure standard owner help emergency"), group("due", "due"),
               group("state", "state state_at state_by state_note")},
              "visit_id finding_id enterprise_id state_by"),
        table("reinspection", {group("content", "remediation_id result note by_id at")}, "remediation_id by_id"),
        table("signature", {group("content", "visit_id signer name image_hash refusal witness signed_at")}, "visit_id"),
        table("paper",
              {group("content", "visit_id enterprise_id kind number revision reason pdf_hash record_digest versions "
                                "template_id template_hash issued_at issued_by"),
               group("draft", "draft_id")},
              "visit_id enterprise_id issued_by draft_id"),
        table("number_block", {group("content", "series kind year first last device mark given_at given_by")}, "device given_by"),
        table("number_wish", {group("content", "series kind device wished_at")}, "device"),
        table("number_void", {group("content", "series kind year serial reason at by_id")}, "by_id"),
        table("paper_draft",
              {group("subject", "kind visit_id enterprise_id finding_id about_id bureau opened_at opened_by"),
               group("void", "voided")},
              "visit_id enterprise_id finding_id about_id opened_by"),
        table("form_answer", {group("subject", "draft_id field"), group("body", "body")}, "draft_id"),
        table("paper_signature", {group("content", "draft_id role name image_hash refusal witness signed_at")}, "draft_id"),
        table("planned_visit",
              {group("subject", "enterprise_id kind bureau source made_at made_by"), group("day", "day"),
               group("team", "lead_id second_id"), group("note", "note"), group("outcome", "visit_id"), group("void", "voided")},
              "enterprise_id made_by lead_id second_id visit_id"),
        table("remediation_call",
              {group("content", "remediation_id kind until note at by_id"), group("void", "voided")}, "remediation_id by_id"),
        table("picture_mark", {group("subject", "evidence_id visit_id"), group("body", "body at by_id")},
              "evidence_id visit_id by_id"),
        table("visit_share", {group("subject", "visit_id checklist_code section"), group("who", "inspector_id at")},
              "visit_id inspector_id"),
        table("contradiction_note", {group("subject", "visit_id subject"), group("reason", "reason at by_id")},
              "visit_id by_id"),
    };
    return tables;
}

const SharedTable *sharedTable(const QString &name)
{
    for (const SharedTable &one : sharedTables())
        if (one.name == name)
            return &one;
    return nullptr;
}

const QList<QByteArray> &registryTables()
{
    static const QList<QByteArray> names = [] {
        QList<QByteArray> found;
        for (const SharedTable &one : sharedTables())
            if (one.home == domain::SpaceSlot::Registry)
                found << one.name.toUtf8();
        return found;
    }();
    return names;
}

}
