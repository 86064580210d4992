#include "tests/support/exfatstick.h"

#include <QDir>
#include <QFile>

namespace xunzhen::testing {

namespace {

constexpr qint64 kStickBytes = 64 * 1024 * 1024;
constexpr int kStart = 5000;
const QString kFuse = QStringLiteral("mount.exfat-fuse");

}

ExfatStick::ExfatStick()
{
    const QStringList missing = missingPrograms({QStringLiteral("mkfs.exfat"), QStringLiteral("losetup"), QStringLiteral("umount")});
    if (!missing.isEmpty())
        m_whyNot = QStringLiteral("not installed: ") + missing.join(QStringLiteral(", "));
    else if (!makeImage())
        m_whyNot = QStringLiteral("no loop device may be made (needs root)");
    else if (!plugIn())
        m_whyNot = QStringLiteral("neither the kernel nor exfat-fuse can mount exFAT here");
}

ExfatStick::~ExfatStick()
{
    if (isMounted(folder()))
        pullOut();
    if (!m_device.isEmpty())
        outputOf(QStringLiteral("losetup"), {QStringLiteral("-d"), m_device});
}

bool ExfatStick::makeImage()
{
    QDir().mkpath(folder());
    QFile image(m_room.filePath(QStringLiteral("stick.img")));
    if (!image.open(QIODevice::WriteOnly) || !image.resize(kStickBytes))
        return false;
    image.close();
    if (!outputOf(QStringLiteral("mkfs.exfat"), {image.fileName()}))
        return false;
    m_device = outputOf(QStringLiteral("losetup"), {QStringLiteral("--show"), QStringLiteral("-f"), image.fileName()}).value_or(QString());
    return !m_device.isEmpty();
}

bool ExfatStick::plugIn()
{
    return mountByKernel() || mountByFuse();
}

bool ExfatStick::mountByKernel() const
{
    return outputOf(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("exfat"), m_device, folder()}).has_value();
}

bool ExfatStick::mountByFuse()
{
    if (!missingPrograms({kFuse}).isEmpty())
        return false;
    m_driver = std::make_unique<ChildProcess>(kFuse, QStringList{QStringLiteral("-d"), m_device, folder()});
    return holdsWithin(kStart, [this] { return isMounted(folder()) || !m_driver->isRunning(); }) && isMounted(folder());
}

void ExfatStick::eject()
{
    outputOf(QStringLiteral("umount"), {folder()});
    if (m_driver)
        holdsWithin(kStart, [this] { return !m_driver->isRunning(); });
    m_driver.reset();
}

void ExfatStick::pullOut()
{
    if (m_driver)
        m_driver->killNow();
    m_driver.reset();
    outputOf(QStringLiteral("umount"), {QStringLiteral("-l"), folder()});
}

}
