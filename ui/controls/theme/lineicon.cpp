#include "ui/controls/theme/lineicon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace xunzhen::controls {

namespace {

class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QByteArray svg, IconColours colours) : m_svg(std::move(svg)), m_colours(std::move(colours)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", colour(mode).name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty())
            return {};
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return m_colours.disabled;
        return mode == QIcon::Selected ? m_colours.selected : m_colours.normal;
    }

    QByteArray m_svg;
    IconColours m_colours;
};

}

QIcon lineIcon(const QString &name, const IconColours &colours)
{
    QFile file(QStringLiteral(":/xunzhen/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new LineIconEngine(file.readAll(), colours));
}

}
