#pragma once

#include <QString>

namespace xunzhen::platform {

/// Whether the folder lies on something that is carried about: a stick, a card, a USB disk. False when the system does not say
/// so. What lies there is worth sealing.
bool isRemovable(const QString &folder);

/// Linux: what sysfs says of a device ("/dev/sdb1"): itself or the disk it is a part of is removable, or hangs on USB.
bool isRemovableDevice(const QString &device, const QString &sysfs);

}
