#include "tests/support/catch.h"

#include "models/store/paper/paperdraftrepository.h"
#include "tests/store/storefixture.h"

using namespace xunzhen;
using base::ErrorCode;
using testing::codeOf;
using testing::inTransaction;

namespace {

domain::PaperDraft draftOf(testing::MemoryStore &memory, const QString &bureau)
{
    domain::PaperDraft draft;
    draft.id = memory.ids().make<domain::PaperDraftId>();
    draft.kind = QStringLiteral("correction-order");
    draft.bureau = bureau;
    draft.openedAt = memory.clock().now();
    return draft;
}

}

TEST_CASE("A draft comes back with its answers and signatures")
{
    testing::MemoryStore memory;
    store::PaperDraftRepository drafts(memory.database());
    const domain::PaperDraft draft = draftOf(memory, QStringLiteral("甲局"));
    const domain::PaperSignature signature{draft.id, QStringLiteral("enterprise"), QStringLiteral("李敏"), {}, QStringLiteral("不同意"),
                                           QStringLiteral("马会军"), memory.clock().now()};
    inTransaction(memory.database(), [&] {
        drafts.add(draft);
        drafts.setAnswer(draft.id, QStringLiteral("facts"), QStringLiteral("一"));
        drafts.setAnswer(draft.id, QStringLiteral("facts"), QStringLiteral("二"));
        drafts.sign(signature);
    });
    const domain::DraftRecord record = drafts.record(draft.id);
    CHECK(record.draft == draft);
    CHECK(record.values == domain::FormValues{{QStringLiteral("facts"), QStringLiteral("二")}});
    CHECK(record.signatures == std::vector{signature});
    CHECK(drafts.withoutVisit() == std::vector{draft});
    CHECK(codeOf([&] { drafts.record(memory.ids().make<domain::PaperDraftId>()); }) == ErrorCode::NotFound);
}

TEST_CASE("The last draft of a kind is the bureau's own and not thrown away")
{
    testing::MemoryStore memory;
    store::PaperDraftRepository drafts(memory.database());
    const domain::PaperDraft first = draftOf(memory, QStringLiteral("甲局")), voided = draftOf(memory, QStringLiteral("甲局")),
                             others = draftOf(memory, QStringLiteral("乙局"));
    inTransaction(memory.database(), [&] {
        for (const domain::PaperDraft &draft : {first, voided, others})
            drafts.add(draft);
        drafts.markVoided(voided.id, QStringLiteral("误开"));
    });
    CHECK(drafts.lastOf(first.kind, QStringLiteral("甲局")) == first);
    CHECK(drafts.lastOf(first.kind, QStringLiteral("乙局")) == others);
    CHECK_FALSE(drafts.lastOf(QStringLiteral("talk-notice"), QStringLiteral("甲局")));
}
