// 全过程记录: the papers of a visit and the steps that its record proves, in order of time.
#include "models/services/paperforms/draftsource.h"

#include "models/base/chinatime.h"
#include "models/report/content/chinesetext.h"
#include "models/store/paper/paperrepository.h"
#include "models/store/person/inspectorrepository.h"
#include "models/store/remediation/reinspectionrepository.h"

#include <algorithm>

namespace xunzhen::services {

namespace {

QString moment(const QDateTime &at) { return report::chineseMoment(base::chinaTime(at)); }

struct Span
{
    QDateTime first, last;
    int count = 0;

    void add(const QDateTime &at)
    {
        if (!at.isValid())
            return;
        first = count == 0 ? at : std::min(first, at);
        last = count == 0 ? at : std::max(last, at);
        ++count;
    }
};

std::vector<domain::Paper> papersBefore(Workspace &workspace, const domain::VisitId &visit, const QDateTime &until)
{
    auto papers = store::PaperRepository(workspace.database()).ofVisit(visit);
    std::erase_if(papers, [&](const domain::Paper &paper) { return !isBefore(paper.issuedAt, until); });
    std::ranges::reverse(papers);
    return papers;
}

class Trail
{
public:
    Trail(Workspace &workspace, const ReportSource &source, const QDateTime &until)
        : m_workspace(workspace), m_record(source.record), m_until(until)
    {
    }

    std::vector<report::ProcessStep> run()
    {
        addOpening();
        addExamination();
        addPhotos();
        addSignatures();
        addPapers();
        addReinspections();
        std::stable_sort(m_steps.begin(), m_steps.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        std::vector<report::ProcessStep> steps;
        for (auto &[at, step] : m_steps)
            steps.push_back(std::move(step));
        return steps;
    }

private:
    QString name(const domain::InspectorId &id) const
    {
        const auto found = store::InspectorRepository(m_workspace.database()).find(id);
        return found ? found->name : QString();
    }

    void add(const QDateTime &at, report::ProcessStep step) { m_steps.emplace_back(at, std::move(step)); }

    void addSpan(const Span &span, report::ProcessStep step)
    {
        step.begun = moment(span.first);
        step.ended = span.last > span.first ? moment(span.last) : QString();
        if (span.count > 0)
            add(span.first, std::move(step));
    }

    void addOpening()
    {
        const domain::Visit &visit = m_record.visit;
        const QString source = visit.source.isEmpty() ? QString() : QStringLiteral("任务来源：%1").arg(visit.source);
        add(visit.openedAt, {QStringLiteral("opening"), QStringLiteral("挂号登记"), QStringLiteral("text"), moment(visit.openedAt), {},
                             source, name(visit.lead)});
    }

    void addExamination()
    {
        Span span;
        for (const domain::Answer &answer : m_record.answers)
            span.add(answer.answeredAt);
        addSpan(span, {QStringLiteral("examination"), QStringLiteral("现场体检"), QStringLiteral("text"), {}, {},
                       QStringLiteral("作答%1项").arg(span.count), name(m_record.visit.lead)});
    }

    void addPhotos()
    {
        Span span;
        for (const domain::Evidence &evidence : m_record.evidence)
            if (evidence.remediation.isNull())
                span.add(evidence.addedAt);
        addSpan(span, {QStringLiteral("evidence"), QStringLiteral("现场取证"), QStringLiteral("photo"), {}, {},
                       QStringLiteral("照片等证据%1件，原件按摘要存档").arg(span.count), name(m_record.visit.second)});
    }

    void addSignatures()
    {
        for (const domain::Signature &signature : m_record.signatures) {
            const bool refused = !signature.refusal.isEmpty();
            add(signature.signedAt, {QStringLiteral("signature"), refused ? QStringLiteral("拒绝签名") : QStringLiteral("签名"),
                                     QStringLiteral("signature"), moment(signature.signedAt), {},
                                     refused ? QStringLiteral("见证人：%1").arg(signature.witness) : QString(), signature.name});
        }
    }

    void addPapers()
    {
        for (const domain::Paper &paper : papersBefore(m_workspace, m_record.visit.id, m_until)) {
            const QString title = kindTitle(m_workspace, paper.kind);
            const QString what = paper.revision > 1 ? QStringLiteral("%1（第%2版）").arg(paper.number).arg(paper.revision) : paper.number;
            add(paper.issuedAt, {QStringLiteral("paper"), QStringLiteral("签发") + title, QStringLiteral("paper"), moment(paper.issuedAt), {},
                                 what, name(paper.issuedBy)});
        }
    }

    void addReinspections()
    {
        Span span;
        domain::InspectorId by;
        for (const domain::Reinspection &look : store::ReinspectionRepository(m_workspace.database()).ofVisit(m_record.visit.id)) {
            if (!isBefore(look.at, m_until))
                continue;
            span.add(look.at);
            by = look.by;
        }
        addSpan(span, {QStringLiteral("reinspection"), QStringLiteral("复查"), QStringLiteral("text"), {}, {},
                       QStringLiteral("复查%1项次").arg(span.count), name(by)});
    }

    Workspace &m_workspace;
    const domain::VisitRecord &m_record;
    const QDateTime &m_until;
    std::vector<std::pair<QDateTime, report::ProcessStep>> m_steps;
};

}

std::vector<report::ListedPaper> listedPapers(Workspace &workspace, const domain::VisitId &visit, const QDateTime &until)
{
    std::vector<report::ListedPaper> all;
    for (const domain::Paper &paper : papersBefore(workspace, visit, until)) {
        const auto by = store::InspectorRepository(workspace.database()).find(paper.issuedBy);
        all.push_back({kindTitle(workspace, paper.kind), paper.number, report::chineseDate(base::chinaDay(paper.issuedAt)),
                       by ? by->name : QString(), 0});
    }
    return all;
}

std::vector<report::ProcessStep> processSteps(Workspace &workspace, const ReportSource &source, const QDateTime &until)
{
    return Trail(workspace, source, until).run();
}

}
