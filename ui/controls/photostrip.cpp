#include "ui/controls/photostrip.h"

#include "ui/controls/named.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace xunzhen::controls {

PhotoStrip::PhotoStrip(const Theme &theme, FileChooser &files, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_files(files), m_media(files.media)
{
    setObjectName(QStringLiteral("photoStrip"));
    setAcceptDrops(true);
    buildList();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_buttons = buildButtons());
    row->addWidget(m_list, 1);
    row->addStretch(0); // keeps the button at the left while there is no photo
    refreshLook();
    connect(&theme, &Theme::changed, this, &PhotoStrip::refreshLook);
    connect(m_add, &QPushButton::clicked, this, &PhotoStrip::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removalRequested(m_list->currentIndex().row()); });
    connect(m_fetch, &QPushButton::clicked, this, &PhotoStrip::originalsRequested);
    connect(m_camera, &QPushButton::clicked, this, &PhotoStrip::takePhoto);
    connect(m_voice, &QPushButton::pressed, this, &PhotoStrip::startVoice);
    connect(m_voice, &QPushButton::released, this, &PhotoStrip::stopVoice);
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
}

void PhotoStrip::buildList()
{
    m_list = named(new QListView(this), QStringLiteral("photoList"), tr("Photos"));
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(false);
    m_delegate = new PhotoDelegate(m_theme, m_list);
    m_list->setItemDelegate(m_delegate);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
}

QWidget *PhotoStrip::buildButtons()
{
    auto *column = new QWidget(this);
    column->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *buttons = new QVBoxLayout(column);
    buttons->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const char *name, const QString &words, const QString &spoken) {
        auto *button = named(new QPushButton(words, column), QLatin1String(name), spoken);
        buttons->addWidget(button);
        return button;
    };
    m_add = add("photoAdd", tr("Photo (P)"), tr("Add photos"));
    m_add->setToolTip(tr("Choose files, drop them here, or paste with Ctrl+V"));
    m_camera = add("photoTake", tr("Take (Shift+P)"), tr("Take a photo with the camera"));
    m_voice = add("voiceHold", tr("Speak (hold V)"), tr("Record while held"));
    m_remove = add("photoRemove", tr("Take out"), tr("Take out the chosen photo"));
    m_fetch = add("photoFetch", tr("Originals (O)"), tr("Fetch the originals that are not here"));
    m_fetch->setToolTip(tr("Of some photos only the thumbnail is here; this fetches the originals from the shared folder"));
    for (QPushButton *sometimes : {m_camera, m_voice, m_fetch})
        sometimes->hide();
    buttons->addStretch(1);
    return column;
}

void PhotoStrip::refreshLook()
{
    m_add->setIcon(m_theme.icon(QStringLiteral("camera")));
    m_camera->setIcon(m_theme.icon(QStringLiteral("camera")));
    m_voice->setIcon(m_theme.icon(QStringLiteral("microphone")));
    m_remove->setIcon(m_theme.icon(QStringLiteral("trash")));
    m_fetch->setIcon(m_theme.icon(QStringLiteral("import")));
    m_list->setFixedHeight(PhotoDelegate::cellSize(m_theme).height() + 12);
}

void PhotoStrip::setModel(QAbstractItemModel *model, const PhotoRoles &roles)
{
    m_delegate->setRoles(roles);
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
    m_buttons->setVisible(any || !m_lookOnly);
}

void PhotoStrip::refreshRemove()
{
    const bool any = m_list->model() && m_list->model()->rowCount() > 0;
    m_list->setVisible(any);
    m_remove->setVisible(any && !m_lookOnly);
    m_remove->setEnabled(!m_readOnly && m_list->currentIndex().isValid());
}

void PhotoStrip::setTakesFiles(bool takes)
{
    m_takesFiles = takes;
    m_add->setText(takes ? tr("Photo, file (P)") : tr("Photo (P)"));
    m_add->setAccessibleName(takes ? tr("Add photos or files") : tr("Add photos"));
    m_add->setToolTip(takes ? tr("Choose photos, documents or recordings, drop them here, or paste with Ctrl+V")
                            : tr("Choose files, drop them here, or paste with Ctrl+V"));
}

