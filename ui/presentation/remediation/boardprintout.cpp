#include "ui/presentation/remediation/boardprintout.h"

#include "ui/presentation/remediation/boardwords.h"
#include "ui/presentation/words.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextDocument>

namespace xunzhen::presentation {

namespace {

constexpr int kDotsPerInch = 300;
constexpr int kTextPoints = 9;

QString cell(const QString &text) { return QStringLiteral("<td>%1</td>").arg(text.toHtmlEscaped()); }

}

QString BoardPrintout::html(const std::vector<services::RemediationRow> &rows, const BoardReading &reading, const QString &bureau, QDate today)
{
    QString body;
    int number = 0;
    for (const services::RemediationRow &row : rows) {
        const domain::Standing &standing = reading.standing(row.item.id);
        body += QStringLiteral("<tr>") + cell(QString::number(++number)) + cell(row.enterpriseName)
                + cell(QStringLiteral("%1 %2").arg(Words::sign(row.grade), row.findingTitle)) + cell(row.place) + cell(BoardWords::demand(row))
                + cell(row.item.owner) + cell(BoardWords::due(standing, today))
                + cell(row.daysLeft ? Words::daysLeft(row.daysLeft) : Words::of(row.item.state))
                + cell(BoardWords::way(standing, today)) + QStringLiteral("</tr>");
    }
    QString head;
    for (const QString &word : {tr("No."), tr("Firm"), tr("Finding"), tr("Place"), tr("Measure"), tr("Responsible"), tr("Due"), tr("State"), tr("Done about it")})
        head += QStringLiteral("<th>%1</th>").arg(word);
    return QStringLiteral("<h2 align='center'>%1</h2><p align='right'>%2　%3</p>"
                          "<table border='1' cellspacing='0' cellpadding='6' width='100%'><thead><tr>%4</tr></thead>%5</table>")
        .arg(tr("Remediation list"), bureau.toHtmlEscaped(), Words::day(today), head, body);
}

QByteArray BoardPrintout::pdf(const std::vector<services::RemediationRow> &rows, const BoardReading &reading, const QString &bureau, QDate today)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Landscape, {}, QPageLayout::Millimeter}); // the document has its own margins
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSize(kTextPoints);
    document.setDefaultFont(font);
    document.setHtml(html(rows, reading, bureau, today));
    document.print(&writer);
    buffer.close();
    return bytes;
}

}
