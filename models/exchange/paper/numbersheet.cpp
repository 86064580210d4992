#include "models/exchange/paper/numbersheet.h"

namespace xunzhen::exchange {

void writeNumberRegister(const std::vector<NumberLine> &lines, const SheetHeading &heading, QIODevice &target)
{
    WorkbookWriter writer(u"文号登记"_qs);
    OfficeSheet sheet(writer, heading,
                      {{u"序号"_qs, 6, true}, {u"文号"_qs, 30}, {u"状态"_qs, 10, true}, {u"企业"_qs, 30}, {u"签发人"_qs, 10, true},
                       {u"签发日期"_qs, 14, true}, {u"号段所属"_qs, 12, true}, {u"备注"_qs, 30}});
    for (size_t i = 0; i < lines.size(); ++i) {
        const NumberLine &line = lines[i];
        const int row = int(i);
        sheet.number(row, 0, double(i + 1));
        sheet.text(row, 1, line.number);
        sheet.text(row, 2, line.state);
        sheet.text(row, 3, line.firm);
        sheet.text(row, 4, line.issuedBy);
        sheet.date(row, 5, line.issued);
        sheet.text(row, 6, line.holder);
        sheet.text(row, 7, line.remark);
    }
    sheet.close(int(lines.size()));
    writer.finish(target);
}

}
