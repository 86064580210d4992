#include "ui/presentation/papers/visitpaperspresenter.h"

#include "ui/presentation/sentences.h"

#include <QLocale>

#include <algorithm>

namespace xunzhen::presentation {

namespace {

PaperRow rowOf(const services::DraftSummary &draft, const domain::PaperForm &form)
{
    PaperRow row;
    row.state = draft.issued ? PaperRow::State::Issued : PaperRow::State::Draft;
    row.kind = form.id;
    row.title = shownWord(form.title);
    row.gaps = draft.gaps;
    row.draft = draft.draft.id;
    row.subject = form.subject;
    if (draft.issued) {
        row.number = draft.issued->number;
        row.issuedAt = draft.issued->issuedAt;
        row.revision = draft.issued->revision;
        row.paper = draft.issued->id;
    }
    return row;
}

}

VisitPapersPresenter::VisitPapersPresenter(services::Services &services, QObject *parent) : QObject(parent), m_services(services)
{
    connect(&services.facts(), &services::Facts::paperDraftsChanged, this, &VisitPapersPresenter::reload);
    connect(&services.facts(), &services::Facts::papersChanged, this, &VisitPapersPresenter::reload);
}

void VisitPapersPresenter::show(const domain::VisitId &visit)
{
    m_visit = visit;
    m_shown = true;
    reload();
}

int VisitPapersPresenter::unfinished() const
{
    return int(std::ranges::count(m_rows, PaperRow::State::Draft, &PaperRow::state));
}

bool VisitPapersPresenter::fits(const domain::PaperForm &form) const
{
    if (m_visit.isNull())
        return form.subject == domain::PaperSubject::Bureau;
    return form.subject != domain::PaperSubject::Bureau
        && (m_kind == domain::VisitKind::Service ? form.forService : form.forCheck);
}

void VisitPapersPresenter::reload()
{
    if (!m_shown)
        return;
    m_rows.clear();
    const auto drafts = m_visit.isNull() ? m_services.paperForms().ofBureau() : m_services.paperForms().ofVisit(m_visit);
    if (!m_visit.isNull()) {
        if (const auto record = m_services.visits().record(m_visit))
            m_kind = record->visit.kind;
        addReport();
    }
    for (const domain::PaperForm &form : m_services.paperForms().forms())
        addKind(form, drafts);
    Q_EMIT changed();
}

void VisitPapersPresenter::addReport()
{
    const auto editions = m_services.papers().reportsOf(m_visit);
    PaperRow row;
    row.kind = domain::kConsultationReport;
    row.title = tr("Consultation report");
    if (!editions.empty()) {
        row.state = PaperRow::State::Issued;
        row.number = editions.front().number;
        row.issuedAt = editions.front().issuedAt;
        row.revision = editions.front().revision;
        row.paper = editions.front().id;
    }
    m_rows.push_back(row);
}

void VisitPapersPresenter::addKind(const domain::PaperForm &form, const std::vector<services::DraftSummary> &drafts)
{
    for (const services::DraftSummary &draft : drafts)
        if (draft.draft.kind == form.id)
            m_rows.push_back(rowOf(draft, form));
    if (!fits(form))
        return;
    PaperRow row;
    row.kind = form.id;
    row.title = shownWord(form.title);
    row.subject = form.subject;
    m_rows.push_back(row);
}

std::vector<SubjectChoice> VisitPapersPresenter::subjects(const QString &kind) const
{
    std::vector<SubjectChoice> choices;
    const auto row = std::ranges::find(m_rows, kind, &PaperRow::kind);
    if (row == m_rows.end())
        return choices;
    if (row->subject == domain::PaperSubject::Paper)
        for (const PaperRow &paper : m_rows)
            if (paper.state == PaperRow::State::Issued && paper.kind != kind)
                choices.push_back({paper.title + u' ' + paper.number, {}, paper.paper});
    if (row->subject == domain::PaperSubject::Finding)
        if (const auto record = m_services.visits().record(m_visit))
            for (const domain::Finding &finding : record->findings)
                if (finding.grade == domain::Grade::Major)
                    choices.push_back({finding.title, finding.id, {}});
    return choices;
}

std::optional<domain::PaperDraftId> VisitPapersPresenter::begin(const QString &kind, const SubjectChoice &subject)
{
    const auto draft = m_services.paperForms().begin({kind, m_visit, subject.finding, subject.about});
    if (draft)
        return *draft;
    Q_EMIT failed(Sentences::of(draft.error()));
    return std::nullopt;
}

QString shownWord(const domain::FormWord &word)
{
    return QLocale().language() == QLocale::Chinese || word.en.isEmpty() ? word.zh : word.en;
}

}
