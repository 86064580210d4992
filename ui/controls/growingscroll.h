#pragma once

#include <QScrollArea>

namespace xunzhen::controls {

/// A scroll area as high as what is in it, up to a limit; from there on it scrolls.
class GrowingScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit GrowingScroll(QWidget *inside, QWidget *parent = nullptr);
    /// Brings the widget into view in every scroll area around it.
    static void bringIntoView(QWidget &widget);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int wantedHeight() const;
    void follow();
};

}
