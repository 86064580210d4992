#pragma once

#include "ui/presentation/background.h"
#include "ui/presentation/whileseen.h"

#include <QAbstractListModel>

namespace xunzhen::presentation {

/// Enterprises that match what is typed, best first; follows changes while it is seen. A search that has to load the index of a
/// large district runs in a worker: `searched` tells when it is answered. RowRoles plus the id below.
class EnterpriseListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    EnterpriseListModel(services::Services &services, Background &background, int limit, QObject *parent = nullptr);

    void search(const QString &text);
    /// A search runs whose answer is not here yet.
    bool isSearching() const { return m_asked; }
    /// The list is to be seen from now on, or no longer: then changes wait.
    void resume() { m_changes.resume(); }
    void pause() { m_changes.pause(); }
    const QString &text() const { return m_text; }
    int total() const { return m_hits.total; }
    const services::EnterpriseRow *row(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void searched(int total);

private:
    void read();
    void ask();
    void show(const services::EnterpriseHits &hits);

    services::Services &m_services;
    Background &m_background;
    int m_limit;
    WhileSeen m_changes;
    Question m_question;
    bool m_asked = false;
    QString m_text;
    services::EnterpriseHits m_hits;
};

}
