#include "ui/presentation/remediation/remediationpresenter.h"

#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace xunzhen::presentation {

using domain::RemediationState;
using services::RemediationRow;

RemediationPresenter::RemediationPresenter(services::Services &services, Background &background, Navigator &navigator,
                                           QObject *parent)
    : QObject(parent), m_services(services), m_background(background), m_navigator(navigator), m_changes([this] { read(); })
{
    m_changes.follow(services.facts(), &services::Facts::remediationChanged);
    m_changes.follow(services.facts(), &services::Facts::visitsChanged);
}

bool RemediationPresenter::passes(const RemediationRow &row) const
{
    if (!m_firm.isNull() && row.item.enterprise != m_firm)
        return false;
    const int days = row.daysLeft.value_or(std::numeric_limits<int>::max());
    switch (m_due) {
    case Due::Any: return true;
    case Due::Overdue: return days < 0;
    case Due::Week: return days <= 7;
    case Due::Month: return days <= 31;
    }
    return true;
}

void RemediationPresenter::collectFirms(const std::vector<RemediationRow> &all)
{
    m_firms.clear();
    for (const RemediationRow &row : all) {
        const bool known = std::any_of(m_firms.begin(), m_firms.end(),
                                       [&](const Firm &firm) { return firm.id == row.item.enterprise; });
        if (!known)
            m_firms.push_back({row.item.enterprise, row.enterpriseName});
    }
    std::sort(m_firms.begin(), m_firms.end(), [](const Firm &a, const Firm &b) { return a.name < b.name; });
}

/// The day may be another one than when it was seen last.
void RemediationPresenter::resume()
{
    m_changes.mark();
    m_changes.resume();
}

void RemediationPresenter::read()
{
    m_sight = m_services.sync().sight();
    services::RemediationFilter filter;
    filter.openOnly = !m_closedToo;
    const auto all = m_services.remediation().list(filter);
    collectFirms(all);
    m_rows.clear();
    std::copy_if(all.begin(), all.end(), std::back_inserter(m_rows), [this](const auto &row) { return passes(row); });
    std::vector<ListRow> shown;
    for (const RemediationRow &row : m_rows)
        shown.push_back(listRow(row));
    m_list.setRows(std::move(shown));
    if (!selected())
        m_selected = {};
    fillHistory();
    Q_EMIT changed();
    Q_EMIT selectionChanged();
}

ListRow RemediationPresenter::listRow(const RemediationRow &row) const
{
    ListRow shown;
    const bool overdue = row.daysLeft && *row.daysLeft < 0;
    shown.title = row.item.measure.isEmpty() ? row.findingTitle : row.item.measure;
    shown.secondLine = row.place.isEmpty() ? row.enterpriseName : tr("%1 · %2").arg(row.enterpriseName, row.place);
    shown.trailing = Words::day(row.item.due, m_services.clock().today());
    const bool closed = row.item.state == RemediationState::Closed;
    if (row.daysLeft)
        shown.state = QStringLiteral("%1 %2").arg(overdue ? QStringLiteral("!") : QStringLiteral("·"), Words::daysLeft(row.daysLeft));
    else
        shown.state = QStringLiteral("%1 %2").arg(closed ? QStringLiteral("✓") : QStringLiteral("·"), Words::of(row.item.state));
    shown.tone = overdue ? Tone::Major : closed ? Tone::Compliant : row.daysLeft.value_or(99) <= 7 ? Tone::Risk : Tone::Neutral;
    if (row.grade == domain::Grade::Major)
        shown.title.prepend(QStringLiteral("▲ "));
    shown.key = row.item.id.toString();
    return shown;
}

QString RemediationPresenter::summary() const
{
    if (m_rows.empty())
        return {};
    const QString all = tr("%n item(s)", nullptr, int(m_rows.size()));
    return overdue() > 0 ? tr("%1, %2").arg(all, tr("%n of them overdue", nullptr, overdue())) : all;
}

int RemediationPresenter::overdue() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const RemediationRow &row) { return row.daysLeft && *row.daysLeft < 0; }));
}

void RemediationPresenter::setFirm(const domain::EnterpriseId &id)
{
    m_firm = id;
    reload();
}

void RemediationPresenter::setDue(Due due)
{
    m_due = due;
    reload();
}

void RemediationPresenter::setClosedToo(bool closedToo)
{
    m_closedToo = closedToo;
    reload();
}

