#include "tests/support/inspectorlaptop.h"

using namespace xunzhen;
using namespace xunzhen::testing;

namespace {

domain::VisitId issuedCheck(InspectorLaptop &laptop)
{
    services::VisitRequest request = laptop.request();
    request.kind = domain::VisitKind::Check;
    const auto visit = must(laptop.visits().open(request));
    for (const QString &item : {u"SAF-01"_qs, u"SAF-02"_qs, u"SAF-03"_qs, u"SAF-04"_qs})
        must(laptop.visits().answer(visit, item, domain::Verdict::Compliant));
    must(laptop.visits().setMeasured(visit, u"SAF-04"_qs, 81.5));
    must(laptop.visits().setOverall(visit, u"未见异常。"_qs));
    laptop.sign(visit);
    must(laptop.services().papers().issue(visit));
    return visit;
}

std::vector<domain::FormRow> rowsOf(const services::FilledForm &filled, const QString &field)
{
    return domain::rowsOf(*filled.form.field(field), filled.record.values.value(field));
}

services::FilledForm publication(InspectorLaptop &laptop, const QDate &from, const QDate &to)
{
    auto &forms = laptop.services().paperForms();
    return must(forms.form(must(forms.beginPublication(from, to))));
}

}

SCENARIO("The results of a period's checks are published")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const QDate today = laptop.clock.today();

    GIVEN("an issued service visit")
    {
        const domain::VisitId service = laptop.finishedVisit();
        must(laptop.services().papers().issue(service));
        THEN("it is no check and is not in the table")
        {
            CHECK(rowsOf(publication(laptop, today, today), u"rows"_qs).empty());
        }
    }
    GIVEN("an issued check")
    {
        issuedCheck(laptop);

        THEN("the table has a row for it, without its people")
        {
            const auto filled = publication(laptop, today, today);
            CHECK(filled.form.id == u"publication-table"_qs);
            CHECK(filled.record.values.value(u"from"_qs) == today.toString(Qt::ISODate));
            const auto rows = rowsOf(filled, u"rows"_qs);
            REQUIRE(rows.size() == 1);
            const auto firm = must(laptop.services().enterprises().enterprise(laptop.firm));
            CHECK(rows[0].value(u"party"_qs) == firm.name);
            CHECK(rows[0].value(u"code"_qs) == firm.uscc);
            CHECK(rows[0].value(u"on"_qs) == today.toString(Qt::ISODate));
            CHECK(rows[0].value(u"conclusion"_qs) == u"未发现问题"_qs);
            CHECK(rows[0].value(u"items"_qs).endsWith(u"项"_qs));
            const QString all = filled.record.values.value(u"rows"_qs);
            CHECK_FALSE(all.contains(firm.contact.isEmpty() ? u"@"_qs : firm.contact));
            CHECK_FALSE(all.contains(firm.phone.isEmpty() ? u"@"_qs : firm.phone));
        }
        THEN("another period has none")
        {
            CHECK(rowsOf(publication(laptop, today.addDays(1), today.addDays(30)), u"rows"_qs).empty());
        }
    }
    GIVEN("days that are no period")
    {
        const auto refused = laptop.services().paperForms().beginPublication(today, today.addDays(-1));
        CHECK(refusal(refused) == base::ErrorCode::InvalidInput);
        CHECK(problemCodes(refused.error().problems()) == QStringList{u"publication-period-wrong"_qs});
        CHECK(laptop.services().paperForms().ofBureau().empty());
    }
}

SCENARIO("A draw is recorded so that it can be repeated")
{
    InspectorLaptop laptop;
    laptop.setUp();
    auto &forms = laptop.services().paperForms();
    const domain::DrawRequest request{u"示例种子"_qs, {u"甲厂"_qs, u"乙厂"_qs, u"丙厂"_qs}, 2, {u"陈静"_qs, u"刘洋"_qs}};

    WHEN("the record is begun")
    {
        const auto filled = must(forms.form(must(forms.beginDraw(request))));
        THEN("it holds seed, hashes, lists, results and pairs")
        {
            const domain::DrawResult result = domain::draw(request);
            CHECK(filled.record.values.value(u"seed"_qs) == request.seed);
            CHECK(filled.record.values.value(u"poolHash"_qs) == result.poolHash);
            CHECK(filled.record.values.value(u"poolCount"_qs) == u"3"_qs);
            CHECK(rowsOf(filled, u"pool"_qs).size() == 3);
            CHECK(rowsOf(filled, u"staff"_qs).size() == 2);
            REQUIRE(rowsOf(filled, u"results"_qs).size() == 2);
            CHECK(rowsOf(filled, u"results"_qs)[0].value(u"key"_qs) == result.drawn[0].key);
            CHECK(rowsOf(filled, u"pairs"_qs).size() == 2);
            CHECK(forms.ofBureau().size() == 1);
        }
    }
    WHEN("the list is empty")
    {
        CHECK(refusal(forms.beginDraw({u"示例种子"_qs, {}, 1, {}})) == base::ErrorCode::InvalidInput);
        CHECK(forms.ofBureau().empty());
    }
}
