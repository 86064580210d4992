#include "models/report/odt/odtxml.h"

#include "models/report/bytes/decimal.h"
#include "models/report/bytes/xmltext.h"

namespace xunzhen::report::odt {

namespace {

struct Namespace
{
    const char *prefix, *name;
};

// ODF 1.2 part 1 §1.3.
constexpr Namespace kNamespaces[] = {
    {"xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    {"xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
    {"xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
    {"xmlns:xlink", "http://www.w3.org/1999/xlink"},
};

QByteArray escaped(const QString &text)
{
    return xmlText(text).toHtmlEscaped().toUtf8();
}

} // namespace

QString pt(double points)
{
    return QString::fromLatin1(decimal(points)) + u"pt"_qs;
}

OdtXml OdtXml::part(const char *root)
{
    OdtXml xml;
    xml.m_bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    xml.begin(root);
    for (const Namespace &each : kNamespaces)
        xml.set(each.prefix, QString::fromLatin1(each.name));
    return xml.set("office:version", u"1.2"_qs);
}

OdtXml &OdtXml::begin(const char *element)
{
    closeTag();
    m_bytes.append('<').append(element);
    m_open.push_back(element);
    m_inTag = true;
    return *this;
}

OdtXml &OdtXml::set(const char *attribute, const QString &value)
{
    Q_ASSERT(m_inTag);
    m_bytes.append(' ').append(attribute).append("=\"").append(escaped(value)).append('"');
    return *this;
}

OdtXml &OdtXml::text(const QString &text)
{
    closeTag();
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype blank = at;
        while (blank < text.size() && text[blank] != u' ')
            ++blank;
        qsizetype end = blank;
        while (end < text.size() && text[end] == u' ')
            ++end;
        const bool folds = end - blank > 1 || (blank == 0 && end > blank) || end == text.size();
        raw(escaped(text.mid(at, (folds ? blank : end) - at)));
        if (folds && end > blank)
            begin("text:s").set("text:c", int(end - blank)).end();
        at = end;
    }
    return *this;
}

OdtXml &OdtXml::raw(const QByteArray &xml)
{
    closeTag();
    m_bytes += xml;
    return *this;
}

OdtXml &OdtXml::end()
{
    if (m_inTag)
        m_bytes += "/>";
    else
        m_bytes.append("</").append(m_open.back()).append('>');
    m_inTag = false;
    m_open.pop_back();
    return *this;
}

QByteArray OdtXml::finish()
{
    while (!m_open.empty())
        end();
    return std::move(m_bytes);
}

void OdtXml::closeTag()
{
    if (m_inTag)
        m_bytes += '>';
    m_inTag = false;
}

} // namespace xunzhen::report::odt
