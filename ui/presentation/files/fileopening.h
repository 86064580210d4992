#pragma once

#include "ui/presentation/background.h"
#include "ui/presentation/files/openedfile.h"
#include "ui/presentation/navigator.h"

#include <QObject>

namespace xunzhen::presentation {

/// Opens files from outside, however they come (dropped, named at the start, a double click): leads to the screen where each
/// kind is taken. Opening alone changes nothing. Lives in the window's thread.
class FileOpening : public QObject
{
    Q_OBJECT

public:
    FileOpening(Background &background, Navigator &navigator, QObject *parent = nullptr);

    void open(const QString &path);
    /// Puts a backup into an empty folder; `restored` or `refused` tells how it went.
    void restore(const QString &backup, const QString &folder);

Q_SIGNALS:
    void refused(const QString &sentence);
    void backupOpened(const QString &path);
    void restored(const QString &folder);

private:
    void openWorkbook(const QString &path);
    void go(const QString &page, const QString &begin, const QString &path);

    Background &m_background;
    Navigator &m_navigator;
    Question m_question;
};

}
