#pragma once

#include "ui/controls/camera/mediadevices.h"

namespace xunzhen::app {

/// Camera and microphone of this laptop through Qt Multimedia; nothing of them where the program is built without it.
controls::MediaDevices systemMedia();

}
