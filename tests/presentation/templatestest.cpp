#include "tests/presentation/desk.h"
#include "tests/support/helddispatcher.h"

#include "ui/presentation/templates/templatespresenter.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::SentencesModel;
using presentation::TemplatesPresenter;
using services::TemplateService;

namespace {

const QString kPaper = u"consultation-report"_qs;
const QString kKey = u"section.notes"_qs;

void becomes(Desk &desk, domain::Role role)
{
    auto me = must(desk.services().people().inspector(desk.laptop.lead));
    me.role = role;
    must(desk.services().people().save(me));
}

domain::TemplateFiles stored(Desk &desk) { return must(desk.services().templates().view(kPaper)).draft; }

QString shown(TemplatesPresenter &presenter, const QString &key, int column)
{
    auto &model = presenter.sentences();
    return model.index(model.rowOf(key), column).data().toString();
}

}

SCENARIO("A clerk rewords a sentence of a paper")
{
    Desk desk;
    desk.laptop.setUp();
    becomes(desk, domain::Role::Clerk);
    TemplatesPresenter presenter(desk.services(), desk.background);
    presenter.reload();
    REQUIRE(presenter.id() == kPaper);
    REQUIRE(presenter.papers().rowCount() >= 5);

    THEN("every sentence is there with its place, as shipped, and the sample is laid out")
    {
        CHECK(presenter.sentences().rowCount() > 100);
        CHECK(presenter.sentences().changedCount() == 0);
        CHECK(shown(presenter, kKey, SentencesModel::Own) == u"Same as shipped"_qs);
        CHECK(shown(presenter, kKey, SentencesModel::Place) == u"heading"_qs);
        CHECK(presenter.faults().empty());
        REQUIRE(presenter.previewer().paper());
        CHECK(presenter.previewer().paper()->pageCount() > 3);
        CHECK(presenter.previewer().paper()->pdf().isEmpty());
        CHECK(presenter.fields().contains(u"enterprise.name"_qs));
        CHECK(presenter.publishObstacle().isEmpty());
        CHECK(presenter.layoutWarning().toStdString() == "");
    }
    WHEN("one is reworded")
    {
        QSignalSpy sentences(&presenter, &TemplatesPresenter::sentencesChanged);
        presenter.reword(kKey, u"十、其他说明"_qs);
        THEN("it shows, is stored, and is found by searching")
        {
            CHECK(sentences.count() >= 1);
            CHECK(shown(presenter, kKey, SentencesModel::Own).contains(u"十、其他说明"_qs));
            CHECK(stored(desk) == presenter.view().draft);
            CHECK(presenter.isBegun());
            CHECK(presenter.differs());
            CHECK(presenter.state().contains(u"saved"_qs));
            presenter.sentences().search(u"其他说明"_qs); // also in the places of what stands under the heading
            CHECK(presenter.sentences().rowOf(kKey) >= 0);
            CHECK(presenter.sentences().rowCount() < 30);
            presenter.sentences().search({});
            presenter.sentences().showChangedOnly(true);
            CHECK(presenter.sentences().rowCount() == 1);
            CHECK(presenter.draftPage().contains(u"十、其他说明"_qs));
        }
        THEN("it is taken back")
        {
            presenter.undo();
            CHECK_FALSE(presenter.isBegun());
            CHECK(shown(presenter, kKey, SentencesModel::Own) == u"Same as shipped"_qs);
        }
        THEN("publishing puts it into effect, a reset takes it out, and the history has both")
        {
            QSignalSpy published(&presenter, &TemplatesPresenter::published);
            presenter.publish(u"统一用语"_qs, false);
            REQUIRE(published.count() == 1);
            CHECK(presenter.isOwn());
            CHECK_FALSE(presenter.isBegun());
            CHECK(presenter.papers().row(0)->secondLine == u"The bureau's own"_qs);
            CHECK(presenter.versionPage(presenter.history().at(0)).contains(u"十、其他说明"_qs));
            presenter.reset(u"恢复"_qs);
            CHECK_FALSE(presenter.isOwn());
            CHECK(presenter.history().size() == 2);
            CHECK_FALSE(presenter.restore(domain::TemplateReleaseId()));
            CHECK_FALSE(presenter.isBegun());
            CHECK(presenter.restore(presenter.history().at(1).id));
            CHECK(shown(presenter, kKey, SentencesModel::Own).contains(u"十、其他说明"_qs));
        }
    }
    WHEN("a sentence asks for a field that there is not")
    {
        presenter.reword(u"opinion"_qs, u"{{enterprise.nam}}"_qs);
        REQUIRE(QTest::qWaitFor([&] { return !presenter.faults().empty(); }));
        THEN("the fault names the sentence and its line, and the picture stays")
        {
            REQUIRE(presenter.faults().size() == 1);
            CHECK(presenter.faults()[0].file == u"wording.json"_qs);
            CHECK(presenter.faults()[0].line > 1);
            CHECK(presenter.faults()[0].key == u"opinion"_qs);
            CHECK(presenter.sentences().fault(u"opinion"_qs).contains(u"enterprise.nam"_qs));
            CHECK(presenter.previewer().paper());
            QSignalSpy failed(&presenter, &TemplatesPresenter::failed);
            presenter.publish(u"发"_qs, false);
            CHECK(failed.count() == 1);
        }
    }
    WHEN("the wording is broken by hand")
    {
        presenter.setText(TemplatesPresenter::File::Wording, u"{"_qs);
        THEN("there is no table, it says why, and the text is kept")
        {
            CHECK(presenter.sentences().rowCount() == 0);
            CHECK_FALSE(presenter.sentencesFault().isEmpty());
            CHECK(stored(desk).wording == "{");
        }
    }
    WHEN("the template goes out, is thrown away and comes in again")
    {
        const QTemporaryDir folder;
        presenter.reword(kKey, u"十、其他说明"_qs);
        const auto draft = presenter.view().draft;
        presenter.exportTo(folder.filePath(u"a.zip"_qs));
        presenter.discard();
        CHECK_FALSE(presenter.isBegun());
        QSignalSpy imported(&presenter, &TemplatesPresenter::imported);
        presenter.import(folder.filePath(u"a.zip"_qs));
        CHECK(imported.count() == 1);
        CHECK(presenter.view().draft == draft);
        QSignalSpy failed(&presenter, &TemplatesPresenter::failed);
        presenter.import(folder.filePath(u"none.zip"_qs));
        CHECK(failed.count() == 1);
    }
}

