#include "ui/presentation/enterprises/enterprisecatalogue.h"

#include "models/services/firmregister.h"
#include "models/services/searchservice.h"
#include "ui/presentation/enterprises/gradewords.h"
#include "ui/presentation/rowroles.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"

#include <algorithm>

namespace xunzhen::presentation {

using Listed = std::shared_ptr<const services::FirmList>;

EnterpriseCatalogue::EnterpriseCatalogue(services::Services &services, Background &background, QObject *parent)
    : QAbstractListModel(parent), m_services(services), m_background(background), m_changes([this] { ask(); })
{
    const auto &facts = services.facts();
    connect(&facts, &services::Facts::enterprisesChanged, this, [this](const QList<domain::EnterpriseId> &ids) {
        if (ids.isEmpty()) // many: others search too, and shall not wait
            warm();
    });
    connect(&facts, &services::Facts::syncChanged, this, &EnterpriseCatalogue::warm);
    m_changes.follow(facts, &services::Facts::enterprisesChanged);
    m_changes.follow(facts, &services::Facts::visitsChanged);
    for (const auto fact : {&services::Facts::remediationChanged, &services::Facts::syncChanged, &services::Facts::conflictsChanged})
        m_changes.follow(facts, fact);
    warm();
}

/// The first question loads what all connections share, and so does the first after a great change; this one is asked before
/// anybody waits.
void EnterpriseCatalogue::warm()
{
    m_background.run<int>(
        tr("Preparing the search"), this,
        [](services::Services &services, const base::Work &) -> base::Outcome<int> {
            const auto list = services.firmRegister().list({QStringLiteral("0"), {}});
            return list ? int((*list)->matches.size()) : 0;
        },
        [](const base::Outcome<int> &) {});
}

void EnterpriseCatalogue::search(const QString &text)
{
    m_query.text = text.trimmed();
    askAnew();
}

void EnterpriseCatalogue::toggle(domain::FirmFacet facet, const QString &value)
{
    m_query.filter.toggle(facet, value);
    Q_EMIT queryChanged();
    askAnew();
}

void EnterpriseCatalogue::clearFilter()
{
    m_query.filter = {};
    Q_EMIT queryChanged();
    askAnew();
}

void EnterpriseCatalogue::orderBy(domain::FirmOrder order)
{
    m_query.reversed = order == m_query.order && !m_query.reversed;
    m_query.order = order;
    Q_EMIT queryChanged();
    askAnew();
}

void EnterpriseCatalogue::setQuery(const services::FirmQuery &query)
{
    m_query = query;
    m_query.text = query.text.trimmed();
    m_isNew = true;
    m_changes.mark();
    Q_EMIT queryChanged();
}

void EnterpriseCatalogue::askAnew()
{
    m_isNew = true;
    m_changes.read();
}

/// What is asked again because something changed does not make an unanswered question of the user's forgotten.
void EnterpriseCatalogue::ask()
{
    m_askedOn = m_services.clock().today();
    m_background.ask<Listed>(
        m_question, this,
        [query = m_query](services::Services &services, const base::Work &) { return services.firmRegister().list(query); },
        [this](const base::Outcome<Listed> &list) {
            const bool isNew = std::exchange(m_isNew, false);
            if (list)
                take(*list, isNew);
            else
                Q_EMIT failed(Sentences::of(list.error()));
        });
}

void EnterpriseCatalogue::take(const Listed &list, bool isNew)
{
    const bool isSame = !isNew && m_list
        && std::ranges::equal(m_list->matches, list->matches, {}, &services::EnterpriseMatch::id, &services::EnterpriseMatch::id);
    if (isSame) {
        m_list = list;
        forgetRows();
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_list = list;
    forgetRows();
    endResetModel();
    Q_EMIT searched(rowCount());
}

void EnterpriseCatalogue::resume()
{
    if (m_askedOn != m_services.clock().today())
        m_changes.mark();
    m_changes.resume();
}

void EnterpriseCatalogue::forgetRows()
{
    m_order.clear();
    m_places.clear();
}

domain::EnterpriseId EnterpriseCatalogue::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_list->matches[size_t(row)].id : domain::EnterpriseId();
}

int EnterpriseCatalogue::rowOf(const domain::EnterpriseId &id) const
{
    if (!m_list || id.isNull())
        return -1;
    const auto found = std::ranges::find(m_list->matches, id, &services::EnterpriseMatch::id);
    return found == m_list->matches.end() ? -1 : int(found - m_list->matches.begin());
}

const std::vector<domain::FacetCount> &EnterpriseCatalogue::counts(domain::FirmFacet facet) const
{
    static const std::vector<domain::FacetCount> kNone;
    return m_list ? m_list->counts[size_t(facet)] : kNone;
}

EnterpriseCatalogue::Block EnterpriseCatalogue::read(int number) const
{
    const int first = number * kBlock, end = std::min(first + kBlock, rowCount());
    std::vector<domain::EnterpriseId> wanted;
    for (int row = first; row < end; ++row)
        wanted.push_back(idAt(row));
    Block block;
    int at = first;
    for (domain::Enterprise &record : m_services.firmRegister().records(wanted)) {
        while (at < end && idAt(at) != record.id)
            ++at;
        block.emplace(at, std::move(record));
    }
    return block;
}

const EnterpriseCatalogue::Block &EnterpriseCatalogue::block(int number) const
{
    if (const auto known = m_places.find(number); known != m_places.end()) {
        m_order.splice(m_order.begin(), m_order, known->second);
        return m_order.front().second;
    }
    m_order.emplace_front(number, read(number));
    m_places[number] = m_order.begin();
    if (int(m_order.size()) > kBlocksKept) {
        m_places.erase(m_order.back().first);
        m_order.pop_back();
    }
    return m_order.front().second;
}

const domain::Enterprise *EnterpriseCatalogue::recordAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Block &rows = block(row / kBlock);
    const auto found = rows.find(row);
    return found == rows.end() ? nullptr : &found->second;
}

