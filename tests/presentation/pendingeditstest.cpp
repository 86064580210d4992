#include "tests/presentation/desk.h"

#include "ui/presentation/visit/pendingedits.h"

using namespace xunzhen;
using namespace xunzhen::testing;
using Kind = presentation::SaveState::Kind;

TEST_CASE("Nothing is called saved while a typed word is not on disk")
{
    Desk desk;
    presentation::VisitSession session(desk.services());
    presentation::PendingEdits edits(session);
    bool diskIsFull = true;
    edits.put(QStringLiteral("note"), [&]() -> base::Done {
        if (diskIsFull)
            return base::Error(base::ErrorCode::DiskFull);
        return {};
    });
    CHECK(session.saveState().kind == Kind::Pending);
    CHECK_FALSE(edits.flush());
    CHECK(session.saveState().kind == Kind::Failed);

    CHECK(session.perform({})); // another answer reaches the disk meanwhile
    CHECK(session.saveState().kind == Kind::Failed);

    diskIsFull = false;
    CHECK(edits.flush());
    CHECK(session.saveState().kind == Kind::Saved);
}
