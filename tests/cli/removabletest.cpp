#include "app/platform/removable.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace xunzhen;

#if defined(Q_OS_LINUX)

namespace {

/// A tree like that of the kernel's block devices.
class Sysfs
{
public:
    QString path() const { return m_folder.path(); }
    void add(const QString &disk, const QString &part, const QString &bus, const QByteArray &removable)
    {
        const QString at = u"%1/devices/%2/block/%3"_qs.arg(path(), bus, disk);
        QDir().mkpath(at + u'/' + part);
        QDir().mkpath(path() + u"/class/block"_qs);
        QFile file(at + u"/removable"_qs);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(removable + '\n');
        QFile::link(at, path() + u"/class/block/"_qs + disk);
        QFile::link(at + u'/' + part, path() + u"/class/block/"_qs + part);
    }

private:
    QTemporaryDir m_folder;
};

}

TEST_CASE("Sticks, cards and USB disks are carried about; built-in disks and network shares are not")
{
    Sysfs sysfs;
    sysfs.add(u"xzda"_qs, u"xzda1"_qs, u"pci0000:00/ata1/host0"_qs, "0");
    sysfs.add(u"xzdb"_qs, u"xzdb1"_qs, u"pci0000:00/usb2/2-1/host6"_qs, "0"); // a USB disk
    sysfs.add(u"xzblk0"_qs, u"xzblk0p1"_qs, u"pci0000:00/mmc0/0001"_qs, "1"); // a card
    CHECK_FALSE(platform::isRemovableDevice(u"/dev/xzda1"_qs, sysfs.path()));
    CHECK(platform::isRemovableDevice(u"/dev/xzdb1"_qs, sysfs.path()));
    CHECK(platform::isRemovableDevice(u"/dev/xzdb"_qs, sysfs.path()));
    CHECK(platform::isRemovableDevice(u"/dev/xzblk0p1"_qs, sysfs.path()));
    CHECK_FALSE(platform::isRemovableDevice(u"/dev/xznone"_qs, sysfs.path()));
    CHECK_FALSE(platform::isRemovableDevice(u"//server/share"_qs, sysfs.path()));
    CHECK_FALSE(platform::isRemovableDevice(u"tmpfs"_qs, sysfs.path()));
}

#endif

TEST_CASE("A folder that is not there yet is asked for by what it would lie on")
{
    QTemporaryDir folder;
    CHECK(platform::isRemovable(folder.filePath(u"a/b/c"_qs)) == platform::isRemovable(folder.path()));
}
