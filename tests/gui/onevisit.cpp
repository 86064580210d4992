#include "tests/gui/onevisit.h"

#include "tests/support/catch.h"

namespace xunzhen::testing {

OneVisit::OneVisit(Office &office, int list)
{
    services::VisitRequest request;
    request.enterprise = office.firm;
    request.lead = office.me;
    request.second = office.second;
    const QString pack = QStringLiteral("emergency");
    request.lists = {{pack, office.services().packs().pack(pack)->checklists.at(size_t(list)).code}};
    const auto visit = office.services().visits().open(request);
    REQUIRE(visit);
    id = *visit;
    office.start();
    m_page = static_cast<views::VisitPage *>(office.window().page(presentation::Places::visit()));
    office.window().go({.page = presentation::Places::visit(), .visit = id, .step = domain::Step::Examine});
    REQUIRE(m_page->session().isOpen());
}

}
