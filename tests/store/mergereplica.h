#pragma once

#include "models/store/capture/capturestate.h"
#include "models/store/database.h"
#include "models/store/merge/rawstatement.h"
#include "models/store/migrator.h"
#include "models/store/oplog.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"
#include "tests/support/fixedclock.h"

#include <memory>

namespace xunzhen::testing {

/// One laptop's store in memory, with its own clock and its own stream.
class MergeReplica
{
public:
    explicit MergeReplica(char name)
        : m_key{QByteArray(32, name), QByteArray(8, char(name + 1))},
          m_database(store::Migrator(m_clock).open(QStringLiteral(":memory:")).database), m_log(*m_database)
    {
        m_database->setWriteContext({m_key, QByteArray(16, name)});
    }

    TickingClock &clock() { return m_clock; }
    store::Database &database() { return *m_database; }
    store::OperationLog &log() { return m_log; }
    const store::StreamKey &key() const { return m_key; }

    /// Runs SQL with ?1 … bound to blobs or text, in a transaction of its own.
    void write(const QByteArray &sql, const QByteArray &record = {}, const QByteArrayList &texts = {})
    {
        store::Transaction transaction(*m_database);
        {
            store::RawStatement statement(m_database->handle(), sql);
            statement.bindBlob(1, record);
            for (int i = 0; i < texts.size(); ++i)
                statement.bindText(i + 2, texts[i]);
            statement.run();
        }
        transaction.commit();
    }

    QByteArray read(const QByteArray &sql, const QByteArray &record = {})
    {
        store::RawStatement statement(m_database->handle(), sql);
        if (!record.isEmpty())
            statement.bindBlob(1, record);
        return statement.step() ? statement.bytes(0) : QByteArrayLiteral("(none)");
    }

    std::vector<std::pair<QString, QByteArray>> receive(const std::vector<store::Operation> &operations)
    {
        store::Transaction transaction(*m_database);
        auto changed = m_log.apply(operations);
        transaction.commit();
        return changed;
    }

    void settle(const store::Conflict &conflict, const QByteArray &value)
    {
        store::Transaction transaction(*m_database);
        m_log.resolve(conflict.entity, conflict.record, conflict.group, value);
        transaction.commit();
    }

    std::vector<store::Operation> written(qint64 from = 1) { return m_log.read(m_key, from, 1'000'000); }

    /// As good as new: opening a store costs more than a short history.
    void empty()
    {
        const store::CapturePause pause(m_database->captureState());
        m_database->execute("DELETE FROM enterprise; DELETE FROM enterprise_feature; DELETE FROM enterprise_alias; DELETE FROM visit; DELETE FROM answer; "
                            "DELETE FROM paper; DELETE FROM op; DELETE FROM head; DELETE FROM superseded; DELETE FROM clash; "
                            "DELETE FROM stream;");
        m_database->captureState().forgetObserved();
        m_clock.reset();
    }

private:
    TickingClock m_clock;
    store::StreamKey m_key;
    std::unique_ptr<store::Database> m_database;
    store::OperationLog m_log;
};

inline QByteArray recordId(int number)
{
    return QByteArray(15, '\1') + char(number);
}

}
