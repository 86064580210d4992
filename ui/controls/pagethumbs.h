#pragma once

#include "ui/controls/theme/theme.h"

#include <QListView>

class QPdfDocument;

namespace xunzhen::controls {

class PageThumbModel;

/// A narrow strip with a small picture of each page; only those in view are drawn.
class PageThumbs : public QListView
{
    Q_OBJECT

public:
    /// The document outlives the view; `reload` after it was loaded anew.
    PageThumbs(const Theme &theme, QPdfDocument &document, QWidget *parent = nullptr);
    void reload();
    void setPage(int page);

Q_SIGNALS:
    void pageChosen(int page);

private:
    PageThumbModel *m_pages;
};

}
