#include "tests/report/ofdreader.h"

#include "models/report/font/fontface.h"
#include "models/report/image/imagereader.h"
#include "models/report/layout/geometry.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <zip.h>

namespace xunzhen::testing {

using namespace report;

namespace {

const QString kNamespace = QStringLiteral("http://www.ofdspec.org/2016");

OfdNode nodeOf(QXmlStreamReader &xml, QStringList &faults)
{
    OfdNode node;
    node.name = xml.name().toString();
    if (xml.namespaceUri() != kNamespace)
        faults << QStringLiteral("foreign element ") + node.name;
    for (const auto &attribute : xml.attributes())
        node.attributes.insert(attribute.name().toString(), attribute.value().toString());
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            node.children.push_back(nodeOf(xml, faults));
        else if (token == QXmlStreamReader::Characters)
            node.text += xml.text();
        else if (token == QXmlStreamReader::EndElement)
            break;
    }
    return node;
}

QList<double> numbers(const QString &text)
{
    QList<double> list;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        list << word.toDouble();
    return list;
}

QRectF boxOf(const QString &text)
{
    const auto n = numbers(text);
    return n.size() == 4 ? QRectF(n[0], n[1], n[2], n[3]) : QRectF();
}

QRgb colorOf(const OfdNode *node)
{
    const auto n = numbers(node ? node->value(u"Value"_qs) : QString());
    return n.size() == 3 ? qRgb(int(n[0]), int(n[1]), int(n[2])) : qRgb(0, 0, 0);
}

std::vector<QPointF> corners(const QString &path)
{
    static const QRegularExpression letters(u"[A-Z]"_qs);
    std::vector<QPointF> points;
    const auto n = numbers(QString(path).remove(letters));
    for (qsizetype i = 0; i + 1 < n.size(); i += 2)
        points.push_back(QPointF(n[i], n[i + 1]));
    return points;
}

QPointF inPoints(const QPointF &mm) { return mm * kPointsPerMm; }
QRectF inPoints(const QRectF &mm) { return {inPoints(mm.topLeft()), mm.size() * kPointsPerMm}; }

Rule ruleOf(const OfdNode &object, const QPointF &corner)
{
    const auto ends = corners(object.child(u"AbbreviatedData"_qs)->text);
    return {inPoints(corner + ends.at(0)), inPoints(corner + ends.at(1)), points(object.value(u"LineWidth"_qs).toDouble()),
            colorOf(object.child(u"StrokeColor"_qs))};
}

Fill fillOf(const OfdNode &object, const QPointF &corner)
{
    Fill fill;
    fill.color = colorOf(object.child(u"FillColor"_qs));
    const auto ends = corners(object.child(u"AbbreviatedData"_qs)->text);
    for (size_t i = 0; i + 3 < ends.size(); i += 4)
        fill.rects.push_back(inPoints(QRectF(corner + ends[i], corner + ends[i + 2])));
    return fill;
}

GlyphRun runOf(const OfdNode &object, const QPointF &corner, int face, const FontFace &font)
{
    const OfdNode &code = *object.child(u"TextCode"_qs);
    const OfdNode *glyphs = object.child(u"CGTransform"_qs);
    const auto indexes = numbers(glyphs ? glyphs->child(u"Glyphs"_qs)->text : QString());
    const auto deltas = numbers(code.value(u"DeltaX"_qs));
    GlyphRun run;
    run.face = face;
    run.size = points(object.value(u"Size"_qs).toDouble());
    run.color = colorOf(object.child(u"FillColor"_qs));
    run.origin = inPoints(corner + QPointF(code.value(u"X"_qs).toDouble(), code.value(u"Y"_qs).toDouble()));
    qsizetype i = 0;
    for (const uint character : code.text.toUcs4()) {
        const quint32 index = glyphs ? quint32(indexes.value(i)) : font.glyphOf(character);
        run.glyphs.push_back({char32_t(character), index, points(deltas.value(i))});
        ++i;
    }
    return run;
}

/// Whether nothing of the glyphs would be clipped at the box.
bool isWithin(const GlyphRun &run, const QRectF &box, const FontFace &font)
{
    QPointF at = run.origin;
    for (const Glyph &glyph : run.glyphs) {
        for (const OutlineStep &step : font.outline(glyph.index))
            if (!box.contains(at + QPointF(step.to.x(), -step.to.y()) * (run.size / 1000)))
                return false;
        at.rx() += glyph.advance;
    }
    return true;
}

} // namespace

const OfdNode *OfdNode::child(const QString &wanted) const
{
    for (const OfdNode &each : children)
        if (each.name == wanted)
            return &each;
    return nullptr;
}

std::vector<const OfdNode *> OfdNode::all(const QString &wanted) const
{
    std::vector<const OfdNode *> found;
    if (name == wanted)
        found.push_back(this);
    for (const OfdNode &each : children)
        for (const OfdNode *below : each.all(wanted))
            found.push_back(below);
    return found;
}

