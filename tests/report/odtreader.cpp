#include "tests/report/odtreader.h"

#include "tests/support/catch.h"

#include <QSet>
#include <QXmlStreamReader>

#include <zip.h>

namespace xunzhen::testing {

namespace {

const QStringList kXmlParts{QStringLiteral("META-INF/manifest.xml"), QStringLiteral("content.xml"), QStringLiteral("styles.xml"),
                            QStringLiteral("meta.xml")};

QString named(const QXmlStreamAttributes &attributes, const QString &name)
{
    return attributes.value(name).toString();
}

}

OdtReader::OdtReader(const QByteArray &file)
{
    // The kind is told by the first bytes (part 3 §3.3): no extra field before it, not compressed.
    need(file.startsWith("PK\3\4") && file.mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text",
         u"mimetype is not at the beginning"_qs);
    unpack(file);
    for (const QString &part : kXmlParts) {
        QXmlStreamReader xml(m_parts.value(part));
        while (!xml.atEnd())
            xml.readNext();
        need(!xml.hasError(), part + u": "_qs + xml.errorString());
    }
    checkManifest();
    checkReferences();
    readParagraphs();
}

void OdtReader::need(bool holds, const QString &fault)
{
    if (!holds)
        m_faults << fault;
}

void OdtReader::unpack(const QByteArray &file)
{
    zip_source_t *source = zip_source_buffer_create(file.constData(), zip_uint64_t(file.size()), 0, nullptr);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    REQUIRE(archive);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        REQUIRE(zip_stat_index(archive, zip_uint64_t(i), 0, &stat) == 0);
        QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
        zip_file_t *part = zip_fopen_index(archive, zip_uint64_t(i), 0);
        REQUIRE(zip_fread(part, bytes.data(), stat.size) == zip_int64_t(stat.size));
        zip_fclose(part);
        m_order << QString::fromUtf8(stat.name);
        m_parts.insert(m_order.back(), bytes);
    }
    zip_discard(archive);
}

QStringList OdtReader::values(const QString &part, const QString &element, const QString &attribute) const
{
    QStringList list;
    QXmlStreamReader xml(m_parts.value(part));
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.qualifiedName() == element)
            list << named(xml.attributes(), attribute);
    return list;
}

QString OdtReader::text(const QString &part, const QString &element) const
{
    QXmlStreamReader xml(m_parts.value(part));
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.qualifiedName() == element)
            return xml.readElementText(QXmlStreamReader::IncludeChildElements);
    return {};
}

int OdtReader::count(const QString &part, const QString &element) const
{
    return int(values(part, element, {}).size());
}

void OdtReader::checkManifest()
{
    QStringList listed = values(kXmlParts[0], u"manifest:file-entry"_qs, u"manifest:full-path"_qs);
    need(listed.removeAll(u"/"_qs) == 1, u"the manifest does not list the package"_qs);
    QStringList inside = m_order;
    inside.removeAll(u"mimetype"_qs);
    inside.removeAll(kXmlParts[0]);
    need(QSet<QString>(listed.begin(), listed.end()) == QSet<QString>(inside.begin(), inside.end()) && listed.size() == inside.size(),
         u"the manifest lists other files than there are"_qs);
}

void OdtReader::checkReferences()
{
    QSet<QString> styles, pages, faces, layouts;
    for (const QString &part : {u"styles.xml"_qs, u"content.xml"_qs}) {
        for (const QString &name : values(part, u"style:style"_qs, u"style:name"_qs))
            styles << name;
        for (const QString &name : values(part, u"style:master-page"_qs, u"style:name"_qs))
            pages << name;
        for (const QString &name : values(part, u"style:page-layout"_qs, u"style:name"_qs))
            layouts << name;
        for (const QString &name : values(part, u"style:font-face"_qs, u"style:name"_qs))
            faces << name;
    }
    const QMap<QString, QSet<QString>> known{
        {u"text:style-name"_qs, styles}, {u"table:style-name"_qs, styles}, {u"draw:style-name"_qs, styles},
        {u"style:parent-style-name"_qs, styles}, {u"style:master-page-name"_qs, pages}, {u"style:page-layout-name"_qs, layouts},
        {u"style:font-name"_qs, faces}, {u"style:font-name-asian"_qs, faces},
        {u"xlink:href"_qs, QSet<QString>(m_order.begin(), m_order.end())}};
    for (const QString &part : {u"styles.xml"_qs, u"content.xml"_qs}) {
        QXmlStreamReader xml(m_parts.value(part));
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            for (const auto &attribute : xml.attributes()) {
                const auto hit = known.constFind(attribute.qualifiedName().toString());
                need(hit == known.constEnd() || hit->contains(attribute.value().toString()),
                     u"%1=\"%2\" leads nowhere"_qs.arg(attribute.qualifiedName(), attribute.value()));
            }
        }
    }
}

void OdtReader::readParagraphs()
{
    QXmlStreamReader xml(m_parts.value(u"content.xml"_qs));
    int depth = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const auto name = xml.qualifiedName();
        const bool paragraph = name == u"text:p" || name == u"text:h";
        if (token == QXmlStreamReader::StartElement && paragraph) {
            need(depth++ == 0, u"a paragraph inside a paragraph"_qs);
            m_paragraphs.push_back({{}, named(xml.attributes(), u"text:outline-level"_qs).toInt()});
            need((name == u"text:h") == (m_paragraphs.back().level > 0), u"a heading without level"_qs);
        } else if (token == QXmlStreamReader::EndElement && paragraph) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement && name == u"svg:desc") {
            xml.skipCurrentElement();
        } else if (token == QXmlStreamReader::StartElement && name == u"text:s") {
            m_paragraphs.back().text += QString(named(xml.attributes(), u"text:c"_qs).toInt(), u' ');
        } else if (token == QXmlStreamReader::Characters && depth > 0) {
            m_paragraphs.back().text += xml.text();
        }
    }
}

}
