#pragma once

#include "ui/presentation/remediation/remediationpresenter.h"

#include <QAbstractListModel>

namespace xunzhen::views {

/// The pictures of one strip; thumbnails are made when they are first shown.
class PhotoRow : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kPixels = 240;

    PhotoRow(const presentation::RemediationPresenter &presenter, QObject *parent)
        : QAbstractListModel(parent), m_presenter(presenter) {}

    void setPhotos(std::vector<presentation::RemediationPresenter::Photo> photos);
    const domain::Evidence &evidence(int row) const { return m_photos.at(size_t(row)).evidence; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const presentation::RemediationPresenter &m_presenter;
    std::vector<presentation::RemediationPresenter::Photo> m_photos;
    mutable std::vector<QImage> m_images;
};

}
