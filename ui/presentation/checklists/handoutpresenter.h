#pragma once

#include "models/services/handoutservice.h"
#include "ui/presentation/background.h"

namespace xunzhen::presentation {

/// What a firm can be given of one entry of a pack.
struct HandoutOffer
{
    std::vector<domain::HandoutKind> kinds; ///< empty = nothing
    QString pack, version, entry;
};

/// 资料: the entry chosen in a pack becomes a paper for a firm, or for no firm in particular. Lives in the window's thread;
/// the paper is laid out in another.
class HandoutPresenter : public QObject
{
    Q_OBJECT

public:
    HandoutPresenter(services::Services &services, Background &background, QObject *parent = nullptr);

    void setOffer(const HandoutOffer &offer);
    const HandoutOffer &offer() const { return m_offer; }
    /// An unknown kind is ignored.
    void setKind(domain::HandoutKind kind);
    domain::HandoutKind kind() const { return m_kind; }
    /// Whose data fill the paper; a null id = nobody's.
    void setEnterprise(const domain::EnterpriseId &id);
    const domain::EnterpriseId &enterprise() const { return m_enterprise; }
    QString enterpriseName() const;

    bool canMake() const { return !m_offer.kinds.empty() && !m_job; }
    /// Lays the paper out; `made` or `failed` follows.
    void make(std::function<void(const services::Handout &)> use);
    /// True when it was written; else `failed` tells why.
    bool save(const services::Handout &handout, const QString &path);
    /// Writes an editable copy, off the window's thread; `copySaved` or `failed` follows.
    void saveCopy(const services::Handout &handout, const QString &path);

Q_SIGNALS:
    void changed();
    void started(const std::shared_ptr<xunzhen::presentation::Job> &job);
    void failed(const QString &sentence);
    void copySaved(const QString &sentence);

private:
    services::Services &m_services;
    Background &m_background;
    HandoutOffer m_offer;
    domain::HandoutKind m_kind = domain::HandoutKind::Checklist;
    domain::EnterpriseId m_enterprise;
    std::shared_ptr<Job> m_job;
};

}
