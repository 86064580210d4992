#include "models/domain/serving/serving.h"
#include "models/domain/calendar/workingdays.h"
#include "tests/support/catch.h"

#include <QTime>

using namespace xunzhen;
using namespace xunzhen::domain;

namespace {

const QDateTime kAt(QDate(2026, 11, 20), QTime(15, 30));

FormField field(const char *name, FieldType type = FieldType::Text)
{
    FormField made;
    made.name = QString::fromLatin1(name);
    made.type = type;
    return made;
}

PaperForm receiptForm()
{
    PaperForm form;
    form.id = kServiceReceipt;
    for (const char *name : {"at", "way", "detail", "receiver", "refusal", "witness", "remarks"})
        form.fields.push_back(field(name));
    for (const char *name : {"explained", "absent", "witnessed", "recorded", "confirmed"})
        form.fields.push_back(field(name, FieldType::Flag));
    form.signers = {{QStringLiteral("enterprise"), {}, false, true}};
    return form;
}

QStringList missing(const FormValues &values, bool isSigned = false)
{
    DraftRecord record;
    record.values = values;
    if (isSigned)
        record.signatures.push_back({{}, QStringLiteral("enterprise"), QStringLiteral("王强"), QStringLiteral("aa"), {}, {}, {}});
    QStringList places;
    for (const DraftGap &gap : draftGaps(receiptForm(), record))
        places << gap.place;
    return places;
}

ServingState stateAfter(const FormValues &values) { return servingState(values, true, false); }

}

TEST_CASE("Working days leave out weekends and holidays, and count the weekend days worked instead")
{
    CHECK(isWorkingDay(QDate(2026, 11, 20)));
    CHECK_FALSE(isWorkingDay(QDate(2026, 11, 21)));
    CHECK_FALSE(isWorkingDay(QDate(2026, 10, 1)));
    CHECK(isWorkingDay(QDate(2026, 10, 10)));  // a Saturday worked for the National Day
    CHECK_FALSE(isWorkingDay(QDate(2026, 2, 23)));
    CHECK(isWorkingDay(QDate(2026, 2, 24)));
    CHECK(addWorkingDays(QDate(2026, 11, 20), 1) == QDate(2026, 11, 23));
    CHECK(addWorkingDays(QDate(2026, 9, 30), 3) == QDate(2026, 10, 10));
    CHECK(workingDaysBetween(QDate(2026, 9, 30), QDate(2026, 10, 10)) == 3);
    CHECK(workingDaysBetween(QDate(2026, 10, 10), QDate(2026, 9, 30)) == -3);
    CHECK(workingDaysBetween(QDate(2026, 11, 20), QDate(2026, 11, 22)) == 0);
    CHECK(areHolidaysKnown(2026));
    CHECK_FALSE(areHolidaysKnown(2031));
}

TEST_CASE("A paper is to be handed over within seven working days")
{
    CHECK(serveBy(QDate(2026, 11, 20)) == QDate(2026, 12, 1));
    CHECK(serveBy(QDate(2026, 9, 28)) == QDate(2026, 10, 13));
}

TEST_CASE("Where a paper stands follows from its receipt")
{
    CHECK(servingState({}, false, false) == ServingState::Made);
    CHECK(stateAfter({{QStringLiteral("explained"), QStringLiteral("1")}}) == ServingState::Explained);
    CHECK(stateAfter({{QStringLiteral("explained"), {}}}) == ServingState::Receipt);
    CHECK(stateAfter(receiptValues({ServingOutcome::Absent, {}, QStringLiteral("场所无人"), {}}, {}, kAt)) == ServingState::Absent);
    for (const auto outcome : {ServingOutcome::Received, ServingOutcome::Refused, ServingOutcome::Posted, ServingOutcome::Announced})
        CHECK(stateAfter(receiptValues({outcome, {}, {}, {}}, {}, kAt)) == ServingState::Receipt);
    CHECK(servingState({}, true, true) == ServingState::Served);
}

