#include "ui/presentation/remediation/remediationpresenter.h"

#include "models/services/remediationcalls.h"

#include "ui/presentation/remediation/boardwords.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace xunzhen::presentation {

using domain::RemediationState;
using services::RemediationRow;

namespace {
constexpr int kUnseenPause = 1000; // milliseconds
}

RemediationPresenter::RemediationPresenter(services::Services &services, Background &background, Navigator &navigator,
                                           QObject *parent)
    : QObject(parent), m_services(services), m_background(background), m_navigator(navigator)
{
    m_later.setSingleShot(true);
    m_later.setInterval(kUnseenPause);
    connect(&m_later, &QTimer::timeout, this, &RemediationPresenter::reload);
    connect(&services.facts(), &services::Facts::remediationChanged, this, &RemediationPresenter::onFact);
    connect(&services.facts(), &services::Facts::visitsChanged, this, &RemediationPresenter::onFact);
}

/// The number on the rail is to be right within a moment even when nobody looks; typing elsewhere is not to be disturbed.
void RemediationPresenter::onFact()
{
    if (m_seen)
        reload();
    else
        m_later.start();
}

void RemediationPresenter::setSeen(bool seen) { m_seen = seen; }

void RemediationPresenter::reload()
{
    m_later.stop();
    m_background.ask<BoardReading>(
        m_question, this,
        [closedToo = m_closedToo || m_view == View::State](services::Services &services, const base::Work &) {
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
    if (row == m_reading.rows.end() && !m_closedToo) {
        m_closedToo = true;
        reload();
        return false;
    }
    m_wanted = false;
    if (row != m_reading.rows.end() && !passes(*row)) {
        m_due = Due::Any;
        m_firm = {};
    }
    if (m_view == View::Calendar)
        m_view = View::Due;
    return true;
}

void RemediationPresenter::refill()
{
    collectFirms();
    m_rows.clear();
    std::ranges::copy_if(m_reading.rows, std::back_inserter(m_rows), [this](const auto &row) { return passes(row); });
    fillRows();
    fillColumns();
    if (!selected())
        m_selected = {};
    fillHistory();
    Q_EMIT changed();
    Q_EMIT selectionChanged();
}

void RemediationPresenter::fillRows()
{
    std::vector<ListRow> shown;
    if (m_view == View::Firm)
        fillByFirm(shown);
    else if (m_view == View::Due)
        std::ranges::transform(m_rows, std::back_inserter(shown), [this](const RemediationRow &row) { return listRow(row); });
    m_list.setRows(std::move(shown));
}

void RemediationPresenter::fillColumns()
{
    for (size_t i = 0; i < kStates.size(); ++i) {
        std::vector<ListRow> column;
        for (const RemediationRow &row : m_rows)
            if (m_view == View::State && row.item.state == kStates[i])
                column.push_back(BoardWords::rowOfState(row, m_reading.standing(row.item.id), today(), isMarked(row.item.id)));
        m_columns[i].setRows(std::move(column));
    }
}

/// Firms with what is most overdue first, as the rows come by day.
void RemediationPresenter::fillByFirm(std::vector<ListRow> &shown) const
{
    std::vector<std::pair<QString, std::vector<const RemediationRow *>>> firms;
    for (const RemediationRow &row : m_rows) {
        auto firm = std::ranges::find(firms, row.enterpriseName, [](const auto &one) { return one.first; });
        if (firm == firms.end())
            firm = firms.insert(firms.end(), {row.enterpriseName, {}});
        firm->second.push_back(&row);
    }
    for (const auto &[name, rows] : firms) {
        const auto late = std::ranges::count_if(rows, [](const RemediationRow *row) { return row->daysLeft && *row->daysLeft < 0; });
        shown.push_back(BoardWords::firmHeading(name, int(rows.size()), int(late)));
        for (const RemediationRow *row : rows)
            shown.push_back(BoardWords::rowOfFirm(*row, m_reading.standing(row->item.id), today(), isMarked(row->item.id)));
    }
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

ListRow RemediationPresenter::listRow(const RemediationRow &row) const
{
    return BoardWords::row(row, m_reading.standing(row.item.id), today(), isMarked(row.item.id));
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

int RemediationPresenter::overdue() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [](const RemediationRow &row) { return row.daysLeft && *row.daysLeft < 0; }));
}

int RemediationPresenter::allOverdue() const
{
    return int(std::ranges::count_if(m_reading.rows, [](const RemediationRow &row) { return row.daysLeft && *row.daysLeft < 0; }));
}

void RemediationPresenter::setView(View view)
{
    if (view == m_view)
        return;
    m_view = view;
    reload();
}

QString RemediationPresenter::remembered() const
{
    return QStringLiteral("%1;%2;%3;%4").arg(int(m_view)).arg(int(m_due)).arg(m_closedToo ? 1 : 0)
        .arg(m_firm.isNull() ? QString() : m_firm.toString());
}

void RemediationPresenter::restore(const QString &remembered)
{
    const QStringList parts = remembered.split(QLatin1Char(';'));
    if (parts.size() != 4)
        return;
    const auto number = [&](int place, int most) { return std::clamp(parts[place].toInt(), 0, most); };
    m_view = View(number(0, int(View::Calendar)));
    m_due = Due(number(1, int(Due::Month)));
    m_closedToo = number(2, 1) == 1;
    m_firm = domain::EnterpriseId::tryParse(parts[3]).value_or(domain::EnterpriseId());
    reload();
}

void RemediationPresenter::setFirm(const domain::EnterpriseId &id)
{
    m_firm = id;
    if (m_view == View::Calendar)
        m_view = View::Due;
    reload();
}

void RemediationPresenter::showFirm(const domain::EnterpriseId &id)
{
    m_due = Due::Any;
    setFirm(id);
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

std::vector<std::pair<QString, QString>> RemediationPresenter::demand() const
{
    const RemediationRow *row = selected();
    if (!row)
        return {};
    std::vector<std::pair<QString, QString>> lines{
        {tr("Risk"), QStringList{row->findingTitle, row->place}.join(QStringLiteral(" · "))},
        {tr("Standard"), row->item.standard},
        {tr("Responsible"), row->item.owner},
        {tr("Due"), QStringList{BoardWords::due(standing(), {}), Words::daysLeft(row->daysLeft)}.join(QStringLiteral("  "))},
        {tr("Help"), row->item.help},
        {tr("Until then"), row->item.emergency},
        {tr("Paper"), row->paperNumber}};
    std::erase_if(lines, [](const auto &line) { return line.second.trimmed().isEmpty(); });
    return lines;
}

void RemediationPresenter::fillHistory()
{
    std::vector<std::pair<QDateTime, ListRow>> told;
    if (!m_selected.isNull()) {
        const auto looks = m_services.remediation().reinspections(m_selected);
        for (size_t i = 0; i < looks.size(); ++i) {
            const auto by = m_services.people().inspector(looks[i].by);
            told.emplace_back(looks[i].at, BoardWords::look(looks[i], by ? by->name : QString(), domain::takesBack(looks, i)));
        }
        for (const services::CallRow &call : m_services.remediationCalls().ofItem(m_selected))
            told.emplace_back(call.call.at, BoardWords::call(call, today()));
    }
    std::ranges::stable_sort(told, {}, &std::pair<QDateTime, ListRow>::first);
    std::vector<ListRow> rows;
    for (auto &[at, row] : told)
        rows.push_back(std::move(row));
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

void RemediationPresenter::readProofs(const QStringList &paths, const std::function<void(const QByteArray &, const QString &)> &take)
{
    for (const QString &path : paths) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            take(file.readAll(), QFileInfo(path).fileName());
        else
            Q_EMIT failed(Sentences::of(base::Error(base::ErrorCode::Io, path)));
    }
}

void RemediationPresenter::addProofs(const QStringList &paths)
{
    readProofs(paths, [this](const QByteArray &bytes, const QString &name) { addProof(bytes, name); });
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

bool RemediationPresenter::succeeded(const base::Done &done)
{
    if (!done)
        Q_EMIT failed(Sentences::of(done.error()));
    return bool(done);
}

bool RemediationPresenter::reinspect(RemediationState result, const QString &note)
{
    const auto guard = m_services.sync().seeing(m_reading.sight);
    return succeeded(m_services.remediation().reinspect(m_selected, result, note.trimmed()));
}

bool RemediationPresenter::reopen(const domain::RemediationId &id, const QString &reason)
{
    return succeeded(m_services.remediationCalls().reopen(id, reason));
}

bool RemediationPresenter::remind(const QString &how)
{
    const auto made = m_services.remediationCalls().remind(m_selected, how);
    return succeeded(made ? base::Done() : base::Done(made.error()));
}

bool RemediationPresenter::escalate(const QString &how)
{
    const auto made = m_services.remediationCalls().escalate(m_selected, how);
    return succeeded(made ? base::Done() : base::Done(made.error()));
}

bool RemediationPresenter::extend(QDate until, const QString &reason)
{
    const auto made = m_services.remediationCalls().extend(m_selected, until, reason);
    return succeeded(made ? base::Done() : base::Done(made.error()));
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
