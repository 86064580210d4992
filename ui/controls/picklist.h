#pragma once

#include <QComboBox>
#include <QKeyEvent>
#include <QWheelEvent>

namespace xunzhen::controls {

/// A list out of which one picks something to add or do (QComboBox::activated); it shows its invitation, never what was picked.
/// Keys open it and nothing is picked on the way: Down, Up, Space, Enter, F4.
class PickList : public QComboBox
{
    Q_OBJECT

public:
    explicit PickList(const QString &invitation, QWidget *parent = nullptr) : QComboBox(parent)
    {
        setPlaceholderText(invitation);
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(10);
        connect(this, &QComboBox::activated, this, [this] { setCurrentIndex(-1); });
    }
    void fill(const QStringList &words)
    {
        clear();
        addItems(words);
        setCurrentIndex(-1);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const int keys[] = {Qt::Key_Down, Qt::Key_Up, Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter, Qt::Key_F4};
        if (std::find(std::begin(keys), std::end(keys), event->key()) != std::end(keys))
            return showPopup();
        QWidget::keyPressEvent(event);
    }
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

}