TEST_CASE("What happened at the door fills in the receipt")
{
    const auto taken = receiptValues({ServingOutcome::Received, QStringLiteral("王强"), {}, {}}, {}, kAt);
    CHECK(taken.value(QStringLiteral("way")) == QStringLiteral("direct"));
    CHECK(taken.value(QStringLiteral("at")) == QStringLiteral("2026-11-20T15:30"));
    CHECK(taken.value(QStringLiteral("receiver")) == QStringLiteral("王强"));

    const auto refused = receiptValues({ServingOutcome::Refused, {}, QStringLiteral("不认可"), QStringLiteral("马会军")}, {}, kAt);
    CHECK(refused.value(QStringLiteral("way")) == QStringLiteral("leave"));
    CHECK(refused.value(QStringLiteral("refusal")) == QStringLiteral("2026年11月20日15时30分，不认可，拒绝签收。"));
    CHECK(refused.value(QStringLiteral("witness")) == QStringLiteral("马会军"));
    CHECK(refused.value(QStringLiteral("witnessed")) == QStringLiteral("1"));

    const ServingNote away{ServingOutcome::Absent, {}, QStringLiteral("场所无人"), QStringLiteral("马会军")};
    FormValues tried = receiptValues(away, {}, kAt);
    CHECK_FALSE(tried.contains(QStringLiteral("way")));
    tried = receiptValues(away, tried, kAt.addDays(1));
    CHECK(tried.value(QStringLiteral("remarks")).count(u'\n') == 1); // each attempt stays
    CHECK(tried.value(QStringLiteral("remarks")).contains(QStringLiteral("2026年11月21日15时30分到场送达，无人签收：场所无人。见证人：马会军。")));
}

TEST_CASE("Each way of service demands what proves it")
{
    const auto way = [](const char *code, FormValues more = {}) {
        more.insert(QStringLiteral("way"), QString::fromLatin1(code));
        return more;
    };
    const auto with = [](const char *name, const char *text = "1") {
        return FormValues{{QString::fromLatin1(name), QString::fromUtf8(text)}};
    };
    CHECK(missing(way("direct")) == QStringList{QStringLiteral("receiver"), QStringLiteral("enterprise")});
    CHECK(missing(way("direct", with("receiver", "王强")), true).isEmpty());
    CHECK(missing(way("leave")) == QStringList{QStringLiteral("refusal"), QStringLiteral("witnessed"), QStringLiteral("witness")});
    CHECK(missing(way("leave", {{QStringLiteral("refusal"), QStringLiteral("不认可")}, {QStringLiteral("recorded"), QStringLiteral("1")}})).isEmpty());
    CHECK(missing(receiptValues({ServingOutcome::Refused, {}, QStringLiteral("不认可"), QStringLiteral("马会军")}, {}, kAt)).isEmpty());
    CHECK(missing(way("post")) == QStringList{QStringLiteral("detail")});
    CHECK(missing(way("post", with("detail", "单号1"))).isEmpty());
    CHECK(missing(way("electronic", with("detail", "邮箱"))) == QStringList{QStringLiteral("confirmed")});
    CHECK(missing(way("public")) == QStringList{QStringLiteral("detail")});
    CHECK(missing(way("entrusted")) == QStringList{QStringLiteral("detail")});
}

TEST_CASE("A public notice counts as served after thirty days, everything else on the day of the receipt")
{
    const auto day = [](ServingOutcome outcome) { return servedOn(receiptValues({outcome, {}, {}, {}}, {}, kAt)); };
    CHECK(day(ServingOutcome::Received) == QDate(2026, 11, 20));
    CHECK(day(ServingOutcome::Posted) == QDate(2026, 11, 20));
    CHECK(day(ServingOutcome::Announced) == QDate(2026, 12, 20));
    CHECK_FALSE(servedOn({}).isValid());
}
