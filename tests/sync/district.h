#pragma once

#include "models/store/statement.h"
#include "tests/support/catch.h"
#include "tests/support/laptop.h"

namespace xunzhen::testing {

/// An inspector of a bureau whose firms come from the district's registry.
struct Inspector
{
    Inspector(const QString &name, unsigned char number, SimulatedFolder &bureau, SimulatedFolder &district)
        : laptop(name, number, bureau), registryShare(district)
    {
    }

    Laptop laptop;
    SimulatedShare registryShare;
    QTemporaryDir archive;

    sync::SyncContext main() { return laptop.context(); }
    sync::SyncContext registry()
    {
        const sync::SyncContext &its = laptop.context();
        return {its.database, its.blobs, archive.path(), its.keys, its.clock, its.ids, registryShare, its.pause, domain::SpaceSlot::Registry};
    }
    sync::SyncContext contextOf(domain::SpaceSlot slot) { return slot == domain::SpaceSlot::Main ? main() : registry(); }
    SimulatedShare &shareOf(domain::SpaceSlot slot) { return slot == domain::SpaceSlot::Main ? laptop.share : registryShare; }
    void founds(domain::SpaceKind kind, bool isEncrypted = false)
    {
        sync::SyncContext context = contextOf(domain::slotFor(kind));
        sync::Enrolment(context).createSpace(domain::spaceKindCode(kind), laptop.member(), kind, isEncrypted);
    }
    /// Asks, is approved by the founder, and hears of it.
    sync::SyncReport joins(domain::SpaceSlot slot, Inspector &founder)
    {
        sync::SyncContext mine = contextOf(slot), its = founder.contextOf(slot);
        sync::Enrolment(its).approve(sync::Enrolment(mine).requestJoin(laptop.member()));
        const auto report = sync::SyncEngine(mine).run();
        REQUIRE(sync::Enrolment(mine).state() == sync::EnrolmentState::Enrolled);
        return report;
    }
    sync::SyncReport syncs(domain::SpaceSlot slot)
    {
        sync::SyncContext context = contextOf(slot);
        return sync::SyncEngine(context).run();
    }
    void syncsBoth()
    {
        syncs(domain::SpaceSlot::Main);
        syncs(domain::SpaceSlot::Registry);
    }

    void addsVisit(int number, const QString &bureau)
    {
        writes("INSERT INTO visit (id, bureau) VALUES (?1, ?2)", number, bureau);
    }
    void closesVisit(int number, const QString &state) { writes("UPDATE visit SET state = ?2 WHERE id = ?1", number, state); }
    qint64 count(const char *sql) const
    {
        store::Statement statement = const_cast<Laptop &>(laptop).database().prepare(sql);
        return statement.step() ? statement.number(0) : -1;
    }
    qint64 visits() const { return count("SELECT count(*) FROM visit"); }
    qint64 unclaimedOps() { return laptop.log().lastSequence(store::CaptureState::unclaimed(domain::SpaceSlot::Main))
                                   + laptop.log().lastSequence(store::CaptureState::unclaimed(domain::SpaceSlot::Registry)); }
    QByteArray state(domain::SpaceSlot slot) { return laptop.log().stateHash(slot); }
    /// How many operations on this table lie in streams of the space.
    qint64 opsIn(domain::SpaceSlot slot, const char *entity)
    {
        store::Statement statement = laptop.database().prepare(
            "SELECT count(*) FROM op JOIN stream ON stream.id = op.stream WHERE slot = :slot AND entity = :entity");
        statement.bind(":slot", qint64(slot)).bind(":entity", QString::fromLatin1(entity));
        return statement.step() ? statement.number(0) : -1;
    }

private:
    void writes(const QByteArray &sql, int number, const QString &text)
    {
        const QByteArray id = firmId(number), utf8 = text.toUtf8();
        store::Transaction transaction(laptop.database());
        {
            store::RawStatement statement(laptop.database().handle(), sql);
            statement.bindBlob(1, id).bindText(2, utf8).run();
        }
        transaction.commit();
    }
};

/// Wang is of one bureau and keeps the district's registry, Zhao of another one.
struct District
{
    SimulatedFolder registry, wangsBureau, zhaosBureau;
    Inspector wang{u"王"_qs, 1, wangsBureau, registry}, zhao{u"赵"_qs, 2, zhaosBureau, registry};

    void allSync()
    {
        for (int round = 0; round < 2; ++round) {
            wang.syncsBoth();
            zhao.syncsBoth();
        }
    }
};

}
