#include "tests/gui/guitest.h"
#include "tests/gui/screensday.h"
#include "tests/support/catch.h"

#include "models/domain/checklist/packedits.h"
#include "ui/presentation/rowroles.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::Places;

namespace {

const QString kPack = u"emergency"_qs;
const QString kItem = u"EMG-EDU-01"_qs;

/// Types as an input method does: the composed words arrive at once.
void compose(QWidget *field, const QString &words)
{
    field->setFocus();
    QInputMethodEvent event;
    event.setCommitString(words);
    QApplication::sendEvent(field, &event);
}

/// A clerk before the editor, with the emergency pack open.
struct Clerk
{
    Clerk()
    {
        office.settle();
        auto me = *office.services().people().inspector(office.me);
        me.role = domain::Role::Clerk;
        REQUIRE(office.services().people().save(me));
        office.start();
        office.window().go({.page = Places::checklists()});
        office.find<QTabWidget>(u"checklistTabs"_qs)->setCurrentIndex(2);
        auto *packs = office.find<QComboBox>(u"editorPack"_qs);
        packs->setCurrentIndex(packs->findData(kPack));
        Q_EMIT packs->activated(packs->currentIndex());
    }

    QListView *outline() { return office.find<QListView>(u"editorOutline"_qs); }
    void choose(const QString &code)
    {
        auto *model = outline()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data(presentation::RowRoles::SecondLine).toString() == code)
                return outline()->setCurrentIndex(model->index(row, 0));
        FAIL("no such row");
    }
    bool saved() { return office.until([&] { return office.find<QLabel>(u"editorState"_qs)->text().contains(u"已保存"_qs); }); }
    domain::CheckItem drafted(const QString &code)
    {
        const auto view = office.services().packDrafts().view(kPack);
        REQUIRE(view);
        const auto *item = domain::itemOf(view->pack, code);
        REQUIRE(item);
        return *item;
    }

    Spoken spoken{u"zh_CN"_qs};
    Office office;
};

}

TEST_CASE("A clerk rewords a question, adds one, retires one and publishes, without a mouse in the words")
{
    Clerk clerk;
    Office &office = clerk.office;
    office.shoot(u"editor-empty"_qs);
    CHECK_FALSE(office.shown(u"editorPublish"_qs)->isEnabled());

    clerk.choose(kItem);
    REQUIRE(office.shown(u"itemQuestion"_qs));
    auto *question = office.find<QPlainTextEdit>(u"itemQuestion"_qs);
    const QString before = question->toPlainText();
    question->setFocus();
    question->selectAll();
    compose(question, u"每个岗位都有签了字的安全责任书吗？"_qs);
    office.find<QLineEdit>(u"itemRisk"_qs)->setFocus();
    REQUIRE(clerk.saved());
    CHECK(clerk.drafted(kItem).question == u"每个岗位都有签了字的安全责任书吗？"_qs);
    CHECK(domain::itemOf(*office.services().packs().pack(kPack), kItem)->question == before);
    office.shoot(u"editor-item"_qs);

    office.click(u"editorAddItem"_qs);
    const QString fresh = clerk.outline()->currentIndex().data(presentation::RowRoles::SecondLine).toString();
    REQUIRE(fresh.startsWith(u"EMG-EDU-"_qs));
    office.click(u"editorPublish"_qs);
    office.shoot(u"editor-problems"_qs);
    CHECK_FALSE(office.shown(u"publishAct"_qs)->isEnabled());
    CHECK(office.find<QTextBrowser>(u"publishProblems"_qs)->toPlainText().contains(fresh));

    Q_EMIT office.find<QTextBrowser>(u"publishProblems"_qs)->anchorClicked(QUrl(fresh));
    office.find<QPlainTextEdit>(u"itemQuestion"_qs)->setPlainText(u"责任书每年更新吗？"_qs);
    compose(office.find<QPlainTextEdit>(u"itemQuestion"_qs), u" "_qs);
    compose(office.find<QPlainTextEdit>(u"itemMethod"_qs), u"看日期"_qs);
    compose(office.find<QPlainTextEdit>(u"itemStandard"_qs), u"每年签一次"_qs);
    office.click(u"itemBasisAdd"_qs);
    auto *law = office.find<QComboBox>(u"itemBasis0Law"_qs);
    law->setCurrentIndex(law->findText(u"安全生产法（2021-06-10）"_qs));
    Q_EMIT law->activated(law->currentIndex());
    compose(office.find<QLineEdit>(u"itemBasis0Article"_qs), u"22"_qs);
    office.shoot(u"editor-fresh"_qs);

    clerk.choose(u"EMG-EDU-03"_qs);
    office.click(u"editorRetire"_qs);
    CHECK(office.find<QPushButton>(u"editorRetire"_qs)->text() == u"恢复使用"_qs);
    office.click(u"editorChanges"_qs);
    office.shoot(u"editor-changes"_qs);
    const QString changes = office.find<QTextBrowser>(u"editorReader"_qs)->toPlainText();
    CHECK(changes.contains(u"责任书每年更新吗"_qs));
    CHECK(changes.contains(u"停用"_qs));

    office.click(u"editorPublish"_qs);
    REQUIRE(office.until([&] { return office.shown(u"publishAct"_qs)->isEnabled(); }));
    compose(office.find<QPlainTextEdit>(u"publishNote"_qs), u"按新要求"_qs);
    office.shoot(u"editor-publish"_qs);
    office.click(u"publishAct"_qs);
    REQUIRE(office.until([&] { return !office.services().packs().pack(kPack)->history.empty(); }));
    const auto pack = *office.services().packs().pack(kPack);
    CHECK(pack.history.back().note == u"按新要求"_qs);
    CHECK(pack.history.back().changes.size() == 3);
    CHECK(domain::itemOf(pack, fresh)->basis[0].article == u"22"_qs);
    CHECK(domain::itemOf(pack, u"EMG-EDU-03"_qs)->isRetired());
    REQUIRE(office.until([&] { return !office.shown(u"editorPublish"_qs)->isEnabled(); }));
    office.shoot(u"editor-published"_qs);
}

