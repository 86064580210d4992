#include "ui/presentation/enterpriselistmodel.h"

#include "models/services/searchservice.h"
#include "ui/presentation/rowroles.h"
#include "ui/presentation/tone.h"
#include "ui/presentation/words.h"

namespace xunzhen::presentation {

EnterpriseListModel::EnterpriseListModel(services::Services &services, Background &background, int limit, QObject *parent)
    : QAbstractListModel(parent), m_services(services), m_background(background), m_limit(limit), m_changes([this] { read(); })
{
    m_changes.follow(services.facts(), &services::Facts::enterprisesChanged);
    m_changes.follow(services.facts(), &services::Facts::visitsChanged);
}

void EnterpriseListModel::search(const QString &text)
{
    m_text = text;
    m_changes.read();
}

void EnterpriseListModel::read()
{
    m_question.drop();
    m_asked = !m_services.search().isQuick();
    if (m_asked)
        ask();
    else
        show(m_services.enterprises().find(m_text.trimmed(), m_limit));
}

void EnterpriseListModel::ask()
{
    m_background.ask<services::EnterpriseHits>(
        m_question, this,
        [text = m_text.trimmed(), limit = m_limit](services::Services &services, const base::Work &) -> base::Outcome<services::EnterpriseHits> {
            return services.enterprises().find(text, limit);
        },
        [this](const base::Outcome<services::EnterpriseHits> &hits) {
            m_asked = false;
            if (hits)
                show(*hits);
        });
}

void EnterpriseListModel::show(const services::EnterpriseHits &hits)
{
    beginResetModel();
    m_hits = hits;
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
