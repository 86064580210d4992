#pragma once

#include "models/base/outcome.h"
#include "models/domain/checklist/listchoice.h"
#include "models/domain/visit/filecheck.h"
#include "models/domain/visit/leniencyadvice.h"
#include "models/domain/visit/progress.h"
#include "models/domain/visit/repin.h"
#include "models/domain/visit/visit.h"
#include "models/domain/visit/visitguard.h"
#include "models/services/firmfeature.h"

#include <QImage>

namespace xunzhen::services {

class Workspace;

/// What is filled in at 挂号 before a visit exists.
struct VisitRequest
{
    domain::EnterpriseId enterprise;
    domain::VisitKind kind = domain::VisitKind::Service;
    domain::InspectorId lead, second;
    QString source;
    QString companion;
    QStringList experts;
    std::vector<domain::ListChoice> lists; ///< from the current versions of their packs, in the order they are asked
    QString guardOverride;        ///< reason; needed when the guard warns
};

struct VisitSummary
{
    domain::VisitId id;
    domain::EnterpriseId enterprise;
    QString enterpriseName, bureau;
    domain::VisitKind kind = domain::VisitKind::Service;
    domain::VisitState state = domain::VisitState::Open;
    QDateTime openedAt, lastEditAt;
    domain::Counts counts;
    domain::Step step = domain::Step::Register;
};

/// Where one left off.
struct VisitPlace
{
    domain::Step step = domain::Step::Examine;
    QString itemCode;
};

/// One earlier answer to the same question at the same firm.
struct EarlierAnswer
{
    domain::Answer answer;
    QDate on;
    QString bureau;
};

/// One reversible change, for undo: what was written last in this visit by this laptop.
struct UndoneChange
{
    QString itemCode;
    QString what; ///< merge group: "verdict", "place", "note", "measurement", …; "feature" (without an item) = 企业情形
};

/// What telling a feature did to a visit.
struct FeatureEffect
{
    int dropped = 0;  ///< questions that were open and are now answered as not applicable
    int returned = 0; ///< questions that had been answered so and are open again
};

/// On what a question of a visit depends.
struct ItemCondition
{
    FirmFeature feature;
    bool is = true; ///< asked only when the firm has it; false = only when it has not
};

/// The guided visit. Every call that changes something is durable when it returns; a frozen visit refuses with Frozen.
class VisitService
{
public:
    explicit VisitService(Workspace &workspace);

    // 挂号
    std::vector<domain::GuardNote> guard(const VisitRequest &request) const;
    /// The last visits to the firm over all bureaus, newest first.
    std::vector<VisitSummary> visitsTo(const domain::EnterpriseId &enterprise) const;
    /// The 企业情形 that the lists ask for, in the packs' order, with what is known of the firm (null = of none).
    std::vector<FirmFeature> askedFeatures(const domain::EnterpriseId &enterprise, const std::vector<domain::ListChoice> &lists) const;
    /// Questions that by what is known of the firm do not apply are answered so from the start.
    base::Outcome<domain::VisitId> open(const VisitRequest &request);
    base::Done voidVisit(const domain::VisitId &visit, const QString &reason);

    // reading
    std::vector<VisitSummary> openVisits() const;
    base::Outcome<domain::VisitRecord> record(const domain::VisitId &visit) const { return record(visit, {}); }
    /// `known` is an earlier reading of this visit: questions that have not changed are taken over from it, which is quicker.
    base::Outcome<domain::VisitRecord> record(const domain::VisitId &visit, const domain::VisitRecord &known) const;
    VisitPlace place(const domain::VisitId &visit) const;
    base::Done rememberPlace(const domain::VisitId &visit, const VisitPlace &place);
    std::optional<EarlierAnswer> earlierAnswer(const domain::VisitId &visit, const QString &itemCode) const;
    /// When the last change of the visit became durable; invalid = never.
    QDateTime savedAt(const domain::VisitId &visit) const;

