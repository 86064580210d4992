#pragma once

#include "ui/controls/theme/theme.h"
#include "ui/presentation/enterprises/evidencetiles.h"

#include <QWidget>

class QLabel;
class QListView;

namespace xunzhen::views {

/// The photos and other files of all visits of a firm, latest first. Enter or a double click goes to where one belongs.
class EvidenceView : public QWidget
{
    Q_OBJECT

public:
    EvidenceView(const controls::Theme &theme, presentation::EvidenceTiles &tiles, QWidget *parent = nullptr);

Q_SIGNALS:
    void opened(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    const controls::Theme &m_theme;
    presentation::EvidenceTiles &m_tiles;
    QListView *m_list;
    QLabel *m_none;
};

}
