#pragma once

#include "ui/controls/pagesheets.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace xunzhen::views {

/// What stands above the pages: the title, the page one is on and goes to, the size, and what can be opened beside.
class PaperBar : public QWidget
{
    Q_OBJECT

public:
    enum class Side { None, Thumbs, Outline };

    explicit PaperBar(const controls::Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setPage(int page, int count);
    void setZoom(controls::PageSheets::Fit fit, int percent);
    void setSide(Side side);
    void setOutlined(bool any); ///< whether there are headings to choose from
    void setSearching(bool on);
    void beginPage(); ///< Ctrl+G: the page can be typed

Q_SIGNALS:
    void pageWanted(int page);
    void fitWanted(controls::PageSheets::Fit fit);
    void percentWanted(int percent);
    void zoomWanted(double factor);
    void sideWanted(xunzhen::views::PaperBar::Side side);
    void searchWanted(bool on);

private:
    QToolButton *addButton(const QString &icon, const QString &name, const QString &spoken, bool checkable = false);
    void buildPage();
    void buildZoom();
    void onZoomChosen();
    void onPageTyped();

    const controls::Theme &m_theme;
    QHBoxLayout *m_row;
    QLabel *m_title, *m_count = nullptr;
    QLineEdit *m_page = nullptr;
    QComboBox *m_zoom = nullptr;
    QToolButton *m_find = nullptr, *m_strip = nullptr, *m_outline = nullptr;
};

}
