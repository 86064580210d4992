#pragma once

#include "models/services/firmdossier.h"
#include "ui/presentation/background.h"

#include <QAbstractListModel>
#include <QHash>
#include <QImage>
#include <QSet>
#include <QTimer>

namespace xunzhen::presentation {

/// The evidence of all visits of a firm, latest first: small pictures (DecorationRole) that are made off the window's thread as
/// they are shown, day and caption (DisplayRole), what it belongs to (ToolTipRole).
class EvidenceTiles : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kPixels = 240;

    explicit EvidenceTiles(Background &background, QObject *parent = nullptr);

    void show(std::vector<services::DossierEvidence> evidence, QDate today);
    const domain::Evidence *evidence(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Load
    {
        QString hash;
        QImage image;
    };
    QString caption(const services::DossierEvidence &one) const;
    QString toolTip(const services::DossierEvidence &one) const;
    void load();
    void take(const std::vector<Load> &loads);

    Background &m_background;
    QDate m_today;
    std::vector<services::DossierEvidence> m_evidence;
    QHash<QString, QImage> m_pictures;  ///< by content; null = there is none
    mutable QSet<QString> m_wanted;
    bool m_loading = false;
    mutable QTimer m_soon;
};

}
