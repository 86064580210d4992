#include "models/report/content/visitpapercontent.h"

#include "models/domain/visit/refusalreasons.h"
#include "models/report/content/chinesetext.h"
#include "models/report/content/consultationcontent.h"
#include "models/report/content/fieldwriter.h"
#include "models/report/content/formfields.h"
#include "models/report/template/wording.h"

namespace xunzhen::report {

namespace {

using nlohmann::json;

json text(const QString &text) { return FieldWriter::text(text); }

json aboutFields(const AboutPaper &about)
{
    return {{"kind", text(about.kind)}, {"title", text(about.title)}, {"number", text(about.number)},
            {"date", FieldWriter::date(about.date)}};
}

json reinspectionFields(const std::vector<ReinspectedItem> &items)
{
    json list = json::array();
    for (const ReinspectedItem &item : items)
        list.push_back({{"index", list.size() + 1}, {"finding", text(item.finding)}, {"risk", text(item.risk)},
                        {"place", text(item.place)}, {"measure", text(item.measure)}, {"standard", text(item.standard)},
                        {"owner", text(item.owner)}, {"due", FieldWriter::date(item.due)}, {"state", text(item.state)},
                        {"note", text(item.note)}, {"by", text(item.by)}, {"on", FieldWriter::date(item.on)}});
    return list;
}

json stateCounts(const std::vector<ReinspectedItem> &items)
{
    json counts{{"total", items.size()}, {"closed", 0}, {"partlyFixed", 0}, {"returned", 0}, {"open", 0}};
    for (const ReinspectedItem &item : items)
        if (const auto count = counts.find(item.state.toStdString()); count != counts.end())
            *count = count->get<int>() + 1;
    counts["unfixed"] = int(items.size()) - counts["closed"].get<int>();
    return counts;
}

json paperFields(const std::vector<ListedPaper> &papers)
{
    json list = json::array();
    for (const ListedPaper &paper : papers)
        list.push_back({{"index", list.size() + 1}, {"title", text(paper.title)}, {"number", text(paper.number)},
                        {"date", text(paper.date)}, {"issuedBy", text(paper.issuedBy)},
                        {"pages", paper.pages > 0 ? json(paper.pages) : json("")}});
    return list;
}

json stepFields(const std::vector<ProcessStep> &steps)
{
    json list = json::array();
    for (const ProcessStep &step : steps)
        list.push_back({{"index", list.size() + 1}, {"kind", text(step.kind)}, {"title", text(step.title)},
                        {"way", text(step.way)}, {"begun", text(step.begun)}, {"ended", text(step.ended)},
                        {"what", text(step.what)}, {"by", text(step.by)}});
    return list;
}

class VisitPaperFields
{
public:
    explicit VisitPaperFields(const VisitPaper &paper) : m_paper(paper), m_content(recordContent(paper.record)), m_writer(m_content) {}

    Content run(const std::set<std::string> *used)
    {
        json &fields = m_content.fields;
        fields["paper"] = {{"title", text(m_paper.form.title.zh)}, {"kind", text(m_paper.form.id)}};
        fields["form"] = formFields(m_paper.form, m_paper.values);
        fields["about"] = aboutFields(m_paper.about.value_or(AboutPaper{}));
        fields["reinspections"] = reinspectionFields(m_paper.reinspections);
        fields["reinspectionCounts"] = stateCounts(m_paper.reinspections);
        fields["fixPhotos"] = photos();
        fields["papers"] = paperFields(m_paper.papers);
        fields["steps"] = stepFields(m_paper.steps);
        fields["signatures"] = signatures();
        if (used)
            prune(*used);
        return std::move(m_content);
    }

private:
    void prune(const std::set<std::string> &used)
    {
        json &fields = m_content.fields;
        for (auto field = fields.begin(); field != fields.end();)
            field = used.count(field.key()) || field.key() == "number" ? std::next(field) : fields.erase(field);
    }

