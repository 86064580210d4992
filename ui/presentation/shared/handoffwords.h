#pragma once

#include "models/services/handoffservice.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// What is said of hand-over files.
class HandoffWords
{
    Q_DECLARE_TR_FUNCTIONS(HandoffWords)

public:
    /// A visit in one line: firm and day.
    static QString visit(const QString &firm, const QDateTime &opened);
    /// Why this laptop can neither write nor take in; empty when it can.
    static QString hindrance(const std::vector<services::SyncStatus> &spaces);
    static QString written(const services::HandoffWritten &result);
    /// Who wrote it and when.
    static QString writer(const services::OpenedHandoff &opened);
    /// The visits by name, a few of them.
    static QStringList visits(const services::OpenedHandoff &opened);
    /// What taking it in would bring.
    static QString news(const services::OpenedHandoff &opened);
    /// What went wrong, what is safe and what to do, in one sentence of each.
    static QString failure(const base::Error &error);
    static QString taken(const services::HandoffTaken &result);
};

}
