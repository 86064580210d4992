#pragma once

#include "ui/presentation/background.h"
#include "ui/presentation/visit/visitsession.h"

#include <QAbstractListModel>
#include <QHash>
#include <QImage>

namespace xunzhen::presentation {

/// The photos of one question. Reading, checking, hashing and shrinking happen off the window's thread.
class PhotosModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ImageRole = Qt::DecorationRole, CaptionRole = Qt::DisplayRole, EvidenceIdRole = Qt::UserRole + 200 };
    static constexpr int kThumbnailPixels = 240;

    PhotosModel(VisitSession &session, Background &background, QObject *parent = nullptr);

    void setItem(const QString &itemCode);
    void addFiles(const QStringList &paths);
    /// A picture that came without a file (pasted): kept as PNG.
    void addImage(const QImage &image);
    void setCaption(int row, const QString &caption);
    /// Takes it out; `undoable` is told when it can be put back.
    void remove(int row);
    const domain::Evidence *evidence(int row) const;
    /// Hashes of those whose originals are not here.
    QStringList away() const;
    /// Something may have come.
    void lookAgain();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void jobStarted(const std::shared_ptr<xunzhen::presentation::Job> &job);
    void refused(const QString &sentence);
    void removed();

private:
    struct Load
    {
        QString hash;
        QImage image;
    };
    void reload();
    void loadThumbnails();
    QSet<QString> awayOf(const std::vector<domain::Evidence> &photos) const;
    void add(const QString &title, std::function<base::Problems(services::VisitService &, const base::Work &)> act);

    VisitSession &m_session;
    Background &m_background;
    QString m_itemCode;
    std::vector<domain::Evidence> m_photos;
    QHash<QString, QImage> m_thumbnails; ///< by content
    QSet<QString> m_loading, m_away;
};

}
