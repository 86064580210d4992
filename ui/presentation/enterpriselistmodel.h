#pragma once

#include "models/services/services.h"

#include <QAbstractListModel>

namespace xunzhen::presentation {

/// Enterprises that match what is typed, best first; follows changes. RowRoles plus the id below.
class EnterpriseListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    EnterpriseListModel(services::Services &services, int limit, QObject *parent = nullptr);

    void search(const QString &text);
    const QString &text() const { return m_text; }
    int total() const { return m_hits.total; }
    const services::EnterpriseRow *row(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void searched(int total);

private:
    services::Services &m_services;
    int m_limit;
    QString m_text;
    services::EnterpriseHits m_hits;
};

}
