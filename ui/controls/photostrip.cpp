#include "ui/controls/photostrip.h"

#include "ui/controls/named.h"
#include "ui/controls/photodelegate.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::controls {

namespace {

QStringList pictureFiles(const QMimeData &mime)
{
    static const QStringList endings{QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("png"),
                                     QStringLiteral("heic"), QStringLiteral("heif")};
    QStringList paths;
    for (const QUrl &url : mime.urls())
        if (url.isLocalFile() && endings.contains(url.toLocalFile().section(u'.', -1).toLower()))
            paths << url.toLocalFile();
    return paths;
}

}

PhotoStrip::PhotoStrip(const Theme &theme, FileChooser &files, QWidget *parent) : QWidget(parent), m_files(files)
{
    setObjectName(QStringLiteral("photoStrip"));
    setAcceptDrops(true);
    m_list = named(new QListView(this), QStringLiteral("photoList"), tr("Photos"));
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(false);
    m_list->setItemDelegate(new PhotoDelegate(theme, m_list));
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFixedHeight(PhotoDelegate::cellSize(theme).height() + 12);
    m_list->installEventFilter(this);
    m_add = named(new QPushButton(theme.icon(QStringLiteral("camera")), tr("Photo (P)"), this), QStringLiteral("photoAdd"),
                  tr("Add photos"));
    m_add->setToolTip(tr("Choose files, drop them here, or paste with Ctrl+V"));
    m_remove = named(new QPushButton(theme.icon(QStringLiteral("trash")), tr("Take out"), this),
                     QStringLiteral("photoRemove"), tr("Take out the chosen photo"));
    m_fetch = named(new QPushButton(theme.icon(QStringLiteral("import")), tr("Originals (O)"), this), QStringLiteral("photoFetch"),
                    tr("Fetch the originals that are not here"));
    m_fetch->setToolTip(tr("Of some photos only the thumbnail is here; this fetches the originals from the shared folder"));
    m_fetch->hide();
    connect(&theme, &Theme::changed, this, [this, &theme] {
        m_add->setIcon(theme.icon(QStringLiteral("camera")));
        m_remove->setIcon(theme.icon(QStringLiteral("trash")));
        m_fetch->setIcon(theme.icon(QStringLiteral("import")));
        m_list->setFixedHeight(PhotoDelegate::cellSize(theme).height() + 12);
    });
    m_add->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_fetch);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(buttons);
    row->addWidget(m_list, 1);
    row->addStretch(0); // keeps the button at the left while there is no photo
    connect(m_add, &QPushButton::clicked, this, &PhotoStrip::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removalRequested(m_list->currentIndex().row()); });
    connect(m_fetch, &QPushButton::clicked, this, &PhotoStrip::originalsRequested);
}

void PhotoStrip::setModel(QAbstractItemModel *model)
{
    m_list->setModel(model);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PhotoStrip::refreshRemove);
    connect(model, &QAbstractItemModel::modelReset, this, &PhotoStrip::refreshRemove);
    connect(model, &QAbstractItemModel::modelReset, this, &PhotoStrip::refreshFetch);
    connect(model, &QAbstractItemModel::dataChanged, this, &PhotoStrip::refreshFetch);
    refreshRemove();
    refreshFetch();
}

bool PhotoStrip::isAway(const QModelIndex &index) const { return !index.data(Qt::StatusTipRole).toString().isEmpty(); }

void PhotoStrip::refreshFetch()
{
    bool any = false;
    for (int row = 0; row < m_list->model()->rowCount(); ++row)
        any = any || isAway(m_list->model()->index(row, 0));
    m_fetch->setVisible(any);
}

void PhotoStrip::refreshRemove()
{
    const bool any = m_list->model() && m_list->model()->rowCount() > 0;
    m_list->setVisible(any);
    m_remove->setVisible(any);
    m_remove->setEnabled(!m_readOnly && m_list->currentIndex().isValid());
}

void PhotoStrip::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setEnabled(!readOnly);
    setAcceptDrops(!readOnly);
    refreshRemove();
}

void PhotoStrip::choose()
{
    if (m_readOnly)
        return;
    const QStringList paths = m_files.openMany(this, tr("Choose photos"), tr("Photos (*.jpg *.jpeg *.png *.heic *.heif)"));
    if (!paths.isEmpty())
        Q_EMIT filesGiven(paths);
}

bool PhotoStrip::take(const QMimeData &mime)
{
    if (const QStringList paths = pictureFiles(mime); !paths.isEmpty()) {
        Q_EMIT filesGiven(paths);
        return true;
    }
    const QImage image = mime.hasImage() ? qvariant_cast<QImage>(mime.imageData()) : QImage();
    if (!image.isNull())
        Q_EMIT imageGiven(image);
    return !image.isNull();
}

bool PhotoStrip::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    return !m_readOnly && mime && take(*mime);
}

void PhotoStrip::dragEnterEvent(QDragEnterEvent *event)
{
    if (!pictureFiles(*event->mimeData()).isEmpty() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void PhotoStrip::dropEvent(QDropEvent *event)
{
    if (take(*event->mimeData()))
        event->acceptProposedAction();
}

bool PhotoStrip::eventFilter(QObject *watched, QEvent *event)
{
    const int key = watched == m_list && event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_Delete && m_remove->isEnabled()) {
        Q_EMIT removalRequested(m_list->currentIndex().row());
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && isAway(m_list->currentIndex())) {
        Q_EMIT originalsRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}
