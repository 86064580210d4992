#include "tests/bench/papersample.h"

#include "tests/report/samplereport.h"

#include <QFile>
#include <QImage>

#include <random>

namespace xunzhen::bench {

namespace {

constexpr int kFindings = 30;
constexpr int kPhotos = 40;
const QSize kPhotoSize(1000, 750);
const QSize kOriginalSize(4000, 3000);
/// Making twelve megapixels takes long: a few photos stand for all, each with its own last byte.
constexpr int kOriginals = 4;

/// Grain makes a photo as heavy as those of a workshop; each differs.
QImage grainyPicture(const QSize &size, int number)
{
    QImage image(size, QImage::Format_RGB32);
    std::mt19937 grain(unsigned(number + 1));
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int light = 90 + (x + y) / 14 + int(grain() % 19);
            line[x] = qRgb(light, light - number % 40, light / 2 + 40);
        }
    }
    return image;
}

QString photoFile(const QString &folder, int number)
{
    const QString path = folder + QStringLiteral("/%1.jpg").arg(number);
    if (!QFile::exists(path))
        grainyPicture(kPhotoSize, number).save(path, "JPEG", 82);
    return path;
}

/// A comment behind the first marker tells photos with the same picture apart.
QString originalFile(const QString &folder, int number)
{
    const QString path = folder + QStringLiteral("/original-%1.jpg").arg(number);
    if (QFile::exists(path))
        return path;
    if (number < kOriginals) {
        grainyPicture(kOriginalSize, number).save(path, "JPEG", 82);
        return path;
    }
    QFile source(originalFile(folder, number % kOriginals)), copy(path);
    if (source.open(QIODevice::ReadOnly) && copy.open(QIODevice::WriteOnly))
        copy.write(source.readAll().insert(2, QByteArray("\xff\xfe\x00\x03", 4) + char(number)));
    return path;
}

report::ReportPhoto photo(const QString &folder, int number)
{
    report::ReportPhoto made;
    made.id = QStringLiteral("p%1").arg(number);
    made.picture.path = photoFile(folder, number);
    made.caption = QStringLiteral("现场照片第%1张").arg(number + 1);
    made.place = QStringLiteral("一车间");
    return made;
}

QString row(const QString &label, const QString &value)
{
    return QStringLiteral("<tr><td>%1</td><td>%2</td></tr>").arg(label, value.toHtmlEscaped());
}

QString asHtml(const report::ReportFinding &finding)
{
    return QStringLiteral("<h2>%1</h2><table border=1 width=100%>").arg(finding.title.toHtmlEscaped())
        + row(QStringLiteral("部位"), finding.place) + row(QStringLiteral("现场情况"), finding.fact)
        + row(QStringLiteral("成因分析"), finding.cause) + row(QStringLiteral("法律依据"), finding.citations.join(QChar(u'；')))
        + QStringLiteral("</table>");
}

}

report::ConsultationReport heavyReport(const QString &folder, int times)
{
    report::ConsultationReport made = testing::richReport();
    const auto findings = made.findings;
    const auto plan = made.plan;
    for (int i = int(findings.size()); i < kFindings * times; ++i) {
        made.findings.push_back(findings[size_t(i) % findings.size()]);
        made.findings.back().id = QStringLiteral("f%1").arg(i);
        made.plan.push_back(plan[size_t(i) % plan.size()]);
        made.plan.back().findingIds = QStringList{made.findings.back().id};
    }
    made.photos.clear();
    for (int i = 0; i < kPhotos * times; ++i)
        made.photos.push_back(photo(folder, i));
    const auto list = made.checklists.front();
    for (int i = 1; i < times; ++i)
        made.checklists.push_back(list);
    return made;
}

report::ConsultationReport reportWithOriginals(const QString &folder)
{
    report::ConsultationReport made = heavyReport(folder, 1);
    int number = 0;
    for (report::ReportPhoto &photo : made.photos)
        photo.picture.path = originalFile(folder, number++);
    return made;
}

QString asHtml(const report::ConsultationReport &report)
{
    QString html = QStringLiteral("<html><body><h1>%1</h1>").arg(report.enterprise.name.toHtmlEscaped());
    for (const report::ReportFinding &finding : report.findings)
        html += asHtml(finding);
    html += QStringLiteral("<table border=1 width=100%>");
    for (const report::ReportPlanItem &item : report.plan)
        html += QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td></tr>").arg(item.measure, item.standard, item.owner);
    html += QStringLiteral("</table><table border=1 width=100%>");
    for (const report::AnsweredChecklist &list : report.checklists)
        for (const report::AnsweredSection &section : list.sections)
            for (const report::AnsweredItem &item : section.items)
                html += row(item.question, item.note);
    html += QStringLiteral("</table>");
    for (const report::ReportPhoto &photo : report.photos)
        html += QStringLiteral("<p><img src=\"%1\" width=300><br>%2</p>").arg(photo.picture.path, photo.caption);
    return html + QStringLiteral("</body></html>");
}

}
