#include "models/services/remediationcalls.h"
#include "tests/support/inspectorlaptop.h"

#include <QFile>

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::Escalation;
using domain::RemediationState;

namespace {

/// An issued report with two open items: the major one due in a day, the minor one in 15.
struct OpenItems
{
    OpenItems()
    {
        laptop.setUp();
        must(laptop.services().papers().issue(laptop.finishedVisit()));
        const auto rows = laptop.services().remediation().list();
        REQUIRE(rows.size() == 2);
        major = rows[0].item.id;
        minor = rows[1].item.id;
    }
    services::RemediationCalls calls() { return laptop.services().remediationCalls(); }
    domain::Standing standing(const domain::RemediationId &id)
    {
        return calls().standings({must(laptop.services().remediation().item(id))}).at(id);
    }
    std::vector<services::RemediationRow> rows() { return laptop.services().remediation().list(); }

    InspectorLaptop laptop;
    domain::RemediationId major, minor;
};

}

SCENARIO("The firm is reminded, the leader is told, the firm gets more time")
{
    OpenItems open;
    CHECK(open.standing(open.major).escalation == Escalation::RemindDue);
    CHECK(open.standing(open.minor).escalation == Escalation::None);

    WHEN("the firm is reminded and nothing happens for a week after the day")
    {
        must(open.calls().remind(open.major, u"电话提醒王强"_qs));
        CHECK(open.standing(open.major).escalation == Escalation::Reminded);
        open.laptop.clock.advanceDays(8);
        CHECK(open.standing(open.major).escalation == Escalation::EscalateDue);
        const auto told = must(open.calls().escalate(open.major, u"报分管局长"_qs));
        THEN("the leader was told, with who and when, and it can be taken back")
        {
            CHECK(open.standing(open.major).escalation == Escalation::Escalated);
            REQUIRE(open.calls().ofItem(open.major).size() == 2);
            CHECK(open.calls().ofItem(open.major)[1].by == u"张伟"_qs);
            must(open.calls().takeBack(told, u"记错了"_qs));
            CHECK(open.standing(open.major).escalation == Escalation::EscalateDue);
            CHECK(open.calls().ofItem(open.major).size() == 2);
        }
    }
    WHEN("the firm gets more time")
    {
        const QDate paper = open.standing(open.major).paperDue, later = paper.addDays(20);
        CHECK(refusal(open.calls().extend(open.major, paper, u"设备到货晚"_qs)) == base::ErrorCode::InvalidInput);
        CHECK(refusal(open.calls().extend(open.major, later, {})) == base::ErrorCode::InvalidInput);
        must(open.calls().extend(open.major, later, u"设备到货晚"_qs));
        THEN("lists go by the new day and the paper keeps its own")
        {
            const auto rows = open.rows();
            CHECK(rows[0].item.id == open.minor);
            CHECK(rows[1].item.id == open.major);
            CHECK(rows[1].item.due == paper);
            CHECK(rows[1].daysLeft == int(open.laptop.clock.today().daysTo(later)));
            CHECK(open.standing(open.major).isExtended());
            services::RemediationFilter soon;
            soon.dueWithinDays = 5;
            CHECK(open.laptop.services().remediation().list(soon).empty());
        }
    }
    WHEN("the item is closed")
    {
        must(open.laptop.services().remediation().reinspect(open.major, RemediationState::Closed, u"已改"_qs));
        THEN("nobody is reminded of it any more")
        {
            CHECK(refusal(open.calls().remind(open.major, {})) == base::ErrorCode::Refused);
            CHECK(open.standing(open.major).escalation == Escalation::None);
        }
    }
}

SCENARIO("Several items are looked at in one visit")
{
    OpenItems open;
    const std::vector both{open.major, open.minor};

    THEN("a close-out without proof closes none of them")
    {
        CHECK(refusal(open.calls().reinspectAll(both, RemediationState::Closed, {})) == base::ErrorCode::Refused);
        CHECK(open.rows().size() == 2);
    }
    THEN("one photo proves both")
    {
        must(open.calls().addProofToAll(both, jpeg(800, 600, Qt::blue), u"整改后.jpg"_qs));
        must(open.calls().reinspectAll(both, RemediationState::Closed, {}));
        CHECK(open.rows().empty());
        CHECK(open.laptop.services().remediation().proofs(open.major).size() == 1);
        CHECK(open.laptop.services().remediation().proofs(open.minor).front().hash
              == open.laptop.services().remediation().proofs(open.major).front().hash);
    }
    THEN("when one of them cannot be looked at, none is")
    {
        auto some = both;
        some.push_back(domain::RemediationId(base::Uuid(base::Uuid::Bytes{9})));
        CHECK_FALSE(open.calls().reinspectAll(some, RemediationState::PartlyFixed, u"一半"_qs));
        CHECK(open.laptop.services().remediation().reinspections(open.major).empty());
    }
}

SCENARIO("A wrong close-out is taken back and stays on record")
{
    OpenItems open;
    auto &remediation = open.laptop.services().remediation();
    CHECK(refusal(open.calls().reopen(open.minor, u"看错了"_qs)) == base::ErrorCode::Refused);
    must(remediation.reinspect(open.minor, RemediationState::PartlyFixed, u"改了一半"_qs));
    must(remediation.reinspect(open.minor, RemediationState::Closed, u"已改"_qs));
    CHECK(refusal(open.calls().reopen(open.minor, u"  "_qs)) == base::ErrorCode::InvalidInput);
    must(open.calls().reopen(open.minor, u"看的是另一台设备"_qs));
    CHECK(must(remediation.item(open.minor)).state == RemediationState::PartlyFixed);
    const auto looks = remediation.reinspections(open.minor);
    REQUIRE(looks.size() == 3);
    CHECK(domain::takesBack(looks, 2));
    CHECK(looks[2].note == u"看的是另一台设备"_qs);
}

SCENARIO("The days of the rule are this laptop's own")
{
    OpenItems open;
    CHECK(open.calls().rule() == domain::EscalationRule{3, 7});
    must(open.calls().setRule({20, 1}));
    CHECK(open.standing(open.minor).escalation == Escalation::RemindDue);
    CHECK(refusal(open.calls().setRule({-1, 7})) == base::ErrorCode::InvalidInput);
    CHECK(open.calls().rule() == domain::EscalationRule{20, 1});
}

SCENARIO("The list is written for the office")
{
    OpenItems open;
    must(open.calls().extend(open.major, open.standing(open.major).paperDue.addDays(20), u"设备到货晚"_qs));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"整改.xlsx"_qs);
    must(open.calls().writeList(open.rows(), path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(2) == "PK");
    CHECK(file.size() > 4000);
}
