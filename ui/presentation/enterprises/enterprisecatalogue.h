#pragma once

#include "models/services/services.h"

#include <QAbstractListModel>

#include <list>
#include <unordered_map>

namespace xunzhen::presentation {

/// All enterprises that match a search, however many: holds their ids and reads rows in blocks as they are shown
/// (the last few blocks are kept). Follows changes. Lives in the window's thread.
class EnterpriseCatalogue : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kBlock = 64;
    static constexpr int kBlocksKept = 24;

    explicit EnterpriseCatalogue(services::Services &services, QObject *parent = nullptr);

    void search(const QString &text);
    const QString &text() const { return m_text; }
    domain::EnterpriseId idAt(int row) const;
    /// -1 when the search does not show it.
    int rowOf(const domain::EnterpriseId &id) const;
    int blocksHeld() const { return int(m_order.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void searched(int total);

private:
    using Block = std::unordered_map<int, services::EnterpriseRow>;
    const services::EnterpriseRow *rowAt(int row) const;
    const Block &block(int number) const;
    Block read(int number) const;
    static QString secondLine(const services::EnterpriseRow &row);
    void onChanged(const QList<domain::EnterpriseId> &ids);

    services::Services &m_services;
    QString m_text;
    std::vector<services::EnterpriseMatch> m_matches;
    mutable std::list<std::pair<int, Block>> m_order; ///< latest used first
    mutable std::unordered_map<int, std::list<std::pair<int, Block>>::iterator> m_places;
};

}
