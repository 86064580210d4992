#include "ui/views/visit/paperview.h"

#include "ui/controls/named.h"
#include "ui/controls/pagesheets.h"
#include "ui/controls/pagethumbs.h"
#include "ui/controls/searchfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;

namespace {
constexpr double kZoomStep = 1.25;
constexpr int kRoomForThumbs = 760; ///< below this width the pages need it themselves
constexpr int kMostHits = 500;
}

PaperView::PaperView(const Context &context, QWidget *parent) : QFrame(parent), m_context(context)
{
    setObjectName(QStringLiteral("paperView"));
    m_search.setDocument(&m_document);
    m_thumbs = new controls::PageThumbs(context.theme, m_document, this);
    m_sheets = new controls::PageSheets(context.theme, m_document, this);
    auto *pages = new QHBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(m_thumbs);
    pages->addWidget(m_sheets, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buildBar());
    column->addWidget(buildSearch());
    column->addLayout(pages, 1);
    connectAll();
    showHits();
}

QToolButton *PaperView::addButton(QHBoxLayout *bar, const QString &icon, const QString &name, const QString &spoken)
{
    auto *button = named(new QToolButton(this), name, spoken);
    const auto paint = [this, button, icon] { button->setIcon(m_context.theme.icon(icon)); };
    paint();
    connect(&m_context.theme, &controls::Theme::changed, button, paint);
    button->setToolTip(spoken);
    bar->addWidget(button);
    return button;
}

QHBoxLayout *PaperView::buildBar()
{
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("paperTitle"));
    m_title->setProperty("face", QStringLiteral("heading"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_page = new QLabel(this);
    m_page->setObjectName(QStringLiteral("paperPage"));
    m_page->setProperty("quiet", true);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 6, 8, 6);
    bar->setSpacing(4);
    bar->addWidget(m_title, 1);
    bar->addWidget(m_page);
    m_find = addButton(bar, QStringLiteral("search"), QStringLiteral("paperFind"), tr("Search the paper (Ctrl+F)"));
    m_find->setCheckable(true);
    m_strip = addButton(bar, QStringLiteral("panes"), QStringLiteral("paperStrip"), tr("Small pages at the side"));
    m_strip->setCheckable(true);
    auto *smaller = addButton(bar, QStringLiteral("zoom-out"), QStringLiteral("paperZoomOut"), tr("Smaller"));
    auto *larger = addButton(bar, QStringLiteral("zoom-in"), QStringLiteral("paperZoomIn"), tr("Larger"));
    connect(smaller, &QToolButton::clicked, this, [this] { m_sheets->zoom(1 / kZoomStep); });
    connect(larger, &QToolButton::clicked, this, [this] { m_sheets->zoom(kZoomStep); });
    return bar;
}

QWidget *PaperView::buildSearch()
{
    m_searchRow = new QWidget(this);
    m_words = named(new controls::SearchField(m_context.theme, tr("Words in the paper"), m_searchRow),
                    QStringLiteral("paperSearch"), tr("Search the paper"));
    m_found = new QLabel(m_searchRow);
    m_found->setObjectName(QStringLiteral("paperFound"));
    m_found->setProperty("quiet", true);
    auto *row = new QHBoxLayout(m_searchRow);
    row->setContentsMargins(12, 0, 8, 6);
    row->setSpacing(4);
    row->addWidget(m_words, 1);
    row->addWidget(m_found);
    m_previous = addButton(row, QStringLiteral("chevron-left"), QStringLiteral("paperHitBefore"), tr("Previous place"));
    m_next = addButton(row, QStringLiteral("chevron-right"), QStringLiteral("paperHitNext"), tr("Next place"));
    m_searchRow->hide();
    return m_searchRow;
}

void PaperView::connectAll()
{
    connect(m_sheets, &controls::PageSheets::pageShown, this, &PaperView::onPageShown);
    connect(m_thumbs, &controls::PageThumbs::pageChosen, m_sheets, &controls::PageSheets::showPage);
    connect(m_strip, &QToolButton::clicked, this, [this](bool on) {
        m_thumbsChosen = true;
        m_thumbs->setVisible(on);
    });
    connect(m_words, &controls::SearchField::searched, this, &PaperView::search);
    connect(m_words, &controls::SearchField::moved, this, [this](int by) { goToHit(m_hit + by); });
    connect(m_words, &QLineEdit::returnPressed, this, [this] { goToHit(m_hit + 1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { goToHit(m_hit - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goToHit(m_hit + 1); });
    connect(m_find, &QToolButton::clicked, this, &PaperView::showSearch);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] { showSearch(true); });
    auto *close = new QShortcut(Qt::Key_Escape, m_searchRow);
    close->setContext(Qt::WidgetWithChildrenShortcut);
    connect(close, &QShortcut::activated, this, [this] { showSearch(false); });
}

void PaperView::showSearch(bool on)
{
    m_find->setChecked(on);
    m_searchRow->setVisible(on);
    if (on) {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    } else {
        m_words->clear();
        m_sheets->setFocus();
    }
}

void PaperView::show(const QString &title, const QByteArray &pdf)
{
    m_title->setText(title);
    m_title->setToolTip(title);
    m_document.close();
    m_bytes.close();
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    if (!pdf.isEmpty())
        m_document.load(&m_bytes);
    m_sheets->reload();
    m_thumbs->reload();
    m_thumbs->setPage(m_sheets->currentPage());
    search(m_words->text());
}

void PaperView::search(const QString &words)
{
    m_hits.clear();
    m_search.setSearchString(words.trimmed());
    if (!words.trimmed().isEmpty())
        for (int page = 0; page < m_document.pageCount() && m_hits.size() < kMostHits; ++page)
            m_hits += m_search.resultsOnPage(page);
    m_hit = -1;
    goToHit(0);
}

void PaperView::goToHit(int index)
{
    const int count = int(m_hits.size());
    m_hit = count ? (index + count) % count : -1;
    std::vector<controls::PagePlace> places;
    for (const QPdfLink &hit : m_hits)
        places.push_back({hit.page(), hit.rectangles()});
    m_sheets->mark(std::move(places), m_hit);
    showHits();
}

void PaperView::showHits()
{
    const bool any = !m_hits.isEmpty();
    if (m_words->text().trimmed().isEmpty())
        m_found->clear();
    else
        m_found->setText(any ? tr("%1 / %2").arg(m_hit + 1).arg(m_hits.size()) : tr("not found"));
    m_previous->setVisible(any);
    m_next->setVisible(any);
}

void PaperView::onPageShown(int page, int count)
{
    m_page->setText(count ? tr("Page %1 of %2").arg(page + 1).arg(count) : QString());
    m_thumbs->setPage(page);
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (m_thumbsChosen)
        return;
    m_strip->setChecked(width() >= kRoomForThumbs);
    m_thumbs->setVisible(m_strip->isChecked());
}

}
