#include "models/exchange/remediation/remediationsheet.h"

namespace xunzhen::exchange {

namespace {

enum Column { Number, Firm, Risk, Grade, Place, Measure, Standard, Owner, PaperDue, Due, State, Lateness, Told, Paper };

std::vector<SheetColumn> columns()
{
    return {{u"序号"_qs, 6, true},      {u"企业"_qs, 26},          {u"风险点"_qs, 26},      {u"等级"_qs, 9, true},
            {u"部位"_qs, 14},           {u"整改措施"_qs, 30},      {u"整改标准"_qs, 26},    {u"责任人"_qs, 12},
            {u"文书期限"_qs, 12, true}, {u"现行期限"_qs, 12, true}, {u"状态"_qs, 10, true}, {u"逾期天数"_qs, 9, true},
            {u"督办"_qs, 18},           {u"文号"_qs, 24}};
}

QString gradeWord(domain::Grade grade)
{
    switch (grade) {
    case domain::Grade::Major: return u"重大隐患"_qs;
    case domain::Grade::Minor: return u"轻微"_qs;
    default: return u"一般"_qs;
    }
}

QString stateWord(domain::RemediationState state)
{
    switch (state) {
    case domain::RemediationState::Open: return u"未整改"_qs;
    case domain::RemediationState::PartlyFixed: return u"部分整改"_qs;
    case domain::RemediationState::Returned: return u"退回"_qs;
    case domain::RemediationState::Closed: return u"已销号"_qs;
    case domain::RemediationState::Voided: return u"已作废"_qs;
    }
    return {};
}

/// What was done about it: 延期（设备到货晚）、已催办、已升级.
QString told(const domain::Standing &standing)
{
    QStringList words;
    if (standing.isExtended())
        words << u"延期（%1）"_qs.arg(standing.extendedFor);
    if (standing.remindedAt.isValid())
        words << u"已催办"_qs;
    if (standing.escalatedAt.isValid())
        words << u"已升级"_qs;
    return words.join(QChar(u'、'));
}

void writeLine(OfficeSheet &sheet, int row, const RemediationLine &line)
{
    sheet.number(row, Number, row + 1);
    sheet.text(row, Firm, line.firm);
    sheet.text(row, Risk, line.risk);
    sheet.text(row, Grade, gradeWord(line.grade));
    sheet.text(row, Place, line.place);
    sheet.text(row, Measure, line.item.measure);
    sheet.text(row, Standard, line.item.standard);
    sheet.text(row, Owner, line.item.owner);
    sheet.date(row, PaperDue, line.standing.paperDue);
    sheet.date(row, Due, line.standing.due);
    sheet.text(row, State, stateWord(line.item.state));
    sheet.text(row, Lateness, line.daysLeft && *line.daysLeft < 0 ? QString::number(-*line.daysLeft) : QString());
    sheet.text(row, Told, told(line.standing));
    sheet.text(row, Paper, line.paperNumber);
}

}

void writeRemediation(const std::vector<RemediationLine> &lines, const SheetHeading &heading, QIODevice &target)
{
    WorkbookWriter writer(u"整改台账"_qs);
    OfficeSheet sheet(writer, heading, columns());
    sheet.growRows();
    for (size_t i = 0; i < lines.size(); ++i)
        writeLine(sheet, int(i), lines[i]);
    sheet.close(int(lines.size()));
    writer.finish(target);
}

}
