#include "ui/views/papers/paperview.h"

#include "ui/controls/named.h"
#include "ui/controls/pagethumbs.h"
#include "ui/views/papers/papersearchbar.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::PageSheets;
using presentation::PaperContent;
using presentation::PaperPages;
using presentation::PaperSearch;
using Side = PaperBar::Side;

namespace {
constexpr double kZoomStep = 1.25;
constexpr int kRoomForThumbs = 760; ///< below this width the pages need it themselves
constexpr int kOutlineWidth = 200;
}

PaperView::PaperView(const Context &context, QWidget *parent) : QFrame(parent), m_context(context)
{
    setObjectName(QStringLiteral("paperView"));
    m_bar = new PaperBar(context.theme, this);
    m_searchBar = new PaperSearchBar(context.theme, m_search, this);
    m_searchBar->hide();
    m_thumbs = new controls::PageThumbs(context.theme, this);
    m_sheets = new PageSheets(context.theme, this);
    auto *pages = new QHBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(buildOutline());
    pages->addWidget(m_thumbs);
    pages->addWidget(m_sheets, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_searchBar);
    column->addLayout(pages, 1);
    connectBar();
    connectParts();
    addShortcuts();
    showSide(Side::None);
    m_bar->setPage(0, 0);
    m_bar->setOutlined(false);
}

PaperView::~PaperView()
{
    m_search.setPages(nullptr);
    m_sheets->setPages(nullptr);
    m_thumbs->setPages(nullptr);
}

QWidget *PaperView::buildOutline()
{
    m_outline = controls::named(new QListWidget(this), QStringLiteral("paperHeadings"), tr("Headings of the paper"));
    m_outline->setFixedWidth(kOutlineWidth);
    m_outline->setWordWrap(true);
    m_outline->setTextElideMode(Qt::ElideRight);
    m_outline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return m_outline;
}

void PaperView::connectBar()
{
    connect(m_bar, &PaperBar::pageWanted, this, [this](int page) {
        showPage(std::min(page, pageCount() - 1));
        m_sheets->setFocus();
    });
    connect(m_bar, &PaperBar::fitWanted, m_sheets, &PageSheets::fit);
    connect(m_bar, &PaperBar::percentWanted, m_sheets, &PageSheets::setPercent);
    connect(m_bar, &PaperBar::zoomWanted, m_sheets, &PageSheets::zoom);
    connect(m_bar, &PaperBar::searchWanted, this, &PaperView::showSearch);
    connect(m_bar, &PaperBar::sideWanted, this, [this](Side side) {
        m_sideChosen = true;
        showSide(side);
    });
}

void PaperView::connectParts()
{
    connect(m_sheets, &PageSheets::pageShown, this, &PaperView::onPageShown);
    connect(m_sheets, &PageSheets::zoomed, this, [this] { m_bar->setZoom(m_sheets->fitting(), m_sheets->percent()); });
    connect(m_thumbs, &controls::PageThumbs::pageChosen, m_sheets, &PageSheets::showPage);
    connect(m_outline, &QListWidget::itemClicked, this, &PaperView::onHeading);
    connect(m_outline, &QListWidget::itemActivated, this, &PaperView::onHeading);
    connect(m_searchBar, &PaperSearchBar::searched, this, [this](const QString &words) { m_search.search(words, currentPage()); });
    connect(m_searchBar, &PaperSearchBar::closed, this, [this] { showSearch(false); });
    connect(&m_search, &PaperSearch::changed, this, &PaperView::refreshMarks);
}

void PaperView::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
        return shortcut;
    };
    // Open to the whole window; where two papers lie side by side, each press goes to the other one.
    auto *find = on(QKeySequence::Find, [this] { showSearch(true); });
    find->setContext(Qt::WindowShortcut);
    connect(find, &QShortcut::activatedAmbiguously, this, [this] { showSearch(true); });
    on(QKeySequence::FindNext, [this] { m_search.walk(1); });
    on(QKeySequence::FindPrevious, [this] { m_search.walk(-1); });
    on(Qt::CTRL | Qt::Key_G, [this] { m_bar->beginPage(); });
    on(QKeySequence::ZoomIn, [this] { m_sheets->zoom(kZoomStep); });
    on(Qt::CTRL | Qt::Key_Equal, [this] { m_sheets->zoom(kZoomStep); });
    on(QKeySequence::ZoomOut, [this] { m_sheets->zoom(1 / kZoomStep); });
    on(Qt::CTRL | Qt::Key_0, [this] { m_sheets->fit(PageSheets::Fit::Width); });
    on(Qt::CTRL | Qt::Key_9, [this] { m_sheets->fit(PageSheets::Fit::Page); });
}

