#include "tests/bench/paperrivals.h"

#include "models/report/content/consultationcontent.h"
#include "models/report/font/fontset.h"
#include "models/report/paperrenderer.h"

#include <QFile>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace xunzhen::bench {

namespace {

constexpr int kPointsPerInch = 72;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QFont fontFor(const report::PageModel &model, const report::GlyphRun &run)
{
    QFont font(model.faces.at(size_t(run.face)).name.contains(QStringLiteral("Sans")) ? QStringLiteral("Noto Sans CJK SC")
                                                                                      : QStringLiteral("Noto Serif CJK SC"));
    font.setPointSizeF(run.size);
    return font;
}

void draw(QPainter &painter, const report::PageModel &model, const report::Page &page)
{
    for (const report::Rule &rule : page.rules) {
        painter.setPen(QPen(QColor::fromRgb(rule.color), rule.width));
        painter.drawLine(rule.from, rule.to);
    }
    painter.setPen(Qt::black);
    for (const report::Fill &fill : page.fills)
        for (const QRectF &rect : fill.rects)
            painter.fillRect(rect, QColor::fromRgb(fill.color));
    for (const report::PlacedImage &image : page.images)
        painter.drawImage(image.rect, QImage::fromData(model.images.at(size_t(image.image))->source));
    for (const report::GlyphRun &run : page.runs) {
        QString text;
        for (const report::Glyph &glyph : run.glyphs)
            text += QString::fromUcs4(&glyph.character, 1);
        painter.setFont(fontFor(model, run));
        painter.drawText(run.origin, text);
    }
}

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray paragraph(const QString &text)
{
    return "<text:p>" + escaped(text) + "</text:p>";
}

QByteArray table(const std::vector<QStringList> &rows)
{
    QByteArray xml = "<table:table><table:table-column table:number-columns-repeated=\"" + QByteArray::number(rows.front().size()) + "\"/>";
    for (const QStringList &row : rows) {
        xml += "<table:table-row>";
        for (const QString &cell : row)
            xml += "<table:table-cell office:value-type=\"string\">" + paragraph(cell) + "</table:table-cell>";
        xml += "</table:table-row>";
    }
    return xml + "</table:table>";
}

QByteArray picture(const report::ReportPhoto &photo)
{
    return "<text:p><draw:frame text:anchor-type=\"as-char\" svg:width=\"75mm\" svg:height=\"56mm\"><draw:image><office:binary-data>"
           + bytesOf(photo.picture.path).toBase64() + "</office:binary-data></draw:image></draw:frame></text:p>" + paragraph(photo.caption);
}

QByteArray body(const report::ConsultationReport &paper)
{
    QByteArray xml = "<text:h text:outline-level=\"1\">" + escaped(paper.enterprise.name) + "</text:h>" + paragraph(paper.process);
    for (const report::ReportFinding &finding : paper.findings)
        xml += "<text:h text:outline-level=\"2\">" + escaped(finding.title) + "</text:h>"
               + table({{QStringLiteral("部位"), finding.place}, {QStringLiteral("现场情况"), finding.fact},
                        {QStringLiteral("成因分析"), finding.cause}, {QStringLiteral("法律依据"), finding.citations.join(QChar(u'；'))}});
    std::vector<QStringList> plan, answers;
    for (const report::ReportPlanItem &item : paper.plan)
        plan.push_back({item.measure, item.standard, item.owner});
    for (const report::AnsweredChecklist &list : paper.checklists)
        for (const report::AnsweredSection &section : list.sections)
            for (const report::AnsweredItem &item : section.items)
                answers.push_back({item.question, item.note});
    xml += table(plan) + table(answers);
    for (const report::ReportPhoto &photo : paper.photos)
        xml += picture(photo);
    return xml;
}

}

void printWithPainter(const report::ConsultationReport &paper, const QString &path)
{
    const auto fonts = report::FontSet::fromFolders(report::FontSet::systemFolders());
    const auto pages = report::PaperRenderer::layOut(consultationContent(paper), report::PaperRenderer::consultationTemplate(), fonts).pages;
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(kPointsPerInch);
    QPainter painter(&writer);
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        draw(painter, pages, pages.pages[i]);
    }
}

void printWithTextDocument(const QString &html, const QString &path)
{
    QTextDocument document;
    document.setHtml(html);
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    document.print(&writer);
}

QByteArray flatOpenDocument(const report::ConsultationReport &paper)
{
    const QByteArray name = "urn:oasis:names:tc:opendocument:xmlns:";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document xmlns:office=\"" + name + "office:1.0\" xmlns:text=\"" + name
           + "text:1.0\" xmlns:table=\"" + name + "table:1.0\" xmlns:draw=\"" + name + "drawing:1.0\" xmlns:svg=\"" + name
           + "svg-compatible:1.0\" office:version=\"1.2\" office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text>"
           + body(paper) + "</office:text></office:body></office:document>";
}

}
