#include "ui/views/visit/checklistchoice.h"

#include "ui/controls/growingscroll.h"
#include "ui/controls/named.h"
#include "ui/controls/searchfield.h"
#include "ui/views/clearlayout.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace xunzhen::views {

using controls::named;
using presentation::ChecklistOffer;
using presentation::ChecklistOffers;

namespace {
constexpr int kUnderBox = 28; ///< past the box and the gap behind it
}

ChecklistChoice::ChecklistChoice(ChecklistOffers &offers, const controls::Theme &theme, QWidget *parent)
    : controls::Card(tr("Checklists"), parent), m_offers(offers), m_sum(new QLabel(this)), m_chosen(new QVBoxLayout),
      m_hidden(quiet({}))
{
    m_all = named(new QCheckBox(tr("Show all"), this), QStringLiteral("registerAllLists"),
                  tr("Show the checklists of other trades too"));
    addToHeading(m_all);
    m_search = named(new controls::SearchField(theme, tr("Find a checklist by topic, any word of it or its initials (Ctrl+F)"), this),
                     QStringLiteral("listSearch"), tr("Find a checklist by topic"));
    m_search->installEventFilter(this);
    m_sum->setObjectName(QStringLiteral("listSum"));
    m_sum->setProperty("face", QStringLiteral("heading"));
    m_sum->setWordWrap(true);
    m_chosen->setSpacing(4);
    m_trade = buildTradeLine();
    body()->addWidget(m_sum);
    body()->addLayout(m_chosen);
    body()->addWidget(m_search);
    body()->addWidget(m_trade);
    body()->addWidget(buildOffers());
    body()->addWidget(m_hidden);
    connect(m_all, &QCheckBox::toggled, &offers, &ChecklistOffers::setShowAll);
    connect(m_search, &controls::SearchField::searched, &offers, &ChecklistOffers::search);
    connect(&offers, &ChecklistOffers::offersChanged, this, &ChecklistChoice::showOffers);
    connect(&offers, &ChecklistOffers::choicesChanged, this, &ChecklistChoice::showChosen);
    showOffers();
    showChosen();
}

QWidget *ChecklistChoice::buildTradeLine()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *words = quiet(tr("Nobody has written the trade of this firm (GB/T 4754), so all checklists are on offer."));
    auto *fill = named(new QPushButton(tr("Fill in the trade"), line), QStringLiteral("listTrade"), tr("Fill in the trade of the firm"));
    fill->setProperty("kind", QStringLiteral("link"));
    row->addWidget(words, 1);
    row->addWidget(fill);
    connect(fill, &QPushButton::clicked, this, &ChecklistChoice::tradeRequested);
    return line;
}

QWidget *ChecklistChoice::buildOffers()
{
    auto *inside = new QWidget;
    m_rows = new QVBoxLayout(inside);
    m_rows->setContentsMargins(0, 0, 4, 0);
    m_rows->setSpacing(2);
    return new controls::GrowingScroll(inside, this);
}

QLabel *ChecklistChoice::quiet(const QString &text)
{
    auto *line = new QLabel(text, this);
    line->setProperty("quiet", true);
    line->setProperty("face", QStringLiteral("small"));
    line->setWordWrap(true);
    line->setTextFormat(Qt::PlainText);
    return line;
}