TEST_CASE("A field that a sentence no longer shows is named")
{
    services::TemplateSentence sentence;
    sentence.shipped = u"{{a}}于{{b|words:c}}，{{a}}"_qs;
    sentence.text = u"于{{b|words:c}}"_qs;
    CHECK(TemplatesPresenter::fieldsLeftOut(sentence) == QStringList{u"{{a}}"_qs});
}

TEST_CASE("Keystrokes that come while the worker is busy become one write; the newest picture wins")
{
    Desk desk;
    desk.laptop.setUp();
    HeldDispatcher worker;
    presentation::Background background(desk.services(), worker);
    TemplatesPresenter presenter(desk.services(), background);
    presenter.reload();
    worker.releaseAll();
    presenter.reword(kKey, u"一"_qs);
    presenter.reword(kKey, u"二"_qs);
    presenter.reword(kKey, u"三"_qs);
    CHECK(presenter.state().contains(u"saving"_qs));
    CHECK(presenter.flush());
    CHECK(stored(desk) == presenter.view().draft);
    worker.releaseAll();
    CHECK(stored(desk) == presenter.view().draft);
    REQUIRE(presenter.flush());
}

TEST_CASE("An inspector may look and write, and is told why not to publish")
{
    Desk desk;
    desk.laptop.setUp();
    TemplatesPresenter presenter(desk.services(), desk.background);
    presenter.reload();
    CHECK(presenter.obstacle().isEmpty());
    CHECK_FALSE(presenter.publishObstacle().isEmpty());
    becomes(desk, domain::Role::Expert);
    presenter.reload();
    presenter.reword(kKey, u"一"_qs);
    CHECK_FALSE(presenter.isBegun());
    CHECK(presenter.state() == presenter.obstacle());
}
