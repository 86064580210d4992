#pragma once

#include "ui/presentation/background.h"

#include <QHash>
#include <QTimer>

namespace xunzhen::presentation {

/// How much waits on the pages that were not opened yet, by their keys. Counted off the window's thread, soon after the last of
/// several changes. Lives in the window's thread.
class RailCounts : public QObject
{
    Q_OBJECT

public:
    RailCounts(services::Services &services, Background &background, QObject *parent = nullptr);
    void count();

Q_SIGNALS:
    void counted(const QHash<QString, int> &waiting);

private:
    using Counts = QHash<QString, int>;

    Background &m_background;
    QTimer m_settle;
    bool m_counting = false;
};

}