void RemediationPresenter::select(const domain::RemediationId &id)
{
    if (m_selected == id)
        return;
    m_selected = id;
    fillHistory();
    Q_EMIT selectionChanged();
}

int RemediationPresenter::selectedRow() const { return m_list.find(m_selected.toString()); }

const RemediationRow *RemediationPresenter::selected() const
{
    for (const RemediationRow &row : m_rows)
        if (row.item.id == m_selected)
            return &row;
    return nullptr;
}

std::vector<std::pair<QString, QString>> RemediationPresenter::demand() const
{
    const RemediationRow *row = selected();
    if (!row)
        return {};
    std::vector<std::pair<QString, QString>> lines{
        {tr("Risk"), QStringList{row->findingTitle, row->place}.join(QStringLiteral(" · "))},
        {tr("Standard"), row->item.standard},
        {tr("Responsible"), row->item.owner},
        {tr("Due"), QStringList{Words::day(row->item.due), Words::daysLeft(row->daysLeft)}.join(QStringLiteral("  "))},
        {tr("Help"), row->item.help},
        {tr("Until then"), row->item.emergency},
        {tr("Paper"), row->paperNumber}};
    std::erase_if(lines, [](const auto &line) { return line.second.trimmed().isEmpty(); });
    return lines;
}

void RemediationPresenter::fillHistory()
{
    std::vector<ListRow> rows;
    if (!m_selected.isNull()) {
        for (const domain::Reinspection &look : m_services.remediation().reinspections(m_selected)) {
            const auto by = m_services.people().inspector(look.by);
            ListRow row;
            row.title = Words::of(look.result);
            row.secondLine = look.note;
            row.trailing = Words::moment(look.at);
            row.state = by ? by->name : QString();
            rows.push_back(row);
        }
    }
    m_history.setRows(std::move(rows));
}

std::vector<RemediationPresenter::Photo> RemediationPresenter::before() const
{
    std::vector<Photo> photos;
    if (!m_selected.isNull())
        for (const domain::Evidence &evidence : m_services.remediation().before(m_selected))
            photos.push_back({evidence, evidence.caption.isEmpty() ? evidence.fileName : evidence.caption});
    return photos;
}

std::vector<RemediationPresenter::Photo> RemediationPresenter::after() const
{
    std::vector<Photo> photos;
    if (!m_selected.isNull())
        for (const domain::Evidence &evidence : m_services.remediation().proofs(m_selected))
            photos.push_back({evidence, Words::moment(evidence.addedAt)});
    return photos;
}

bool RemediationPresenter::hasOriginal(const domain::Evidence &evidence) const { return m_services.visits().hasOriginal(evidence); }

QImage RemediationPresenter::thumbnail(const domain::Evidence &evidence, int pixels) const
{
    const auto image = m_services.visits().thumbnail(evidence, pixels);
    return image ? *image : QImage();
}

QByteArray RemediationPresenter::original(const domain::Evidence &evidence) const
{
    const auto bytes = m_services.visits().original(evidence);
    return bytes ? *bytes : QByteArray();
}

void RemediationPresenter::addProofs(const QStringList &paths)
{
    for (const QString &path : paths) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            addProof(file.readAll(), QFileInfo(path).fileName());
        else
            Q_EMIT failed(Sentences::of(base::Error(base::ErrorCode::Io, path)));
    }
}

void RemediationPresenter::addProof(const QByteArray &bytes, const QString &fileName)
{
    if (m_selected.isNull())
        return;
    Q_EMIT started(m_background.run<domain::EvidenceId>(
        tr("Adding the photo"), this,
        [id = m_selected, bytes, fileName](services::Services &services, const base::Work &) {
            return services.remediation().addProof(id, bytes, fileName);
        },
        [this](const base::Outcome<domain::EvidenceId> &added) {
            if (!added)
                Q_EMIT failed(Sentences::of(added.error()));
            Q_EMIT selectionChanged();
        }));
}

bool RemediationPresenter::reinspect(RemediationState result, const QString &note)
{
    const auto guard = m_services.sync().seeing(m_sight);
    const auto done = m_services.remediation().reinspect(m_selected, result, note.trimmed());
    if (!done)
        Q_EMIT failed(Sentences::of(done.error()));
    m_changes.catchUp();
    return bool(done);
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
