#pragma once

#include <QByteArray>

#include <functional>

class QWidget;

namespace xunzhen::controls {

/// The laptop's camera and microphone. Tests put in their own functions. The program may have been built without: then all are
/// null, and nothing of them is offered.
struct MediaDevices
{
    std::function<bool()> hasCamera = {};
    /// One photo as JPEG, taken in a window of its own; empty = none was taken.
    std::function<QByteArray(QWidget *parent)> takePhoto = {};
    std::function<bool()> hasMicrophone = {};
    /// Records from now on, in the background; false = the microphone does not give anything.
    std::function<bool()> startVoice = {};
    /// Ends it and gives a WAV file; empty = nothing was recorded.
    std::function<QByteArray()> stopVoice = {};
};

}
