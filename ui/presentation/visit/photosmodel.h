#pragma once

#include "ui/presentation/background.h"
#include "ui/presentation/visit/visitsession.h"

#include <QAbstractListModel>
#include <QHash>
#include <QImage>

#include <map>

namespace xunzhen::services {
class PictureService;
}

namespace xunzhen::presentation {

/// The photos and other files of one question. Reading, checking, hashing and shrinking happen off the window's thread.
class PhotosModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ImageRole = Qt::DecorationRole, CaptionRole = Qt::DisplayRole, EvidenceIdRole = Qt::UserRole + 200,
                KindIconRole,  ///< name of an icon for what is no photo
                KindWordsRole, ///< "Video (MP4) · 1:05"; empty for a photo
                MarkedRole };  ///< something is drawn over it
    static constexpr int kThumbnailPixels = 240;

    PhotosModel(VisitSession &session, Background &background, QObject *parent = nullptr);

    void setItem(const QString &itemCode);
    void addFiles(const QStringList &paths);
    /// A picture that came without a file (pasted): kept as PNG.
    void addImage(const QImage &image);
    /// What camera or microphone made.
    void addBytes(const QByteArray &bytes, const QString &fileName);
    void setCaption(int row, const QString &caption);
    /// Takes it out; `undoable` is told when it can be put back.
    void remove(int row);
    const domain::Evidence *evidence(int row) const;
    const QString &itemCode() const { return m_itemCode; }
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
    /// What the given files became, where one does not see it at once.
    void added(const QString &sentence);
    void removed();

private:
    struct Load
    {
        QString look;
        QImage image;
        QString length;
    };
    /// What a thumbnail shows: content and what is drawn over it.
    QString look(const domain::Evidence &photo) const;
    QString kindWords(const domain::Evidence &photo) const;
    QString toolTip(const domain::Evidence &photo) const;
    QString spoken(int row) const;
    void reload();
    void loadThumbnails();
    QSet<QString> awayOf(const std::vector<domain::Evidence> &photos) const;
    QString newFiles(const std::vector<domain::Evidence> &before) const;
    void add(const QString &title, std::function<base::Problems(services::PictureService &, const base::Work &)> act);

    VisitSession &m_session;
    Background &m_background;
    QString m_itemCode;
    std::vector<domain::Evidence> m_photos;
    std::map<domain::EvidenceId, QString> m_marks;
    QHash<QString, Load> m_thumbnails; ///< by look
    QSet<QString> m_loading, m_away;
};

}
