#include "ui/presentation/visit/photosmodel.h"

#include "ui/presentation/sentences.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace xunzhen::presentation {

namespace {

// Larger files are refused before they are read: no camera writes such photos.
constexpr qint64 kMaxPhotoBytes = 80LL * 1024 * 1024;

/// Adds one file; a refusal names it.
base::Problems addFile(services::VisitService &visits, const domain::VisitId &visit, const QString &itemCode, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (file.size() > kMaxPhotoBytes)
        return {{QStringLiteral("file-too-large"), name, {}}};
    if (!file.open(QIODevice::ReadOnly))
        return {{QStringLiteral("file-unreadable"), name, {file.errorString()}}};
    const auto added = visits.addPhoto(visit, itemCode, file.readAll(), name);
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
    if (photos == m_photos)
        return lookAgain();
    beginResetModel();
    m_photos = std::move(photos);
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
    for (const QString &come : m_away - away) { // the original is sharper than its thumbnail
        m_thumbnails.remove(come);
        m_loading.remove(come);
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
    std::vector<domain::Evidence> wanted;
    for (const domain::Evidence &photo : m_photos)
        if (!m_thumbnails.contains(photo.hash) && !m_loading.contains(photo.hash)) {
            m_loading.insert(photo.hash);
            wanted.push_back(photo);
        }
    if (wanted.empty())
        return;
    using Loads = std::vector<Load>;
    m_background.run<Loads>(
        tr("Preparing photos"), this,
        [wanted](services::Services &services, const base::Work &) -> base::Outcome<Loads> {
            Loads loads;
            for (const domain::Evidence &photo : wanted)
                if (const auto image = services.visits().thumbnail(photo, kThumbnailPixels))
                    loads.push_back({photo.hash, *image});
            return loads;
        },
        [this](const base::Outcome<Loads> &loads) {
            if (!loads)
                return;
            for (const Load &load : *loads)
                m_thumbnails.insert(load.hash, load.image);
            if (rowCount() > 0)
                Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        });
}

void PhotosModel::add(const QString &title,
                      std::function<base::Problems(services::VisitService &, const base::Work &)> act)
{
    const auto job = m_background.run<base::Problems>(
        title, this,
        [act](services::Services &services, const base::Work &work) -> base::Outcome<base::Problems> {
            return act(services.visits(), work);
        },
        [this](const base::Outcome<base::Problems> &problems) {
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
            else
                Q_EMIT refused(tr("Not taken over; the other photos are saved.\n%1").arg(lines.join(u'\n')));
        });
    Q_EMIT jobStarted(job);
}

void PhotosModel::addFiles(const QStringList &paths)
{
    if (m_session.isFrozen() || m_itemCode.isEmpty() || paths.isEmpty())
        return;
    const auto visit = m_session.id();
    const QString item = m_itemCode;
    add(tr("Adding %n photo(s)", nullptr, int(paths.size())), [=](services::VisitService &visits, const base::Work &work) {
        base::Problems problems;
        for (qsizetype i = 0; i < paths.size(); ++i) {
            work.checkpoint();
            for (const base::Problem &problem : addFile(visits, visit, item, paths[i]))
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
    add(tr("Adding the pasted picture"), [=](services::VisitService &visits, const base::Work &) -> base::Problems {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        const auto added = visits.addPhoto(visit, item, png, tr("pasted.png"));
        return added ? base::Problems() : base::Problems{{base::codeName(added.error().code()), {}, {}}};
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
    case ImageRole: return m_thumbnails.value(photo->hash);
    case CaptionRole: return photo->caption.isEmpty() ? photo->fileName : photo->caption;
    case Qt::EditRole: return photo->caption;
    case Qt::StatusTipRole: return m_away.contains(photo->hash) ? tr("thumbnail only") : QString();
    case Qt::ToolTipRole: {
        const QString facts = QStringLiteral("%1\n%2 × %3").arg(photo->fileName).arg(photo->width).arg(photo->height);
        return m_away.contains(photo->hash) ? facts + u'\n' + tr("The original is not on this laptop; fetch it with O.") : facts;
    }
    case Qt::AccessibleTextRole: {
        const QString words = tr("Photo %1: %2").arg(index.row() + 1).arg(data(index, CaptionRole).toString());
        return m_away.contains(photo->hash) ? tr("%1, thumbnail only").arg(words) : words;
    }
    default: return {};
    }
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