void ChecklistChoice::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// The words stand beside the box, for a check box does not break its lines.
QCheckBox *ChecklistChoice::addBox(QVBoxLayout &column, const ChecklistOffer &offer, const QString &name)
{
    const QString text = tr("%1 (%n question(s))", nullptr, offer.items).arg(offer.title);
    auto *made = named(new QCheckBox(this), name + offer.list.checklist, text);
    made->setChecked(offer.chosen);
    auto *words = new QLabel(text, this);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->installEventFilter(this);
    words->setBuddy(made);
    for (QWidget *part : {static_cast<QWidget *>(made), static_cast<QWidget *>(words)})
        part->setToolTip(offer.scope);
    auto *row = new QHBoxLayout;
    row->setSpacing(0); // the box brings its own
    row->addWidget(made, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    column.addLayout(row);
    connect(made, &QCheckBox::toggled, &m_offers, [this, list = offer.list](bool on) { m_offers.choose(list, on); });
    return made;
}

void ChecklistChoice::showChosen()
{
    clearLayout(*m_chosen);
    const auto chosen = m_offers.chosen();
    for (const ChecklistOffer &offer : chosen)
        addBox(*m_chosen, offer, QStringLiteral("chosen."));
    m_sum->setVisible(!chosen.empty());
    m_sum->setText(tr("%1, %2").arg(tr("%n checklist(s) chosen", nullptr, int(chosen.size())),
                                    tr("%n question(s) in all", nullptr, m_offers.questions())));
    const auto &choices = m_offers.choices();
    for (QCheckBox *one : m_boxes) {
        const QSignalBlocker still(one);
        one->setChecked(std::any_of(choices.begin(), choices.end(), [&](const domain::ListChoice &choice) {
            return choice.pack == one->property("pack").toString() && choice.checklist == one->property("list").toString();
        }));
    }
}

void ChecklistChoice::showOffers()
{
    QString focused;
    for (QCheckBox *one : m_boxes)
        if (one->hasFocus())
            focused = one->objectName();
    clearLayout(*m_rows);
    m_boxes.clear();
    for (const auto &group : m_offers.groups())
        addGroup(group);
    for (QCheckBox *one : m_boxes)
        if (one->objectName() == focused)
            one->setFocus();
    if (!m_offers.isSearching())
        m_search->clear();
    m_trade->setVisible(m_offers.lacksTrade() && m_offers.hasPacks() && !m_offers.isSearching());
    m_all->setEnabled(!m_offers.lacksTrade());
    m_search->setVisible(m_offers.hasPacks());
    m_hidden->setText(!m_offers.hasPacks()   ? tr("No checklist pack is installed. Install one under Checklists.")
                      : m_offers.hidden() > 0 ? tr("%n checklist(s) of other trades are not shown.", nullptr, m_offers.hidden())
                                              : QString());
    m_hidden->setVisible(!m_hidden->text().isEmpty());
}

void ChecklistChoice::addGroup(const presentation::OfferGroup &group)
{
    auto *heading = quiet(group.title);
    heading->setContentsMargins(0, m_boxes.isEmpty() ? 0 : 8, 0, 0);
    m_rows->addWidget(heading);
    for (const ChecklistOffer &offer : group.offers)
        addOffer(offer);
}

void ChecklistChoice::addOffer(const ChecklistOffer &offer)
{
    auto *made = addBox(*m_rows, offer, QStringLiteral("list."));
    made->setProperty("pack", offer.list.pack);
    made->setProperty("list", offer.list.checklist);
    made->installEventFilter(this);
    m_boxes << made;
    if (offer.secondLine.isEmpty())
        return;
    auto *second = quiet(offer.secondLine);
    second->setContentsMargins(kUnderBox, 0, 0, 4);
    m_rows->addWidget(second);
}

bool ChecklistChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool fromSearch = watched == m_search;
        const bool enter = fromSearch && (key == Qt::Key_Return || key == Qt::Key_Enter);
        if (key == Qt::Key_Down || key == Qt::Key_Up || enter) {
            if (fromSearch)
                m_offers.search(m_search->text()); // faster than the pause after the last keystroke
            move(watched, key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    if (event->type() == QEvent::MouseButtonRelease)
        if (auto *words = qobject_cast<QLabel *>(watched); words && words->buddy()) {
            qobject_cast<QCheckBox *>(words->buddy())->click();
            return true;
        }
    return controls::Card::eventFilter(watched, event);
}

/// Above the first list is the search.
void ChecklistChoice::move(const QObject *from, int by)
{
    const auto at = std::find(m_boxes.begin(), m_boxes.end(), from);
    const qsizetype to = (at == m_boxes.end() ? -1 : at - m_boxes.begin()) + by;
    if (to < 0)
        return focusSearch();
    if (to >= m_boxes.size())
        return;
    m_boxes[to]->setFocus(Qt::TabFocusReason);
    controls::GrowingScroll::bringIntoView(*m_boxes[to]);
}

}
