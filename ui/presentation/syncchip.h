#pragma once

#include "models/services/services.h"
#include "ui/presentation/tone.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// The one line about the shared folder in the top bar: when, what waits, or what is wrong.
class SyncChip
{
    Q_DECLARE_TR_FUNCTIONS(SyncChip)

public:
    struct Line
    {
        QString text;
        Tone tone = Tone::Neutral;
    };
    /// What the runner is doing at this moment.
    struct Activity
    {
        bool isRunning = false, isSlow = false, isCancelled = false;
    };
    static Line line(const services::SyncStatus &status, const QDateTime &now) { return line(status, now, Activity()); }
    static Line line(const services::SyncStatus &status, const QDateTime &now, const Activity &activity);

private:
    static QString since(const QDateTime &then, const QDateTime &now);
};

}
