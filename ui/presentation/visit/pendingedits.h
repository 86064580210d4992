#pragma once

#include "ui/presentation/visit/visitsession.h"

#include <QTimer>

namespace xunzhen::presentation {

/// What was typed and is not written yet, by key. Written after a short pause, and at once by `flush`: on leaving a field,
/// a question, a page, the program. An edit whose write failed stays pending and is tried again. Everything written under a
/// key until the field is left is written by somebody who saw what stood there at the first letter: what a colleague's
/// exchange brings in meanwhile is not in the field, and is not written over.
class PendingEdits : public QObject
{
    Q_OBJECT

public:
    using Write = std::function<base::Done()>;

    explicit PendingEdits(VisitSession &session, QObject *parent = nullptr);
    ~PendingEdits() override;

    /// The newest write for a key replaces the one before.
    void put(const QString &key, Write write);
    bool isEmpty() const { return m_writes.isEmpty(); }
    bool contains(const QString &key) const { return m_writes.contains(key); }
    /// True when all is durable. The fields are taken as left.
    bool flush();

private:
    bool write();

    VisitSession &m_session;
    QTimer m_pause;
    QHash<QString, services::Sight> m_sights;
    QMap<QString, Write> m_writes;
    bool m_flushing = false;
};

}
