#include "models/report/content/casefilecontent.h"

#include "models/report/content/chinesetext.h"
#include "models/report/content/fieldwriter.h"

namespace xunzhen::report {

namespace {

using nlohmann::json;

json text(const QString &text) { return FieldWriter::text(text); }

json countOrNothing(int count)
{
    return count > 0 ? json(count) : json("");
}

QString pageSpan(const CaseEntry &entry)
{
    if (entry.firstPage < 1)
        return {};
    const int last = entry.firstPage + std::max(entry.pages, 1) - 1;
    return last == entry.firstPage ? QString::number(last) : u"%1-%2"_qs.arg(entry.firstPage).arg(last);
}

QString dayAndClock(const QDateTime &moment)
{
    return moment.isValid() ? chineseDate(moment.date()) + QLatin1Char('\n') + moment.toString(u"HH:mm"_qs) : QString();
}

json entryFields(const CaseEntry &entry, int index)
{
    const bool paged = entry.firstPage > 0;
    return {{"index", index}, {"number", text(entry.number)}, {"title", text(entry.title)}, {"edition", text(entry.edition)},
            {"reason", text(entry.reason)}, {"date", FieldWriter::date(entry.date)},
            {"pages", countOrNothing(paged ? 0 : entry.pages)}, {"page", text(pageSpan(entry))}, {"made", entry.made}};
}

json evidenceFields(const CaseEvidence &evidence, int index)
{
    return {{"index", index}, {"kind", text(evidence.kind)}, {"caption", text(evidence.caption)}, {"place", text(evidence.place)},
            {"takenAt", text(dayAndClock(evidence.takenAt))}, {"sha256", text(evidence.sha256)}, {"absent", evidence.absent}};
}

json answeredFields(const AnsweredChecklist &list)
{
    json sections = json::array();
    int index = 0;
    for (const AnsweredSection &section : list.sections) {
        json items = json::array();
        for (const AnsweredItem &item : section.items)
            items.push_back({{"index", ++index}, {"question", text(item.question)}, {"answer", text(item.answer)},
                             {"note", text(item.note)}});
        sections.push_back({{"title", text(section.title)}, {"items", std::move(items)}});
    }
    return {{"code", text(list.code)}, {"title", text(list.title)}, {"version", text(list.version)}, {"sections", std::move(sections)}};
}

template<typename Values, typename Fields>
json numbered(const Values &values, Fields fields)
{
    json list = json::array();
    for (const auto &value : values)
        list.push_back(fields(value, int(list.size()) + 1));
    return list;
}

int pagesOf(const CaseFile &file)
{
    int pages = 0;
    for (const CaseEntry &entry : file.entries)
        pages += entry.pages;
    return pages;
}

void writeGaps(const CaseFile &file, json &fields)
{
    fields["missingDrafts"] = FieldWriter::texts(file.missingDrafts);
    fields["missingFiles"] = FieldWriter::texts(file.missingFiles);
    fields["complete"] = file.missingDrafts.isEmpty() && file.missingFiles.isEmpty();
    fields["voidedCount"] = countOrNothing(file.voided);
    fields["nothingVoided"] = file.voided == 0;
}

} // namespace

Content caseFileContent(const CaseFile &file)
{
    Content content;
    json &fields = content.fields;
    fields = {{"enterprise", {{"name", text(file.enterprise)}, {"uscc", text(file.uscc)}}},
              {"kind", text(file.kind)}, {"bureau", text(file.bureau)}, {"handlers", FieldWriter::texts(file.handlers)},
              {"opened", FieldWriter::date(file.opened)}, {"closed", FieldWriter::date(file.closed)},
              {"keeping", text(file.keeping)}, {"note", text(file.note)}, {"filer", text(file.filer)},
              {"filedOn", FieldWriter::date(file.filedOn)}, {"paperCount", int(file.entries.size())}, {"pageCount", pagesOf(file)},
              {"evidenceCount", countOrNothing(int(file.evidence.size()))}};
    fields["entries"] = numbered(file.entries, entryFields);
    fields["evidence"] = numbered(file.evidence, evidenceFields);
    fields["checklists"] = numbered(file.checklists, [](const AnsweredChecklist &list, int) { return answeredFields(list); });
    writeGaps(file, fields);
    content.digest = digestOf(fields);
    content.author = file.bureau;
    content.date = file.filedOn;
    return content;
}

json caseFileSchema()
{
    CaseFile sample;
    sample.entries.resize(1);
    sample.evidence.resize(1);
    sample.checklists.resize(1);
    sample.checklists.front().sections.resize(1);
    sample.checklists.front().sections.front().items.resize(1);
    sample.missingDrafts = QStringList{u"x"_qs};
    sample.missingFiles = QStringList{u"x"_qs};
    return caseFileContent(sample).fields;
}

} // namespace xunzhen::report