OfdReader::OfdReader(const QByteArray &file)
{
    unpack(file);
    m_entry = parse(u"OFD.xml"_qs);
    const auto roots = m_entry.all(u"DocRoot"_qs);
    need(roots.size() == 1, u"no single DocRoot"_qs);
    const QString root = named(QString(), roots.empty() ? QString() : roots.front()->text);
    m_document = parse(root);
    const OfdNode *data = m_document.child(u"CommonData"_qs);
    need(data && data->child(u"PageArea"_qs), u"no CommonData or PageArea"_qs);
    if (!data)
        return;
    const auto sheet = data->all(u"PhysicalBox"_qs);
    m_sheet = sheet.empty() ? QRectF() : boxOf(sheet.front()->text);
    need(!m_sheet.isEmpty(), u"no sheet"_qs);
    readResources(*data);
    readPages();
    checkIds();
    for (auto part = m_parts.keyBegin(); part != m_parts.keyEnd(); ++part)
        need(m_named.contains(*part) || *part == u"OFD.xml"_qs, u"named by nobody: "_qs + *part);
}

void OfdReader::need(bool holds, const QString &fault)
{
    if (!holds)
        m_faults << fault;
}

void OfdReader::unpack(const QByteArray &file)
{
    zip_source_t *source = zip_source_buffer_create(file.constData(), zip_uint64_t(file.size()), 0, nullptr);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    REQUIRE(archive);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        REQUIRE(zip_stat_index(archive, zip_uint64_t(i), 0, &stat) == 0);
        QByteArray bytes(qsizetype(stat.size), '\0');
        zip_file_t *entry = zip_fopen_index(archive, zip_uint64_t(i), 0);
        REQUIRE(zip_fread(entry, bytes.data(), stat.size) == zip_int64_t(stat.size));
        CHECK(zip_fclose(entry) == 0);
        const QString name = QString::fromUtf8(stat.name);
        need(!m_parts.contains(name), u"twice in the archive: "_qs + name);
        need(i > 0 || name == u"OFD.xml"_qs, u"OFD.xml does not come first"_qs);
        m_parts.insert(name, bytes);
    }
    zip_discard(archive);
}

OfdNode OfdReader::parse(const QString &part)
{
    QXmlStreamReader xml(m_parts.value(part));
    OfdNode root;
    if (xml.readNextStartElement())
        root = nodeOf(xml, m_faults);
    while (!xml.atEnd())
        xml.readNext();
    need(!xml.hasError(), part + u": "_qs + xml.errorString());
    return root;
}

QString OfdReader::named(const QString &from, const QString &path)
{
    const QString part = QDir::cleanPath(from.isEmpty() ? path : from + u'/' + path);
    need(m_parts.contains(part), u"missing part "_qs + part);
    m_named << part;
    return part;
}

void OfdReader::readResources(const OfdNode &data)
{
    for (const QString &kind : {u"PublicRes"_qs, u"DocumentRes"_qs})
        for (const OfdNode *place : data.all(kind)) {
            m_resources.push_back(parse(named(u"Doc_0"_qs, place->text)));
            const OfdNode &resources = m_resources.back();
            const QString folder = u"Doc_0/"_qs + resources.value(u"BaseLoc"_qs);
            for (const OfdNode *font : resources.all(u"Font"_qs))
                m_fonts.insert(font->value(u"ID"_qs), named(folder, font->child(u"FontFile"_qs)->text));
            for (const OfdNode *image : resources.all(u"MultiMedia"_qs))
                m_images.insert(image->value(u"ID"_qs), named(folder, image->child(u"MediaFile"_qs)->text));
        }
}

void OfdReader::readPages()
{
    for (const OfdNode *page : m_document.child(u"Pages"_qs)->all(u"Page"_qs)) {
        m_pages.push_back(parse(named(u"Doc_0"_qs, page->value(u"BaseLoc"_qs))));
        for (const OfdNode *layer : m_pages.back().all(u"Layer"_qs))
            for (const OfdNode &object : layer->children)
                checkObject(object);
    }
}

void OfdReader::checkObject(const OfdNode &object)
{
    const QString id = object.name + u' ' + object.value(u"ID"_qs);
    const QRectF box = boxOf(object.value(u"Boundary"_qs));
    need(box.isValid() && m_sheet.adjusted(-0.001, -0.001, 0.001, 0.001).contains(box), u"outside the sheet: "_qs + id);
    if (object.name == u"TextObject"_qs)
        checkText(object);
    else if (object.name == u"ImageObject"_qs)
        need(m_images.contains(object.value(u"ResourceID"_qs)), u"image not defined: "_qs + id);
    else
        need(object.name == u"PathObject"_qs && object.child(u"AbbreviatedData"_qs), u"unknown object: "_qs + id);
}

