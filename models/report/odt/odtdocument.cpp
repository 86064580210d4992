#include "models/report/odt/odtdocument.h"

#include "models/report/odt/odtstyles.h"

namespace xunzhen::report::odt {

namespace {

void writeEntry(QByteArray &manifest, const QByteArray &path, const QByteArray &type)
{
    manifest += " <manifest:file-entry manifest:full-path=\"" + path + "\" "
              + (path == "/" ? "manifest:version=\"1.2\" " : "") + "manifest:media-type=\"" + type + "\"/>\n";
}

void writeOwn(OdtXml &xml, const char *name, const QString &value)
{
    if (!value.isEmpty())
        xml.begin("meta:user-defined").set("meta:name", QString::fromLatin1(name)).set("meta:value-type", u"string"_qs).text(value).end();
}

QString origin(const PaperProperties &properties, const QString &pdfDigest)
{
    if (pdfDigest.isEmpty())
        return standing() + u"。"_qs;
    return QStringLiteral("%1；内容取自%2，正式文书为签发的PDF，其SHA-256：%3。").arg(standing(), properties.number, pdfDigest);
}

} // namespace

QByteArray manifestPart(const OdtPictures &pictures)
{
    QByteArray manifest = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                          "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                          "manifest:version=\"1.2\">\n";
    writeEntry(manifest, "/", kMediaType);
    for (const char *part : {"content.xml", "styles.xml", "meta.xml"})
        writeEntry(manifest, part, "text/xml");
    for (const auto &[path, type] : pictures.files())
        writeEntry(manifest, path, type);
    return manifest + "</manifest:manifest>\n";
}

QByteArray metaPart(const PaperProperties &properties, const QString &pdfDigest)
{
    const QString moment = properties.date.toString(Qt::ISODate) + u"T00:00:00"_qs;
    OdtXml xml = OdtXml::part("office:document-meta");
    xml.begin("office:meta").element("meta:generator", u"Xunzhen/"_qs + QStringLiteral(XUNZHEN_VERSION));
    xml.element("dc:title", properties.title).element("dc:subject", properties.number);
    xml.element("dc:description", origin(properties, pdfDigest)).element("meta:initial-creator", properties.author);
    xml.element("dc:creator", properties.author).element("meta:creation-date", moment).element("dc:date", moment);
    xml.element("dc:language", properties.language);
    writeOwn(xml, "edition", u"editable copy"_qs);
    writeOwn(xml, "template", properties.templateId);
    writeOwn(xml, "templateHash", properties.templateHash);
    writeOwn(xml, "recordDigest", properties.recordDigest);
    writeOwn(xml, "pdfDigest", pdfDigest);
    return xml.finish();
}

} // namespace xunzhen::report::odt
