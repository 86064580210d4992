#include "models/report/pdf/documentproperties.h"

#include "models/base/hashing.h"
#include "models/report/pdf/pdfsyntax.h"

#include <QColorSpace>

namespace xunzhen::report::pdf {

namespace {

const QString kProducer = QStringLiteral("Xunzhen");
constexpr auto kNamespace = "urn:xunzhen:paper:1:";

QString pdfDate(const QDate &date)
{
    return u"D:%1000000+08'00'"_qs.arg(date.toString(u"yyyyMMdd"_qs));
}

QString xmpDate(const QDate &date)
{
    return date.toString(Qt::ISODate) + u"T00:00:00+08:00"_qs;
}

QString element(const char *name, const QString &value)
{
    const QLatin1String tag(name);
    return u"<%1>%2</%1>\n"_qs.arg(tag, value.toHtmlEscaped());
}

QString extensionProperty(const char *name, const char *description)
{
    return u"<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>%1</pdfaProperty:name>"
           "<pdfaProperty:valueType>Text</pdfaProperty:valueType>"
           "<pdfaProperty:category>external</pdfaProperty:category>"
           "<pdfaProperty:description>%2</pdfaProperty:description></rdf:li>\n"_qs
        .arg(QLatin1String(name), QLatin1String(description));
}

// PDF/A wants every property outside the standard schemas to be described in the file itself.
QString extensionSchema()
{
    return u"<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
           " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
           " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
           "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n"
           "<pdfaSchema:schema>Xunzhen paper</pdfaSchema:schema>"
           "<pdfaSchema:namespaceURI>%1</pdfaSchema:namespaceURI><pdfaSchema:prefix>xz</pdfaSchema:prefix>\n"
           "<pdfaSchema:property><rdf:Seq>\n"_qs.arg(QLatin1String(kNamespace))
         + extensionProperty("number", "document number") + extensionProperty("template", "id of the template")
         + extensionProperty("templateHash", "SHA-256 of the template")
         + extensionProperty("recordDigest", "SHA-256 of the record shown")
         + u"</rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n"_qs;
}

QString description(const char *prefix, const QString &uri, const QString &body)
{
    return u"<rdf:Description rdf:about=\"\" xmlns:%1=\"%2\">\n%3</rdf:Description>\n"_qs
        .arg(QLatin1String(prefix), uri, body);
}

QString dublinCore(const PaperProperties &properties)
{
    const QString title = u"<rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt>"_qs
                              .arg(properties.title.toHtmlEscaped());
    const QString creator = u"<rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq>"_qs.arg(properties.author.toHtmlEscaped());
    return u"<dc:format>application/pdf</dc:format>\n<dc:title>%1</dc:title>\n<dc:creator>%2</dc:creator>\n"_qs
        .arg(title, creator);
}

QString archivalClaim(const PaperProperties &properties)
{
    if (!properties.archival)
        return {};
    return description("pdfaid", u"http://www.aiim.org/pdfa/ns/id/"_qs,
                       element("pdfaid:part", u"1"_qs) + element("pdfaid:conformance", u"B"_qs));
}

QString xmpPacket(const PaperProperties &properties)
{
    const QString date = xmpDate(properties.date);
    return QString(u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                   "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                   "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"_qs)
         + archivalClaim(properties)
         + description("dc", u"http://purl.org/dc/elements/1.1/"_qs, dublinCore(properties))
         + description("xmp", u"http://ns.adobe.com/xap/1.0/"_qs,
                       element("xmp:CreateDate", date) + element("xmp:ModifyDate", date)
                           + element("xmp:CreatorTool", kProducer))
         + description("pdf", u"http://ns.adobe.com/pdf/1.3/"_qs, element("pdf:Producer", kProducer))
         + extensionSchema()
         + description("xz", QLatin1String(kNamespace),
                       element("xz:number", properties.number) + element("xz:template", properties.templateId)
                           + element("xz:templateHash", properties.templateHash)
                           + element("xz:recordDigest", properties.recordDigest))
         + u"</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>"_qs;
}

} // namespace

int writeInfo(PdfFile &file, const PaperProperties &properties)
{
    const QByteArray date = '(' + pdfDate(properties.date).toLatin1() + ')';
    return file.add("<< /Title " + textString(properties.title) + " /Author " + textString(properties.author)
        + " /Creator " + textString(kProducer) + " /Producer " + textString(kProducer) + " /CreationDate " + date
        + " /ModDate " + date + " >>");
}

int writeMetadata(PdfFile &file, const PaperProperties &properties)
{
    return file.addPlainStream("/Type /Metadata /Subtype /XML", xmpPacket(properties).toUtf8());
}

int writeOutputIntent(PdfFile &file)
{
    const QByteArray profile = QColorSpace(QColorSpace::SRgb).iccProfile();
    const int stream = file.addStream("/N 3", profile);
    return file.add("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1)"
        " /Info (sRGB IEC61966-2.1) /DestOutputProfile " + reference(stream) + " >>");
}

QByteArray fileId(const PaperProperties &properties)
{
    const QString shown = properties.number + u'\n' + properties.templateHash + u'\n' + properties.recordDigest;
    return base::sha256(shown.toUtf8()).left(16);
}

} // namespace xunzhen::report::pdf
