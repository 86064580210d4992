#pragma once

#include "ui/controls/theme/theme.h"

#include <QFrame>
#include <QHash>

class QButtonGroup;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace xunzhen::views {

/// The left rail: one button with icon and word per page. In a low window the buttons move together, and what then still
/// has no room is reached by the wheel, a finger or the focus.
class Rail : public QFrame
{
    Q_OBJECT

public:
    Rail(const controls::Theme &theme, QWidget *parent = nullptr);
    void add(const QString &key, const QString &title, const QString &icon);
    void select(const QString &key);
    void setCount(const QString &key, int count);

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        QToolButton *button;
        QString title, icon;
    };
    void build();
    void restyle();
    void fold();
    int height(bool isClose);

    const controls::Theme &m_theme;
    QHash<QString, Entry> m_entries;
    QButtonGroup *m_group;
    QWidget *m_inside = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column = nullptr;
};

}
