#pragma once

#include <QByteArray>
#include <QRectF>
#include <QRgb>
#include <QString>
#include <QXmlStreamWriter>

namespace xunzhen::report::ofd {

/// Points as millimetres, the only unit of length in an OFD file (GB/T 33190-2016 §7.2).
QByteArray millimetres(double points);
/// A box: x, y, width, height (§7.2, ST_Box).
QByteArray box(const QRectF &points);

/// One XML part. Elements get the prefix ofd, attributes none, as the schema asks.
class XmlPart
{
public:
    explicit XmlPart(const char *root);

    XmlPart &begin(const char *element);
    XmlPart &set(const char *attribute, const QString &value);
    XmlPart &set(const char *attribute, const QByteArray &latin);
    XmlPart &set(const char *attribute, int value);
    XmlPart &text(const QString &text);
    XmlPart &text(const QByteArray &latin);
    XmlPart &end();
    /// An element with text alone; none when the text is empty.
    XmlPart &element(const char *name, const QString &text);
    XmlPart &color(const char *name, QRgb color);
    /// Ends what is open.
    QByteArray finish();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

} // namespace xunzhen::report::ofd
