#pragma once

#include "models/base/outcome.h"
#include "models/base/work.h"
#include "models/domain/paper/numbering.h"
#include "models/domain/paper/paper.h"
#include "models/domain/visit/filecheck.h"
#include "models/report/signing/signaturecheck.h"
#include "models/services/draftpaper.h"

#include <functional>
#include <memory>

namespace xunzhen::services {

class Workspace;

/// What a PDF in hand turned out to be.
struct PaperVerdict
{
    enum class State {
        Unchanged, ///< byte for byte a paper known here
        Signed,    ///< not known here, but signed with a certificate that is, and as it was signed
        Changed,   ///< means to be a paper known here and is not
        Unknown,
        Damaged    ///< no PDF
    };
    State state = State::Unknown;
    QString number;
    QDateTime issuedAt;
    QString issuedBy, enterpriseName;
    domain::PaperId paper;
    int revision = 0;
    qint64 firstDifference = -1; ///< byte offset where it departs from the issued file; -1 = none or not known
    report::SignatureReport signature;
    bool certificateConfirmed = false; ///< a paper known here bears the same certificate: its owner is a colleague
};

/// One line of the register of numbers.
struct NumberRow
{
    struct Bearer
    {
        domain::PaperId paper;
        QString firm, issuedBy;
        QDateTime issuedAt;
    };

    domain::NumberPlace place;
    QString text;
    domain::NumberEntry::State state = domain::NumberEntry::State::Unassigned;
    std::vector<Bearer> bearers;  ///< two or more when it is doubled
    QString holder;               ///< whose laptop it was granted to; empty = nobody's
    bool isOurs = false;          ///< granted to this laptop
    QString reason, voidedBy;
    QDateTime voidedAt;
};

/// 会诊报告: draft, issue (signed inside the PDF), correct, verify. Rendering is slow: off the window's thread.
class PaperService
{
public:
    explicit PaperService(Workspace &workspace);

    /// The paper as it would print now, marked 草. Changes nothing.
    base::Outcome<std::shared_ptr<const DraftPaper>> draft(const domain::VisitId &visit, const base::Work &work = {}) const;
    /// File check, number, PDF, frozen versions and the visit's state, all in one transaction. Refuses with the blocking gaps.
    base::Outcome<domain::Paper> issue(const domain::VisitId &visit, const base::Work &work = {});
    /// 更正: a new revision with a reason; the earlier one stays readable.
    base::Outcome<domain::Paper> correct(const domain::PaperId &paper, const QString &reason, const QString &correction,
                                         const base::Work &work = {});
    base::Outcome<domain::Paper> paper(const domain::PaperId &id) const;
    /// Of every kind, latest first.
    std::vector<domain::Paper> papersOf(const domain::VisitId &visit) const;
    /// The editions of its 会诊报告, latest first.
    std::vector<domain::Paper> reportsOf(const domain::VisitId &visit) const;
    base::Outcome<QByteArray> pdf(const domain::PaperId &id) const;
    base::Done savePdf(const domain::PaperId &id, const QString &path) const;
    /// The second edition of an issued paper as OFD (GB/T 33190-2016): the content of its PDF, laid out again from the record, marked
    /// with number and digest of the PDF, which stays the original. Error(Refused) "reprint-differs" when this laptop's records,
    /// packs or template would show anything else.
    base::Outcome<QByteArray> ofd(const domain::PaperId &id, const base::Work &work = {}) const;
    base::Done saveOfd(const domain::PaperId &id, const QString &path, const base::Work &work = {}) const;
    /// The draft as OFD, marked as one.
    base::Done saveOfd(const DraftPaper &draft, const QString &path, const base::Work &work = {}) const;
    /// An editable copy (.odt) of an issued paper, marked as not official on every page; fails as `ofd` does.
    base::Done saveOdt(const domain::PaperId &id, const QString &path, const base::Work &work = {}) const;
    /// The same of a draft.
    base::Done saveOdt(const DraftPaper &draft, const QString &path, const base::Work &work = {}) const;
    /// Whether the PDF kept here bears a signature; reads the file's end only. `verify` judges it.
    bool isSigned(const domain::Paper &paper) const;
    base::Outcome<PaperVerdict> verify(const QByteArray &pdf) const;

    /// 文号登记: the series of this laptop's bureau that are in use, the latest year first, and this year's of the 会诊报告.
    std::vector<domain::NumberSeries> numberSeries() const;
    /// Every serial of the series: issued, free in whose block, void, doubled. What was counted behind a mark comes last.
    base::Outcome<std::vector<NumberRow>> numberRegister(const domain::NumberSeries &series) const;
    /// No paper will bear the serial. Refused "number-not-free"; NotAllowed "number-not-yours" when another laptop may use it.
    base::Done voidNumber(const domain::NumberSeries &series, int serial, const QString &reason);
    /// Voids what is free in a year that is over; gives how many. Refused "year-not-over"; NotAllowed "number-keeper-only".
    base::Outcome<int> closeYear(const domain::NumberSeries &series, const QString &reason);
    /// The register as an office's .xlsx; `stateWord` words a state. Gives the number of lines.
    base::Outcome<int> exportNumbers(const domain::NumberSeries &series, const QString &path,
                                     const std::function<QString(domain::NumberEntry::State)> &stateWord) const;

private:
    Workspace &m_workspace;
};

}
