#pragma once

#include "tests/support/folderlaptop.h"

#include <functional>

namespace xunzhen::testing {

/// Three laptops at folders of a kind: each sees its own, and `carry` does what has to happen before one sees what another wrote.
class RealFolderMeeting
{
public:
    /// Wang founds the space in `folders[0]`; Li and Zhao join in theirs.
    RealFolderMeeting(const QStringList &folders, std::function<void()> carry = [] {});

    /// Everyone syncs and everything is carried, so often that everything has come through.
    void everyoneSyncs();
    /// Work at the same time at all laptops: firms and photos of their own, other fields of one firm, and one name that two of them
    /// give; then everyone syncs, and one of them settles the conflict.
    void work();
    /// REQUIREs that all have all that `work` wrote, in the same state, settled alike, with equal archives, and that the folders hold
    /// nothing half-written.
    void checkNothingIsLost();

    FolderLaptop &wang() { return *m_laptops[0]; }
    FolderLaptop &li() { return *m_laptops[1]; }
    FolderLaptop &zhao() { return *m_laptops[2]; }
    std::vector<std::unique_ptr<FolderLaptop>> &laptops() { return m_laptops; }

private:
    void workApart();
    void settle();

    QStringList m_folders;
    std::function<void()> m_carry;
    std::vector<std::unique_ptr<FolderLaptop>> m_laptops;
    QStringList m_photos;
};

/// Path below the root → content, whatever the names are.
std::map<QString, QByteArray> filesBelow(const QString &root);

}
