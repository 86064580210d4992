#include "tests/presentation/desk.h"
#include "ui/presentation/settings/settingspresenter.h"

#include <QFileInfo>
#include <QSignalSpy>

using namespace xunzhen;
using namespace xunzhen::testing;
using presentation::SettingsPresenter;
using presentation::Tone;

SCENARIO("Settings are saved as they are made")
{
    Desk desk;
    desk.laptop.setUp();
    SettingsPresenter settings(desk.services(), desk.background);
    settings.reload();
    QSignalSpy failed(&settings, &SettingsPresenter::failed);

    THEN("a change is durable")
    {
        settings.change([](services::Settings &s) { s.theme = u"dark"_qs; });
        CHECK(desk.services().settings().settings().theme == u"dark"_qs);
    }
    THEN("a value out of range is refused with a sentence and the old one stays")
    {
        settings.change([](services::Settings &s) { s.textScale = 5000; });
        CHECK(failed.size() == 1);
        CHECK(settings.settings().textScale == 100);
    }
    THEN("people are added, edited and chosen")
    {
        const int before = settings.people().rowCount();
        auto person = settings.newPerson();
        person.name = u"赵敏"_qs;
        REQUIRE(settings.savePerson(person));
        REQUIRE(settings.people().rowCount() == before + 1);
        int row = 0;
        while (settings.person(row)->name != u"赵敏"_qs)
            ++row;
        CHECK(settings.people().row(row)->tone == Tone::Risk);
        settings.setMe(row);
        CHECK(desk.services().people().me()->name == u"赵敏"_qs);
    }
    THEN("the records can be checked and backed up")
    {
        settings.check();
        CHECK(settings.careTone() == Tone::Compliant);
        const QTemporaryDir folder;
        const QString file = folder.filePath(settings.suggestedBackupName());
        settings.backUp(file);
        CHECK(settings.careTone() == Tone::Compliant);
        CHECK(QFileInfo(file).size() > 0);
        settings.backUp(file + u"/inside-a-file.xzbackup"_qs);
        CHECK(settings.careTone() == Tone::Major);
    }
}
