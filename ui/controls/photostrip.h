#pragma once

#include "ui/controls/ask/filechooser.h"
#include "ui/controls/theme/theme.h"

#include <QWidget>

class QAbstractItemModel;
class QListView;
class QMimeData;
class QPushButton;

namespace xunzhen::controls {

/// A row of photos with captions: add by dialog, by drop, by paste; caption by F2 or double click; Delete takes one out.
/// The model gives the picture (DecorationRole, QImage), the caption (Display and EditRole), and what is to be said of a photo whose
/// original is not here (StatusTipRole): then there is a button that asks for it, as Enter on the photo does.
class PhotoStrip : public QWidget
{
    Q_OBJECT

public:
    PhotoStrip(const Theme &theme, FileChooser &files, QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model);
    void setReadOnly(bool readOnly);
    void choose(); ///< as if the add button was pressed
    bool paste();  ///< takes a picture or picture files from the clipboard; false = there was none

Q_SIGNALS:
    void filesGiven(const QStringList &paths);
    void imageGiven(const QImage &image);
    void removalRequested(int row);
    void originalsRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool take(const QMimeData &mime);
    void refreshRemove();
    void refreshFetch();
    bool isAway(const QModelIndex &index) const;

    FileChooser &m_files;
    QListView *m_list;
    QPushButton *m_add, *m_remove, *m_fetch;
    bool m_readOnly = false;
};

}
