#include "ui/presentation/enterprises/enterprisecatalogue.h"

#include "ui/presentation/rowroles.h"
#include "ui/presentation/tone.h"
#include "ui/presentation/words.h"

namespace xunzhen::presentation {

EnterpriseCatalogue::EnterpriseCatalogue(services::Services &services, Background &background, QObject *parent)
    : QAbstractListModel(parent), m_services(services), m_background(background)
{
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, [this] { search(m_text); });
    auto &facts = services.facts();
    connect(&facts, &services::Facts::enterprisesChanged, this, &EnterpriseCatalogue::onRecordsChanged);
    connect(&facts, &services::Facts::visitsChanged, this, &EnterpriseCatalogue::onRowsChanged);
    connect(&facts, &services::Facts::remediationChanged, this, &EnterpriseCatalogue::onRowsChanged);
    connect(&facts, &services::Facts::syncChanged, this, &EnterpriseCatalogue::warm);
    warm();
}

/// Any search loads the index that all connections share; this one does it in a worker.
void EnterpriseCatalogue::warm()
{
    m_warm = false;
    m_warmAgain = m_warming;
    if (m_warming)
        return;
    m_warming = true;
    m_background.run<int>(
        tr("Preparing the search"), this,
        [](services::Services &services, const base::Work &) -> base::Outcome<int> {
            return services.enterprises().find(QStringLiteral("0"), 1).total;
        },
        [this](const base::Outcome<int> &) {
            m_warming = false;
            if (m_warmAgain)
                return warm();
            m_warm = true;
            if (!m_text.isEmpty() && !m_paused)
                search(m_text);
        });
}

void EnterpriseCatalogue::search(const QString &text)
{
    m_again.stop();
    m_text = text.trimmed();
    if (!m_text.isEmpty() && !m_warm)
        return; // answered when the index stands
    beginResetModel();
    m_matches = m_services.enterprises().matches(m_text);
    forgetRows();
    endResetModel();
    Q_EMIT searched(int(m_matches.size()));
}

void EnterpriseCatalogue::resume()
{
    m_paused = false;
    search(m_text);
}

void EnterpriseCatalogue::pause()
{
    m_paused = true;
    m_again.stop();
}

void EnterpriseCatalogue::forgetRows()
{
    m_order.clear();
    m_places.clear();
}

void EnterpriseCatalogue::onRecordsChanged(const QList<domain::EnterpriseId> &ids)
{
    if (ids.isEmpty())
        warm();
    forgetRows();
    if (!m_paused)
        m_again.start();
}

void EnterpriseCatalogue::onRowsChanged()
{
    forgetRows();
    if (!m_paused && !m_matches.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

domain::EnterpriseId EnterpriseCatalogue::idAt(int row) const
{
    return row >= 0 && row < int(m_matches.size()) ? m_matches[size_t(row)].id : domain::EnterpriseId();
}

int EnterpriseCatalogue::rowOf(const domain::EnterpriseId &id) const
{
    const auto found = std::find_if(m_matches.begin(), m_matches.end(), [&](const auto &match) { return match.id == id; });
    return found == m_matches.end() ? -1 : int(found - m_matches.begin());
}

EnterpriseCatalogue::Block EnterpriseCatalogue::read(int number) const
{
    const size_t first = size_t(number) * kBlock;
    const size_t end = std::min(first + kBlock, m_matches.size());
    const std::vector<services::EnterpriseMatch> wanted(m_matches.begin() + qsizetype(first), m_matches.begin() + qsizetype(end));
    Block block;
    size_t at = first;
    for (services::EnterpriseRow &row : m_services.enterprises().rows(wanted)) {
        while (at < end && m_matches[at].id != row.id)
            ++at;
        block.emplace(int(at), std::move(row));
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

const services::EnterpriseRow *EnterpriseCatalogue::rowAt(int row) const
{
    if (row < 0 || row >= int(m_matches.size()))
        return nullptr;
    const Block &rows = block(row / kBlock);
    const auto found = rows.find(row);
    return found == rows.end() ? nullptr : &found->second;
}

int EnterpriseCatalogue::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matches.size());
}

QString EnterpriseCatalogue::secondLine(const services::EnterpriseRow &row)
{
    QStringList parts{row.uscc, row.town, row.tradeName};
    parts.removeAll(QString());
    return parts.isEmpty() ? row.address : parts.join(QStringLiteral(" · "));
}

QVariant EnterpriseCatalogue::data(const QModelIndex &index, int role) const
{
    const services::EnterpriseRow *row = rowAt(index.row());
    if (!row)
        return {};
    switch (role) {
    case RowRoles::Title: return row->name;
    case RowRoles::SecondLine: return secondLine(*row);
    case RowRoles::Trailing:
        return row->lastVisit.isValid() ? tr("visited %1").arg(Words::day(row->lastVisit, m_services.clock().today()))
                                        : tr("never visited");
    case RowRoles::State: return row->openItems > 0 ? tr("! %n open", nullptr, row->openItems) : QString();
    case RowRoles::StateTone: return int(Tone::Risk);
    case RowRoles::MarkFrom: return row->matchFrom;
    case RowRoles::MarkLength: return row->matchLength;
    case Qt::ToolTipRole: return QStringLiteral("%1\n%2\n%3").arg(row->name, row->uscc, row->address);
    default: return {};
    }
}

}
