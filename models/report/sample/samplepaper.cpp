#include "models/report/sample/samplepaper.h"

#include "models/domain/paper/paper.h"
#include "models/report/sample/samplepicture.h"

namespace xunzhen::report {

namespace {

using domain::FieldType;
using domain::FormField;

constexpr int kManyRows = 60;

QString repeated(const QString &text, int times, const QString &between)
{
    QStringList parts;
    for (int i = 0; i < times; ++i)
        parts << text;
    return parts.join(between);
}

QString muchOf(const FormField &field)
{
    switch (field.type) {
    case FieldType::Text: return repeated(field.sample, 4, u"　"_qs) + u"（\U00020BB7\U0002A6B2）"_qs;
    case FieldType::Lines: return repeated(field.sample.isEmpty() ? u"示例"_qs : field.sample, 20, u"\n"_qs);
    case FieldType::Rows: {
        std::vector<domain::FormRow> many;
        const std::vector<domain::FormRow> few = domain::rowsOf(field, field.sample);
        for (int i = 0; !few.empty() && i < kManyRows; ++i)
            many.push_back(few[size_t(i) % few.size()]);
        return domain::rowsText(many);
    }
    default: return field.sample;
    }
}

domain::FormValues valuesFor(const domain::PaperForm &form, Sample sample)
{
    domain::FormValues values;
    for (const FormField &field : form.fields)
        if (sample != Sample::Empty)
            values.insert(field.name, sample == Sample::Rich ? field.sample : muchOf(field));
    return values;
}

// The last signer refuses, so that every paper shows how that looks.
std::vector<ReportSignature> signaturesFor(const domain::PaperForm &form, const QDate &day)
{
    std::vector<ReportSignature> signatures;
    for (const domain::FormSigner &signer : form.signers) {
        ReportSignature signature{signer.role, u"示例签名人"_qs, {sampleSignature(signer.role), {}}, day, {}};
        if (signer.refusable && &signer == &form.signers.back()) {
            signature.picture = {};
            signature.refusal = SignatureRefusal{u"对第5项有不同意见"_qs, u"马会军（示例园区管委会）"_qs, {}, {}};
        }
        signatures.push_back(std::move(signature));
    }
    return signatures;
}

std::vector<ReinspectedItem> reinspections(const ConsultationReport &record)
{
    static const QString states[] = {u"closed"_qs, u"partlyFixed"_qs, u"returned"_qs, u"open"_qs};
    std::vector<ReinspectedItem> items;
    for (const ReportPlanItem &planned : record.plan) {
        const size_t index = items.size();
        items.push_back({QString::number(index + 1), planned.risk, planned.place, planned.measure, planned.standard, planned.owner,
                         planned.due, states[index % 4], index % 4 == 0 ? u"现场复核，已按整改标准完成。"_qs : u"尚需继续整改。"_qs,
                         u"张海峰"_qs, record.date.addDays(20)});
    }
    return items;
}

std::vector<ReportPhoto> fixPhotos(const ConsultationReport &record)
{
    std::vector<ReportPhoto> photos;
    for (size_t i = 0; i < record.photos.size(); i += 5) {
        ReportPhoto photo = record.photos[i];
        photo.caption = u"整改后："_qs + photo.caption;
        photos.push_back(std::move(photo));
    }
    return photos;
}

/// What a paper of the bureau knows without a visit.
ConsultationReport bureauRecord(const ConsultationReport &record)
{
    ConsultationReport bare;
    bare.number = record.number;
    bare.date = record.date;
    bare.bureaus = record.bureaus.mid(0, 1);
    return bare;
}

ConsultationReport recordFor(const domain::PaperForm &form, Sample sample)
{
    ConsultationReport record = sampleRecord(sample);
    if (!form.forService)
        record.kind = u"enforcement"_qs;
    if (form.subject == domain::PaperSubject::Finding && !record.majorHazards.empty())
        narrowTo(record, record.majorHazards.front().findingId);
    if (form.subject == domain::PaperSubject::Bureau)
        record = bureauRecord(record);
    if (!record.number.isEmpty())
        record.number = domain::documentNumber(u"津南应急"_qs, form.numberWord, record.date.year(), 12);
    return record;
}

std::vector<ListedPaper> listedPapers(const ConsultationReport &record)
{
    if (record.findings.empty())
        return {};
    return {{u"告知书"_qs, u"津南应急告知〔2026〕9号"_qs, u"2026年11月20日"_qs, u"张海峰"_qs, 2},
            {u"会诊报告"_qs, u"津南应急会诊〔2026〕12号"_qs, u"2026年11月20日"_qs, u"张海峰"_qs, 35},
            {u"责令改正通知书"_qs, u"津南应急责改〔2026〕3号"_qs, u"2026年11月20日"_qs, u"张海峰"_qs, 3}};
}

std::vector<ProcessStep> steps(const ConsultationReport &record)
{
    if (record.findings.empty())
        return {};
    return {{u"opening"_qs, u"登记入企"_qs, u"text"_qs, u"2026年11月20日9时05分"_qs, {}, u"任务来源：年度计划"_qs, u"张海峰"_qs},
            {u"examination"_qs, u"现场体检"_qs, u"text"_qs, u"2026年11月20日9时20分"_qs, u"2026年11月20日13时40分"_qs, u"作答60项"_qs, u"刘晓雯"_qs},
            {u"evidence"_qs, u"现场拍照"_qs, u"photo"_qs, u"2026年11月20日9时20分"_qs, u"2026年11月20日9时39分"_qs, u"照片20张"_qs, u"刘晓雯"_qs},
            {u"signature"_qs, u"企业代表签名"_qs, u"signature"_qs, u"2026年11月20日14时10分"_qs, {}, u"拒绝签名，有见证人"_qs, u"赵立新"_qs},
            {u"paper"_qs, u"签发会诊报告"_qs, u"paper"_qs, u"2026年11月20日14时20分"_qs, {}, u"津南应急会诊〔2026〕12号"_qs, u"张海峰"_qs}};
}

} // namespace

QString sampleCode(Sample sample)
{
    switch (sample) {
    case Sample::Rich: return u"rich"_qs;
    case Sample::Empty: return u"empty"_qs;
    case Sample::Extreme: return u"extreme"_qs;
    }
    return {};
}

ConsultationReport sampleRecord(Sample sample)
{
    switch (sample) {
    case Sample::Rich: return richRecord();
    case Sample::Empty: return emptyRecord();
    case Sample::Extreme: return extremeRecord();
    }
    return {};
}

VisitPaper samplePaper(const domain::PaperForm &form, Sample sample)
{
    VisitPaper paper;
    paper.form = form;
    paper.values = valuesFor(form, sample);
    paper.record = recordFor(form, sample);
    if (sample != Sample::Empty) {
        paper.signatures = signaturesFor(form, paper.record.date);
        paper.about = AboutPaper{u"correction-order"_qs, u"责令改正通知书"_qs, u"津南应急责改〔2026〕3号"_qs, paper.record.date};
    }
    paper.reinspections = reinspections(paper.record);
    paper.fixPhotos = fixPhotos(paper.record);
    paper.papers = listedPapers(paper.record);
    paper.steps = steps(paper.record);
    return paper;
}

} // namespace xunzhen::report