int EnterpriseCatalogue::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_list ? 0 : int(m_list->matches.size());
}

domain::FirmStanding EnterpriseCatalogue::standing(int row) const
{
    return m_list->columns->standing(m_list->rows[size_t(row)]);
}

QString EnterpriseCatalogue::secondLine(const domain::Enterprise &firm)
{
    QStringList parts{firm.uscc, firm.town, firm.tradeName.isEmpty() ? firm.tradeCode : firm.tradeName};
    parts.removeAll(QString());
    return parts.isEmpty() ? firm.address : parts.join(QStringLiteral(" · "));
}

/// The grade alone: what else there is would take the room of the name.
QString EnterpriseCatalogue::state(int row) const
{
    return GradeWords::dotted(domain::firmGrade(standing(row), m_services.clock().today()));
}

QString EnterpriseCatalogue::spoken(int row, const domain::Enterprise &firm) const
{
    return QStringList{firm.name, secondLine(firm), state(row), data(index(row), RowRoles::Trailing).toString()}.join(tr(", "));
}

QVariant EnterpriseCatalogue::data(const QModelIndex &index, int role) const
{
    const domain::Enterprise *firm = recordAt(index.row());
    if (!firm)
        return {};
    const QDate today = m_services.clock().today();
    const services::EnterpriseMatch &match = m_list->matches[size_t(index.row())];
    switch (role) {
    case RowRoles::Title: return firm->name;
    case RowRoles::SecondLine: return secondLine(*firm);
    case RowRoles::Trailing: {
        const domain::FirmStanding known = standing(index.row());
        const QString visited = known.lastVisit.isValid() ? tr("visited %1").arg(Words::day(known.lastVisit, today)) : tr("never visited");
        return known.open > 0 ? tr("%1 · %2").arg(tr("%n open", nullptr, known.open), visited) : visited;
    }
    case RowRoles::State: return state(index.row());
    case RowRoles::StateTone: return int(GradeWords::tone(domain::firmGrade(standing(index.row()), today)));
    case RowRoles::MarkFrom: return match.matchFrom;
    case RowRoles::MarkLength: return match.matchLength;
    case Qt::AccessibleTextRole: return spoken(index.row(), *firm);
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2\n%3\n\n%4").arg(firm->name, firm->uscc, firm->address,
                                                      GradeWords::explained(standing(index.row()), today));
    default: return {};
    }
}

}
