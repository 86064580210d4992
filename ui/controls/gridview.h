#pragma once

#include <QTableView>

#include <initializer_list>
#include <vector>

namespace xunzhen::controls {

/// A table one writes in: Tab goes from cell to cell and leaves behind the last one, Shift+Tab before the first, so that
/// whoever works by keys is never caught in it. Rows are as high as what is in them, whatever becomes of the columns.
class GridView : public QTableView
{
    Q_OBJECT

public:
    explicit GridView(QWidget *parent = nullptr);
    /// Of the room that is left over these columns and the last one get as much each; their width as it is now is the least they
    /// have. One that is dragged stays as it is from then on.
    void shareRoom(std::initializer_list<int> columns);

protected:
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Share
    {
        int column, least, given;
    };
    bool isAtEnd(bool next);
    void share();

    std::vector<Share> m_shares;
};

}
