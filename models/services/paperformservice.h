#pragma once

#include "models/base/outcome.h"
#include "models/base/work.h"
#include "models/domain/draw/draw.h"
#include "models/domain/paper/paper.h"
#include "models/domain/paper/paperdraft.h"
#include "models/domain/visit/visit.h"
#include "models/services/draftpaper.h"

#include <QImage>

#include <memory>

namespace xunzhen::services {

class Workspace;

/// Kinds that are begun with rows of their own, see beginDraw and beginPublication.
inline const QString kDrawRecord = QStringLiteral("draw-record");
inline const QString kPublicationTable = QStringLiteral("publication-table");

/// Which 文书 to begin, and about what: the form's subject says which of the ids it needs.
struct DraftWish
{
    QString kind;
    domain::VisitId visit;     ///< of every kind but those of a bureau
    domain::FindingId finding; ///< 重大隐患交底书: the major hazard
    domain::PaperId about;     ///< 送达回证: the paper that is served
};

/// A draft as a list shows it.
struct DraftSummary
{
    domain::PaperDraft draft;
    domain::FormWord title;
    int gaps = 0;                          ///< how much is missing before it can be issued; 0 once it is
    std::optional<domain::Paper> issued;   ///< the latest edition; nothing while it is a draft
};

/// A draft with its questions, what was answered, and what is missing.
struct FilledForm
{
    domain::PaperForm form;
    domain::DraftRecord record;
    std::vector<domain::DraftGap> gaps;
    std::optional<domain::Paper> issued;   ///< the latest edition; then nothing may change any more
    QMap<QString, QString> expected;       ///< names of the signers by role, as far as the visit tells
};

/// 文书: every paper but the 会诊报告. One is begun from a form with what the record of the visit proposes, filled in, signed,
/// and issued as a numbered, signed PDF. What is written is durable when the call returns. Rendering is slow: `preview` and
/// `issue` belong off the window's thread.
class PaperFormService
{
public:
    explicit PaperFormService(Workspace &workspace);

    /// Every kind, in the order of procedure.
    std::vector<domain::PaperForm> forms() const;
    /// Those that may be begun at the visit; null = those of the bureau.
    std::vector<domain::PaperForm> formsFor(const domain::VisitId &visit) const;
    /// Fails with NotFound, InvalidInput ("paper-kind-unknown", "paper-subject-missing"), Refused ("paper-kind-unfit": for
    /// visits of the other kind).
    base::Outcome<domain::PaperDraftId> begin(const DraftWish &wish);
    /// 抽取记录 of the draw, which is made here. Fails with InvalidInput and domain::drawProblems().
    base::Outcome<domain::PaperDraftId> beginDraw(const domain::DrawRequest &request);
    /// 检查结果公示表 of the enforcement checks whose reports were issued in the period, both days included. Fails with InvalidInput
    /// ("publication-period-wrong").
    base::Outcome<domain::PaperDraftId> beginPublication(const QDate &from, const QDate &to);
    base::Outcome<FilledForm> form(const domain::PaperDraftId &draft) const;
    std::vector<DraftSummary> ofVisit(const domain::VisitId &visit) const;                ///< in the order of procedure
    std::vector<DraftSummary> ofEnterprise(const domain::EnterpriseId &enterprise) const; ///< oldest first
    std::vector<DraftSummary> ofBureau() const;                                           ///< those without a visit, oldest first

    /// Any text is kept, also one that the field may not hold (a gap says so). Error(Frozen) once issued.
    base::Done write(const domain::PaperDraftId &draft, const QString &field, const QString &text);
    base::Done sign(const domain::PaperDraftId &draft, const QString &role, const QString &name, const QImage &strokes);
    base::Done refuse(const domain::PaperDraftId &draft, const QString &role, const QString &name, const QString &reason,
                      const QString &witness);
    base::Done discard(const domain::PaperDraftId &draft, const QString &reason);
    base::Outcome<QImage> signatureImage(const domain::PaperSignature &signature) const;

    /// The pages as they would print now, marked 草, without a PDF; changes nothing.
    base::Outcome<std::shared_ptr<const DraftPaper>> preview(const domain::PaperDraftId &draft, const base::Work &work = {}) const;
    /// The same as PDF.
    base::Outcome<std::shared_ptr<const DraftPaper>> draft(const domain::PaperDraftId &draft, const base::Work &work = {}) const;
    /// Number, PDF and frozen answers in one transaction. Refuses with the gaps.
    base::Outcome<domain::Paper> issue(const domain::PaperDraftId &draft, const base::Work &work = {});

private:
    base::Outcome<domain::PaperDraftId> beginWith(const DraftWish &wish, const std::function<domain::FormValues()> &known);
    /// One change to a draft that is not issued yet; told when it is durable.
    base::Done edit(const domain::PaperDraftId &draft, const std::function<void(const domain::PaperForm &)> &act);

    Workspace &m_workspace;
};

}
