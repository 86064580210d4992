#include "models/report/sample/samplerecord.h"

#include "models/report/sample/samplepicture.h"

namespace xunzhen::report {

namespace {

QString longNote()
{
    QStringList lines;
    for (int i = 1; i <= 20; ++i)
        lines << u"第%1条记录：现场逐处查看，情况与企业陪同人员的说明一致。"_qs.arg(i);
    return lines.join(QLatin1Char('\n'));
}

void addFinding(ConsultationReport &report, int index, int photos)
{
    ReportFinding finding = report.findings[size_t(index % 12)];
    finding.id = u"x%1"_qs.arg(index);
    finding.title += u"（第%1处）"_qs.arg(index + 1);
    finding.photoIds = QStringList{u"q%1"_qs.arg(index * 2 % photos), u"q%1"_qs.arg((index * 2 + 1) % photos)};
    ReportPlanItem item = report.plan[size_t(index % 12)];
    item.findingIds = QStringList{finding.id};
    report.findings.push_back(std::move(finding));
    report.plan.push_back(std::move(item));
}

std::vector<ReportPhoto> manyPhotos(int count)
{
    std::vector<ReportPhoto> photos;
    for (int i = 0; i < count; ++i) {
        ReportPhoto photo;
        photo.id = u"q%1"_qs.arg(i);
        photo.picture.bytes = samplePhoto(i % 7, QSize(100, 75));
        photo.caption = u"第%1张"_qs.arg(i + 1);
        photos.push_back(std::move(photo));
    }
    return photos;
}

} // namespace

ConsultationReport cleanRecord()
{
    ConsultationReport report = richRecord();
    report.findings.clear();
    report.majorHazards.clear();
    report.plan.clear();
    report.planNote.clear();
    report.helps.clear();
    report.photos.clear();
    report.dissents.clear();
    for (AnsweredSection &section : report.checklists.front().sections)
        for (AnsweredItem &item : section.items) {
            item.answer = u"compliant"_qs;
            item.note.clear();
        }
    report.assessment = {100.0, {}, u"first"_qs, {}, 60, 0, 0, 0};
    return report;
}

ConsultationReport extremeRecord(int findings, int photos)
{
    ConsultationReport report = richRecord();
    report.enterprise.name =
        u"天津市津南区海河教育园区\U00020BB7\U0002A6B2国际示范合作先进智能装备制造与新型复合材料联合研究开发（集团）股份有限公司第二分公司咸水沽经营部"_qs;
    while (int(report.findings.size()) < findings)
        addFinding(report, int(report.findings.size()), std::max(1, photos));
    report.findings[3].fact = longNote();
    report.findings[4].place = u"https://example.gov.cn/"_qs + QString(60, u'W');
    report.findings[5].title = QString(40, u'，') + QString(80, u'9') + u"立方米"_qs;
    report.findings[6].citations = QStringList(40, u"《中华人民共和国安全生产法》第三十六条第一款"_qs);
    report.members.front().name = u"\U00020BB7买买提·阿不都热西提·"_qs + QString(20, u'X');
    report.checklists.front().sections[0].items[2].note = longNote();
    report.photos = manyPhotos(photos);
    if (photos > 8) {
        report.photos[3].caption += QString(300, u'长');
        report.photos[8].caption = u"一千字的说明："_qs + QString(1500, u'字');
    }
    return report;
}

} // namespace xunzhen::report
