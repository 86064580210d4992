#include "tests/gui/guitest.h"

#include "tests/support/catch.h"
#include "ui/views/visit/visitpage.h"

#include <QApplication>
#include <QPushButton>

using namespace xunzhen;
using xunzhen::testing::Office;

namespace {

/// Names of the buttons whose words do not fit into them.
QStringList clipped(const QWidget &window)
{
    QStringList names;
    for (const auto *button : window.findChildren<QPushButton *>())
        if (button->isVisible() && !button->text().isEmpty() && button->sizeHint().width() > button->width())
            names << button->objectName();
    return names;
}

domain::VisitId openVisit(Office &office)
{
    services::VisitRequest request;
    request.enterprise = office.firm;
    request.lead = office.me;
    request.second = office.second;
    const QString pack = QStringLiteral("emergency");
    request.lists = {{pack, office.services().packs().pack(pack)->checklists.at(1).code}};
    const auto visit = office.services().visits().open(request);
    REQUIRE(visit);
    const auto record = office.services().visits().record(*visit);
    for (size_t i = 0; i < record->items.size(); ++i)
        REQUIRE(office.services().visits().answer(*visit, record->items[i].item.code,
                                                  i % 6 == 1 ? domain::Verdict::AtRisk : domain::Verdict::Compliant));
    return *visit;
}

}

TEST_CASE("Every step of the visit fits a small screen in each theme, text size and in touch mode", "[gui][look]")
{
    const auto [theme, scale, touch] = GENERATE(std::tuple{"light", 100, false}, std::tuple{"dark", 100, false},
                                                std::tuple{"contrast", 125, false}, std::tuple{"light", 125, true});
    Office office;
    office.settle();
    auto settings = office.services().settings().settings();
    settings.theme = QLatin1String(theme);
    settings.textScale = scale;
    settings.touch = touch;
    REQUIRE(office.services().settings().save(settings));
    const auto visit = openVisit(office);
    office.start();
    auto *page = static_cast<views::VisitPage *>(office.window().page(presentation::Places::visit()));
    office.window().go({.page = presentation::Places::visit(), .visit = visit, .step = domain::Step::Examine});
    for (int step = int(domain::Step::Examine); step <= int(domain::Step::FollowUp); ++step) {
        page->goTo(domain::Step(step));
        QApplication::processEvents();
        if (domain::Step(step) == domain::Step::HandOver) {
            auto *save = office.find<QWidget>(QStringLiteral("handOverStep"))->findChild<QPushButton *>(QStringLiteral("paperSave"));
            REQUIRE(office.until([&] { return save->isEnabled(); }));
        }
        office.shoot(QStringLiteral("look-%1-%2%3-%4").arg(QLatin1String(theme)).arg(scale)
                         .arg(touch ? QStringLiteral("-touch") : QString(), domain::stepCode(domain::Step(step))));
        CHECK(clipped(office.window()) == QStringList());
        CHECK(office.window().width() <= 1366);
        CHECK(office.window().height() <= 768);
    }
}
