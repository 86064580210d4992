#include "models/services/templateservice.h"
#include "tests/support/inspectorlaptop.h"

#include <QTemporaryDir>

using namespace xunzhen;
using namespace xunzhen::testing;
using services::TemplateService;

namespace {

const QString kPaper = u"consultation-report"_qs;
const QString kKey = u"section.notes"_qs;

void becomes(InspectorLaptop &laptop, const domain::InspectorId &id, domain::Role role)
{
    auto person = must(laptop.services().people().inspector(id));
    person.role = role;
    must(laptop.services().people().save(person));
}

void words(InspectorLaptop &laptop, const QString &key, const QString &text)
{
    auto &templates = laptop.services().templates();
    const auto view = must(templates.view(kPaper));
    must(templates.edit(kPaper, must(TemplateService::reworded(view.draft, view.shipped, key, text)), u"wording/"_qs + key));
}

void meet(InspectorLaptop &one, InspectorLaptop &two)
{
    must(one.services().sync().run());
    must(two.services().sync().run());
    must(one.services().sync().run());
}

}

SCENARIO("Two laptops use one bureau's template")
{
    const QTemporaryDir share;
    InspectorLaptop clerks(1), inspectors(2);
    clerks.setUp();
    becomes(clerks, clerks.lead, domain::Role::Clerk);
    must(clerks.services().sync().found(share.path(), u"津南应急"_qs));
    const auto other = must(inspectors.services().people().save(inspector(u"刘洋"_qs, u"津0400009"_qs)));
    must(inspectors.services().people().setMe(other));
    must(clerks.services().sync().approve(must(inspectors.services().sync().join(share.path()))));
    meet(clerks, inspectors);
    auto &theirs = inspectors.services().templates();
    const auto shipped = must(theirs.view(kPaper)).shipped;

    WHEN("the clerk publishes a sentence and they meet in the folder")
    {
        words(clerks, kKey, u"十、其他说明"_qs);
        must(clerks.services().templates().publish(kPaper, u"统一用语"_qs));
        meet(clerks, inspectors);
        THEN("the inspector's papers use it, byte for byte, and the history names the clerk")
        {
            const auto view = must(theirs.view(kPaper));
            CHECK(view.own);
            CHECK(view.inUse == must(clerks.services().templates().view(kPaper)).inUse);
            CHECK(theirs.history(kPaper).at(0).by == u"张伟"_qs);
            CHECK(theirs.history(kPaper).at(0).inEffect);
        }
        THEN("a reset reaches the inspector as well")
        {
            must(clerks.services().templates().reset(kPaper, u"恢复"_qs));
            meet(clerks, inspectors);
            CHECK(must(theirs.view(kPaper)).inUse == shipped);
            CHECK(must(theirs.byHash(theirs.history(kPaper).at(1).hash)) != shipped);
        }
    }
    WHEN("the clerk loses the right after publishing")
    {
        words(clerks, kKey, u"十、其他说明"_qs);
        must(clerks.services().templates().publish(kPaper, u"统一用语"_qs));
        becomes(clerks, clerks.lead, domain::Role::Inspector);
        meet(clerks, inspectors);
        THEN("it is listed there and not in effect")
        {
            CHECK(must(theirs.view(kPaper)).inUse == shipped);
            REQUIRE(theirs.history(kPaper).size() == 1);
            CHECK_FALSE(theirs.history(kPaper).at(0).allowed);
        }
    }
    WHEN("both publish without having met")
    {
        becomes(inspectors, other, domain::Role::Administrator);
        words(clerks, kKey, u"十、甲"_qs);
        must(clerks.services().templates().publish(kPaper, u"甲"_qs));
        words(inspectors, kKey, u"十、乙"_qs);
        must(theirs.publish(kPaper, u"乙"_qs));
        meet(clerks, inspectors);
        meet(clerks, inspectors);
        THEN("both laptops agree on one, and both versions stay in the history")
        {
            const auto view = must(theirs.view(kPaper));
            CHECK(view.inUse == must(clerks.services().templates().view(kPaper)).inUse);
            CHECK(theirs.history(kPaper).size() == 2);
            CHECK(clerks.services().templates().history(kPaper).size() == 2);
        }
    }
}
