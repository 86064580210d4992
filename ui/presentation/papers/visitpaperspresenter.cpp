#include "ui/presentation/papers/visitpaperspresenter.h"

#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"

#include <algorithm>

namespace xunzhen::presentation {

using domain::PaperSubject;

namespace {

void setIssued(PaperRow &row, const domain::Paper &paper)
{
    row.state = PaperRow::State::Issued;
    row.number = paper.number;
    row.issuedAt = paper.issuedAt;
    row.revision = paper.revision;
    row.paper = paper.id;
}

PaperRow rowOf(const services::DraftSummary &draft)
{
    PaperRow row;
    row.state = PaperRow::State::Draft;
    row.kind = draft.draft.kind;
    row.title = Words::of(draft.title);
    row.gaps = draft.gaps;
    row.draft = draft.draft.id;
    if (draft.issued)
        setIssued(row, *draft.issued);
    return row;
}

}

VisitPapersPresenter::VisitPapersPresenter(services::Services &services, QObject *parent) : QObject(parent), m_services(services)
{
    connect(&services.facts(), &services::Facts::paperDraftsChanged, this, &VisitPapersPresenter::reload);
    connect(&services.facts(), &services::Facts::papersChanged, this, &VisitPapersPresenter::reload);
}

void VisitPapersPresenter::warm(Background &background, QObject *owner)
{
    background.run<int>(
        tr("Reading the templates"), owner,
        [](services::Services &services, const base::Work &) -> base::Outcome<int> { return int(services.paperForms().forms().size()); },
        [](const base::Outcome<int> &) {});
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

void VisitPapersPresenter::reload()
{
    if (!m_shown)
        return;
    m_rows.clear();
    if (!m_visit.isNull())
        addReport();
    for (const auto &draft : m_visit.isNull() ? m_services.paperForms().ofBureau() : m_services.paperForms().ofVisit(m_visit))
        m_rows.push_back(rowOf(draft));
    for (const domain::PaperForm &form : m_services.paperForms().formsFor(m_visit))
        addPossible(form);
    Q_EMIT changed();
}

void VisitPapersPresenter::addReport()
{
    PaperRow row;
    row.kind = domain::kConsultationReport;
    row.title = Words::paperKind(row.kind);
    if (const auto editions = m_services.papers().reportsOf(m_visit); !editions.empty())
        setIssued(row, editions.front());
    m_rows.push_back(row);
}

void VisitPapersPresenter::addPossible(const domain::PaperForm &form)
{
    PaperRow row;
    row.kind = form.id;
    row.title = Words::of(form.title);
    const auto choices = subjects(form);
    if (choices.empty())
        row.obstacle = form.subject == PaperSubject::Finding ? tr("No finding is graded as a major hazard yet")
                                                             : tr("No paper of this visit has been issued yet");
    for (const SubjectChoice &choice : choices) {
        row.subject = choice;
        m_rows.push_back(row);
    }
    if (choices.empty())
        m_rows.push_back(row);
}

std::vector<SubjectChoice> VisitPapersPresenter::subjects(const domain::PaperForm &form) const
{
    if (form.subject != PaperSubject::Finding && form.subject != PaperSubject::Paper)
        return {SubjectChoice()};
    std::vector<SubjectChoice> choices;
    if (form.subject == PaperSubject::Paper)
        for (const PaperRow &row : m_rows)
            if (row.state == PaperRow::State::Issued && row.kind != form.id)
                choices.push_back({row.title + u' ' + row.number, {}, row.paper});
    if (form.subject == PaperSubject::Finding)
        for (const domain::Finding &finding : m_services.visits().majorFindings(m_visit))
            choices.push_back({finding.title, finding.id, {}});
    return choices;
}

std::optional<domain::PaperDraftId> VisitPapersPresenter::begun(const base::Outcome<domain::PaperDraftId> &draft)
{
    if (draft)
        return *draft;
    Q_EMIT failed(Sentences::of(draft.error()));
    return std::nullopt;
}

std::optional<domain::PaperDraftId> VisitPapersPresenter::begin(const PaperRow &row)
{
    return begun(m_services.paperForms().begin({row.kind, m_visit, row.subject.finding, row.subject.about}));
}

std::optional<domain::PaperDraftId> VisitPapersPresenter::beginDraw(const domain::DrawRequest &request)
{
    return begun(m_services.paperForms().beginDraw(request));
}

std::optional<domain::PaperDraftId> VisitPapersPresenter::beginPublication(const QDate &from, const QDate &to)
{
    return begun(m_services.paperForms().beginPublication(from, to));
}

}
