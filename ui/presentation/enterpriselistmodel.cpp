#include "ui/presentation/enterpriselistmodel.h"

#include "ui/presentation/rowroles.h"
#include "ui/presentation/tone.h"
#include "ui/presentation/words.h"

namespace xunzhen::presentation {

EnterpriseListModel::EnterpriseListModel(services::Services &services, int limit, QObject *parent)
    : QAbstractListModel(parent), m_services(services), m_limit(limit)
{
    connect(&services.facts(), &services::Facts::enterprisesChanged, this, [this] { search(m_text); });
    connect(&services.facts(), &services::Facts::visitsChanged, this, [this] { search(m_text); });
}

void EnterpriseListModel::search(const QString &text)
{
    beginResetModel();
    m_text = text;
    m_hits = m_services.enterprises().find(text.trimmed(), m_limit);
    endResetModel();
    Q_EMIT searched(m_hits.total);
}

const services::EnterpriseRow *EnterpriseListModel::row(const QModelIndex &index) const
{
    const bool known = index.isValid() && index.row() < int(m_hits.rows.size());
    return known ? &m_hits.rows[size_t(index.row())] : nullptr;
}

int EnterpriseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.rows.size());
}

QVariant EnterpriseListModel::data(const QModelIndex &index, int role) const
{
    const auto *enterprise = row(index);
    if (!enterprise)
        return {};
    switch (role) {
    case RowRoles::Title: return enterprise->name;
    case RowRoles::SecondLine: {
        QStringList parts{enterprise->town, enterprise->tradeName, enterprise->uscc, enterprise->address};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    case RowRoles::Trailing:
        return enterprise->lastVisit.isValid() ? tr("last visit %1").arg(Words::day(enterprise->lastVisit)) : QString();
    case RowRoles::State:
        return enterprise->openItems > 0 ? tr("! %n open item(s)", nullptr, enterprise->openItems) : QString();
    case RowRoles::StateTone: return int(Tone::Risk);
    case RowRoles::MarkFrom: return enterprise->matchFrom;
    case RowRoles::MarkLength: return enterprise->matchLength;
    default: return {};
    }
}

}
