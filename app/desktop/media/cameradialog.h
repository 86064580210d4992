#pragma once

#include <QCamera>
#include <QDialog>
#include <QImage>
#include <QMediaCaptureSession>
#include <QVideoSink>

class QLabel;
class QPushButton;

namespace xunzhen::app {

/// The live picture of the camera; Space shoots, then one takes the photo or shoots once more. Closes by accept only with a photo.
class CameraDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CameraDialog(QWidget *parent = nullptr);
    /// JPEG of the camera's own size.
    QByteArray photo() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void shootOrGoOn();
    void display(const QImage &picture);

    QCamera m_camera;
    QMediaCaptureSession m_session;
    QVideoSink m_sink;
    QImage m_seen;
    bool m_shot = false;
    QLabel *m_view;
    QPushButton *m_shoot, *m_take;
};

}
