#include "models/report/paperrenderer.h"
#include "models/report/sink/textdump.h"
#include "models/services/templateservice.h"
#include "models/store/capture/capturestate.h"
#include "models/store/database.h"
#include "models/store/migrator.h"
#include "models/store/papertemplate/templatereleaserepository.h"
#include "models/store/transaction.h"
#include "tests/support/inspectorlaptop.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace xunzhen;
using namespace xunzhen::testing;
using domain::TemplateFiles;
using services::TemplateService;

namespace {

const QString kPaper = u"consultation-report"_qs;
const QString kKey = u"section.notes"_qs;

void becomes(InspectorLaptop &laptop, domain::Role role)
{
    auto me = must(laptop.services().people().inspector(laptop.lead));
    me.role = role;
    must(laptop.services().people().save(me));
}

TemplateFiles reworded(TemplateService &templates, const QString &key, const QString &text)
{
    const auto view = must(templates.view(kPaper));
    return must(TemplateService::reworded(view.draft, view.shipped, key, text));
}

QString sentence(const TemplateFiles &files, const QString &key)
{
    for (const auto &one : must(TemplateService::sentences(files, files)))
        if (one.key == key)
            return one.text;
    return {};
}

QStringList codes(const base::Problems &problems)
{
    QStringList lines;
    for (const base::Problem &problem : problems)
        lines << problem.code + u' ' + problem.place;
    return lines;
}

TemplateFiles withLayout(TemplateFiles files, const QByteArray &from, const QByteArray &to)
{
    files.layout.replace(from, to);
    return files;
}

/// A release that another program wrote: no service looks at it on its way in.
void plant(InspectorLaptop &laptop, const TemplateFiles &files)
{
    auto opened = store::Migrator(laptop.clock).open(laptop.folder() + u"/profile/xunzhen.db"_qs, laptop.folder() + u"/profile/backups"_qs);
    REQUIRE(opened.database);
    opened.database->captureState().setAuthor(laptop.lead.toBytes());
    store::Transaction transaction(*opened.database);
    store::TemplateReleaseRepository(*opened.database)
        .save({laptop.ids.make<domain::TemplateReleaseId>(), kPaper, files, u"旧版程序所发"_qs, laptop.clock.now().addDays(1), laptop.lead});
    transaction.commit();
}

}

TEST_CASE("Every shipped template is without faults, and its sentences have places")
{
    InspectorLaptop laptop;
    const auto papers = laptop.services().templates().list();
    REQUIRE(papers.size() >= 5);
    CHECK(papers.front().id == kPaper);
    for (const auto &paper : papers) {
        CAPTURE(paper.id.toStdString());
        const auto view = must(laptop.services().templates().view(paper.id));
        CHECK(codes(TemplateService::check(paper.id, view.shipped)) == QStringList());
        CHECK(paper.hash == TemplateService::hash(view.shipped));
        CHECK_FALSE(paper.own);
        CHECK_FALSE(paper.drafted);
        CHECK_FALSE(must(TemplateService::sentences(view.shipped, view.shipped)).empty());
        CHECK_FALSE(TemplateService::fields(paper.id, view.shipped).isEmpty());
    }
}

