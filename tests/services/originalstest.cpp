#include "tests/exchange/photofiles.h"
#include "tests/services/meetinglaptops.h"
#include "tests/support/inspectorlaptop.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::OriginalsWish;

namespace {

/// Both take part; the second wants originals only on request.
struct TwoLaptops : MeetingLaptops
{
    TwoLaptops()
    {
        must(first.services().sync().approve(request));
        services::Settings settings = second.services().settings().settings();
        settings.bureau = u"津南区应急管理局"_qs;
        settings.bureauShort = u"津南应急"_qs;
        must(second.services().settings().save(settings));
        must(second.services().sync().setOriginalsWish({OriginalsWish::Kind::OnRequest}));
        meet();
    }
    void takeFilesOutOfTheFolder() { QDir(share.filePath(u"b"_qs)).removeRecursively(); }
};

}

SCENARIO("A colleague's photos come as thumbnails first")
{
    TwoLaptops bureau;
    auto &first = bureau.first;
    auto &second = bureau.second;
    const domain::VisitId visit = first.finishedVisit();
    bureau.meet();
    const domain::Evidence photo = must(second.visits().record(visit)).evidence.front();

    GIVEN("a laptop that wants originals only on request")
    {
        THEN("it shows the photo, says that the original is not here, and a further run does not look for it")
        {
            CHECK_FALSE(photo.thumbnail.isEmpty());
            CHECK_FALSE(second.visits().hasOriginal(photo));
            CHECK_FALSE(must(second.visits().thumbnail(photo, 64)).isNull());
            CHECK(second.services().sync().originalsAway(visit).size() == 1);
            CHECK(second.services().sync().status().originalsAway == 1);
            CHECK(second.services().sync().status().waitingBlobs == 0);
            const auto refused = second.visits().original(photo);
            REQUIRE_FALSE(refused.hasValue());
            CHECK(problemCodes(refused.error().problems()) == QStringList{u"original-away"_qs});
        }
        THEN("checking the records finds nothing wrong with that")
        {
            CHECK(must(second.services().maintenance().check()).empty());
        }
        WHEN("its original is fetched")
        {
            QSignalSpy told(&second.facts, &services::Facts::visitsChanged);
            const auto fetched = must(second.services().sync().fetchOriginals(visit));
            THEN("it is here, untouched, and the screens are told")
            {
                CHECK(fetched.fetched == 1);
                CHECK(fetched.absent.isEmpty());
                CHECK(must(second.visits().original(photo)) == must(first.visits().original(photo)));
                CHECK(second.services().sync().status().originalsAway == 0);
                CHECK(told.count() == 1);
                CHECK(must(second.services().sync().fetchOriginals(visit)).fetched == 0);
            }
        }
        WHEN("nobody has brought it to the folder")
        {
            bureau.takeFilesOutOfTheFolder();
            THEN("the photo is named and nothing is lost")
            {
                CHECK(must(second.services().sync().fetchOriginals(photo.hash)).absent == QStringList{photo.fileName});
                CHECK_FALSE(must(second.visits().thumbnail(photo, 64)).isNull());
            }
        }
        WHEN("the folder is not there")
        {
            QDir(bureau.share.path()).removeRecursively();
            THEN("that is said")
            {
                CHECK(refusal(second.services().sync().fetchOriginals(visit)) == base::ErrorCode::ShareMissing);
            }
        }
        THEN("no photo has an unknown hash")
        {
            CHECK(refusal(second.services().sync().fetchOriginals(QString(64, u'0'))) == base::ErrorCode::NotFound);
        }
    }
    GIVEN("the wish for all originals")
    {
        must(second.services().sync().setOriginalsWish({OriginalsWish::Kind::All}));
        WHEN("it syncs again")
        {
            must(second.services().sync().run());
            THEN("they have come")
            {
                CHECK(second.visits().hasOriginal(photo));
            }
        }
    }
}

SCENARIO("A paper never shows a thumbnail in the place of an original")
{
    TwoLaptops bureau;
    auto &first = bureau.first;
    auto &second = bureau.second;
    const domain::VisitId visit = first.finishedVisit();
    bureau.meet();

    WHEN("it is issued where the original is not")
    {
        const auto refused = second.services().papers().issue(visit);
        THEN("it is refused and the photo is named")
        {
            REQUIRE_FALSE(refused.hasValue());
            CHECK(problemCodes(refused.error().problems()).contains(u"original-away"_qs));
        }
        THEN("the case file says what is not in it")
        {
            QTemporaryDir folder;
            const auto receipt = must(second.services().caseFiles().saveFolder({visit}, folder.filePath(u"案卷"_qs)));
            CHECK(receipt.missingFiles.size() == 1);
        }
        THEN("it can be issued once the original was fetched")
        {
            must(second.services().sync().fetchOriginals(visit));
            must(second.services().papers().issue(visit));
        }
    }
    WHEN("it was issued by the colleague")
    {
        const auto paper = must(first.services().papers().issue(visit));
        bureau.meet();
        THEN("another edition of it waits for the original")
        {
            const auto refused = second.services().papers().ofd(paper.id);
            REQUIRE_FALSE(refused.hasValue());
            CHECK(problemCodes(refused.error().problems()) == QStringList{u"original-away"_qs});
            must(second.services().sync().fetchOriginals(visit));
            must(second.services().papers().ofd(paper.id));
        }
    }
}
