#include "ui/presentation/visit/diagnosepresenter.h"

#include "models/domain/visit/causes.h"
#include "ui/presentation/visit/findingwords.h"

#include <algorithm>

namespace xunzhen::presentation {

DiagnosePresenter::DiagnosePresenter(VisitSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_edits(session)
{
    connect(&session, &VisitSession::recordChanged, this, &DiagnosePresenter::findingsChanged);
}

void DiagnosePresenter::draft()
{
    if (m_session.isOpen() && !m_session.isFrozen())
        m_session.perform(m_session.visits().draftFindings(m_session.id()));
}

std::vector<domain::Finding> DiagnosePresenter::findings() const
{
    auto findings = m_session.record().findings;
    std::stable_sort(findings.begin(), findings.end(),
                     [](const domain::Finding &a, const domain::Finding &b) { return int(a.grade) > int(b.grade); });
    return findings;
}

std::vector<domain::Opinion> DiagnosePresenter::opinions(const domain::FindingId &finding) const
{
    std::vector<domain::Opinion> found;
    for (const domain::Opinion &opinion : m_session.record().opinions)
        if (opinion.finding == finding)
            found.push_back(opinion);
    return found;
}

QString DiagnosePresenter::opinionWords(const domain::FindingId &finding) const
{
    return FindingWords::opinionsInFull(domain::opinionSummary(m_session.record(), finding));
}

void DiagnosePresenter::addCause(const domain::FindingId &id, const QString &cause)
{
    flush();
    m_session.perform(save(id, [&](domain::Finding &finding) { finding.cause = domain::withCause(finding.cause, cause); }));
}

std::vector<domain::LeniencyAdvice> DiagnosePresenter::advice(const domain::FindingId &finding) const
{
    auto advice = m_session.visits().leniency(m_session.id(), finding);
    return advice ? std::move(advice).value() : std::vector<domain::LeniencyAdvice>();
}

std::vector<domain::MajorHazard> DiagnosePresenter::hazards(const domain::Finding &finding) const
{
    const auto *pinned = m_session.record().itemFor(finding.itemCode);
    if (!pinned)
        return {};
    auto pack = m_session.services().packs().pack(pinned->packCode, pinned->packVersion);
    return pack ? pack->majorHazards : std::vector<domain::MajorHazard>();
}

base::Done DiagnosePresenter::save(const domain::FindingId &id, const Change &change)
{
    for (domain::Finding finding : m_session.record().findings) {
        if (finding.id != id)
            continue;
        change(finding);
        return m_session.visits().saveFinding(finding);
    }
    return base::Error(base::ErrorCode::NotFound, id.toString());
}

void DiagnosePresenter::edit(const domain::FindingId &id, Field field, const QString &text)
{
    const auto change = [field, text](domain::Finding &finding) {
        switch (field) {
        case Field::Title: finding.title = text; break;
        case Field::Place: finding.place = text; break;
        case Field::Fact: finding.fact = text; break;
        case Field::Cause: finding.cause = text; break;
        case Field::DisposalReason: finding.disposalReason = text; break;
        }
    };
    m_edits.put(id.toString() + QString::number(int(field)), [this, id, change] { return save(id, change); });
}

void DiagnosePresenter::setGrade(const domain::FindingId &id, domain::Grade grade)
{
    flush();
    m_session.perform(save(id, [this, grade](domain::Finding &finding) {
        finding.grade = grade;
        if (grade != domain::Grade::Major) {
            finding.majorHazard.clear();
            return;
        }
        const auto *pinned = m_session.record().itemFor(finding.itemCode);
        finding.majorHazard = pinned ? pinned->item.majorHazard : QString();
        finding.leniency.clear(); // a major hazard is not open to leniency
    }));
}

void DiagnosePresenter::setHazard(const domain::FindingId &id, const QString &hazardCode)
{
    flush();
    m_session.perform(save(id, [&](domain::Finding &finding) { finding.majorHazard = hazardCode; }));
}

QString DiagnosePresenter::referral(const domain::Finding &finding) const
{
    const auto *pinned = m_session.record().itemFor(finding.itemCode);
    return pinned ? pinned->item.refer : QString();
}

void DiagnosePresenter::setDisposal(const domain::FindingId &id, const QString &code)
{
    flush();
    m_session.perform(save(id, [&](domain::Finding &finding) { finding.disposal = code; }));
}

void DiagnosePresenter::setLeniency(const domain::FindingId &id, const QString &code)
{
    flush();
    m_session.perform(save(id, [&](domain::Finding &finding) { finding.leniency = code; }));
}

void DiagnosePresenter::addOpinion(const domain::FindingId &id, const QString &expert, bool agrees, const QString &text)
{
    flush();
    domain::Opinion opinion;
    opinion.finding = id;
    opinion.expert = expert.trimmed();
    opinion.agrees = agrees;
    opinion.text = text.trimmed();
    m_session.perform(m_session.visits().saveOpinion(opinion, m_session.id()));
}

QString DiagnosePresenter::opinionDraft(const domain::FindingId &id) const
{
    return m_session.services().settings().remembered(QStringLiteral("opinion.") + id.toString());
}

void DiagnosePresenter::setOpinionDraft(const domain::FindingId &id, const QString &text)
{
    const QString key = QStringLiteral("opinion.") + id.toString();
    m_edits.put(key, [this, key, text]() -> base::Done {
        m_session.services().settings().remember(key, text);
        return {};
    });
}

void DiagnosePresenter::voidOpinion(const domain::OpinionId &id)
{
    m_session.perform(m_session.visits().voidOpinion(id, tr("taken back")));
}

}