SCENARIO("A bureau words a paper itself")
{
    InspectorLaptop laptop;
    laptop.setUp();
    auto &templates = laptop.services().templates();
    const TemplateFiles shipped = must(templates.view(kPaper)).shipped;
    QSignalSpy facts(&laptop.facts, &services::Facts::templatesChanged);

    GIVEN("a draft with one sentence changed")
    {
        must(templates.edit(kPaper, reworded(templates, kKey, u"十、其他说明"_qs), u"wording/"_qs + kKey));

        THEN("papers stay as they are, and the draft is there after a restart")
        {
            CHECK(facts.count() == 1);
            CHECK(must(templates.view(kPaper)).inUse == shipped);
            laptop.restart();
            const auto view = must(laptop.services().templates().view(kPaper));
            CHECK(view.begun);
            CHECK(sentence(view.draft, kKey) == u"十、其他说明"_qs);
            CHECK(laptop.services().templates().list().front().drafted);
        }
        THEN("typing on is the same step, another place is another one, and each can be taken back")
        {
            must(templates.edit(kPaper, reworded(templates, kKey, u"十、其他说明事项"_qs), u"wording/"_qs + kKey));
            must(templates.edit(kPaper, reworded(templates, u"dash"_qs, u"／"_qs), u"wording/dash"_qs));
            CHECK(must(templates.undo(kPaper)) == u"wording/dash"_qs);
            CHECK(sentence(must(templates.view(kPaper)).draft, kKey) == u"十、其他说明事项"_qs);
            must(templates.undo(kPaper));
            CHECK_FALSE(must(templates.view(kPaper)).begun);
            CHECK(refusal(templates.undo(kPaper)) == base::ErrorCode::NotFound);
        }
        THEN("it can be thrown away")
        {
            must(templates.discard(kPaper));
            CHECK(must(templates.view(kPaper)).draft == shipped);
        }
        THEN("an inspector may write it but not publish it")
        {
            CHECK(refusal(templates.publish(kPaper, u"改说明"_qs)) == base::ErrorCode::NotAllowed);
            CHECK_FALSE(templates.mayPublish());
            CHECK(templates.mayEdit());
        }
        THEN("an expert may do neither")
        {
            becomes(laptop, domain::Role::Expert);
            CHECK(refusal(templates.edit(kPaper, shipped, u"layout"_qs)) == base::ErrorCode::NotAllowed);
            CHECK_FALSE(templates.mayEdit());
        }
        WHEN("a clerk publishes it")
        {
            becomes(laptop, domain::Role::Clerk);
            CHECK(problemCodes(templates.publish(kPaper, u" "_qs).error().problems()) == QStringList{u"reason-missing"_qs});
            must(templates.publish(kPaper, u"按区里要求"_qs));
            const auto view = must(templates.view(kPaper));
            THEN("it is in effect, and the history says who, when and why")
            {
                CHECK(view.own);
                CHECK_FALSE(view.begun);
                CHECK(sentence(view.inUse, kKey) == u"十、其他说明"_qs);
                const auto history = templates.history(kPaper);
                REQUIRE(history.size() == 1);
                CHECK(history[0].by == u"张伟"_qs);
                CHECK(history[0].note == u"按区里要求"_qs);
                CHECK(history[0].inEffect);
                CHECK(history[0].hash == TemplateService::hash(view.inUse));
                CHECK(templates.list().front().own);
                CHECK(problemCodes(templates.publish(kPaper, u"再发"_qs).error().problems()) == QStringList{u"template-unchanged"_qs});
            }
            THEN("a reset brings the shipped bytes back, and the earlier version can be found and written on")
            {
                const QString hash = TemplateService::hash(view.inUse);
                must(templates.reset(kPaper, u"恢复"_qs));
                CHECK(must(templates.view(kPaper)).inUse == shipped);
                CHECK(must(templates.byHash(hash)) == view.inUse);
                CHECK(must(templates.byHash(TemplateService::hash(shipped))) == shipped);
                CHECK(refusal(templates.byHash(u"00"_qs)) == base::ErrorCode::NotFound);
                const auto history = templates.history(kPaper);
                REQUIRE(history.size() == 2);
                CHECK(history[0].reset);
                CHECK(history[0].inEffect);
                CHECK_FALSE(history[1].inEffect);
                must(templates.restore(history[1].id));
                CHECK(must(templates.view(kPaper)).draft == view.inUse);
                CHECK(problemCodes(templates.reset(kPaper, u"再恢复"_qs).error().problems()) == QStringList{u"template-shipped-already"_qs});
            }
            THEN("publishing the shipped words again is a return to the shipped template")
            {
                must(templates.edit(kPaper, reworded(templates, kKey, sentence(shipped, kKey)), u"wording/"_qs + kKey));
                CHECK(must(templates.view(kPaper)).draft == shipped);
                must(templates.publish(kPaper, u"改回"_qs));
                CHECK_FALSE(must(templates.view(kPaper)).own);
                CHECK(templates.history(kPaper)[0].reset);
            }
            THEN("whoever may not publish any more is not followed, but listed")
            {
                becomes(laptop, domain::Role::Inspector);
                CHECK(must(templates.view(kPaper)).inUse == shipped);
                REQUIRE(templates.history(kPaper).size() == 1);
                CHECK_FALSE(templates.history(kPaper)[0].allowed);
                CHECK_FALSE(templates.history(kPaper)[0].inEffect);
            }
            THEN("a draft that began before says so and does not overwrite by mistake")
            {
                must(templates.edit(kPaper, reworded(templates, u"dash"_qs, u"／"_qs), u"wording/dash"_qs));
                plant(laptop, must(TemplateService::reworded(view.inUse, shipped, u"none"_qs, u"（无）"_qs)));
                CHECK(must(templates.view(kPaper)).outdated);
                CHECK(problemCodes(templates.publish(kPaper, u"发"_qs).error().problems()) == QStringList{u"template-outdated"_qs});
                must(templates.publish(kPaper, u"发"_qs, true));
                CHECK(sentence(must(templates.view(kPaper)).inUse, u"dash"_qs) == u"／"_qs); // though the other's clock is ahead
            }
        }
    }
    GIVEN("a draft with faults")
    {
        becomes(laptop, domain::Role::Administrator);
        const TemplateFiles faulty = must(TemplateService::reworded(withLayout(shipped, "@section.notes", "@section.nots"), shipped,
                                                                    u"opinion"_qs, u"{{enterprise.nam}}"_qs));
        must(templates.edit(kPaper, faulty, u"layout"_qs));
        THEN("it is kept, its faults have lines, and it is not published")
        {
            CHECK(must(templates.view(kPaper)).draft == faulty);
            const auto faults = TemplateService::check(kPaper, faulty);
            REQUIRE(faults.size() == 2);
            CHECK(codes(faults).filter(u"template-unknown-wording template.json:"_qs).size() == 1);
            CHECK(codes(faults).filter(u"template-unknown-field wording.json:"_qs).size() == 1);
            CHECK(problemCodes(templates.publish(kPaper, u"发"_qs).error().problems()).size() == 2);
            CHECK(must(templates.view(kPaper)).inUse == shipped);
        }
        THEN("half a file is kept as well")
        {
            TemplateFiles half = shipped;
            half.layout.truncate(100);
            half.wording = "{";
            must(templates.edit(kPaper, half, u"layout"_qs));
            CHECK(must(templates.view(kPaper)).draft == half);
            CHECK(TemplateService::check(kPaper, half).size() == 2);
            CHECK_FALSE(TemplateService::sentences(half, shipped));
        }
    }
}

