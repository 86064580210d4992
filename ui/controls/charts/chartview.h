#pragma once

#include "ui/controls/theme/theme.h"
#include "ui/presentation/statistics/chartvalues.h"

#include <QWidget>

namespace xunzhen::controls {

/// A chart that one walks through by the arrow keys; a screen reader is told each category. `chosen` comes for a click, a key
/// and −1 when nothing is marked any more; `opened` for Enter and a double click.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    ChartView(const Theme &theme, const QString &objectName, QWidget *parent = nullptr);

    void setValues(const presentation::ChartValues &values);
    const presentation::ChartValues &values() const { return m_values; }
    int current() const { return m_current; }
    void setCurrent(int category);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(int category);
    void opened(int category);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void choose(int category);
    int stepOf(int key) const;

    const Theme &m_theme;
    presentation::ChartValues m_values;
    int m_current = -1;
};

}
