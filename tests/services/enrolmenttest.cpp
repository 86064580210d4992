#include "tests/support/inspectorlaptop.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace xunzhen;
using namespace xunzhen::testing;
using State = services::SyncStatus::State;

namespace {

/// The founder of a space, and a laptop that has never seen its folder.
struct Apart
{
    Apart()
    {
        founder.setUp();
        must(founder.services().sync().found(folder(), u"津南应急"_qs, domain::SpaceKind::Whole, true));
        must(founder.services().sync().run());
        const auto id = must(asking.services().people().save(inspector(u"刘洋"_qs, u"津0400002"_qs)));
        must(asking.services().people().setMe(id));
    }
    QString folder() const { return share.path(); }
    void meet()
    {
        for (int round = 0; round < 2; ++round) {
            must(founder.services().sync().run());
            must(asking.services().sync().run());
        }
    }
    void enrol(const QByteArray &requestOrPicture)
    {
        const auto taken = must(founder.services().sync().takeRequest(requestOrPicture));
        must(founder.services().sync().approve(taken.code));
        CHECK(must(asking.services().sync().takeApproval(must(founder.services().sync().approvalFile()))) == u"津南应急"_qs);
    }
    const services::RollCallRow row(const QString &who)
    {
        for (const auto &one : founder.services().sync().rollCall())
            if (one.who == who)
                return one;
        FAIL("not in the roll call");
        return {};
    }

    QTemporaryDir share;
    InspectorLaptop founder{1}, asking{2};
};

QByteArray asPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

}

SCENARIO("A laptop is enrolled without reaching the folder")
{
    Apart bureau;
    auto &founder = bureau.founder.services().sync();
    auto &asking = bureau.asking.services().sync();
    const QByteArray request = must(asking.requestFile());
    CHECK(asking.status().state == State::WaitingForApproval);
    CHECK(must(asking.requestFile()) == request);
    const QString code = asking.status().requestCode;
    CHECK(code.size() == 24);

    GIVEN("the request as a file")
    {
        const auto taken = must(founder.takeRequest(request));
        CHECK(taken.code == code);
        CHECK(taken.who == u"刘洋"_qs);
        REQUIRE(founder.requests().size() == 1);
        CHECK(founder.requests().front().code == code);
        bureau.enrol(request);
        CHECK(founder.requests().empty());
        THEN("it knows the space before it knows the folder, and meets the others when it reaches it")
        {
            CHECK(asking.status().state == State::NoFolder);
            CHECK(asking.status().spaceName == u"津南应急"_qs);
            CHECK(asking.status().requestCode.isEmpty());
            CHECK(must(asking.join(bureau.folder())).isEmpty());
            bureau.meet();
            CHECK(asking.status().state == State::Enrolled);
            CHECK(asking.status().encrypted);
            CHECK_FALSE(asking.status().admin);
            CHECK(bureau.asking.services().enterprises().find(u"机械"_qs, 5).total == 1);
        }
        THEN("a wrong folder is not taken into use")
        {
            QTemporaryDir other;
            CHECK(refusal(asking.join(other.path())) == base::ErrorCode::ShareMissing);
            CHECK(asking.status().folder.isEmpty());
        }
        THEN("the same request is not taken again")
        {
            const auto again = founder.takeRequest(request);
            CHECK(refusal(again) == base::ErrorCode::Clash);
            CHECK(problemCodes(again.error().problems()) == QStringList{u"request-answered"_qs});
        }
    }
    GIVEN("the request as a picture")
    {
        bureau.enrol(asPng(must(asking.requestPicture(700))));
        THEN("it is the same request") { CHECK(asking.status().spaceName == u"津南应急"_qs); }
    }
    GIVEN("a picture without a code, and something that is neither")
    {
        QImage blank(200, 200, QImage::Format_RGB32);
        blank.fill(Qt::white);
        const auto none = founder.takeRequest(asPng(blank));
        CHECK(refusal(none) == base::ErrorCode::NotFound);
        CHECK(problemCodes(none.error().problems()) == QStringList{u"no-qr-code"_qs});
        CHECK_FALSE(founder.takeRequest("no request").hasValue());
        CHECK(founder.requests().empty());
    }
    GIVEN("an approval that does not know it")
    {
        const auto refused = asking.takeApproval(must(founder.approvalFile()));
        CHECK(refusal(refused) == base::ErrorCode::NotFound);
        CHECK(problemCodes(refused.error().problems()) == QStringList{u"approval-of-another"_qs});
        CHECK(asking.status().state == State::WaitingForApproval);
    }
}

SCENARIO("An admin revokes a laptop")
{
    Apart bureau;
    auto &founder = bureau.founder.services().sync();
    auto &asking = bureau.asking.services().sync();
    bureau.enrol(must(asking.requestFile()));
    must(asking.join(bureau.folder()));
    bureau.meet();
    const auto row = bureau.row(u"刘洋"_qs);
    CHECK(row.revocable);
    CHECK_FALSE(row.revoked);
    CHECK_FALSE(bureau.row(u"张伟"_qs).revocable);
    CHECK(bureau.row(u"张伟"_qs).admin);
    CHECK(refusal(founder.revoke(row.deviceKey, u"  "_qs)) == base::ErrorCode::InvalidInput);
    CHECK(refusal(asking.revoke(bureau.row(u"张伟"_qs).deviceKey, u"试"_qs)) == base::ErrorCode::NotAllowed);
    CHECK(refusal(founder.declareLost(row.deviceKey)) == base::ErrorCode::NotFound);
    must(founder.revoke(row.deviceKey, u"电脑丢失"_qs));

    THEN("it is shown with its reason, and the laptop says so and keeps what it has")
    {
        CHECK(bureau.row(u"刘洋"_qs).revoked);
        CHECK(bureau.row(u"刘洋"_qs).revokedFor == u"电脑丢失"_qs);
        CHECK_FALSE(bureau.row(u"刘洋"_qs).revocable);
        const auto firm = must(bureau.asking.services().enterprises().save(machineWorks(4)));
        const auto result = must(asking.run());
        CHECK(result.sentOps == 0);
        CHECK(asking.status().state == State::Revoked);
        must(founder.run());
        CHECK(bureau.founder.services().enterprises().find({}, 5).total == 1);
        AND_WHEN("it asks again and is approved")
        {
            bureau.enrol(must(asking.requestFile()));
            bureau.meet();
            CHECK(asking.status().state == State::Enrolled);
            CHECK(must(bureau.founder.services().enterprises().enterprise(firm)).id == firm);
        }
    }
}

TEST_CASE("Nothing readable of an encrypted space lies in its folder")
{
    Apart bureau;
    const domain::VisitId visit = bureau.founder.finishedVisit();
    must(bureau.founder.services().papers().issue(visit));
    must(bureau.founder.services().sync().run());
    int files = 0;
    for (QDirIterator all(bureau.folder(), QDir::Files, QDirIterator::Subdirectories); all.hasNext();) {
        QFile file(all.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const bool isSealed = file.fileName().contains(u"/s/"_qs) || file.fileName().contains(u"/b/"_qs);
        files += isSealed ? 1 : 0;
        CHECK_FALSE(bytes.contains("%PDF"));
        CHECK_FALSE((isSealed && bytes.contains("\xff\xd8\xff\xe0")));
        CHECK_FALSE(bytes.contains(u"机械厂"_qs.toUtf8()));
    }
    CHECK(files >= 3);
}
