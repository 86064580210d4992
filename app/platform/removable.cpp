#include "app/platform/removable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#if defined(Q_OS_WIN)
#include <qt_windows.h>
#elif defined(Q_OS_MACOS)
#include <CoreFoundation/CoreFoundation.h>
#endif

namespace xunzhen::platform {

namespace {

bool saysOne(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll().trimmed() == "1";
}

#if defined(Q_OS_WIN)

bool isRemovableVolume(const QStorageInfo &volume)
{
    const QString root = QDir::toNativeSeparators(volume.rootPath());
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOVABLE;
}

#elif defined(Q_OS_MACOS)

bool isTrue(CFURLRef url, CFStringRef property)
{
    CFBooleanRef value = nullptr;
    const bool isSaid = CFURLCopyResourcePropertyForKey(url, property, &value, nullptr) && value;
    const bool isIt = isSaid && CFBooleanGetValue(value);
    if (isSaid)
        CFRelease(value);
    return isIt;
}

bool isRemovableVolume(const QStorageInfo &volume)
{
    const QByteArray root = QFile::encodeName(volume.rootPath());
    const CFURLRef url = CFURLCreateFromFileSystemRepresentation(nullptr, reinterpret_cast<const UInt8 *>(root.constData()),
                                                                 root.size(), true);
    if (!url)
        return false;
    const bool isIt = isTrue(url, kCFURLVolumeIsRemovableKey) || isTrue(url, kCFURLVolumeIsEjectableKey);
    CFRelease(url);
    return isIt;
}

#else

bool isRemovableVolume(const QStorageInfo &volume)
{
    return isRemovableDevice(QString::fromLocal8Bit(volume.device()), QStringLiteral("/sys"));
}

#endif

/// The folder may not be there yet.
QString existing(const QString &folder)
{
    QString path = QFileInfo(folder).absoluteFilePath();
    while (!QFileInfo::exists(path) && path != QFileInfo(path).path())
        path = QFileInfo(path).path();
    return path;
}

}

bool isRemovable(const QString &folder)
{
    const QStorageInfo volume(existing(folder));
    return volume.isValid() && isRemovableVolume(volume);
}

bool isRemovableDevice(const QString &device, const QString &sysfs)
{
    if (!device.startsWith(QLatin1String("/dev/")))
        return false; // a network share, a file system in memory
    const QString name = QFileInfo(QFileInfo(device).canonicalFilePath().isEmpty() ? device : QFileInfo(device).canonicalFilePath()).fileName();
    const QString place = QFileInfo(sysfs + QStringLiteral("/class/block/") + name).canonicalFilePath();
    if (place.isEmpty())
        return false;
    return saysOne(place + QStringLiteral("/removable")) || saysOne(QFileInfo(place).path() + QStringLiteral("/removable"))
           || place.contains(QLatin1String("/usb"));
}

}