void OfdReader::checkText(const OfdNode &object)
{
    const QString id = u"text "_qs + object.value(u"ID"_qs);
    need(m_fonts.contains(object.value(u"Font"_qs)), u"font not defined: "_qs + id);
    const OfdNode *code = object.child(u"TextCode"_qs);
    need(code && !code->text.isEmpty(), u"without text: "_qs + id);
    if (!code)
        return;
    const auto count = code->text.toUcs4().size();
    need(numbers(code->value(u"DeltaX"_qs)).size() == count - 1, u"distances do not fit: "_qs + id);
    const QPointF at(code->value(u"X"_qs).toDouble(), code->value(u"Y"_qs).toDouble());
    need(QRectF({}, boxOf(object.value(u"Boundary"_qs)).size()).contains(at), u"begins outside its box: "_qs + id);
    const OfdNode *glyphs = object.child(u"CGTransform"_qs);
    if (!glyphs)
        return need(count == 1, u"without glyph numbers: "_qs + id);
    need(glyphs->value(u"CodeCount"_qs).toInt() == count && glyphs->value(u"GlyphCount"_qs).toInt() == count
             && numbers(glyphs->child(u"Glyphs"_qs)->text).size() == count,
         u"glyph numbers do not fit: "_qs + id);
}

void OfdReader::checkIds()
{
    QSet<int> seen;
    std::vector<const OfdNode *> roots{&m_document};
    for (const auto *list : {&m_resources, &m_pages})
        for (const OfdNode &root : *list)
            roots.push_back(&root);
    const auto check = [&](const auto &self, const OfdNode &node) -> void {
        if (const int id = node.value(u"ID"_qs).toInt(); node.attributes.contains(u"ID"_qs)) {
            need(id > 0 && !seen.contains(id), u"identifier used twice: %1"_qs.arg(id));
            seen.insert(id);
        }
        for (const OfdNode &each : node.children)
            self(self, each);
    };
    for (const OfdNode *root : roots)
        check(check, *root);
    const auto highest = m_document.all(u"MaxUnitID"_qs);
    need(!highest.empty() && !seen.isEmpty() && *std::max_element(seen.begin(), seen.end()) <= highest.front()->text.toInt(),
         u"MaxUnitID too low"_qs);
    QSet<QString> pages;
    for (const OfdNode *page : m_document.all(u"Page"_qs))
        pages << page->value(u"ID"_qs);
    for (const OfdNode *target : m_document.all(u"Dest"_qs))
        need(pages.contains(target->value(u"PageID"_qs)), u"outline leads nowhere"_qs);
}

QString OfdReader::text(int page) const
{
    QString text;
    for (const OfdNode *code : m_pages.at(size_t(page)).all(u"TextCode"_qs))
        text += code->text;
    return text;
}

QString OfdReader::custom(const QString &name) const
{
    for (const OfdNode *data : m_entry.all(u"CustomData"_qs))
        if (data->value(u"Name"_qs) == name)
            return data->text;
    return {};
}

PageModel OfdReader::pageModel(const QTemporaryDir &folder) const
{
    PageModel model;
    model.size = inPoints(m_sheet).size();
    const FontLibrary library;
    std::vector<std::unique_ptr<FontFace>> fonts;
    for (const QString &part : m_fonts) {
        QFile file(folder.filePath(QFileInfo(part).fileName()));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(m_parts.value(part));
        file.close();
        model.faces.push_back({file.fileName(), 0, {}});
        fonts.push_back(std::make_unique<FontFace>(library, model.faces.back()));
    }
    for (const QString &part : m_images)
        model.images.push_back(std::make_shared<RasterImage>(readImage(m_parts.value(part))));
    for (const OfdNode &content : m_pages) {
        Page page;
        for (const OfdNode &object : content.all(u"Layer"_qs).front()->children) {
            const QRectF box = boxOf(object.value(u"Boundary"_qs));
            if (object.name == u"ImageObject"_qs) {
                page.images.push_back({int(m_images.keys().indexOf(object.value(u"ResourceID"_qs))), inPoints(box), -1});
            } else if (object.name == u"TextObject"_qs) {
                const int face = int(m_fonts.keys().indexOf(object.value(u"Font"_qs)));
                page.runs.push_back(runOf(object, box.topLeft(), face, *fonts.at(size_t(face))));
                CHECK(isWithin(page.runs.back(), inPoints(box), *fonts.at(size_t(face))));
            } else if (object.value(u"Fill"_qs) == u"true"_qs) {
                page.fills.push_back(fillOf(object, box.topLeft()));
            } else {
                page.rules.push_back(ruleOf(object, box.topLeft()));
            }
        }
        model.pages.push_back(std::move(page));
    }
    return model;
}

}
