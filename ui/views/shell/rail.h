#pragma once

#include "ui/controls/theme/theme.h"

#include <QFrame>
#include <QHash>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace xunzhen::views {

/// The left rail: one button with icon and word per page.
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

private:
    struct Entry
    {
        QToolButton *button;
        QString title, icon;
    };
    void restyle();

    const controls::Theme &m_theme;
    QHash<QString, Entry> m_entries;
    QButtonGroup *m_group;
    QVBoxLayout *m_layout;
};

}
