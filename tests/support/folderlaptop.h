#pragma once

#include "models/sync/folder/directoryshare.h"
#include "tests/support/laptop.h"

namespace xunzhen::testing {

/// A laptop whose shared folder is a real one. The tests may put something between it and the folder.
class FolderLaptop
{
public:
    FolderLaptop(const QString &inspector, unsigned char number, const QString &root)
        : laptop(inspector, number, m_unused), share(root), m_context(at(laptop, share))
    {
    }

    static sync::SyncContext at(Laptop &laptop, sync::ShareFolder &share)
    {
        const sync::SyncContext &its = laptop.context();
        return {its.database, its.blobs, its.archiveFolder, its.keys, its.clock, its.ids, share, [](int) {}};
    }

    sync::SyncContext &context() { return m_context; }
    sync::Enrolment enrolment() { return sync::Enrolment(m_context); }
    sync::SyncReport syncs() { return sync::SyncEngine(m_context).run(); }

private:
    SimulatedFolder m_unused;

public:
    Laptop laptop;
    sync::DirectoryShare share;

private:
    sync::SyncContext m_context;
};

}
