#include "ui/views/enterprises/evidenceview.h"

#include "ui/controls/named.h"
#include "ui/controls/photodelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace xunzhen::views {

EvidenceView::EvidenceView(const controls::Theme &theme, presentation::EvidenceTiles &tiles, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_tiles(tiles)
{
    m_list = controls::named(new QListView(this), QStringLiteral("fileEvidence"), tr("Photos and other evidence of all visits"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMovement(QListView::Static);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(8);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setItemDelegate(new controls::PhotoDelegate(theme, m_list));
    m_list->setModel(&tiles);
    m_list->installEventFilter(this);
    m_none = new QLabel(tr("No photos yet. What is photographed during a visit is shown here, latest first."), this);
    m_none->setProperty("quiet", true);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(20, 16, 20, 16);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
    connect(&tiles, &QAbstractItemModel::modelReset, this, &EvidenceView::refresh);
    refresh();
}

void EvidenceView::refresh()
{
    m_none->setVisible(m_tiles.rowCount() == 0);
    m_list->setVisible(m_tiles.rowCount() > 0);
}

bool EvidenceView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->currentIndex().isValid()) {
            Q_EMIT opened(m_list->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}