    json photos()
    {
        json list = json::array();
        for (const ReportPhoto &photo : m_paper.fixPhotos)
            list.push_back({{"index", list.size() + 1}, {"caption", text(photo.caption)}, {"place", text(photo.place)},
                            {"takenAt", text(chineseMoment(photo.takenAt))}, {"takenBy", text(photo.takenBy)},
                            {"sha256", text(photo.sha256)}, {"picture", m_writer.picture(photo.picture, photo.caption)}});
        return list;
    }

    const ReportSignature *signatureOf(const QString &role) const
    {
        for (const ReportSignature &signature : m_paper.signatures)
            if (signature.role == role)
                return &signature;
        return nullptr;
    }

    // Whoever has not signed yet gets room to do it by hand.
    json signatures()
    {
        json list = json::array();
        for (const domain::FormSigner &signer : m_paper.form.signers) {
            const ReportSignature *found = signatureOf(signer.role);
            const ReportSignature signature = found ? *found : ReportSignature{};
            const SignatureRefusal refusal = signature.refusal.value_or(SignatureRefusal{});
            list.push_back({{"index", list.size() + 1}, {"role", text(signer.role)}, {"label", text(signer.label.zh)},
                            {"name", text(signature.name)}, {"picture", m_writer.picture(signature.picture, signer.label.zh)},
                            {"date", FieldWriter::date(signature.date)}, {"refused", signature.refusal.has_value()},
                            {"absence", text(domain::isAbsence(refusal.reason) ? u"不在场"_qs : QString())},
                            {"reason", text(domain::reasonOf(refusal.reason))}, {"witness", text(refusal.witness)}});
        }
        return list;
    }

    const VisitPaper &m_paper;
    Content m_content;
    FieldWriter m_writer;
};

QString isoMoment(const std::optional<QDateTime> &moment)
{
    return moment ? moment->toString(QStringLiteral("yyyy-MM-ddTHH:mm")) : QString();
}

QString proposed(const domain::FormField &field, const ConsultationReport &record, const Scope &scope)
{
    const QString &wish = field.proposal;
    if (field.type == domain::FieldType::Date)
        return wish.startsWith(u'+') ? record.date.addDays(wish.mid(1).toInt()).toString(Qt::ISODate) : QString();
    if (field.type == domain::FieldType::Moment)
        return wish == u"begun" ? isoMoment(record.begun) : wish == u"ended" ? isoMoment(record.ended) : QString();
    return Wording().fill(wish, scope).trimmed();
}

VisitPaper sampleOfEverything(const domain::PaperForm &form)
{
    VisitPaper sample;
    sample.form = form;
    sample.reinspections.resize(1);
    sample.fixPhotos.resize(1);
    sample.papers.resize(1);
    sample.steps.resize(1);
    if (sample.form.signers.empty())
        sample.form.signers.resize(1);
    return sample;
}

} // namespace

Content visitPaperContent(const VisitPaper &paper, const std::set<std::string> &used)
{
    Content content = VisitPaperFields(paper).run(&used);
    seal(content);
    return content;
}

json visitPaperSchema(const domain::PaperForm &form)
{
    json fields = consultationSchema();
    const json own = VisitPaperFields(sampleOfEverything(form)).run(nullptr).fields;
    for (const char *name : {"paper", "about", "reinspections", "reinspectionCounts", "fixPhotos", "papers", "steps", "signatures"})
        fields[name] = own.at(name);
    fields["form"] = formSchema(form);
    return fields;
}

json recordSchema()
{
    json fields = visitPaperSchema({});
    fields.erase("form");
    return fields;
}

domain::FormValues proposedValues(const VisitPaper &paper)
{
    const Content content = VisitPaperFields(paper).run(nullptr);
    const Scope scope(content.fields);
    domain::FormValues values;
    for (const domain::FormField &field : paper.form.fields)
        if (const QString value = proposed(field, paper.record, scope); !value.isEmpty() && domain::isAcceptable(field, value))
            values.insert(field.name, value);
    return values;
}

} // namespace xunzhen::report