int PaperView::pageCount() const { return m_sheets->pageCount(); }
int PaperView::currentPage() const { return m_sheets->currentPage(); }
void PaperView::showPage(int page) { m_sheets->showPage(page); }

bool PaperView::show(const QString &title, const PaperContent &content)
{
    m_bar->setTitle(title);
    m_differences.clear();
    if (m_pages && content == m_content) {
        m_thumbs->setMarked({});
        refreshMarks();
        return content.isEmpty() || pageCount() > 0;
    }
    m_content = content;
    auto pages = PaperPages::of(content);
    m_sheets->setPages(pages.get());
    m_thumbs->setPages(pages.get());
    m_thumbs->setPage(m_sheets->currentPage());
    m_search.setPages(pages.get());
    m_pages.swap(pages); // the earlier pages end when nothing looks at them any more
    readHeadings();
    return content.isEmpty() || pageCount() > 0;
}

/// Those of the paper before stay until then, as what is shown is mostly a newer form of it.
void PaperView::readHeadings()
{
    m_readHeadings.drop();
    if (m_content.draft || m_content.isForeign || m_content.isEmpty())
        return showHeadings(m_pages->headings());
    using Headings = std::vector<presentation::PageHeading>;
    m_context.background.ask<Headings>(
        m_readHeadings, this,
        [content = m_content](services::Services &, const base::Work &) -> base::Outcome<Headings> {
            return PaperPages::of(content)->headings();
        },
        [this](const base::Outcome<Headings> &headings) { showHeadings(headings ? *headings : Headings()); });
}

void PaperView::showHeadings(std::vector<presentation::PageHeading> headings)
{
    m_headings = std::move(headings);
    m_outline->clear();
    for (const presentation::PageHeading &heading : m_headings) {
        auto *item = new QListWidgetItem(QString((heading.level - 1) * 3, u'\u00A0') + heading.title, m_outline);
        item->setToolTip(tr("%1, page %2").arg(heading.title).arg(heading.page + 1));
    }
    m_bar->setOutlined(!m_headings.empty());
    if (m_headings.empty() && m_outline->isVisibleTo(this))
        showSide(Side::Thumbs);
}

void PaperView::onHeading(QListWidgetItem *item)
{
    const auto &heading = m_headings.at(size_t(m_outline->row(item)));
    m_sheets->showPlace(heading.page, heading.top);
}

void PaperView::showSearch(bool on)
{
    m_bar->setSearching(on);
    m_searchBar->setVisible(on);
    if (on) {
        m_searchBar->begin();
    } else {
        m_search.search({}, 0);
        m_sheets->setFocus();
    }
}

void PaperView::showSide(Side side)
{
    m_bar->setSide(side);
    m_thumbs->setVisible(side == Side::Thumbs);
    m_outline->setVisible(side == Side::Outline);
}

void PaperView::setDifferences(std::vector<presentation::PagePlace> places)
{
    QSet<int> pages;
    for (const auto &place : places)
        pages.insert(place.page);
    m_thumbs->setMarked(pages);
    m_differences = std::move(places);
    refreshMarks();
}

void PaperView::refreshMarks()
{
    if (m_search.words().isEmpty())
        m_sheets->mark(m_differences, -1);
    else
        m_sheets->mark(m_search.hits(), m_search.current());
}

void PaperView::onPageShown(int page, int count)
{
    m_bar->setPage(page, count);
    m_thumbs->setPage(page);
    Q_EMIT pageShown(page, count);
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (!m_sideChosen)
        showSide(width() >= kRoomForThumbs ? Side::Thumbs : Side::None);
}

}
