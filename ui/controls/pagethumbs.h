#pragma once

#include "ui/controls/theme/theme.h"

#include <QListView>
#include <QSet>

namespace xunzhen::presentation {
class PaperPages;
}

namespace xunzhen::controls {

class PageThumbModel;

/// A narrow strip with a small picture of each page; only those in view are drawn.
class PageThumbs : public QListView
{
    Q_OBJECT

public:
    explicit PageThumbs(const Theme &theme, QWidget *parent = nullptr);
    /// Null = nothing to show; else the pages outlive the view or are replaced.
    void setPages(presentation::PaperPages *pages);
    void setPage(int page);
    /// Pages that bear a sign, such as those that differ from another paper.
    void setMarked(const QSet<int> &pages);

Q_SIGNALS:
    void pageChosen(int page);

private:
    PageThumbModel *m_model;
};

}
