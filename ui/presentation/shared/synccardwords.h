#pragma once

#include "ui/presentation/syncchip.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// What the card below the sync chip says: when, what waits, what is wrong, and the one thing to do about it.
class SyncCardWords
{
    Q_DECLARE_TR_FUNCTIONS(SyncCardWords)

public:
    enum class Act { Sync, Stop, OpenPage };
    struct Card
    {
        QString title;
        Tone tone = Tone::Neutral;
        QStringList lines;
        Act act = Act::OpenPage;
        QString action; ///< the verb on the button
    };
    /// `lastResult`: what the last exchange brought, or how it failed; may be empty.
    static Card card(const services::SyncStatus &status, const QDateTime &now, const SyncChip::Activity &activity, const QString &lastResult);

private:
    static QStringList lines(const services::SyncStatus &status, const QString &lastResult);
    static QString stateLine(services::SyncStatus::State state);
};

}
