#pragma once

#include <QLabel>

namespace xunzhen::controls {

/// One line that is cut with an ellipsis where there is no room; the whole text is then its tool tip. Of "name · what · which" the
/// name gives way first, down to half of the line.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shown() const;
};

}
