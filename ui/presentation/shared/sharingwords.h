#pragma once

#include "models/services/syncservice.h"
#include "ui/presentation/tone.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// The one sentence at the top of the page: what has arrived, what waits, what is wrong and what to do.
class SharingWords
{
    Q_DECLARE_TR_FUNCTIONS(SharingWords)

public:
    struct Line
    {
        QString text;
        Tone tone = Tone::Neutral;
    };
    /// `needs`: how many rows below it want something done.
    static Line line(const services::SyncStatus &status, const std::vector<services::RollCallRow> &roll,
                     const QDateTime &now, int needs);

private:
    static Line enrolled(const services::SyncStatus &status, const std::vector<services::RollCallRow> &roll,
                         const QDateTime &now, int needs);
};

}
