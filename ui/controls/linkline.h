#pragma once

#include "ui/controls/theme/tokens.h"

#include <QLabel>

namespace xunzhen::controls {

/// A line of text over as many rows as it needs that can be clicked, tapped, or pressed with Enter or Space.
class LinkLine : public QLabel
{
    Q_OBJECT

public:
    LinkLine(const QString &text, Tone tone, QWidget *parent = nullptr);

Q_SIGNALS:
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

}
