#include "ui/presentation/serving/servingpresenter.h"

#include "ui/presentation/sentences.h"

#include <algorithm>

namespace xunzhen::presentation {

ServingPresenter::ServingPresenter(services::Services &services, Background &background, QObject *parent)
    : QObject(parent), m_services(services), m_background(background)
{
    connect(&services.facts(), &services::Facts::paperDraftsChanged, this, &ServingPresenter::reload);
    connect(&services.facts(), &services::Facts::papersChanged, this, &ServingPresenter::reload);
}

void ServingPresenter::show(const domain::VisitId &visit)
{
    if (m_visit != visit) {
        m_visit = visit;
        m_rows.clear();
        Q_EMIT changed();
    }
    reload();
}

const services::ServingRow *ServingPresenter::row(const domain::PaperId &paper) const
{
    const auto found = std::ranges::find(m_rows, paper, &services::ServingRow::paper);
    return found == m_rows.end() ? nullptr : &*found;
}

void ServingPresenter::setSeen(bool seen)
{
    m_isSeen = seen;
    if (seen && m_isStale)
        reload();
}

void ServingPresenter::reload()
{
    m_isStale = !m_isSeen;
    if (m_visit.isNull() || m_isStale)
        return;
    using Rows = std::vector<services::ServingRow>;
    m_background.ask<Rows>(
        m_question, this,
        [visit = m_visit](services::Services &services, const base::Work &) -> base::Outcome<Rows> {
            return services.serving().ofVisit(visit);
        },
        [this](const base::Outcome<Rows> &rows) {
            if (rows)
                m_rows = *rows;
            else
                Q_EMIT failed(Sentences::of(rows.error()));
            Q_EMIT changed();
        });
}

base::Outcome<QByteArray> ServingPresenter::pdf(const domain::PaperId &paper) const { return m_services.papers().pdf(paper); }

void ServingPresenter::notePrinted(const domain::PaperId &paper)
{
    if (const auto done = m_services.serving().notePrinted(paper); !done)
        Q_EMIT failed(Sentences::of(done.error()));
    reload();
}

void ServingPresenter::setExplained(const domain::PaperId &paper, bool explained)
{
    if (const auto receipt = m_services.serving().setExplained(paper, explained); !receipt)
        Q_EMIT failed(Sentences::of(receipt.error()));
}

std::optional<domain::PaperDraftId> ServingPresenter::serve(const domain::PaperId &paper, const domain::ServingNote &note)
{
    const auto receipt = m_services.serving().serve(paper, note);
    if (receipt)
        return *receipt;
    Q_EMIT failed(Sentences::of(receipt.error()));
    return std::nullopt;
}

Place ServingPresenter::placeOf(const services::ServingRow &row)
{
    return {.page = Places::visit(), .visit = row.visit, .step = domain::Step::HandOver, .draft = row.receipt};
}

}