TEST_CASE("A template of another paper, or nested without end, has that fault")
{
    InspectorLaptop laptop;
    const TemplateFiles shipped = must(laptop.services().templates().view(kPaper)).shipped;
    CHECK(codes(TemplateService::check(kPaper, withLayout(shipped, "\"id\": \"consultation-report\"", "\"id\": \"other\"")))
          == QStringList{u"template-id-differs template.json:3"_qs});
    TemplateFiles deep = shipped;
    deep.layout = QByteArray(100'000, '[');
    CHECK(codes(TemplateService::check(kPaper, deep)) == QStringList{u"json-too-deep template.json"_qs});
    CHECK(refusal(laptop.services().templates().view(u"../secret"_qs)) == base::ErrorCode::NotFound);
}

TEST_CASE("A template nested without end is neither walked through nor made the draft")
{
    InspectorLaptop laptop;
    laptop.setUp();
    auto &templates = laptop.services().templates();
    const TemplateFiles shipped = must(templates.view(kPaper)).shipped;
    TemplateFiles deep = shipped;
    constexpr int kDeep = 40'000;
    deep.layout = R"({"id": "consultation-report", "blocks": )" + QByteArray(R"([{"block":"a","blocks":)").repeated(kDeep) + "[]"
        + QByteArray("}]").repeated(kDeep) + '}';
    REQUIRE(deep.layout.size() < 1024 * 1024);
    CHECK_FALSE(must(TemplateService::sentences(deep, shipped)).empty()); // and comes back
    const auto adopted = templates.adopt({kPaper, deep, {}});
    REQUIRE_FALSE(adopted);
    CHECK(adopted.error().code() == base::ErrorCode::TooLarge);
    CHECK(problemCodes(adopted.error().problems()) == QStringList{u"json-too-deep"_qs});
    CHECK_FALSE(must(templates.view(kPaper)).begun);
}

TEST_CASE("Taking back more steps than are kept leaves the draft as it was before them")
{
    InspectorLaptop laptop;
    laptop.setUp();
    auto &templates = laptop.services().templates();
    constexpr int kEdits = 205, kKept = 200;
    for (int i = 0; i < kEdits; ++i)
        must(templates.edit(kPaper, reworded(templates, kKey, QString::number(i)), u"step%1"_qs.arg(i)));
    for (int i = 0; i < kKept; ++i)
        must(templates.undo(kPaper));
    CHECK(must(templates.view(kPaper)).begun);
    CHECK(sentence(must(templates.view(kPaper)).draft, kKey) == QString::number(kEdits - kKept - 1));
    CHECK(refusal(templates.undo(kPaper)) == base::ErrorCode::NotFound);
    CHECK(sentence(must(templates.view(kPaper)).draft, kKey) == QString::number(kEdits - kKept - 1));
}

TEST_CASE("A bureau's template that a newer program finds faulty is passed over with a warning")
{
    InspectorLaptop laptop;
    laptop.setUp();
    becomes(laptop, domain::Role::Clerk);
    auto &templates = laptop.services().templates();
    const TemplateFiles shipped = must(templates.view(kPaper)).shipped;
    plant(laptop, withLayout(shipped, "{{enterprise.overview}}", "{{enterprise.gone}}"));
    const auto view = must(templates.view(kPaper));
    CHECK(view.inUse == shipped);
    CHECK_FALSE(view.own);
    CHECK(codes(view.faults).filter(u"template-unknown-field template.json:"_qs).size() == 1);
    CHECK(templates.list().front().faulty);
    must(templates.reset(kPaper, u"恢复"_qs));
    CHECK(must(templates.view(kPaper)).faults.empty());
}

TEST_CASE("A template goes out as a .zip or folder and comes in as a draft")
{
    InspectorLaptop laptop;
    laptop.setUp();
    const QTemporaryDir desk;
    auto &templates = laptop.services().templates();
    must(templates.edit(kPaper, reworded(templates, kKey, u"十、其他"_qs), u"wording/"_qs + kKey));
    const TemplateFiles draft = must(templates.view(kPaper)).draft;
    const QString folder = desk.filePath(u"out"_qs), zip = desk.filePath(u"out.zip"_qs);
    REQUIRE(QDir().mkpath(folder));
    QFile stale(folder + u"/form.json"_qs); // of another paper that was exported there before
    REQUIRE(stale.open(QIODevice::WriteOnly));
    stale.close();
    must(templates.exportFolder(kPaper, folder));
    CHECK_FALSE(stale.exists());
    QFile file(zip);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(must(templates.package(kPaper)));
    file.close();
    must(templates.discard(kPaper));
    for (const QString &path : {folder, zip}) {
        const auto import = must(templates.read(path));
        CHECK(import.id == kPaper);
        CHECK(import.files == draft);
        CHECK(import.faults.empty());
        must(templates.adopt(import));
        CHECK(must(templates.view(kPaper)).draft == draft);
        must(templates.undo(kPaper));
    }
    CHECK(refusal(templates.read(desk.filePath(u"none.zip"_qs))) == base::ErrorCode::NotFound);
}

TEST_CASE("Two versions are compared sentence by sentence")
{
    const TemplateFiles before{"{\n\"a\": 1\n}", R"({"x": "一", "y": "二"})", {}}, after{"{\n\"a\": 2\n}", R"({"x": "壹", "z": "三"})", {}};
    const auto found = TemplateService::compare(before, after);
    REQUIRE(found.sentences.size() == 3);
    CHECK(found.sentences[0].after == u"壹"_qs);
    CHECK(found.sentences[1].after.isEmpty());
    CHECK(found.sentences[2].before.isEmpty());
    CHECK(found.layoutLines == 2);
    CHECK(TemplateService::compare(before, before).isEmpty());
}

SCENARIO("A changed sentence changes the paper and its hash, and the old paper can still be laid out")
{
    InspectorLaptop laptop;
    laptop.setUp();
    auto &templates = laptop.services().templates();
    auto &papers = laptop.services().papers();
    const auto draftOf = [&](const domain::VisitId &visit) { return must(papers.draft(visit))->rendered(); };
    const auto textOf = [&](const domain::VisitId &visit) { return report::allText(draftOf(visit).pages); };
    const domain::VisitId visit = laptop.finishedVisit();
    const QString shippedText = textOf(visit), shippedHash = draftOf(visit).pages.properties.templateHash;
    const QByteArray shippedPdf = must(papers.draft(visit))->pdf();
    CHECK(shippedHash == templates.list().front().hash);

    must(templates.edit(kPaper, reworded(templates, kKey, u"十、其他说明"_qs), u"wording/"_qs + kKey));
    CHECK(textOf(visit) == shippedText);
    becomes(laptop, domain::Role::Clerk);
    must(templates.publish(kPaper, u"统一用语"_qs));
    becomes(laptop, domain::Role::Administrator); // who may issue nothing, but whose templates count
    CHECK(textOf(visit).contains(u"十、其他说明"_qs));
    CHECK(draftOf(visit).pages.properties.templateHash == templates.list().front().hash);
    CHECK(draftOf(visit).pages.properties.templateHash != shippedHash);

    GIVEN("the shipped template again")
    {
        must(templates.reset(kPaper, u"恢复"_qs));
        THEN("the paper is the old one to the byte")
        {
            CHECK(must(papers.draft(visit))->pdf() == shippedPdf);
        }
    }
    GIVEN("a paper issued with the bureau's template, which is then no longer in effect")
    {
        auto other = inspector(u"王芳"_qs, u"津0400077"_qs);
        const auto issuer = must(laptop.services().people().save(other));
        must(laptop.services().people().setMe(issuer));
        const domain::Paper paper = must(papers.issue(visit));
        CHECK(paper.templateHash != shippedHash);
        must(laptop.services().people().setMe(laptop.lead));
        must(templates.reset(kPaper, u"恢复"_qs));
        THEN("it is still laid out as it was issued")
        {
            CHECK(must(papers.ofd(paper.id)).startsWith("PK"));
            CHECK(must(templates.byHash(paper.templateHash)) != must(templates.view(kPaper)).inUse);
        }
    }
}

TEST_CASE("The sample of every paper is laid out with its template, and a faulty one says so instead")
{
    InspectorLaptop laptop;
    auto &templates = laptop.services().templates();
    for (const auto &paper : templates.list()) {
        CAPTURE(paper.id.toStdString());
        const auto files = must(templates.view(paper.id)).shipped;
        for (const QString &sample : {u"rich"_qs, u"empty"_qs}) {
            const auto preview = must(templates.preview(paper.id, files, sample));
            REQUIRE(preview.paper);
            CHECK(preview.paper->pageCount() >= 1);
            CHECK(preview.paper->pdf().isEmpty());
        }
        TemplateFiles faulty = files;
        faulty.wording = "{}";
        const auto preview = must(templates.preview(paper.id, faulty, u"rich"_qs));
        CHECK_FALSE(preview.paper);
        CHECK_FALSE(preview.faults.empty());
    }
}
