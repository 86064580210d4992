#include "models/services/paperservice.h"

#include "models/services/outputfile.h"
#include "models/services/paperforms/formissue.h"
#include "models/services/papers/papercheck.h"
#include "models/services/papers/paperissue.h"
#include "models/services/papers/paperpress.h"
#include "models/services/papers/paperreprint.h"
#include "models/services/papers/papertail.h"
#include "models/services/papers/reportsource.h"

#include "models/report/ofd/ofdwriter.h"
#include "models/report/paperrenderer.h"
#include "models/store/files/blobstore.h"
#include "models/store/paper/paperrepository.h"

namespace xunzhen::services {

namespace {

domain::Paper knownPaper(Workspace &workspace, const domain::PaperId &id)
{
    const auto paper = store::PaperRepository(workspace.database()).find(id);
    if (!paper)
        throw base::Error(base::ErrorCode::NotFound, id.toString());
    return *paper;
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    writeOutput(path, [&](QIODevice &target) {
        if (target.write(bytes) != bytes.size())
            throw base::Error(base::ErrorCode::DiskFull, path);
    });
}

void tellIssued(Workspace &workspace, const domain::Paper &paper)
{
    Q_EMIT workspace.facts().papersChanged();
    if (!paper.visit.isNull())
        Q_EMIT workspace.facts().visitsChanged({paper.visit});
    Q_EMIT workspace.facts().remediationChanged();
    Q_EMIT workspace.facts().enterprisesChanged({paper.enterprise});
}

}

PaperService::PaperService(Workspace &workspace) : m_workspace(workspace) {}

base::Outcome<std::shared_ptr<const DraftPaper>> PaperService::draft(const domain::VisitId &visit,
                                                                    const base::Work &work) const
{
    const auto source = m_workspace.read([&] { return readReportSource(m_workspace, visit); });
    if (!source)
        return source.error();
    return base::attempt([&] {
        return std::make_shared<const DraftPaper>(m_workspace.press().render(consultationReport(*source), work));
    });
}

base::Outcome<domain::Paper> PaperService::issue(const domain::VisitId &visit, const base::Work &work)
{
    auto issued = base::attempt([&] { return PaperIssue(m_workspace, work).issue(visit); });
    if (issued)
        tellIssued(m_workspace, *issued);
    return issued;
}

base::Outcome<domain::Paper> PaperService::correct(const domain::PaperId &paper, const QString &reason,
                                                   const QString &correction, const base::Work &work)
{
    if (reason.trimmed().isEmpty() || correction.trimmed().isEmpty())
        return base::Error(base::ErrorCode::InvalidInput, QStringLiteral("correction without reason or text"),
                           {{QStringLiteral("reason-missing"), QStringLiteral("reason"), {}}});
    auto corrected = base::attempt([&] {
        const domain::Paper original = knownPaper(m_workspace, paper);
        return original.draft.isNull() ? PaperIssue(m_workspace, work).correct(paper, reason.trimmed(), correction.trimmed())
                                       : FormIssue(m_workspace, work).correct(original, reason.trimmed(), correction.trimmed());
    });
    if (corrected)
        tellIssued(m_workspace, *corrected);
    return corrected;
}

base::Outcome<domain::Paper> PaperService::paper(const domain::PaperId &id) const
{
    return m_workspace.read([&] { return knownPaper(m_workspace, id); });
}

std::vector<domain::Paper> PaperService::papersOf(const domain::VisitId &visit) const
{
    return m_workspace.readOr([&] { return store::PaperRepository(m_workspace.database()).ofVisit(visit); });
}

std::vector<domain::Paper> PaperService::reportsOf(const domain::VisitId &visit) const
{
    return m_workspace.readOr(
        [&] { return store::PaperRepository(m_workspace.database()).ofKind(visit, domain::kConsultationReport); });
}

base::Outcome<QByteArray> PaperService::pdf(const domain::PaperId &id) const
{
    return m_workspace.read([&] { return m_workspace.blobs().get(knownPaper(m_workspace, id).pdfHash); });
}

base::Done PaperService::savePdf(const domain::PaperId &id, const QString &path) const
{
    return base::attempt([&] { writeBytes(path, m_workspace.blobs().get(knownPaper(m_workspace, id).pdfHash)); });
}

base::Outcome<QByteArray> PaperService::ofd(const domain::PaperId &id, const base::Work &work) const
{
    const auto known = paper(id);
    if (!known)
        return known.error();
    return base::attempt([&] { return report::writeOfd(reprint(m_workspace, *known, work)->pages, known->pdfHash, work); });
}

base::Done PaperService::saveOfd(const domain::PaperId &id, const QString &path, const base::Work &work) const
{
    const auto bytes = ofd(id, work);
    if (!bytes)
        return bytes.error();
    return base::attempt([&] { writeBytes(path, *bytes); });
}

base::Done PaperService::saveOfd(const DraftPaper &draft, const QString &path, const base::Work &work) const
{
    return base::attempt([&] { writeBytes(path, report::writeOfd(draft.rendered().pages, {}, work)); });
}

bool PaperService::isSigned(const domain::Paper &paper) const
{
    return m_workspace.readOr([&] { return !signatureDigits(m_workspace, paper.pdfHash).isEmpty(); });
}

base::Outcome<PaperVerdict> PaperService::verify(const QByteArray &pdf) const
{
    return m_workspace.read([&] { return verdictOn(m_workspace, pdf); });
}

}
