#pragma once

#include <QDialog>
#include <QImage>

namespace xunzhen::views {

/// One picture large on white, to be photographed from the screen, with a line below. Esc closes.
class PictureDialog : public QDialog
{
    Q_OBJECT

public:
    PictureDialog(const QString &title, const QString &line, const QImage &picture, int side, QWidget *parent);
};

}
