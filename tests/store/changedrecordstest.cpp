#include "tests/support/catch.h"

#include "models/store/merge/changedrecords.h"

using xunzhen::store::ChangedRecords;

namespace {

std::vector<ChangedRecords::Record> records(const char *entity, size_t count)
{
    std::vector<ChangedRecords::Record> made;
    for (size_t i = 0; i < count; ++i)
        made.emplace_back(QString::fromLatin1(entity), QByteArray::number(qulonglong(i)));
    return made;
}

}

TEST_CASE("Changed records are told one by one while they are few, and by kind when they are many")
{
    ChangedRecords changed;
    CHECK(changed.empty());
    changed.add(records("visit", 2));
    changed.add(ChangedRecords{{QStringLiteral("paper"), "1"}});
    CHECK(changed.records().size() == 3);
    CHECK_FALSE(changed.isMany());
    changed.add(records("enterprise", ChangedRecords::kMostRecords - 3));
    CHECK_FALSE(changed.isMany());
    changed.add(records("answer", 1));
    CHECK(changed.isMany());
    CHECK(changed.records().empty());
    CHECK(changed.entities() == QSet<QString>{QStringLiteral("visit"), QStringLiteral("paper"), QStringLiteral("enterprise"), QStringLiteral("answer")});
    changed.add(records("finding", 1));
    CHECK(changed.records().empty());
    CHECK(changed.entities().contains(QStringLiteral("finding")));

    ChangedRecords few{{QStringLiteral("inspector"), "1"}};
    few.add(changed);
    CHECK(few.isMany());
    CHECK(few.records().empty());
    CHECK(few.entities().contains(QStringLiteral("inspector")));
}
