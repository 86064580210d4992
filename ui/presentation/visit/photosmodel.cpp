#include "ui/presentation/visit/photosmodel.h"

#include "models/services/pictureservice.h"
#include "ui/presentation/pictures/filewords.h"
#include "ui/presentation/sentences.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace xunzhen::presentation {

namespace {

// Larger files are refused before they are read.
constexpr qint64 kMostBytes = 256LL * 1024 * 1024;

/// Adds one file; a refusal names it.
base::Problems addFile(services::PictureService &pictures, const domain::VisitId &visit, const QString &itemCode, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (file.size() > kMostBytes)
        return {{QStringLiteral("file-too-large"), name, {}}};
    if (!file.open(QIODevice::ReadOnly))
        return {{QStringLiteral("file-unreadable"), name, {file.errorString()}}};
    const auto added = pictures.addFile(visit, itemCode, file.readAll(), name);
    if (added)
        return {};
    const auto &problems = added.error().problems();
    const QString code = problems.empty() ? base::codeName(added.error().code()) : problems.front().code;
    return {{code, name, problems.empty() ? QStringList() : problems.front().arguments}};
}

}

PhotosModel::PhotosModel(VisitSession &session, Background &background, QObject *parent)
    : QAbstractListModel(parent), m_session(session), m_background(background)
{
    connect(&session, &VisitSession::recordChanged, this, &PhotosModel::reload);
}

void PhotosModel::setItem(const QString &itemCode)
{
    m_itemCode = itemCode;
    reload();
}

void PhotosModel::reload()
{
    std::vector<domain::Evidence> photos;
    for (const domain::Evidence &evidence : m_session.record().evidence)
        if (evidence.itemCode == m_itemCode && evidence.remediation.isNull() && evidence.voided.isEmpty())
            photos.push_back(evidence);
    auto marks = photos.empty() ? decltype(m_marks)() : m_session.services().pictures().marksOf(m_session.id());
    if (photos == m_photos && marks == m_marks)
        return lookAgain();
    if (photos == m_photos) { // the place in the list stays
        m_marks = std::move(marks);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return loadThumbnails();
    }
    beginResetModel();
    m_photos = std::move(photos);
    m_marks = std::move(marks);
    m_away = awayOf(m_photos);
    endResetModel();
    loadThumbnails();
}

QSet<QString> PhotosModel::awayOf(const std::vector<domain::Evidence> &photos) const
{
    QSet<QString> away;
    for (const domain::Evidence &photo : photos)
        if (!m_session.visits().hasOriginal(photo))
            away.insert(photo.hash);
    return away;
}

void PhotosModel::lookAgain()
{
    const QSet<QString> away = awayOf(m_photos);
    if (away == m_away)
        return;
    for (const domain::Evidence &photo : m_photos)
        if (m_away.contains(photo.hash) && !away.contains(photo.hash)) { // the original is sharper than its thumbnail
            m_thumbnails.remove(look(photo));
            m_loading.remove(look(photo));
        }
    m_away = away;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    loadThumbnails();
}

QStringList PhotosModel::away() const
{
    QStringList hashes;
    for (const domain::Evidence &photo : m_photos)
        if (m_away.contains(photo.hash) && !hashes.contains(photo.hash))
            hashes << photo.hash;
    return hashes;
}

void PhotosModel::loadThumbnails()
{
    std::vector<std::pair<domain::Evidence, QString>> wanted;
    for (const domain::Evidence &photo : m_photos)
        if (const QString shown = look(photo); !m_thumbnails.contains(shown) && !m_loading.contains(shown)) {
            m_loading.insert(shown);
            wanted.emplace_back(photo, shown);
        }
    if (wanted.empty())
        return;
    using Loads = std::vector<Load>;
    m_background.run<Loads>(
        tr("Preparing photos"), this,
        [wanted](services::Services &services, const base::Work &) -> base::Outcome<Loads> {
            Loads loads;
            for (const auto &[photo, shown] : wanted)
                if (const auto image = services.visits().thumbnail(photo, kThumbnailPixels))
                    loads.push_back({shown, *image, photo.width > 0 ? QString() : services.pictures().length(photo)});
            return loads;
        },
        [this](const base::Outcome<Loads> &loads) {
            if (!loads)
                return;
            for (const Load &load : *loads)
                m_thumbnails.insert(load.look, load);
            if (rowCount() > 0)
                Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        });
}

void PhotosModel::add(const QString &title,
                      std::function<base::Problems(services::PictureService &, const base::Work &)> act)
{
    const auto job = m_background.run<base::Problems>(
        title, this,
        [act](services::Services &services, const base::Work &work) -> base::Outcome<base::Problems> {
            return act(services.pictures(), work);
        },
        [this, before = m_session.record().evidence](const base::Outcome<base::Problems> &problems) {
            m_session.refresh();
            if (!problems) {
                Q_EMIT refused(Sentences::of(problems.error()));
                return;
            }
            QStringList lines;
            for (const base::Problem &problem : *problems)
                lines << Sentences::of(problem);
            if (lines.isEmpty())
                m_session.perform({});
            if (const QString files = newFiles(before); lines.isEmpty() && !files.isEmpty())
                Q_EMIT added(tr("Added: %1").arg(files));
            if (!lines.isEmpty())
                Q_EMIT refused(tr("Not taken over; the other files are saved.\n%1").arg(lines.join(u'\n')));
        });
    Q_EMIT jobStarted(job);
}

