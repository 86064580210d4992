#pragma once

#include "ui/controls/ask/filechooser.h"
#include "ui/controls/camera/mediadevices.h"
#include "ui/controls/photodelegate.h"
#include "ui/controls/theme/theme.h"
#include "ui/controls/wantedfiles.h"

#include <QWidget>

class QAbstractItemModel;
class QKeyEvent;
class QListView;
class QMimeData;
class QPushButton;

namespace xunzhen::controls {

/// A row of photos and files with captions: add by dialog, by drop, by paste, by camera and microphone where there are any; Enter
/// or a double click opens one large, F2 edits its caption, Delete takes it out.
/// The model gives the picture (DecorationRole, QImage), the caption (Display and EditRole), and what is to be said of a photo whose
/// original is not here (StatusTipRole): then there is a button that asks for it, as Enter on the photo does.
class PhotoStrip : public QWidget
{
    Q_OBJECT

public:
    PhotoStrip(const Theme &theme, FileChooser &files, QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model, const PhotoRoles &roles = {});
    /// Also documents and recordings; without it photos alone.
    void setTakesFiles(bool takes);
    void setReadOnly(bool readOnly);
    /// For good: without the buttons that add and take out.
    void setLookOnly();
    void choose(); ///< as if the add button was pressed
    void setMedia(const MediaDevices &media);
    void takePhoto(); ///< with the camera, where there is one
    bool canTakePhoto() const;
    /// While the key V is held on that widget, the microphone records.
    void hearHeldKeyOn(QWidget *widget);
    bool paste();  ///< takes a picture or picture files from the clipboard; false = there was none

Q_SIGNALS:
    void filesGiven(const QStringList &paths);
    void imageGiven(const QImage &image);
    /// What camera or microphone made.
    void bytesGiven(const QByteArray &bytes, const QString &fileName);
    void refused(const QString &sentence);
    void removalRequested(int row);
    void originalsRequested();
    void opened(int row);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    WantedFiles wanted() const { return m_takesFiles ? WantedFiles::All : WantedFiles::Photos; }
    bool take(const QMimeData &mime);
    void buildList();
    QWidget *buildButtons();
    void refreshLook();
    void refreshRemove();
    void refreshFetch();
    void refreshDevices();
    void startVoice();
    void stopVoice();
    bool heldKey(const QKeyEvent &event);
    bool isAway(const QModelIndex &index) const;

    const Theme &m_theme;
    FileChooser &m_files;
    MediaDevices m_media;
    QListView *m_list;
    QWidget *m_buttons;
    PhotoDelegate *m_delegate;
    QPushButton *m_add, *m_camera, *m_voice, *m_remove, *m_fetch;
    bool m_readOnly = false, m_takesFiles = false, m_recording = false, m_lookOnly = false;
};

}
