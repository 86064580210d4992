#include "models/report/ofd/xmlpart.h"

#include "models/report/bytes/decimal.h"
#include "models/report/bytes/xmltext.h"
#include "models/report/layout/geometry.h"

namespace xunzhen::report::ofd {

namespace {

constexpr auto kNamespace = "http://www.ofdspec.org/2016";

QString prefixed(const char *element)
{
    return QStringLiteral("ofd:") + QLatin1String(element);
}

} // namespace

QByteArray millimetres(double points)
{
    return decimal(points / kPointsPerMm);
}

QByteArray box(const QRectF &points)
{
    return millimetres(points.x()) + ' ' + millimetres(points.y()) + ' ' + millimetres(points.width()) + ' '
         + millimetres(points.height());
}

XmlPart::XmlPart(const char *root)
{
    m_xml.writeStartDocument();
    m_xml.writeStartElement(prefixed(root));
    m_xml.writeAttribute(QStringLiteral("xmlns:ofd"), QLatin1String(kNamespace));
}

XmlPart &XmlPart::begin(const char *element)
{
    m_xml.writeStartElement(prefixed(element));
    return *this;
}

XmlPart &XmlPart::set(const char *attribute, const QString &value)
{
    m_xml.writeAttribute(QLatin1String(attribute), xmlText(value));
    return *this;
}

XmlPart &XmlPart::set(const char *attribute, const QByteArray &latin)
{
    m_xml.writeAttribute(QLatin1String(attribute), QString::fromLatin1(latin));
    return *this;
}

XmlPart &XmlPart::set(const char *attribute, int value)
{
    return set(attribute, QByteArray::number(value));
}

XmlPart &XmlPart::text(const QString &text)
{
    m_xml.writeCharacters(xmlText(text));
    return *this;
}

XmlPart &XmlPart::text(const QByteArray &latin)
{
    m_xml.writeCharacters(QString::fromLatin1(latin));
    return *this;
}

XmlPart &XmlPart::end()
{
    m_xml.writeEndElement();
    return *this;
}

XmlPart &XmlPart::element(const char *name, const QString &text)
{
    return text.isEmpty() ? *this : begin(name).text(text).end();
}

XmlPart &XmlPart::color(const char *name, QRgb color)
{
    const QByteArray value = QByteArray::number(qRed(color)) + ' ' + QByteArray::number(qGreen(color)) + ' '
                           + QByteArray::number(qBlue(color));
    return begin(name).set("Value", value).end();
}

QByteArray XmlPart::finish()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace xunzhen::report::ofd
