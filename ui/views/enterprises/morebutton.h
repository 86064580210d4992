#pragma once

#include <QMenu>
#include <QPushButton>

namespace xunzhen::views {

/// A button that opens what one seldom does.
class MoreButton : public QPushButton
{
    Q_OBJECT

public:
    MoreButton(const QString &objectName, QWidget *parent = nullptr);
    QAction *add(const QString &objectName, const QString &words, const QString &toolTip = {});

private:
    QMenu *m_menu;
};

}
