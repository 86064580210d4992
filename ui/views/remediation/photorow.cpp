#include "ui/views/remediation/photorow.h"

namespace xunzhen::views {

void PhotoRow::setPhotos(std::vector<presentation::RemediationPresenter::Photo> photos)
{
    beginResetModel();
    m_photos = std::move(photos);
    m_images.assign(m_photos.size(), QImage());
    endResetModel();
}

int PhotoRow::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_photos.size()); }

QVariant PhotoRow::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_photos.size()))
        return {};
    const size_t place = size_t(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_photos[place].caption;
    if (role == Qt::StatusTipRole)
        return m_presenter.hasOriginal(m_photos[place].evidence) ? QString() : tr("thumbnail only");
    if (role != Qt::DecorationRole)
        return {};
    if (m_images[place].isNull())
        m_images[place] = m_presenter.thumbnail(m_photos[place].evidence, kPixels);
    return m_images[place];
}

}