    // 体检
    base::Done answer(const domain::VisitId &visit, const QString &itemCode, domain::Verdict verdict);
    base::Done setPlace(const domain::VisitId &visit, const QString &itemCode, const QString &place);
    base::Done setNote(const domain::VisitId &visit, const QString &itemCode, const QString &note);
    base::Done setMeasured(const domain::VisitId &visit, const QString &itemCode, std::optional<double> value);
    /// Keeps the original bytes untouched, hashed. Refuses what is no readable JPEG, PNG or HEIC. ≥ 50 ms for large photos.
    base::Outcome<domain::EvidenceId> addPhoto(const domain::VisitId &visit, const QString &itemCode,
                                               const QByteArray &bytes, const QString &fileName);
    base::Done setCaption(const domain::EvidenceId &evidence, const QString &caption);
    base::Done removePhoto(const domain::EvidenceId &evidence, const QString &reason);
    /// Error(NotFound) "original-away" while only its thumbnail is here, see SyncService::fetchOriginals().
    base::Outcome<QByteArray> original(const domain::Evidence &evidence) const;
    bool hasOriginal(const domain::Evidence &evidence) const;
    /// Upright rendition no larger than `pixels` a side; cached. Of the thumbnail that travels, while the original is not here.
    base::Outcome<QImage> thumbnail(const domain::Evidence &evidence, int pixels) const;
    base::Outcome<UndoneChange> undoLast(const domain::VisitId &visit);
    /// On what the question depends; nullopt when on nothing that a pack declares.
    std::optional<ItemCondition> condition(const domain::VisitId &visit, const QString &itemCode) const;
    /// Tells whether the visited firm has a feature. Questions of this visit on which nothing is written yet and that now do
    /// not apply are answered so, with the reason as their note; such answers go back to open as soon as their condition may
    /// hold. One step for undoLast.
    base::Outcome<FeatureEffect> setFeature(const domain::VisitId &visit, const QString &field, domain::Presence presence);
    /// Takes the last telling of this feature in this visit back, whatever was written since; answers changed since stay.
    base::Outcome<UndoneChange> undoFeature(const domain::VisitId &visit, const QString &field);
    /// What the current packs would change in this open visit, and doing it.
    base::Outcome<domain::Repin> repinPreview(const domain::VisitId &visit) const;
    base::Done applyRepin(const domain::VisitId &visit);

    // 诊断: one finding per answer at risk, made from the item and the answer when it does not exist yet
    base::Done draftFindings(const domain::VisitId &visit);
    /// The findings graded as major hazards, by ordinal.
    std::vector<domain::Finding> majorFindings(const domain::VisitId &visit) const;
    base::Done saveFinding(const domain::Finding &finding);
    base::Done saveOpinion(domain::Opinion opinion, const domain::VisitId &visit);
    base::Done voidOpinion(const domain::OpinionId &opinion, const QString &reason);
    base::Outcome<std::vector<domain::LeniencyAdvice>> leniency(const domain::VisitId &visit, const domain::FindingId &finding) const;
    base::Done setOverall(const domain::VisitId &visit, const QString &text);

    // 处方
    base::Done draftPlan(const domain::VisitId &visit);
    base::Done savePlanItem(const domain::RemediationItem &item);
    base::Done setSupport(const domain::VisitId &visit, const QString &text);
    base::Done setTalked(const domain::VisitId &visit, const QString &text);

    // 交付
    base::Outcome<std::vector<domain::Gap>> fileCheck(const domain::VisitId &visit) const;
    base::Done sign(const domain::VisitId &visit, domain::Signer signer, const QString &name, const QImage &strokes);
    base::Done recordRefusal(const domain::VisitId &visit, domain::Signer signer, const QString &name,
                             const QString &reason, const QString &witness);
    base::Outcome<QImage> signatureImage(const domain::Signature &signature) const;

private:
    Workspace &m_workspace;
};

}
