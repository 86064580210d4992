#pragma once

#include "models/services/services.h"

#include <QObject>

namespace xunzhen::presentation {

/// 企业情形 at 挂号: what the chosen lists ask of the firm, and telling it. Only what is due now: a feature that depends on
/// another comes when that one is there.
class FeaturesPresenter : public QObject
{
    Q_OBJECT

public:
    struct Row
    {
        QString code, title, hint;
        domain::Presence presence = domain::Presence::Unknown;
        QString told; ///< who and when; empty = never told
        QByteArray record; ///< of what was told, for what stands against it
    };

    explicit FeaturesPresenter(services::Services &services, QObject *parent = nullptr);

    void show(const domain::EnterpriseId &firm, const std::vector<domain::ListChoice> &lists);
    const std::vector<Row> &rows() const { return m_rows; }
    int known() const;
    void tell(const QString &code, domain::Presence presence);

Q_SIGNALS:
    void changed();
    void failed(const QString &sentence);

private:
    void reload();

    services::Services &m_services;
    domain::EnterpriseId m_firm;
    std::vector<domain::ListChoice> m_lists;
    std::vector<Row> m_rows;
};

}
