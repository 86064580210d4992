#pragma once

#include <QScrollArea>

namespace xunzhen::controls {

/// A scroll area that only goes up and down: it is never narrower than what is in it needs.
class ColumnScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnScroll(QWidget *inside, QWidget *parent = nullptr);
    QSize minimumSizeHint() const override;
    /// Keeps what stands above a scroll area as wide as what is in it, with its bar and without.
    static void lineUp(QLayout &above, const QScrollArea &area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

}
