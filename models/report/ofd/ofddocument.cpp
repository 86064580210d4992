#include "models/report/ofd/ofddocument.h"

#include "models/base/hashing.h"
#include "models/report/ofd/ofdoutline.h"
#include "models/report/ofd/xmlpart.h"

namespace xunzhen::report::ofd {

namespace {

bool isPng(const RasterImage &image)
{
    return image.source.startsWith("\x89PNG");
}

// From what the paper shows, not from the clock.
QString documentId(const PaperProperties &properties, const QString &pdfDigest)
{
    const QString shown = QStringList{QStringLiteral("OFD"), properties.number, properties.templateHash,
                                      properties.recordDigest, pdfDigest}.join(u'\n');
    return QString::fromLatin1(base::sha256(shown.toUtf8()).left(16).toHex());
}

QString standing(const PaperProperties &properties, const QString &pdfDigest)
{
    if (pdfDigest.isEmpty())
        return QStringLiteral("草稿，未编号签发。");
    return QStringLiteral("本件为%1的OFD第二版式，内容与签发的PDF原件相同，不代替原件；原件SHA-256：%2。")
        .arg(properties.number, pdfDigest);
}

void writeCustom(XmlPart &xml, const char *name, const QString &value)
{
    if (!value.isEmpty())
        xml.begin("CustomData").set("Name", QByteArray(name)).text(value).end();
}

} // namespace

QByteArray entryPart(const PaperProperties &properties, const QString &pdfDigest)
{
    const QString date = properties.date.toString(Qt::ISODate);
    XmlPart xml("OFD");
    xml.set("Version", QByteArray("1.0")).set("DocType", QByteArray("OFD")).begin("DocBody").begin("DocInfo");
    xml.element("DocID", documentId(properties, pdfDigest)).element("Title", properties.title);
    xml.element("Author", properties.author).element("Subject", properties.number);
    xml.element("Abstract", standing(properties, pdfDigest)).element("CreationDate", date).element("ModDate", date);
    xml.element("DocUsage", QStringLiteral("Normal")).element("Creator", QStringLiteral("Xunzhen"));
    xml.element("CreatorVersion", QStringLiteral(XUNZHEN_VERSION)).begin("CustomDatas");
    writeCustom(xml, "edition", pdfDigest.isEmpty() ? QStringLiteral("draft") : QStringLiteral("second"));
    writeCustom(xml, "number", properties.number);
    writeCustom(xml, "template", properties.templateId);
    writeCustom(xml, "templateHash", properties.templateHash);
    writeCustom(xml, "recordDigest", properties.recordDigest);
    writeCustom(xml, "pdfDigest", pdfDigest);
    return xml.end().end().element("DocRoot", QStringLiteral("Doc_0/Document.xml")).finish();
}

QByteArray documentPart(const PageModel &model, const OfdIds &ids)
{
    XmlPart xml("Document");
    xml.begin("CommonData").begin("MaxUnitID").text(QByteArray::number(ids.highest())).end();
    xml.begin("PageArea").begin("PhysicalBox").text(box(QRectF({}, model.size))).end().end();
    xml.element("PublicRes", QStringLiteral("PublicRes.xml"));
    xml.element("DocumentRes", QStringLiteral("DocumentRes.xml")).end();
    xml.begin("Pages");
    for (int i = 0; i < int(model.pages.size()); ++i)
        xml.begin("Page").set("ID", ids.page(i)).set("BaseLoc", "Pages/Page_" + QByteArray::number(i) + "/Content.xml").end();
    xml.end();
    writeOutline(xml, model, ids);
    return xml.finish();
}

QByteArray fontsPart(const std::vector<GlyphSubset> &subsets, const OfdIds &ids)
{
    XmlPart xml("Res");
    xml.set("BaseLoc", QByteArray("Res")).begin("Fonts");
    for (int i = 0; i < int(subsets.size()); ++i) {
        const GlyphSubset &subset = subsets[size_t(i)];
        if (subset.isEmpty())
            continue;
        const QByteArray name = subset.name();
        xml.begin("Font").set("ID", ids.font(i)).set("FontName", name).set("FamilyName", name.mid(name.indexOf('+') + 1));
        xml.element("FontFile", QString::fromLatin1(fontFile(i))).end();
    }
    return xml.finish();
}

QByteArray imagesPart(const PageModel &model, const OfdIds &ids)
{
    XmlPart xml("Res");
    xml.set("BaseLoc", QByteArray("Res"));
    if (!model.images.empty())
        xml.begin("MultiMedias");
    for (int i = 0; i < int(model.images.size()); ++i) {
        const RasterImage &image = *model.images[size_t(i)];
        xml.begin("MultiMedia").set("ID", ids.image(i)).set("Type", QByteArray("Image"));
        xml.set("Format", isPng(image) ? QByteArray("PNG") : QByteArray("JPEG"));
        xml.element("MediaFile", QString::fromLatin1(imageFile(i, image))).end();
    }
    return xml.finish();
}

QByteArray fontFile(int index)
{
    return "font_" + QByteArray::number(index) + ".otf";
}

QByteArray imageFile(int index, const RasterImage &image)
{
    return "image_" + QByteArray::number(index) + (isPng(image) ? ".png" : ".jpg");
}

} // namespace xunzhen::report::ofd
