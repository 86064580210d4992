#include "models/report/content/consultationcontent.h"

#include "models/domain/visit/refusalreasons.h"
#include "models/report/content/chinesetext.h"
#include "models/report/content/findingfields.h"

namespace xunzhen::report {

namespace {

using nlohmann::json;

// The template's sentence brings its own full stop.
QString withoutStop(QString text)
{
    text = text.trimmed();
    while (text.endsWith(QChar(u'。')))
        text.chop(1);
    return text;
}

class ConsultationFields
{
public:
    explicit ConsultationFields(const ConsultationReport &report)
        : m_report(report), m_writer(m_content), m_numbers(report)
    {
    }

    Content run()
    {
        json &fields = m_content.fields;
        fields = json::object();
        writeFace(fields);
        fields["enterprise"] = enterprise();
        writeVisit(fields);
        fields["members"] = members();
        fields["assessment"] = assessment();
        writeFindingFields(fields, m_report, m_numbers);
        fields["helps"] = helps();
        fields["photos"] = photos();
        fields["signatures"] = signatures();
        fields["checklists"] = checklists();
        fields["dissents"] = dissents();
        fields["annexes"] = annexes();
        m_content.number = m_report.number.trimmed();
        m_content.author = m_report.bureaus.join(u"、"_qs);
        m_content.date = m_report.date;
        return std::move(m_content);
    }

private:
    static json text(const QString &text) { return FieldWriter::text(text); }

    void writeFace(json &fields)
    {
        fields["number"] = text(m_report.number);
        fields["isDraft"] = m_report.number.trimmed().isEmpty();
        fields["revision"] = text(m_report.revision);
        fields["edition"] = text(m_report.edition);
        fields["kind"] = text(m_report.kind);
        fields["date"] = FieldWriter::date(m_report.date);
        fields["district"] = text(m_report.district);
        fields["bureaus"] = FieldWriter::texts(m_report.bureaus);
        fields["leadBureau"] = text(m_report.bureaus.value(0));
    }

    json enterprise() const
    {
        const ReportEnterprise &firm = m_report.enterprise;
        return {{"name", text(firm.name)}, {"uscc", text(firm.uscc)}, {"address", text(firm.address)},
                {"legalRepresentative", text(firm.legalRepresentative)}, {"contact", text(firm.contact)},
                {"phone", text(firm.phone)}, {"trade", text(firm.trade)}, {"scale", text(firm.scale)},
                {"employees", text(firm.employees)}, {"mainProducts", text(firm.mainProducts)},
                {"overview", text(firm.overview)}, {"riskTags", FieldWriter::texts(firm.riskTags)}};
    }

    void writeVisit(json &fields) const
    {
        fields["bases"] = FieldWriter::texts(m_report.bases);
        fields["taskSource"] = text(withoutStop(m_report.taskSource));
        fields["scope"] = text(withoutStop(m_report.scope));
        fields["period"] = text(chinesePeriod(m_report.begun, m_report.ended));
        fields["place"] = text(m_report.place);
        fields["identification"] = text(m_report.identification);
        fields["process"] = text(m_report.process);
        fields["methods"] = FieldWriter::texts(m_report.methods);
        fields["notes"] = FieldWriter::texts(m_report.notes);
        fields["enterpriseOpinion"] = text(m_report.enterpriseOpinion);
    }

    json members() const
    {
        json list = json::array();
        for (const ReportMember &member : m_report.members)
            list.push_back({{"index", list.size() + 1}, {"name", text(member.name)},
                            {"organisation", text(member.organisation)}, {"duty", text(member.duty)},
                            {"field", text(member.field)}, {"credential", text(member.credential)},
                            {"recusal", text(member.recusal)}});
        return list;
    }

    json assessment() const
    {
        const ReportAssessment &own = m_report.assessment;
        const auto score = [](const std::optional<double> &value) {
            return value ? text(plainNumber(*value)) : json("");
        };
        return {{"score", score(own.score)}, {"previous", score(own.previous)}, {"trend", text(own.trend)},
                {"summary", text(own.summary)}, {"compliant", own.compliant}, {"atRisk", own.atRisk},
                {"notApplicable", own.notApplicable}, {"notExamined", own.notExamined},
                {"total", own.compliant + own.atRisk + own.notApplicable + own.notExamined}};
    }

