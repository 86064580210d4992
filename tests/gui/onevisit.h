#pragma once

#include "tests/gui/guitest.h"
#include "ui/views/visit/visitpage.h"

namespace xunzhen::testing {

/// The visit screen of the window, with one open visit to the office's firm.
class OneVisit
{
public:
    /// Opens the visit on the shipped list number `list` of emergency management; shows its first question.
    explicit OneVisit(Office &office, int list = 1);

    views::VisitPage &page() { return *m_page; }
    presentation::VisitSession &session() { return m_page->session(); }
    domain::VisitId id;

private:
    views::VisitPage *m_page;
};

}
