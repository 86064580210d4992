#pragma once

#include "models/services/services.h"
#include "ui/presentation/background.h"

#include <QObject>

namespace xunzhen::presentation {

/// Photos of some visits whose originals are not here, and fetching them in the lane of whatever touches the folder, one fetch at
/// a time. Lives in the window's thread.
class OriginalsFetch : public QObject
{
    Q_OBJECT

public:
    OriginalsFetch(services::Services &services, Background &lane, QObject *parent = nullptr);

    /// The visits whose photos are looked after from now on.
    void setVisits(const QList<domain::VisitId> &visits);
    int away() const { return int(m_away.size()); }
    /// Which photos are not here; empty when all are.
    QString sentence() const;
    bool isRunning() const { return m_job != nullptr; }
    /// All of the visits, or these by their hashes. Does nothing while one runs.
    void fetchAll();
    void fetch(const QStringList &hashes);

Q_SIGNALS:
    void changed();
    void started(const std::shared_ptr<xunzhen::presentation::Job> &job);
    void fetched(const QString &sentence);
    /// Also when something is not in the folder.
    void failed(const QString &sentence);

private:
    void look();
    void onFetched(const base::Outcome<services::OriginalsFetched> &result);

    services::Services &m_services;
    Background &m_lane;
    QList<domain::VisitId> m_visits;
    std::vector<domain::Evidence> m_away;
    std::shared_ptr<Job> m_job;
};

}
