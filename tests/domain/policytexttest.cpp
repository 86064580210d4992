#include "models/domain/checklist/policytext.h"

#include "tests/support/catch.h"

using namespace xunzhen::domain;

TEST_CASE("a policy text takes the firm's data and leaves a line where something is not known")
{
    const QString body = u"{{enterprise.name}}制度\n由{{ enterprise.legalPerson }}自{{date}}起执行，岗位____"_qs;
    CHECK(filledPolicy(body, {{u"enterprise.name"_qs, u"甲厂"_qs}, {u"date"_qs, u"2026年11月28日"_qs}})
          == u"甲厂制度\n由______自2026年11月28日起执行，岗位____"_qs);
    CHECK(filledPolicy(body, {}).count(policyBlank()) == 3);
    CHECK(filledPolicy(u"{{date}"_qs, {}) == u"{{date}"_qs);
    // What a firm is called never becomes a field.
    CHECK(filledPolicy(u"{{enterprise.name}}"_qs, {{u"enterprise.name"_qs, u"{{date}}"_qs}}) == u"{{date}}"_qs);
}

TEST_CASE("a policy template may only ask for what can be known")
{
    CHECK(unknownPolicyFields(u"{{enterprise.name}}{{date}}{{bureau}}"_qs).isEmpty());
    CHECK(unknownPolicyFields(u"{{enterprise.boss}}{{}}{{enterprise.boss}}"_qs) == QStringList{u"enterprise.boss"_qs, QString()});
}
