#pragma once

#include "ui/views/context.h"

#include <QBuffer>
#include <QFrame>
#include <QPdfDocument>
#include <QPdfSearchModel>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace xunzhen::controls {
class PageSheets;
class PageThumbs;
class SearchField;
}

namespace xunzhen::views {

/// A PDF to be looked at: its title, search with marks on the pages, zoom, small pages at the side.
class PaperView : public QFrame
{
    Q_OBJECT

public:
    PaperView(const Context &context, QWidget *parent = nullptr);

    /// Keeps the place in the paper and the search when the paper is a newer form of the one before.
    void show(const QString &title, const QByteArray &pdf);
    QPdfDocument &document() { return m_document; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QHBoxLayout *buildBar();
    QWidget *buildSearch();
    QToolButton *addButton(QHBoxLayout *bar, const QString &icon, const QString &name, const QString &spoken);
    void connectAll();
    void showSearch(bool on);
    void search(const QString &words);
    void goToHit(int index);
    void showHits();
    void onPageShown(int page, int count);

    Context m_context;
    QBuffer m_bytes;
    QPdfDocument m_document;
    QPdfSearchModel m_search;
    QList<QPdfLink> m_hits;
    int m_hit = -1;
    bool m_thumbsChosen = false;
    QLabel *m_title = nullptr, *m_page = nullptr, *m_found = nullptr;
    controls::SearchField *m_words = nullptr;
    QToolButton *m_previous = nullptr, *m_next = nullptr, *m_strip = nullptr, *m_find = nullptr;
    QWidget *m_searchRow = nullptr;
    controls::PageSheets *m_sheets = nullptr;
    controls::PageThumbs *m_thumbs = nullptr;
};

}
