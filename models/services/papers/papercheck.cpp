#include "models/services/papers/papercheck.h"

#include "models/base/hashing.h"
#include "models/services/papers/papertail.h"
#include "models/store/enterprise/enterpriserepository.h"
#include "models/store/files/blobstore.h"
#include "models/store/paper/paperrepository.h"
#include "models/store/person/inspectorrepository.h"

#include <QFileInfo>

#include <algorithm>

namespace xunzhen::services {

namespace {

using State = PaperVerdict::State;

/// The text of one element of the file's XMP packet, which the papers keep uncompressed.
QString metadata(const QByteArray &pdf, const QByteArray &element)
{
    const QByteArray open = '<' + element + '>';
    const qsizetype from = pdf.indexOf(open);
    const qsizetype to = from < 0 ? -1 : pdf.indexOf("</" + element + '>', from);
    if (to < 0)
        return {};
    const qsizetype begin = from + open.size();
    return QString::fromUtf8(pdf.mid(begin, to - begin));
}

/// A file cut short or with a few bytes flipped, told by its bytes alone.
bool resembles(const QByteArray &pdf, const QByteArray &issued)
{
    constexpr qint64 kCertain = 4096;
    if (pdf.size() < issued.size())
        return pdf.size() >= kCertain && issued.startsWith(pdf);
    qint64 equal = 0;
    for (qsizetype i = 0; i < issued.size(); ++i)
        equal += pdf.at(i) == issued.at(i);
    return pdf.size() == issued.size() && equal * 100 >= issued.size() * 99;
}

class PaperCheck
{
public:
    PaperCheck(Workspace &workspace, const QByteArray &pdf) : m_workspace(workspace), m_pdf(pdf) {}

    PaperVerdict verdict() const
    {
        if (!m_pdf.left(1024).contains("%PDF-"))
            return of(State::Damaged);
        const report::SignatureReport signature = report::checkSignature(m_pdf);
        PaperVerdict verdict = byRecord();
        verdict.certificateConfirmed = verdict.state == State::Unchanged || isConfirmed(m_workspace, signature.certificate);
        if (signature.state == report::SignatureReport::State::Whole && verdict.certificateConfirmed
            && verdict.state != State::Unchanged)
            verdict = signedElsewhere();
        verdict.signature = signature;
        return verdict;
    }

private:
    static PaperVerdict of(State state)
    {
        PaperVerdict verdict;
        verdict.state = state;
        return verdict;
    }

    /// What the papers known here say of it.
    PaperVerdict byRecord() const
    {
        const store::PaperRepository papers(m_workspace.database());
        if (const auto same = papers.byPdf(base::sha256Hex(m_pdf)); !same.empty())
            return about(same.front(), State::Unchanged);
        auto meant = byMetadata(papers);
        if (!meant)
            meant = byBytes(papers);
        return meant ? changed(*meant) : of(State::Unknown);
    }

    /// A colleague's paper whose record has not arrived; it may bear the number of one that is here.
    PaperVerdict signedElsewhere() const
    {
        PaperVerdict verdict = of(State::Signed);
        verdict.number = metadata(m_pdf, "xz:number");
        verdict.certificateConfirmed = true;
        return verdict;
    }

    std::optional<domain::Paper> byMetadata(const store::PaperRepository &papers) const
    {
        const QString number = metadata(m_pdf, "xz:number");
        const QString digest = metadata(m_pdf, "xz:recordDigest");
        const auto candidates = number.isEmpty() ? std::vector<domain::Paper>() : papers.byNumber(number);
        const auto exact = std::ranges::find(candidates, digest, &domain::Paper::recordDigest);
        if (exact != candidates.end())
            return *exact;
        return candidates.empty() ? std::nullopt : std::optional(candidates.front());
    }

    std::optional<domain::Paper> byBytes(const store::PaperRepository &papers) const
    {
        for (const domain::Paper &paper : papers.all()) {
            const QFileInfo stored(m_workspace.blobs().path(paper.pdfHash));
            if (stored.exists() && stored.size() >= m_pdf.size()
                && resembles(m_pdf, m_workspace.blobs().get(paper.pdfHash)))
                return paper;
        }
        return std::nullopt;
    }

    PaperVerdict changed(const domain::Paper &paper) const
    {
        PaperVerdict verdict = about(paper, State::Changed);
        if (m_workspace.blobs().has(paper.pdfHash))
            verdict.firstDifference = firstDifference(m_pdf, m_workspace.blobs().get(paper.pdfHash));
        return verdict;
    }

    PaperVerdict about(const domain::Paper &paper, State state) const
    {
        PaperVerdict verdict = of(state);
        verdict.number = paper.number;
        verdict.issuedAt = paper.issuedAt;
        verdict.paper = paper.id;
        verdict.revision = paper.revision;
        if (const auto by = store::InspectorRepository(m_workspace.database()).find(paper.issuedBy))
            verdict.issuedBy = by->name;
        if (const auto firm = store::EnterpriseRepository(m_workspace.database()).find(paper.enterprise))
            verdict.enterpriseName = firm->name;
        return verdict;
    }

    Workspace &m_workspace;
    const QByteArray &m_pdf;
};

}

qint64 firstDifference(const QByteArray &a, const QByteArray &b)
{
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return left == a.end() && right == b.end() ? -1 : left - a.begin();
}

PaperVerdict verdictOn(Workspace &workspace, const QByteArray &pdf)
{
    return PaperCheck(workspace, pdf).verdict();
}

}
