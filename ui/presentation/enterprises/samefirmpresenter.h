#pragma once

#include "models/services/services.h"
#include "ui/presentation/enterpriselistmodel.h"
#include "ui/presentation/rowlist.h"

#include <QObject>

namespace xunzhen::presentation {

/// Says that another record is the same firm as this one, after both were looked at side by side; and takes it back.
class SameFirmPresenter : public QObject
{
    Q_OBJECT

public:
    using Facts = std::vector<std::pair<QString, QString>>;

    SameFirmPresenter(services::Services &services, Background &background, const domain::EnterpriseId &firm, QObject *parent = nullptr);

    /// What is searched for at first: the credit code when another record has it too, else nothing.
    QString proposal() const;
    EnterpriseListModel &hits() { return m_hits; }
    RowList &joined() { return m_joined; } ///< the records that are this firm already

    void choose(int hit);
    bool isChosen() const { return m_other.has_value(); }
    QString ownName() const { return m_own.firm.name; }
    QString otherName() const { return m_other ? m_other->firm.name : QString(); }
    Facts own() const { return facts(m_own); }
    Facts other() const { return m_other ? facts(*m_other) : Facts(); }
    /// What will happen, in words; or why these two cannot be joined.
    QString consequence() const;

    bool join(const QString &reason);
    bool standAlone(int joinedRow, const QString &reason);

Q_SIGNALS:
    void changed();
    void failed(const QString &sentence);

private:
    void reload();
    Facts facts(const services::FirmTwin &twin) const;
    bool tell(const base::Done &done);

    services::Services &m_services;
    services::FirmTwin m_own;
    std::optional<services::FirmTwin> m_other;
    std::vector<services::FirmTwin> m_twins;
    EnterpriseListModel m_hits;
    RowList m_joined;
};

}