TEST_CASE("Steps of the draft are taken back one by one; items move with the arrows")
{
    Clerk clerk;
    Office &office = clerk.office;
    clerk.choose(u"EMG-EDU-02"_qs);
    office.click(u"editorUp"_qs);
    CHECK(clerk.outline()->currentIndex().data(presentation::RowRoles::SecondLine).toString() == u"EMG-EDU-02"_qs);
    CHECK(domain::placeOf(office.services().packDrafts().view(kPack)->pack, u"EMG-EDU-02"_qs)
          .has_value());
    REQUIRE(clerk.saved());
    CHECK(domain::placeOf(office.services().packDrafts().view(kPack)->pack, u"EMG-EDU-02"_qs)->item == 0);
    office.confirmation.texts = {u"新的一节"_qs};
    office.click(u"editorAddSection"_qs);
    REQUIRE(clerk.saved());
    office.click(u"editorUndo"_qs);
    office.click(u"editorUndo"_qs);
    CHECK(office.services().packDrafts().drafts().empty());
    CHECK_FALSE(office.shown(u"editorUndo"_qs)->isEnabled());
}

TEST_CASE("What was typed is durable when one leaves the page at once")
{
    Clerk clerk;
    Office &office = clerk.office;
    clerk.choose(kItem);
    auto *risk = office.find<QLineEdit>(u"itemRisk"_qs);
    risk->setFocus();
    risk->selectAll();
    compose(risk, u"新风险名"_qs);
    office.window().go({.page = Places::workbench()});
    CHECK(clerk.drafted(kItem).risk == u"新风险名"_qs);
}

TEST_CASE("A workbook goes out, shows what it would change when it comes back, and is taken in")
{
    Clerk clerk;
    Office &office = clerk.office;
    office.saveTo = office.folder.filePath(u"包.xlsx"_qs);
    office.click(u"editorExport"_qs);
    REQUIRE(office.until([&] { return QFileInfo(office.saveTo).size() > 0; }));
    clerk.choose(kItem);
    auto *risk = office.find<QLineEdit>(u"itemRisk"_qs);
    risk->selectAll();
    compose(risk, u"别的名"_qs);
    office.filesToChoose = {office.saveTo};
    office.click(u"editorImport"_qs);
    REQUIRE(office.until([&] { return office.find<QTextBrowser>(u"editorPreview"_qs)->isVisible(); }));
    office.shoot(u"editor-preview"_qs);
    CHECK(office.find<QTextBrowser>(u"editorPreview"_qs)->toPlainText().contains(u"别的名"_qs));
    office.click(u"previewAdopt"_qs);
    REQUIRE(office.until([&] { return office.find<QTextBrowser>(u"editorReader"_qs)->isVisible(); }));
    CHECK(office.services().packDrafts().changes(kPack)->empty());
    QFile bad(office.folder.filePath(u"坏.xlsx"_qs));
    REQUIRE(bad.open(QIODevice::WriteOnly));
    bad.write("no workbook");
    bad.close();
    office.filesToChoose = {bad.fileName()};
    office.click(u"editorImport"_qs);
    CHECK(office.until([&] { return office.find<QTextBrowser>(u"editorReader"_qs)->toPlainText().contains(u"没有任何改动"_qs); }));
}
