#pragma once

#include "tests/support/childprocess.h"

#include <QTemporaryDir>

namespace xunzhen::testing {

/// A memory stick with exFAT: an image on a loop device, mounted by the kernel or, where it knows no exFAT, by exfat-fuse. Needs
/// root.
class ExfatStick
{
public:
    ExfatStick();
    ~ExfatStick();

    /// Why there is none; empty when it is plugged in.
    QString whyNot() const { return m_whyNot; }
    QString folder() const { return m_room.filePath(QStringLiteral("stick")); }

    bool plugIn();
    /// The proper way.
    void eject();
    /// In the middle of whatever is being written.
    void pullOut();

private:
    bool makeImage();
    bool mountByKernel() const;
    bool mountByFuse();

    QTemporaryDir m_room;
    QString m_device, m_whyNot;
    std::unique_ptr<ChildProcess> m_driver; ///< only with exfat-fuse
};

}
