#include "ui/views/serving/servingpanel.h"

#include "ui/controls/linkline.h"
#include "ui/controls/named.h"
#include "ui/views/clearlayout.h"
#include "ui/views/serving/servingstrip.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace xunzhen::views {

using domain::ServingState;

namespace {
constexpr std::size_t kShown = 2;
}

ServingPanel::ServingPanel(const Context &context, ServingDesk &desk, QWidget *parent)
    : QWidget(parent), m_context(context), m_desk(desk), m_strips(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("servingPanel"));
    m_strips->setContentsMargins(12, 8, 12, 8);
    m_strips->setSpacing(6);
    connect(&desk.presenter(), &presentation::ServingPresenter::changed, this, &ServingPanel::refresh);
    refresh();
}

void ServingPanel::setLeading(bool leads)
{
    if (std::exchange(m_leads, leads) != leads)
        refresh();
}

/// Those that wait come first.
std::vector<services::ServingRow> ServingPanel::shownRows() const
{
    auto rows = m_desk.presenter().rows();
    std::ranges::stable_sort(rows, {}, [](const auto &row) { return row.state == ServingState::Served; });
    if (rows.size() > kShown)
        rows.resize(kShown);
    return rows;
}

void ServingPanel::refresh()
{
    clearLayout(*m_strips);
    bool isNext = m_leads;
    const auto rows = shownRows();
    for (const services::ServingRow &row : rows) {
        m_strips->addWidget(new ServingStrip(m_context, m_desk, row, isNext ? ServingStrip::Look::Leading : ServingStrip::Look::Card, this));
        isNext = false;
    }
    if (const int rest = int(m_desk.presenter().rows().size() - rows.size()); rest > 0) {
        const QString words = tr("%n more paper(s) of this visit", nullptr, rest);
        auto *more = controls::named(new controls::LinkLine(words, controls::Tone::Information, this), QStringLiteral("servingMore"), words);
        connect(more, &controls::LinkLine::clicked, this, &ServingPanel::allRequested);
        m_strips->addWidget(more);
    }
    setVisible(!rows.empty());
}

}
