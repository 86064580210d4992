#pragma once

#include "ui/controls/camera/mediadevices.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace xunzhen::controls {

/// How the user names files. Tests put in their own functions. Empty results mean "none chosen".
struct FileChooser
{
    std::function<QStringList(QWidget *parent, const QString &title, const QString &filter)> openMany;
    std::function<QString(QWidget *parent, const QString &title, const QString &filter)> open;
    std::function<QString(QWidget *parent, const QString &title, const QString &suggested, const QString &filter)> save;
    std::function<QString(QWidget *parent, const QString &title)> folder;
    /// Whether the folder lies on a stick or another medium that is carried about. May be empty: then nobody can tell.
    std::function<bool(const QString &folder)> isRemovable = {};
    /// Shows the folder in the system's own window. May be empty: then nothing happens.
    std::function<void(const QString &folder)> reveal = {};
    /// What makes files on the spot.
    MediaDevices media = {};
};

/// The dialogs of the system.
FileChooser systemFileChooser();

}
