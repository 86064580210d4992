#pragma once

#include "ui/presentation/visit/pendingedits.h"

namespace xunzhen::presentation {

/// Step 3: the findings, gravest first; grade, cause, disposal, expert opinions, leniency advice.
class DiagnosePresenter : public QObject
{
    Q_OBJECT

public:
    enum class Field { Title, Place, Fact, Cause, DisposalReason };

    explicit DiagnosePresenter(VisitSession &session, QObject *parent = nullptr);
    ~DiagnosePresenter() override { flush(); }

    /// Makes the findings of answers at risk that have none yet.
    void draft();
    /// Gravest first, then by ordinal.
    std::vector<domain::Finding> findings() const;
    std::vector<domain::Opinion> opinions(const domain::FindingId &finding) const;
    std::vector<domain::LeniencyAdvice> advice(const domain::FindingId &finding) const;
    /// Code and title of the major hazards that the item's pack knows.
    std::vector<domain::MajorHazard> hazards(const domain::Finding &finding) const;
    /// "2 agree · 1 dissents · Has not spoken: …"; empty when there is nothing to tell.
    QString opinionWords(const domain::FindingId &finding) const;
    /// One cause of domain::commonCauses() more.
    void addCause(const domain::FindingId &id, const QString &cause);
    QStringList experts() const { return m_session.record().visit.experts; }

    void edit(const domain::FindingId &id, Field field, const QString &text);
    void setGrade(const domain::FindingId &id, domain::Grade grade);
    void setHazard(const domain::FindingId &id, const QString &hazardCode);
    /// The authority that deals with what was found, when the question names one: only a hint.
    QString referral(const domain::Finding &finding) const;
    void setDisposal(const domain::FindingId &id, const QString &code);
    /// Empty code takes the proposal back.
    void setLeniency(const domain::FindingId &id, const QString &code);
    void addOpinion(const domain::FindingId &id, const QString &expert, bool agrees, const QString &text);
    void voidOpinion(const domain::OpinionId &id);
    /// An opinion being written, before its stand is chosen: kept on this laptop, so that it survives the program's end.
    QString opinionDraft(const domain::FindingId &id) const;
    void setOpinionDraft(const domain::FindingId &id, const QString &text);
    bool flush() { return m_edits.flush(); }

Q_SIGNALS:
    void findingsChanged();

private:
    using Change = std::function<void(domain::Finding &)>;
    base::Done save(const domain::FindingId &id, const Change &change);

    VisitSession &m_session;
    PendingEdits m_edits;
};

}