/// "现场记录.pdf (PDF document)", one after the other; photos show themselves.
QString PhotosModel::newFiles(const std::vector<domain::Evidence> &before) const
{
    QStringList told;
    for (const domain::Evidence &one : m_session.record().evidence) {
        const bool known = std::ranges::any_of(before, [&](const domain::Evidence &old) { return old.id == one.id; });
        if (!known && one.width == 0 && one.itemCode == m_itemCode)
            told << tr("%1 (%2)").arg(one.fileName, FileWords::kind(one));
    }
    return told.join(tr(", "));
}

void PhotosModel::addFiles(const QStringList &paths)
{
    if (m_session.isFrozen() || m_itemCode.isEmpty() || paths.isEmpty())
        return;
    const auto visit = m_session.id();
    const QString item = m_itemCode;
    add(tr("Adding %n file(s)", nullptr, int(paths.size())), [=](services::PictureService &pictures, const base::Work &work) {
        base::Problems problems;
        for (qsizetype i = 0; i < paths.size(); ++i) {
            work.checkpoint();
            for (const base::Problem &problem : addFile(pictures, visit, item, paths[i]))
                problems.push_back(problem);
            work.progress(i + 1, paths.size());
        }
        return problems;
    });
}

void PhotosModel::addImage(const QImage &image)
{
    if (m_session.isFrozen() || m_itemCode.isEmpty() || image.isNull())
        return;
    const auto visit = m_session.id();
    const QString item = m_itemCode;
    add(tr("Adding the pasted picture"), [=](services::PictureService &pictures, const base::Work &) -> base::Problems {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        const auto added = pictures.addFile(visit, item, png, tr("pasted.png"));
        return added ? base::Problems() : base::Problems{{base::codeName(added.error().code()), {}, {}}};
    });
}

void PhotosModel::addBytes(const QByteArray &bytes, const QString &fileName)
{
    if (m_session.isFrozen() || m_itemCode.isEmpty() || bytes.isEmpty())
        return;
    const auto visit = m_session.id();
    const QString item = m_itemCode;
    add(tr("Adding %1").arg(fileName), [=](services::PictureService &pictures, const base::Work &) -> base::Problems {
        const auto added = pictures.addFile(visit, item, bytes, fileName);
        return added ? base::Problems() : base::Problems{{base::codeName(added.error().code()), fileName, {}}};
    });
}

void PhotosModel::setCaption(int row, const QString &caption)
{
    if (const auto *photo = evidence(row); photo && photo->caption != caption)
        m_session.perform(m_session.visits().setCaption(photo->id, caption));
}

void PhotosModel::remove(int row)
{
    const auto *photo = evidence(row);
    if (photo && m_session.perform(m_session.visits().removePhoto(photo->id, tr("taken out by the inspector"))))
        Q_EMIT removed();
}

QString PhotosModel::look(const domain::Evidence &photo) const
{
    const auto marks = m_marks.find(photo.id);
    return marks == m_marks.end() ? photo.hash : photo.hash + marks->second;
}

QString PhotosModel::kindWords(const domain::Evidence &photo) const
{
    if (photo.width > 0)
        return {};
    const QString length = m_thumbnails.value(look(photo)).length;
    return length.isEmpty() ? FileWords::kind(photo) : FileWords::kind(photo) + QStringLiteral(" · ") + length;
}

const domain::Evidence *PhotosModel::evidence(int row) const
{
    return row >= 0 && row < int(m_photos.size()) ? &m_photos[size_t(row)] : nullptr;
}

int PhotosModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_photos.size()); }

QVariant PhotosModel::data(const QModelIndex &index, int role) const
{
    const auto *photo = evidence(index.row());
    if (!photo)
        return {};
    switch (role) {
    case ImageRole: return m_thumbnails.value(look(*photo)).image;
    case KindIconRole: return FileWords::icon(*photo);
    case KindWordsRole: return kindWords(*photo);
    case MarkedRole: return m_marks.contains(photo->id);
    case CaptionRole: return photo->caption.isEmpty() ? photo->fileName : photo->caption;
    case Qt::EditRole: return photo->caption;
    case Qt::StatusTipRole: return m_away.contains(photo->hash) ? tr("thumbnail only") : QString();
    case Qt::ToolTipRole: return toolTip(*photo);
    case Qt::AccessibleTextRole: return spoken(index.row());
    default: return {};
    }
}

QString PhotosModel::toolTip(const domain::Evidence &photo) const
{
    const QString facts = photo.width > 0 ? QStringLiteral("%1\n%2 × %3").arg(photo.fileName).arg(photo.width).arg(photo.height)
                                          : photo.fileName + u'\n' + kindWords(photo);
    return m_away.contains(photo.hash) ? facts + u'\n' + tr("The original is not on this laptop; fetch it with O.") : facts;
}

QString PhotosModel::spoken(int row) const
{
    const domain::Evidence &photo = m_photos[size_t(row)];
    const QString caption = data(index(row), CaptionRole).toString();
    QString words = photo.width > 0 ? tr("Photo %1: %2").arg(row + 1).arg(caption) : tr("%1: %2").arg(kindWords(photo), caption);
    if (m_marks.contains(photo.id))
        words = tr("%1, drawn on").arg(words);
    return m_away.contains(photo.hash) ? tr("%1, thumbnail only").arg(words) : words;
}

bool PhotosModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !evidence(index.row()))
        return false;
    setCaption(index.row(), value.toString().trimmed());
    return true;
}

Qt::ItemFlags PhotosModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractListModel::flags(index);
    return index.isValid() && !m_session.isFrozen() ? flags | Qt::ItemIsEditable : flags;
}

}
