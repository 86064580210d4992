#include "models/report/ofd/ofdpage.h"

#include "models/report/ofd/ofdtext.h"
#include "models/report/ofd/xmlpart.h"

namespace xunzhen::report::ofd {

namespace {

class PageWriter
{
public:
    PageWriter(const QSizeF &sheet, OfdSources &sources) : m_sheet({}, sheet), m_sources(sources) {}

    QByteArray write(const Page &page)
    {
        m_xml.begin("Content").begin("Layer").set("ID", m_sources.ids.next()).set("Type", QByteArray("Body"));
        for (const Rule &rule : page.rules)
            writeRule(rule);
        for (const Fill &fill : page.fills)
            writeFill(fill);
        for (const PlacedImage &image : page.images)
            writeImage(image);
        for (const GlyphRun &run : page.runs)
            writeRun(m_xml, run, m_sheet, m_sources);
        return m_xml.finish();
    }

private:
    // Content outside the boundary is clipped away; the lengths inside count from its corner.
    QRectF beginObject(const char *kind, const QRectF &extent)
    {
        const QRectF boundary = extent & m_sheet;
        m_xml.begin(kind).set("ID", m_sources.ids.next()).set("Boundary", box(boundary));
        return boundary;
    }

    static QByteArray step(char op, const QPointF &at)
    {
        return op + (' ' + millimetres(at.x())) + ' ' + millimetres(at.y());
    }

    void writeRule(const Rule &rule)
    {
        const double reach = rule.width / 2; // square ends go as far as the sides
        const QRectF line = QRectF(rule.from, rule.to).normalized();
        const QPointF origin = beginObject("PathObject", line.adjusted(-reach, -reach, reach, reach)).topLeft();
        m_xml.set("LineWidth", millimetres(rule.width)).set("Cap", QByteArray("Square"));
        m_xml.color("StrokeColor", rule.color);
        m_xml.begin("AbbreviatedData").text(step('M', rule.from - origin) + ' ' + step('L', rule.to - origin)).end().end();
    }

    void writeFill(const Fill &fill)
    {
        QRectF extent;
        for (const QRectF &rect : fill.rects)
            extent |= rect;
        if (extent.isEmpty())
            return;
        const QPointF origin = beginObject("PathObject", extent).topLeft();
        QByteArray path;
        for (const QRectF &rect : fill.rects)
            path += outline(rect.translated(-origin));
        m_xml.set("Stroke", QByteArray("false")).set("Fill", QByteArray("true")).color("FillColor", fill.color);
        m_xml.begin("AbbreviatedData").text(path.trimmed()).end().end();
    }

    static QByteArray outline(const QRectF &rect)
    {
        return step('M', rect.topLeft()) + ' ' + step('L', rect.topRight()) + ' ' + step('L', rect.bottomRight()) + ' '
             + step('L', rect.bottomLeft()) + " C ";
    }

    // An image fills the unit square, which the matrix brings to its size.
    void writeImage(const PlacedImage &image)
    {
        beginObject("ImageObject", image.rect);
        m_xml.set("CTM", millimetres(image.rect.width()) + " 0 0 " + millimetres(image.rect.height()) + " 0 0");
        m_xml.set("ResourceID", m_sources.ids.image(image.image)).end();
    }

    QRectF m_sheet;
    OfdSources &m_sources;
    XmlPart m_xml{"Page"};
};

} // namespace

QByteArray pagePart(const Page &page, const QSizeF &sheet, OfdSources &sources)
{
    return PageWriter(sheet, sources).write(page);
}

} // namespace xunzhen::report::ofd
