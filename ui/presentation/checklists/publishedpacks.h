#pragma once

#include "models/services/services.h"

#include <QObject>

namespace xunzhen::presentation {

/// Versions of packs that colleagues have published and that wait to be installed here. Lives in the window's thread.
class PublishedPacks : public QObject
{
    Q_OBJECT

public:
    explicit PublishedPacks(services::Services &services, QObject *parent = nullptr);

    void reload();
    const std::vector<services::PublishedPack> &waiting() const { return m_waiting; }
    static QString sentence(const services::PublishedPack &pack);
    /// What installing it would change, to read.
    QString changesPage(const domain::PackReleaseId &id) const;
    void install(const domain::PackReleaseId &id);
    /// Its author's laptop was not approved for somebody who publishes, and this laptop may say yes to it all the same.
    bool mayConsent(const services::PublishedPack &pack) const;
    void consent(const domain::PackReleaseId &id);

Q_SIGNALS:
    void changed();
    void installed(const QString &title, const QString &version);
    void failed(const QString &sentence);

private:
    services::Services &m_services;
    std::vector<services::PublishedPack> m_waiting;
};

}
