#include "ui/controls/ask/filechooser.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QUrl>

namespace xunzhen::controls {

FileChooser systemFileChooser()
{
    FileChooser chooser;
    chooser.openMany = [](QWidget *parent, const QString &title, const QString &filter) {
        return QFileDialog::getOpenFileNames(parent, title, {}, filter);
    };
    chooser.open = [](QWidget *parent, const QString &title, const QString &filter) {
        return QFileDialog::getOpenFileName(parent, title, {}, filter);
    };
    chooser.save = [](QWidget *parent, const QString &title, const QString &suggested, const QString &filter) {
        return QFileDialog::getSaveFileName(parent, title, suggested, filter);
    };
    chooser.folder = [](QWidget *parent, const QString &title) { return QFileDialog::getExistingDirectory(parent, title); };
    chooser.reveal = [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); };
    return chooser;
}

}
