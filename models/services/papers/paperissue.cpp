#include "models/services/papers/paperissue.h"

#include "models/services/papers/paperpress.h"
#include "models/services/papers/paperseal.h"
#include "models/services/papers/reportsource.h"
#include "models/services/papers/revisionnote.h"
#include "models/services/papers/shownversions.h"
#include "models/services/photos/awayphotos.h"
#include "models/services/rights.h"
#include "models/services/visits/filechecking.h"
#include "models/services/visits/visitediting.h"

#include "models/report/paperrenderer.h"
#include "models/store/files/blobstore.h"
#include "models/store/paper/paperrepository.h"
#include "models/store/visit/visitrecordreader.h"
#include "models/store/visit/visitrepository.h"

namespace xunzhen::services {

namespace {

constexpr int kRounds = 3;

/// A draft may do without pictures that have not arrived, the paper may not.
void addMissingPictures(Workspace &workspace, const domain::VisitRecord &record, base::Problems &problems)
{
    const QString code = QStringLiteral("missing-blob");
    std::vector<domain::Evidence> shown = record.evidence;
    std::erase_if(shown, [](const domain::Evidence &evidence) { return !evidence.remediation.isNull(); });
    const base::Problems away = awayProblems(workspace, shown);
    problems.insert(problems.end(), away.begin(), away.end());
    for (const domain::Signature &signature : domain::countingSignatures(record))
        if (!signature.imageHash.isEmpty() && !workspace.blobs().has(signature.imageHash))
            problems.push_back({code, {}, {signature.name}});
}

void requireComplete(Workspace &workspace, const domain::VisitRecord &record)
{
    base::Problems blocking;
    for (const domain::Gap &gap : checkFile(workspace, record))
        if (gap.blocks)
            blocking.push_back({gap.code, gap.itemCode, gap.arguments});
    addMissingPictures(workspace, record, blocking);
    if (!blocking.empty())
        throw base::Error(base::ErrorCode::Refused, QStringLiteral("file check"), blocking);
}

/// A correction replaces what was issued by the same words with a note; what came in later needs a visit of its own.
void requireAsIssued(Workspace &workspace, const domain::Paper &replaced, const QString &versions,
                     const domain::VisitRecord &record)
{
    base::Problems problems;
    if (!showSame(replaced.versions, versions))
        problems.push_back({QStringLiteral("changed-since-issue"), {}, {replaced.number}});
    addMissingPictures(workspace, record, problems);
    if (!problems.empty())
        throw base::Error(base::ErrorCode::Refused, QStringLiteral("correction"), problems);
}

}

PaperIssue::Manuscript PaperIssue::manuscript(const domain::VisitId &visit) const
{
    return base::unwrapped(m_workspace.read([&] {
        requireInspector(m_workspace);
        changeableVisit(m_workspace, visit);
        Manuscript manuscript{readReportSource(m_workspace, visit), {}, {}, signerName(m_workspace)};
        requireComplete(m_workspace, manuscript.source.record);
        manuscript.number = peekNumber(m_workspace, kReportNumbers);
        manuscript.source.number = manuscript.number.text;
        manuscript.versions = shownVersions(m_workspace, manuscript.source.record);
        return manuscript;
    }));
}

domain::Paper PaperIssue::print(const Manuscript &manuscript) const
{
    PaperPress &press = m_workspace.press();
    const report::ConsultationReport report = consultationReport(manuscript.source);
    const auto rendered = press.render(report, m_work);
    m_work.checkpoint();
    domain::Paper paper;
    paper.visit = manuscript.source.record.visit.id;
    paper.enterprise = manuscript.source.enterprise.id;
    paper.kind = domain::kConsultationReport;
    paper.number = manuscript.source.number;
    paper.versions = withRenditions(manuscript.versions, keepRenditions(m_workspace, report.photos));
    return sealedPaper(m_workspace, paper, *rendered, manuscript.signer);
}

void PaperIssue::requireUnchanged(const Manuscript &manuscript) const
{
    const auto now = store::VisitRecordReader(m_workspace.database()).record(manuscript.source.record.visit.id);
    if (shownVersions(m_workspace, now) != manuscript.versions)
        throw base::Error(base::ErrorCode::Clash, QStringLiteral("the record changed while its paper was made"));
}

domain::Paper PaperIssue::issue(const domain::VisitId &visit)
{
    for (int round = 1;; ++round) {
        const Manuscript draft = manuscript(visit);
        const domain::Paper paper = print(draft);
        const auto done = m_workspace.write([&] {
            changeableVisit(m_workspace, visit);
            requireUnchanged(draft);
            takeNumber(m_workspace, kReportNumbers, draft.number);
            store::PaperRepository(m_workspace.database()).add(paper);
            store::VisitRepository(m_workspace.database()).markIssued(visit, paper.issuedAt);
        });
        if (done)
            return paper;
        if (done.error().code() != base::ErrorCode::Clash || round == kRounds)
            throw done.error();
    }
}

PaperIssue::Manuscript PaperIssue::correctionOf(const domain::Paper &replaced, const QString &reason,
                                                const QString &correction) const
{
    Manuscript manuscript{readReportSource(m_workspace, replaced.visit, PaperPictures::asIssued(m_workspace, replaced)), {}, {},
                          signerName(m_workspace)};
    manuscript.source.number = replaced.number;
    manuscript.source.edition = editionWord(replaced.revision + 1);
    manuscript.source.revision = revisionNote(replaced, reason, correction);
    manuscript.versions = shownVersions(m_workspace, manuscript.source.record);
    requireAsIssued(m_workspace, replaced, manuscript.versions, manuscript.source.record);
    return manuscript;
}

domain::Paper PaperIssue::correct(const domain::PaperId &id, const QString &reason, const QString &correction)
{
    int revision = 0;
    const Manuscript draft = base::unwrapped(m_workspace.read([&] {
        requireInspector(m_workspace);
        const store::PaperRepository papers(m_workspace.database());
        const auto original = papers.find(id);
        if (!original)
            throw base::Error(base::ErrorCode::NotFound, id.toString());
        domain::Paper latest = *original;
        for (const domain::Paper &known : papers.ofKind(original->visit, original->kind))
            if (known.revision > latest.revision)
                latest = known;
        revision = latest.revision + 1;
        return correctionOf(latest, reason, correction);
    }));
    domain::Paper paper = print(draft);
    paper.revision = revision;
    paper.reason = reason;
    paper.versions = withCorrection(paper.versions, correction);
    base::unwrapped(m_workspace.write([&] {
        requireUnchanged(draft);
        for (const domain::Paper &known : store::PaperRepository(m_workspace.database()).ofKind(paper.visit, paper.kind))
            if (known.revision >= revision)
                throw base::Error(base::ErrorCode::Clash, QStringLiteral("another correction was made meanwhile"));
        store::PaperRepository(m_workspace.database()).add(paper);
        return true;
    }));
    return paper;
}

}
