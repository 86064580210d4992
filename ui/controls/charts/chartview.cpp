#include "ui/controls/charts/chartview.h"

#include "ui/controls/charts/chartpainter.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace xunzhen::controls {

namespace {
constexpr int kUsualWidth = 420;
}

ChartView::ChartView(const Theme &theme, const QString &objectName, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] { setValues(presentation::ChartValues(m_values)); });
}

void ChartView::setValues(const presentation::ChartValues &values)
{
    m_values = values;
    m_current = -1;
    setAccessibleName(m_values.title);
    setAccessibleDescription(m_values.spoken());
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

void ChartView::setCurrent(int category)
{
    const int wanted = category >= 0 && category < m_values.categories.size() ? category : -1;
    if (wanted == m_current)
        return;
    m_current = wanted;
    setAccessibleDescription(m_current < 0 ? m_values.spoken() : m_values.spoken(m_current));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

void ChartView::choose(int category)
{
    setCurrent(category);
    Q_EMIT chosen(m_current);
}

QSize ChartView::sizeHint() const { return {kUsualWidth, heightForWidth(kUsualWidth)}; }
int ChartView::heightForWidth(int width) const { return ChartPainter(m_values, m_theme).heightFor(width); }

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
    ChartPainter(m_values, m_theme).paint(painter, rect(), m_current);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.tokens().accent, 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

int ChartView::stepOf(int key) const
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Right: return 1;
    case Qt::Key_Up:
    case Qt::Key_Left: return -1;
    case Qt::Key_Home: return -int(m_values.categories.size());
    case Qt::Key_End: return int(m_values.categories.size());
    default: return 0;
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_values.categories.size()) - 1;
    const int step = stepOf(event->key());
    if (step != 0 && last >= 0)
        choose(m_current < 0 ? 0 : std::clamp(m_current + step, 0, last));
    else if (event->key() == Qt::Key_Escape && m_current >= 0)
        choose(-1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened(m_current);
    else
        QWidget::keyPressEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    choose(ChartPainter(m_values, m_theme).categoryAt(event->pos(), rect()));
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int category = ChartPainter(m_values, m_theme).categoryAt(event->pos(), rect()); category >= 0)
        Q_EMIT opened(category);
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int category = ChartPainter(m_values, m_theme).categoryAt(help->pos(), rect());
    QToolTip::showText(help->globalPos(), category < 0 ? QString() : m_values.spoken(category), this);
    return true;
}

}
