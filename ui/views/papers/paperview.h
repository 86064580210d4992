#pragma once

#include "ui/presentation/papers/papersearch.h"
#include "ui/views/context.h"
#include "ui/views/papers/paperbar.h"

#include <QFrame>

class QListWidget;
class QListWidgetItem;

namespace xunzhen::controls {
class PageThumbs;
}

namespace xunzhen::views {

class PaperSearchBar;

/// A paper to be looked at, the same everywhere: an issued PDF, or a draft painted live from its page model. Search with
/// marks on the pages, size, small pages or headings at the side. Whole by keyboard: Ctrl+F, F3, Ctrl+G, Ctrl+ + − 0 9,
/// page keys.
class PaperView : public QFrame
{
    Q_OBJECT

public:
    explicit PaperView(const Context &context, QWidget *parent = nullptr);
    ~PaperView() override;

    /// Keeps the place in the paper and the search when the paper is a newer form of the one before. False when there is
    /// something to show and it is no readable PDF.
    bool show(const QString &title, const presentation::PaperContent &content);
    const presentation::PaperContent &content() const { return m_content; }
    int pageCount() const;
    int currentPage() const;
    void showPage(int page);
    /// Marks pages at the side, and places on them while nothing is searched for.
    void setDifferences(std::vector<presentation::PagePlace> places);

Q_SIGNALS:
    void pageShown(int page, int count);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildOutline();
    void connectBar();
    void connectParts();
    void addShortcuts();
    void showSearch(bool on);
    void showSide(PaperBar::Side side);
    void readHeadings();
    void showHeadings(std::vector<presentation::PageHeading> headings);
    void refreshMarks();
    void onHeading(QListWidgetItem *item);
    void onPageShown(int page, int count);

    Context m_context;
    presentation::PaperContent m_content;
    std::unique_ptr<presentation::PaperPages> m_pages;
    presentation::PaperSearch m_search;
    std::vector<presentation::PageHeading> m_headings;
    presentation::Question m_readHeadings;
    std::vector<presentation::PagePlace> m_differences;
    bool m_sideChosen = false;
    PaperBar *m_bar = nullptr;
    PaperSearchBar *m_searchBar = nullptr;
    QListWidget *m_outline = nullptr;
    controls::PageSheets *m_sheets = nullptr;
    controls::PageThumbs *m_thumbs = nullptr;
};

}
