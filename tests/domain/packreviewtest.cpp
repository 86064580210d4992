#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include "models/domain/checklist/packreview.h"

using namespace xunzhen;
using namespace xunzhen::domain;
using namespace xunzhen::testing;

namespace {

QStringList codes(const std::vector<ReviewEntry> &entries)
{
    QStringList found;
    for (const ReviewEntry &entry : entries)
        found << entry.code;
    return found;
}

}

TEST_CASE("What leans on a replaced version of a law is to be reviewed, once the newer one is in force")
{
    Pack pack = smallPack();
    const QStringList all{u"SAF-01"_qs, u"SAF-02"_qs, u"SAF-03"_qs, u"SAF-04"_qs, u"EMG-M-01"_qs, u"EMG-L-01"_qs};
    LawCalendar laws;
    laws.add(u"安全生产法"_qs, {u"2021-06-10"_qs, QDate(2021, 9, 1)});
    const QDate today(2026, 11, 28);
    CHECK(entriesToReview(pack, laws, today).empty());

    laws.add(u"安全生产法"_qs, {u"2026-06-30"_qs, QDate(2027, 1, 1)});
    CHECK(entriesToReview(pack, laws, today).empty());
    const auto entries = entriesToReview(pack, laws, QDate(2027, 1, 1));
    CHECK(codes(entries) == all);
    CHECK(entries.front().checklist == u"EMG-SAF"_qs);
    CHECK(entries.front().marks.front().replacedBy == u"2026-06-30"_qs);
    CHECK(entries.front().marks.front().citation.version == u"2021-06-10"_qs);
    CHECK(entries[4].kind == ReviewEntry::Kind::Hazard);
    CHECK(entries[5].kind == ReviewEntry::Kind::Leniency);

    pack.checklists.front().sections.front().items.front().retired = QDate(2026, 12, 1);
    CHECK_FALSE(codes(entriesToReview(pack, laws, QDate(2027, 1, 1))).contains(all.front()));
}
