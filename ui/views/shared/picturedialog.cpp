#include "ui/views/shared/picturedialog.h"

#include "ui/controls/named.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace xunzhen::views {

namespace {
constexpr int kAround = 24;  ///< the quiet zone that readers need
constexpr int kBeside = 220; ///< what the dialog itself needs of the screen's height
}

PictureDialog::PictureDialog(const QString &title, const QString &line, const QImage &picture, int side, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("pictureDialog"));
    setWindowTitle(title);
    const int room = screen() ? screen()->availableSize().height() - kBeside : side;
    const int shown = std::min(side, room);
    auto *image = new QLabel(this);
    image->setObjectName(QStringLiteral("pictureShown"));
    image->setAccessibleName(title);
    image->setStyleSheet(QStringLiteral("background: white; padding: %1px;").arg(kAround)); // black on white in every theme
    image->setAlignment(Qt::AlignCenter);
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap = QPixmap::fromImage(picture.scaled(int(shown * ratio), int(shown * ratio), Qt::KeepAspectRatio, Qt::FastTransformation));
    pixmap.setDevicePixelRatio(ratio);
    image->setPixmap(pixmap);
    auto *text = new QLabel(line, this);
    text->setWordWrap(true);
    auto *close = controls::named(new QPushButton(tr("Close"), this), QStringLiteral("pictureClose"), tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(image, 0, Qt::AlignHCenter);
    layout->addWidget(text);
    layout->addWidget(close, 0, Qt::AlignRight);
}

}
