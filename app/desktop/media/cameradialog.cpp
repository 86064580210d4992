#include "app/desktop/media/cameradialog.h"

#include "ui/controls/named.h"

#include <QBuffer>
#include <QKeyEvent>
#include <QLabel>
#include <QMediaDevices>
#include <QPushButton>
#include <QVBoxLayout>
#include <QVideoFrame>

namespace xunzhen::app {

using controls::named;

namespace {

constexpr int kQuality = 92;

/// The one with most pixels.
QCameraFormat bestFormat(const QCameraDevice &device)
{
    QCameraFormat best;
    const auto pixels = [](const QCameraFormat &format) { return format.resolution().width() * format.resolution().height(); };
    for (const QCameraFormat &format : device.videoFormats())
        if (best.isNull() || pixels(format) > pixels(best))
            best = format;
    return best;
}

}

CameraDialog::CameraDialog(QWidget *parent) : QDialog(parent), m_camera(QMediaDevices::defaultVideoInput())
{
    setObjectName(QStringLiteral("cameraDialog"));
    setWindowTitle(tr("Camera"));
    m_view = named(new QLabel(tr("Waiting for the camera…"), this), QStringLiteral("cameraView"), tr("What the camera sees"));
    m_view->setAlignment(Qt::AlignCenter);
    m_view->setMinimumSize(640, 480);
    m_view->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_shoot = named(new QPushButton(tr("Shoot (Space)"), this), QStringLiteral("cameraShoot"), tr("Shoot"));
    m_take = named(new QPushButton(tr("Take this photo (Enter)"), this), QStringLiteral("cameraTake"), tr("Take this photo"));
    m_take->setProperty("kind", QStringLiteral("primary"));
    m_take->setEnabled(false);
    auto *cancel = named(new QPushButton(tr("Cancel"), this), QStringLiteral("cameraCancel"), tr("Cancel"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(cancel);
    foot->addStretch(1);
    foot->addWidget(m_shoot);
    foot->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_view, 1);
    column->addLayout(foot);
    for (QPushButton *button : {m_shoot, m_take, cancel})
        button->setAutoDefault(false); // Enter takes, Space shoots
    connect(m_shoot, &QPushButton::clicked, this, &CameraDialog::shootOrGoOn);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame &frame) {
        if (!m_shot && frame.isValid())
            display(frame.toImage());
    });
    connect(&m_camera, &QCamera::errorOccurred, this, [this](QCamera::Error, const QString &text) {
        m_view->setText(tr("The camera gives no picture (%1). What is already saved stays. Look whether another program uses it, then open this once more.").arg(text));
    });
    if (const QCameraFormat format = bestFormat(m_camera.cameraDevice()); !format.isNull())
        m_camera.setCameraFormat(format);
    m_session.setVideoSink(&m_sink); // before the camera: what flows is not joined anew, which takes the memory of frames away
    m_session.setCamera(&m_camera);
    m_camera.start();
}

void CameraDialog::display(const QImage &picture)
{
    m_seen = picture;
    if (!m_seen.isNull())
        m_view->setPixmap(QPixmap::fromImage(m_seen.scaled(m_view->size(), Qt::KeepAspectRatio, Qt::SmoothTransformation)));
}

void CameraDialog::shootOrGoOn()
{
    if (m_seen.isNull())
        return;
    m_shot = !m_shot;
    m_take->setEnabled(m_shot);
    m_shoot->setText(m_shot ? tr("Once more (Space)") : tr("Shoot (Space)"));
}

void CameraDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Space)
        shootOrGoOn();
    else if (enter && m_shot)
        accept();
    else if (!enter)
        QDialog::keyPressEvent(event);
}

void CameraDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    display(m_seen);
}

QByteArray CameraDialog::photo() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (m_shot)
        m_seen.save(&buffer, "JPEG", kQuality);
    return bytes;
}

}
