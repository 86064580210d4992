#include "ui/presentation/remediation/remediationpresenter.h"

#include "ui/presentation/remediation/boardrows.h"
#include "ui/presentation/sentences.h"

#include <algorithm>

namespace xunzhen::presentation {

using domain::RemediationState;
using services::RemediationRow;

RemediationPresenter::RemediationPresenter(services::Services &services, Background &background, Navigator &navigator,
                                           QObject *parent)
    : QObject(parent), m_services(services), m_background(background), m_navigator(navigator), m_changes([this] { ask(); })
{
    m_changes.follow(services.facts(), &services::Facts::remediationChanged);
    m_changes.follow(services.facts(), &services::Facts::visitsChanged);
}

void RemediationPresenter::reload() { m_changes.read(); }

void RemediationPresenter::ask()
{
    m_background.ask<BoardReading>(
        m_question, this,
        [closedToo = m_filter.readsClosed()](services::Services &services, const base::Work &) {
            return BoardReading::read(services, closedToo);
        },
        [this](const base::Outcome<BoardReading> &reading) {
            if (reading)
                show(*reading);
            else
                Q_EMIT failed(Sentences::of(reading.error()));
        });
}

void RemediationPresenter::show(BoardReading reading)
{
    m_reading = std::move(reading);
    if (!findWanted())
        return;
    QSet<domain::RemediationId> there;
    for (const RemediationRow &row : m_reading.rows)
        there.insert(row.item.id);
    m_marked.intersect(there);
    refill();
}

/// An item that was asked for by name is shown: the filters that hide it give way. False while it is read for anew.
bool RemediationPresenter::findWanted()
{
    if (!m_wanted)
        return true;
    const auto row = std::ranges::find(m_reading.rows, m_selected, [](const RemediationRow &one) { return one.item.id; });
    if (row == m_reading.rows.end() && !m_filter.closedToo) {
        m_filter.closedToo = true;
        reload();
        return false;
    }
    m_wanted = false;
    if (row != m_reading.rows.end() && !m_filter.passes(*row)) {
        m_filter.due = Due::Any;
        m_filter.firm = {};
    }
    if (m_filter.view == View::Calendar)
        m_filter.view = View::Due;
    return true;
}

void RemediationPresenter::refill()
{
    collectFirms();
    m_rows.clear();
    std::ranges::copy_if(m_reading.rows, std::back_inserter(m_rows), [this](const auto &row) { return m_filter.passes(row); });
    fillLists();
    if (!selected())
        m_selected = {};
    fillHistory();
    Q_EMIT changed();
    Q_EMIT selectionChanged();
}

void RemediationPresenter::fillLists()
{
    const BoardRows rows(m_rows, m_reading, today(), m_marked);
    m_list.setRows(view() == View::Firm ? rows.byFirm() : view() == View::Due ? rows.byDay() : std::vector<ListRow>());
    for (size_t i = 0; i < kStates.size(); ++i)
        m_columns[i].setRows(view() == View::State ? rows.ofState(kStates[i]) : std::vector<ListRow>());
}

void RemediationPresenter::collectFirms()
{
    m_firms.clear();
    QSet<domain::EnterpriseId> known;
    for (const RemediationRow &row : m_reading.rows)
        if (!known.contains(row.item.enterprise)) {
            known.insert(row.item.enterprise);
            m_firms.push_back({row.item.enterprise, row.enterpriseName});
        }
    std::sort(m_firms.begin(), m_firms.end(), [](const Firm &a, const Firm &b) { return a.name < b.name; });
}

QString RemediationPresenter::summary() const
{
    if (m_rows.empty())
        return {};
    const QString all = tr("%n item(s)", nullptr, int(m_rows.size()));
    return overdue() > 0 ? tr("%1, %2").arg(all, tr("%n of them overdue", nullptr, overdue())) : all;
}

int RemediationPresenter::overdue() const { return int(std::ranges::count_if(m_rows, isOverdue)); }

void RemediationPresenter::setView(View view)
{
    if (view == m_filter.view)
        return;
    m_filter.view = view;
    reload();
}

void RemediationPresenter::restore(const QString &remembered)
{
    m_filter = BoardFilter::fromText(remembered).value_or(m_filter);
    reload();
}

void RemediationPresenter::setFirm(const domain::EnterpriseId &id)
{
    m_filter.firm = id;
    if (m_filter.view == View::Calendar)
        m_filter.view = View::Due;
    reload();
}

void RemediationPresenter::showFirm(const domain::EnterpriseId &id)
{
    m_filter.due = Due::Any;
    setFirm(id);
}

void RemediationPresenter::setDue(Due due)
{
    m_filter.due = due;
    reload();
}

void RemediationPresenter::setClosedToo(bool closedToo)
{
    m_filter.closedToo = closedToo;
    reload();
}

void RemediationPresenter::select(const domain::RemediationId &id)
{
    if (m_wanted || m_selected == id) // a list takes its first row when it gets the focus
        return;
    m_selected = id;
    fillHistory();
    Q_EMIT selectionChanged();
}

void RemediationPresenter::open(const domain::RemediationId &id)
{
    m_selected = id;
    m_wanted = true;
    reload();
}

int RemediationPresenter::selectedRow() const { return m_list.find(m_selected.toString()); }

const RemediationRow *RemediationPresenter::selected() const
{
    for (const RemediationRow &row : m_rows)
        if (row.item.id == m_selected)
            return &row;
    return nullptr;
}

void RemediationPresenter::openEnterprise()
{
    if (const RemediationRow *row = selected())
        m_navigator.openEnterprise(row->item.enterprise);
}

void RemediationPresenter::openVisit()
{
    if (const RemediationRow *row = selected())
        m_navigator.openVisit(row->item.visit);
}

}
