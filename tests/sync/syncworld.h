#pragma once

#include "tests/support/foldermover.h"
#include "tests/support/histories.h"
#include "tests/support/laptop.h"

namespace xunzhen::testing {

/// Two to five laptops with the whole engine, each with its own view of the folder, and a mover between the views: files come
/// late, torn, twice and renamed, calls fail, the power goes, disks fill, views are emptied, lose files and fall back, stores
/// are restored from older copies, hand-over files go from one to another, somebody writes while a run is under way, clocks are
/// years off. At most once a laptop's disk is copied and both run on, and at most once the founder revokes a device, which need not
/// know.
class SyncWorld
{
public:
    enum What {
        Rename, Note, Photo, Settle, Sync, CutSync, FailingSync, FullSync, HeldSync, EmptiedSync, Carry, Removals, Loss, OldView,
        SaveCopy, RestoreCopy, Restart, ClockJump, ClockStands, TakeOut, Clone, Revoke, HandOver, BusySync,
        kKinds = 35 ///< what is drawn beyond the named ones is an edit, a sync or a carriage
    };

    explicit SyncWorld(unsigned seed);

    void play(const Step &step);
    /// Everything arrives, everybody syncs, then the invariants of sync.md §5; throws Broken.
    void finish();

    static std::string describe(const Step &step);

private:
    /// Clock, entity, record, group, value: what an operation is when its stream may have got another name.
    using Edit = std::tuple<qint64, QString, QByteArray, QString, QByteArray>;
    static Edit editOf(const store::Operation &op) { return {op.hlc, op.entity, op.record, op.group, op.value}; }
    static std::string text(const Edit &edit)
    {
        return std::get<3>(edit).toStdString() + " to " + std::get<4>(edit).toStdString();
    }
    struct Desk
    {
        std::unique_ptr<SimulatedFolder> view;
        std::unique_ptr<Laptop> laptop;
        std::set<Edit> acknowledged;
        qint64 known = 0;        ///< operations at the last look
        QString copy;            ///< an older copy of the store
        std::set<Edit> copied;   ///< what was acknowledged when it was made
        std::map<QString, QByteArray> oldView;
        std::set<Edit> written;  ///< also what a restored store lost: its archive may still have it
        bool isRevoked = false;
    };

    void found();
    void edit(Desk &desk, const Step &step);
    void acknowledge(Desk &desk);
    void settle(Desk &desk, const Step &step);
    void sync(Desk &desk);
    void syncBadly(Desk &desk, const Step &step);
    void syncWriting(Desk &desk, const Step &step);
    void lose(Desk &desk, const Step &step);
    void saveCopy(Desk &desk);
    void restoreCopy(Desk &desk, const Step &step);
    void loseUnpublished(Desk &desk);
    bool holdsOwnSegments(Desk &desk);
    void handOver(Desk &from, Desk &to);
    void clone(std::size_t which);
    void revoke(const Step &step);
    void jump(Desk &desk, unsigned how);
    void ease(Desk &desk);
    void syncAllInOneFolder();

    std::vector<Desk *> members(); ///< those whose device was not revoked
    static QByteArray deviceOf(const Desk &desk);
    static std::set<Edit> editsOf(Laptop &laptop);
    static std::set<Edit> editsOf(Laptop &laptop, const QByteArray &device);
    void nothingGoesAway(Desk &desk);         ///< I1, I5 while things happen
    void everyEditIsEverywhere();             ///< I1
    void nothingWasMadeUp();                  ///< I4
    void sameStateEverywhere();               ///< I2
    void revokedEndAtThePin();                ///< I13
    void stateIsWhatTheRuleSays(Desk &desk);  ///< I11, I1
    void namesSayWhatIsInside();              ///< I6
    void everyArchiveCanFillTheFolder();      ///< I14
    void nothingIsLeftToSay();                ///< I15
    void quietSyncWritesNothing();            ///< I16, I3

    unsigned m_seed;
    std::mt19937 m_random;
    std::vector<Desk> m_desks;
    std::unique_ptr<FolderMover> m_mover;
    bool m_isCloned = false;
    QByteArray m_revoked;      ///< device
    std::set<Edit> m_accepted; ///< what the founder had of it when it was revoked
};

HistoryFamily syncFamily(int fewest, int most);

}
