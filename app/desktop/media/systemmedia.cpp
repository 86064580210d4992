#include "app/desktop/systemmedia.h"

#include "app/desktop/media/cameradialog.h"
#include "app/desktop/media/voicerecorder.h"

#include <QMediaDevices>

#include <memory>

namespace xunzhen::app {

controls::MediaDevices systemMedia()
{
    const auto voice = std::make_shared<VoiceRecorder>();
    controls::MediaDevices media;
    media.hasCamera = [] { return !QMediaDevices::videoInputs().isEmpty(); };
    media.takePhoto = [](QWidget *parent) {
        CameraDialog dialog(parent);
        return dialog.exec() == QDialog::Accepted ? dialog.photo() : QByteArray();
    };
    media.hasMicrophone = [] { return !QMediaDevices::audioInputs().isEmpty(); };
    media.startVoice = [voice] { return voice->start(); };
    media.stopVoice = [voice] { return voice->stop(); };
    return media;
}

}
