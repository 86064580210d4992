#include "tests/domain/visitrecords.h"
#include "tests/support/catch.h"

#include "models/domain/visit/visitguard.h"

using namespace xunzhen;
using namespace xunzhen::domain;

namespace {

const QDate kToday(2026, 11, 20);
const QString kOurs = QStringLiteral("津南区应急管理局");
const QString kOther = QStringLiteral("津南区生态环境局");

struct Request
{
    Enterprise enterprise;
    VisitKind kind = VisitKind::Check;
    std::optional<Inspector> lead = testing::inspector(1, QStringLiteral("张三"));
    std::optional<Inspector> second = testing::inspector(2, QStringLiteral("王五"));
    std::vector<PastVisit> past;

    std::vector<GuardNote> notes() const
    {
        return visitGuard(enterprise, kind, kOurs, lead, second, past, kToday);
    }
    QStringList codes() const
    {
        QStringList all;
        for (const GuardNote &note : notes())
            all.append(note.code);
        return all;
    }
};

PastVisit past(const QString &bureau, VisitKind kind, VisitState state, QDate on)
{
    return {testing::idOf<VisitId>(9), bureau, kind, state, on};
}

}

TEST_CASE("Two qualified inspectors at a firm nobody troubled lately may simply go")
{
    Request request;
    request.kind = GENERATE(VisitKind::Check, VisitKind::Service);
    CHECK(request.notes().empty());
    CHECK_FALSE(stops(request.notes()));
    CHECK_FALSE(needsReason(request.notes()));
}

TEST_CASE("An enforcement check without a second qualified inspector is stopped")
{
    Request request;
    struct Case { const char *what; QString code; };
    const auto row = GENERATE(values<Case>({{"second missing", QStringLiteral("second-inspector-missing")},
                                            {"lead missing", QStringLiteral("lead-inspector-missing")},
                                            {"the same twice", QStringLiteral("same-inspector")},
                                            {"expired", QStringLiteral("credential-expired")},
                                            {"no number", QStringLiteral("credential-missing")},
                                            {"no date", QStringLiteral("credential-unknown-until")},
                                            {"withdrawn", QStringLiteral("withdrawn")},
                                            {"expert", QStringLiteral("not-an-inspector")}}));
    const QString what = QString::fromLatin1(row.what);
    if (what == QStringLiteral("second missing")) request.second.reset();
    if (what == QStringLiteral("lead missing")) request.lead.reset();
    if (what == QStringLiteral("the same twice")) request.second = request.lead;
    if (what == QStringLiteral("expired")) request.second->credentialUntil = kToday.addDays(-1);
    if (what == QStringLiteral("no number")) request.second->credentialNumber.clear();
    if (what == QStringLiteral("no date")) request.second->credentialUntil = {};
    if (what == QStringLiteral("withdrawn")) request.second->withdrawn = QStringLiteral("调离");
    if (what == QStringLiteral("expert")) request.second->role = Role::Expert;
    CHECK(request.codes() == QStringList{row.code});
    CHECK(stops(request.notes()));
}

TEST_CASE("A service visit by one inspector needs a reason but is not stopped")
{
    Request request;
    request.kind = VisitKind::Service;
    request.second.reset();
    CHECK(request.codes() == QStringList{QStringLiteral("second-inspector-missing")});
    CHECK_FALSE(stops(request.notes()));
    CHECK(needsReason(request.notes()));
}

TEST_CASE("A credential is good on its last day")
{
    Request request;
    request.lead->credentialUntil = kToday;
    CHECK(request.notes().empty());
}

TEST_CASE("A firm on the positive list is entered only with a reason")
{
    Request request;
    request.enterprise.positiveList = true;
    CHECK(request.codes() == QStringList{QStringLiteral("positive-list")});
    CHECK(needsReason(request.notes()));
    CHECK_FALSE(stops(request.notes()));
}

TEST_CASE("A firm taken out of the records is not entered")
{
    Request request;
    request.enterprise.voided = QStringLiteral("注销");
    CHECK(request.codes() == QStringList{QStringLiteral("enterprise-voided")});
    CHECK(stops(request.notes()));
}

TEST_CASE("The third enforcement check of a bureau in a year is noticed")
{
    Request request;
    request.past = {past(kOurs, VisitKind::Check, VisitState::Issued, QDate(2026, 1, 5)),
                    past(kOurs, VisitKind::Check, VisitState::Issued, QDate(2026, 5, 5))};
    CHECK(request.codes() == QStringList{QStringLiteral("frequency-reached")});
    SECTION("but services do not count") { request.kind = VisitKind::Service; CHECK(request.notes().empty()); }
    SECTION("nor last year's checks") { request.past[0].on = QDate(2025, 12, 31); CHECK(request.notes().empty()); }
    SECTION("nor voided ones") { request.past[0].state = VisitState::Voided; CHECK(request.notes().empty()); }
    SECTION("nor another bureau's") { request.past[0].bureau = kOther; CHECK(request.notes().empty()); }
}

TEST_CASE("Another bureau's visit of last week is shown with bureau and day")
{
    Request request;
    request.past = {past(kOther, VisitKind::Service, VisitState::Issued, kToday.addDays(-7))};
    REQUIRE(request.notes().size() == 1);
    CHECK(request.notes()[0]
          == GuardNote{QStringLiteral("visited-recently"), false,
                       {kOther, QStringLiteral("2026-11-13"), QStringLiteral("service")}});
    SECTION("on the last quiet day") { request.past[0].on = kToday.addDays(-30); CHECK(request.notes().size() == 1); }
    SECTION("but not a day later") { request.past[0].on = kToday.addDays(-31); CHECK(request.notes().empty()); }
    SECTION("nor when it was voided") { request.past[0].state = VisitState::Voided; CHECK(request.notes().empty()); }
}

TEST_CASE("A visit that is still open is not opened a second time without a reason")
{
    Request request;
    request.past = {past(kOurs, VisitKind::Check, VisitState::Open, kToday.addDays(-90))};
    CHECK(request.codes() == QStringList{QStringLiteral("visit-open")});
    request.past[0].bureau = kOther;
    CHECK(request.codes() == QStringList{QStringLiteral("visit-open-elsewhere")});
}
