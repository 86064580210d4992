#pragma once

#include "ui/presentation/files/fileopening.h"
#include "ui/views/context.h"

namespace xunzhen::views {

/// Files from outside: those that fall onto the window where no page takes them, and those that are named when the program
/// is started. Asks before anything is unpacked, and says how it went.
class OutsideFiles : public QObject
{
    Q_OBJECT

public:
    OutsideFiles(const Context &context, QWidget &window);
    /// Opens the first one.
    void open(const QStringList &paths);

protected:
    /// What is dropped onto the window; only while it accepts drops.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offerRestoring(const QString &backup);
    void tellRestored(const QString &folder);

    const Context &m_context;
    QWidget &m_window;
    presentation::FileOpening m_opening;
};

}
