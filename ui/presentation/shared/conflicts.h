#pragma once

#include "models/services/services.h"
#include "ui/presentation/shared/conflictcase.h"

#include <QObject>

namespace xunzhen::presentation {

/// What stands against the record that a screen shows, and settling it on the spot. Every screen has its own; lives in the
/// window's thread. A settlement can be taken back for as long as nobody has written there since.
class Conflicts : public QObject
{
    Q_OBJECT

public:
    Conflicts(services::Services &services, QString entity, QObject *parent = nullptr);

    /// Shows this record (an id's 16 bytes; empty = none).
    void show(const QByteArray &record);
    const QString &entity() const { return m_entity; }
    const std::vector<ConflictCase> &cases() const { return m_cases; }
    const ConflictCase *caseOf(const QString &group) const;

    void take(const ConflictCase &conflict, int side);
    void write(const ConflictCase &conflict, const std::vector<std::pair<QString, QString>> &texts);
    void reopen(const services::ConflictRow &row);

Q_SIGNALS:
    void changed();
    void settled(const QString &sentence, const xunzhen::services::ConflictRow &before);
    void failed(const QString &sentence);

private:
    void reload();
    void settle(const services::ConflictRow &row, const QByteArray &value);

    services::Services &m_services;
    QString m_entity;
    QByteArray m_record;
    std::vector<ConflictCase> m_cases;
};

}