    json helps() const
    {
        json list = json::array();
        for (const ReportHelp &help : m_report.helps)
            list.push_back({{"index", list.size() + 1}, {"text", text(help.text)},
                            {"provider", text(help.provider)}, {"when", text(help.when)}});
        return list;
    }

    json photos()
    {
        json list = json::array();
        for (const ReportPhoto &photo : m_report.photos) {
            const QString place = u"图%1"_qs.arg(list.size() + 1);
            list.push_back({{"index", list.size() + 1}, {"caption", text(photo.caption)},
                            {"place", text(photo.place)}, {"takenAt", text(chineseMoment(photo.takenAt))},
                            {"takenBy", text(photo.takenBy)}, {"sha256", text(photo.sha256)},
                            {"picture", m_writer.picture(photo.picture, place)}});
        }
        return list;
    }

    json signatures()
    {
        json list = json::array();
        for (const ReportSignature &each : m_report.signatures) {
            const SignatureRefusal refusal = each.refusal.value_or(SignatureRefusal{});
            list.push_back({{"index", list.size() + 1}, {"role", text(each.role)}, {"name", text(each.name)},
                            {"picture", m_writer.picture(each.picture, each.name)}, {"date", FieldWriter::date(each.date)},
                            {"refused", each.refusal.has_value()},
                            {"absence", text(domain::isAbsence(refusal.reason) ? u"不在场"_qs : QString())},
                            {"reason", text(domain::reasonOf(refusal.reason))},
                            {"witness", text(refusal.witness)},
                            {"witnessOrganisation", text(refusal.witnessOrganisation)},
                            {"witnessPicture", m_writer.picture(refusal.witnessPicture, refusal.witness)}});
        }
        return list;
    }

    static json answers(const AnsweredSection &section, int &index)
    {
        json list = json::array();
        for (const AnsweredItem &item : section.items)
            list.push_back({{"index", ++index}, {"code", text(item.code)}, {"question", text(item.question)},
                            {"answer", text(item.answer)}, {"note", text(item.note)}});
        return list;
    }

    json checklists() const
    {
        json list = json::array();
        for (const AnsweredChecklist &checklist : m_report.checklists) {
            json sections = json::array();
            int index = 0;
            for (const AnsweredSection &section : checklist.sections)
                sections.push_back({{"index", sections.size() + 1}, {"title", text(section.title)},
                                    {"items", answers(section, index)}});
            list.push_back({{"index", list.size() + 1}, {"code", text(checklist.code)},
                            {"title", text(checklist.title)}, {"version", text(checklist.version)},
                            {"sections", std::move(sections)}});
        }
        return list;
    }

    json dissents() const
    {
        json list = json::array();
        for (const ReportDissent &dissent : m_report.dissents)
            list.push_back({{"index", list.size() + 1}, {"who", text(dissent.who)}, {"about", text(dissent.about)},
                            {"text", text(dissent.text)}});
        return list;
    }

    json annexes() const
    {
        json list = json::array();
        if (!m_report.photos.empty())
            list.push_back("photos");
        if (!m_report.checklists.empty())
            list.push_back("checklists");
        if (!m_report.dissents.empty())
            list.push_back("dissents");
        return list;
    }

    const ConsultationReport &m_report;
    Content m_content;
    FieldWriter m_writer;
    ReportNumbers m_numbers;
};

} // namespace

Content recordContent(const ConsultationReport &report)
{
    return ConsultationFields(report).run();
}

Content consultationContent(const ConsultationReport &report)
{
    Content content = recordContent(report);
    seal(content);
    return content;
}

nlohmann::json consultationSchema()
{
    ConsultationReport sample;
    sample.members.resize(1);
    sample.findings.resize(1);
    sample.findings.front().views.resize(1);
    sample.majorHazards.resize(1);
    sample.plan.resize(1);
    sample.helps.resize(1);
    sample.photos.resize(1);
    sample.signatures.resize(1);
    sample.checklists.resize(1);
    sample.checklists.front().sections.resize(1);
    sample.checklists.front().sections.front().items.resize(1);
    sample.dissents.resize(1);
    return consultationContent(sample).fields;
}

} // namespace xunzhen::report
