#include "tests/bench/bench.h"
#include "tests/bench/deskhand.h"
#include "tests/bench/synclaptop.h"

#include "app/platform/profilepaths.h"
#include "tests/support/builders.h"

using namespace xunzhen;

namespace {

constexpr int kFirms = 100'000;

/// An inspector at a firm, in whose space a colleague has just handed in a whole register of enterprises.
class ReceivingDay
{
public:
    ReceivingDay()
    {
        testing::TickingClock clock;
        platform::SystemIdSource ids(clock);
        services::Facts facts;
        const auto services = base::unwrapped(services::Services::open(
            {.profileFolder = profile(), .clock = clock, .ids = ids, .facts = facts, .fontFolders = platform::fontFolders(profile())}));
        openVisit(*services);
        must(services->sync().found(m_share.path(), QStringLiteral("津南")));
        bench::SyncLaptop colleague(2, m_share.path());
        must(services->sync().approve(sync::Enrolment(colleague.context).requestJoin(colleague.member)));
        (void)base::unwrapped(services->sync().run());
        colleague.syncs();
        colleague.addsFirms(kFirms);
        colleague.syncs();
    }

    void pass(bench::Stalls &stalls)
    {
        bench::DeskHand hand(profile());
        stalls.begin(QStringLiteral("open the visit"));
        hand.rest(2'000); // soon after, the window syncs by itself
        hand.window().go({.page = presentation::Places::visit(), .visit = m_visit});
        hand.rest(1'000);
        for (int i = 0; i < 60; ++i) {
            stalls.begin(QStringLiteral("write a note while the firms come in"));
            hand.type(QStringLiteral("fieldNote"), QStringLiteral("现场查看"));
            hand.rest(350); // the pause after which it is saved
            stalls.begin(QStringLiteral("answer meanwhile"));
            hand.key(Qt::Key_Escape);
            hand.key(i % 2 == 0 ? Qt::Key_1 : Qt::Key_2);
            hand.rest(50);
        }
        stalls.begin(QStringLiteral("afterwards"));
        hand.rest(3'000);
        bench::note(std::to_string(hand.services().enterprises().count()) + " firms are here");
    }

private:
    static void must(const base::Done &done)
    {
        if (!done)
            throw done.error();
    }
    QString profile() const { return m_home.filePath(QStringLiteral("profile")); }
    void openVisit(services::Services &services)
    {
        auto settings = services.settings().settings();
        settings.bureau = QStringLiteral("津南区应急管理局");
        settings.bureauShort = QStringLiteral("津南应急");
        must(services.settings().save(settings));
        services::VisitRequest request;
        request.lead = base::unwrapped(services.people().save(testing::inspector(QStringLiteral("张伟"), QStringLiteral("津0400001"))));
        request.second = base::unwrapped(services.people().save(testing::inspector(QStringLiteral("刘洋"), QStringLiteral("津0400002"))));
        must(services.people().setMe(request.lead));
        (void)base::unwrapped(services.packs().install(testing::packJson(testing::smallPack())));
        request.enterprise = base::unwrapped(services.enterprises().save(testing::machineWorks()));
        request.source = QStringLiteral("年度计划");
        request.companion = QStringLiteral("李敏（安全员）");
        request.lists = {{QStringLiteral("emergency-small"), QStringLiteral("EMG-SAF")}};
        m_visit = base::unwrapped(services.visits().open(request));
    }

    QTemporaryDir m_home, m_share;
    domain::VisitId m_visit;
};

}

BENCH("receiving day, the window while a colleague's 100,000 firms come in")
{
    ReceivingDay day;
    bench::Stalls stalls;
    stalls.begin(QStringLiteral("begin"));
    day.pass(stalls);
    stalls.print();
}
