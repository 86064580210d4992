#pragma once

#include <QComboBox>

namespace xunzhen::controls {

/// A list out of which one picks something to add or do (QComboBox::activated); it shows its invitation, never what was picked.
/// Keys open it and nothing is picked on the way: Down, Up, Space, Enter, F4.
class PickList : public QComboBox
{
    Q_OBJECT

public:
    explicit PickList(const QString &invitation, QWidget *parent = nullptr);
    void fill(const QStringList &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

}