void PhotoStrip::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QPushButton *button : {m_add, m_camera, m_voice})
        button->setEnabled(!readOnly);
    setAcceptDrops(!readOnly);
    refreshRemove();
}

void PhotoStrip::setLookOnly()
{
    m_lookOnly = true;
    m_add->hide();
    setReadOnly(true);
    if (m_list->model())
        refreshFetch();
}

void PhotoStrip::setMedia(const MediaDevices &media)
{
    m_media = media;
    if (isVisible())
        refreshDevices();
}

/// Asked when the strip is first seen: looking for devices takes its time.
void PhotoStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QTimer::singleShot(0, this, &PhotoStrip::refreshDevices);
}

void PhotoStrip::refreshDevices()
{
    m_camera->setVisible(m_takesFiles && !m_lookOnly && m_media.takePhoto && m_media.hasCamera && m_media.hasCamera());
    m_voice->setVisible(m_takesFiles && !m_lookOnly && m_media.startVoice && m_media.stopVoice && m_media.hasMicrophone && m_media.hasMicrophone());
}

bool PhotoStrip::canTakePhoto() const { return !m_readOnly && !m_camera->isHidden(); }

void PhotoStrip::takePhoto()
{
    if (!canTakePhoto())
        return;
    const QByteArray photo = m_media.takePhoto(this);
    if (!photo.isEmpty())
        Q_EMIT bytesGiven(photo, tr("camera.jpg"));
}

void PhotoStrip::startVoice()
{
    if (m_readOnly || m_recording || m_voice->isHidden())
        return;
    m_recording = m_media.startVoice();
    if (m_recording)
        m_voice->setText(tr("Recording…"));
    else
        Q_EMIT refused(tr("The microphone gives nothing. What is already saved stays. Look whether it is switched on and allowed, then try again."));
}

void PhotoStrip::stopVoice()
{
    if (!m_recording)
        return;
    m_recording = false;
    m_voice->setText(tr("Speak (hold V)"));
    const QByteArray sound = m_media.stopVoice();
    if (!sound.isEmpty())
        Q_EMIT bytesGiven(sound, tr("voice note.wav"));
}

void PhotoStrip::hearHeldKeyOn(QWidget *widget) { widget->installEventFilter(this); }

bool PhotoStrip::heldKey(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_V || event.modifiers() != Qt::NoModifier || m_voice->isHidden())
        return false;
    if (event.type() == QEvent::KeyPress && !event.isAutoRepeat())
        startVoice();
    if (event.type() == QEvent::KeyRelease && !event.isAutoRepeat())
        stopVoice();
    return true;
}

void PhotoStrip::choose()
{
    if (m_readOnly)
        return;
    const QString photos = tr("Photos (%1)").arg(namePatterns(WantedFiles::Photos));
    const QString all = tr("Photos, documents and recordings (%1)").arg(namePatterns(WantedFiles::All));
    const QStringList paths = m_takesFiles ? m_files.openMany(this, tr("Choose photos or files"), all + QStringLiteral(";;") + photos)
                                           : m_files.openMany(this, tr("Choose photos"), photos);
    if (!paths.isEmpty())
        Q_EMIT filesGiven(paths);
}

bool PhotoStrip::take(const QMimeData &mime)
{
    if (const QStringList paths = wantedIn(mime, wanted()); !paths.isEmpty()) {
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
    if (!wantedIn(*event->mimeData(), wanted()).isEmpty() || event->mimeData()->hasImage())
        event->acceptProposedAction();
}

void PhotoStrip::dropEvent(QDropEvent *event)
{
    if (take(*event->mimeData()))
        event->acceptProposedAction();
}

bool PhotoStrip::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (isKey && watched != m_list && heldKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::FocusOut && watched != m_list)
        stopVoice(); // the release of the key goes elsewhere
    const int key = watched == m_list && event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_Delete && m_remove->isEnabled()) {
        Q_EMIT removalRequested(m_list->currentIndex().row());
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->currentIndex().isValid()) {
        if (isAway(m_list->currentIndex()))
            Q_EMIT originalsRequested();
        else
            Q_EMIT opened(m_list->currentIndex().row());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}
