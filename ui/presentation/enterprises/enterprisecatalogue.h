#pragma once

#include "ui/presentation/background.h"

#include <QAbstractListModel>
#include <QTimer>

#include <list>
#include <unordered_map>

namespace xunzhen::presentation {

/// All enterprises that match a search, however many: holds their ids and reads rows in blocks as they are shown
/// (the last few blocks are kept). Lives in the window's thread; the search index is loaded in the background, and a
/// search that comes before it is answered when it stands.
///
/// Follows changes: what a visit changes is read anew where it is shown; only a changed record repeats the search, once
/// for all that changed at a time, and not while nobody looks.
class EnterpriseCatalogue : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kBlock = 64;
    static constexpr int kBlocksKept = 24;

    EnterpriseCatalogue(services::Services &services, Background &background, QObject *parent = nullptr);

    void search(const QString &text);
    /// Searches again what was searched last; the view is to be seen from now on.
    void resume();
    /// Out of sight: changes are not followed until resume().
    void pause();
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
    void onRecordsChanged(const QList<domain::EnterpriseId> &ids);
    void onRowsChanged();
    void forgetRows();
    void warm();

    services::Services &m_services;
    Background &m_background;
    QTimer m_again; ///< several changes at a time repeat the search once
    bool m_paused = false, m_warm = false, m_warming = false, m_warmAgain = false;
    QString m_text;
    std::vector<services::EnterpriseMatch> m_matches;
    mutable std::list<std::pair<int, Block>> m_order; ///< latest used first
    mutable std::unordered_map<int, std::list<std::pair<int, Block>>::iterator> m_places;
};

}
