#include "models/exchange/enterprise/enterprisecolumns.h"
#include "models/exchange/enterprise/enterprisewriter.h"

namespace xunzhen::exchange {

using Field = domain::EnterpriseField;

namespace {

constexpr int kPreparedRows = 2000;

int columnOf(Field field)
{
    const auto &fields = exportedFields();
    return int(std::find(fields.begin(), fields.end(), field) - fields.begin()) + 1;
}

void offerChoices(WorkbookWriter &writer, Field field, std::vector<QByteArray> choices)
{
    std::vector<char *> list; // the library's C interface is not const, but it only reads
    for (QByteArray &choice : choices)
        list.push_back(choice.data());
    list.push_back(nullptr);
    QByteArray title("请从列表中选择");
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.value_list = list.data();
    validation.error_title = title.data();
    const auto column = lxw_col_t(columnOf(field));
    worksheet_data_validation_range(writer.sheet(), OfficeSheet::kHeaderRow + 1, column,
                                    OfficeSheet::kHeaderRow + kPreparedRows, column, &validation);
}

void explain(WorkbookWriter &writer, Field field, QByteArray title, QByteArray words)
{
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_ANY;
    validation.input_title = title.data();
    validation.input_message = words.data();
    const auto column = lxw_col_t(columnOf(field));
    worksheet_data_validation_range(writer.sheet(), OfficeSheet::kHeaderRow + 1, column,
                                    OfficeSheet::kHeaderRow + kPreparedRows, column, &validation);
}

/// Codes, phones and names typed below stay text; dates show as dates.
void prepareColumns(WorkbookWriter &writer)
{
    lxw_format *text = writer.addFormat([](lxw_format *format) { format_set_num_format(format, "@"); });
    lxw_format *date = writer.addFormat([](lxw_format *format) { format_set_num_format(format, "yyyy-mm-dd"); });
    const auto columns = exportedColumns();
    for (size_t i = 1; i < columns.size(); ++i) {
        const bool isDate = exportedFields()[i - 1] == Field::Established;
        worksheet_set_column(writer.sheet(), lxw_col_t(i), lxw_col_t(i), columns[i].width,
                             isDate ? date : columns[i].centred ? nullptr : text);
    }
}

domain::Enterprise sampleFirm()
{
    domain::Enterprise firm;
    firm.name = u"（示例）天津某某机械制造有限公司"_qs;
    firm.uscc = u"91120112MA00000007"_qs;
    firm.legalPerson = u"张某某"_qs;
    firm.town = u"某某镇"_qs;
    firm.address = u"天津市津南区某某镇某某路1号"_qs;
    firm.contact = u"李某某"_qs;
    firm.phone = u"022-00000000"_qs;
    firm.tradeCode = u"C33"_qs;
    firm.tradeName = u"金属制品业"_qs;
    firm.scale = u"小型"_qs;
    firm.employees = 50;
    firm.established = QDate(2020, 1, 1);
    firm.note = u"本行为示例，导入时自动跳过"_qs;
    return firm;
}

}

void writeImportTemplate(const SheetHeading &heading, QIODevice &target)
{
    WorkbookWriter writer(u"企业名录"_qs);
    OfficeSheet sheet(writer, heading, exportedColumns());
    prepareColumns(writer);
    writeEnterpriseRow(sheet, 0, u"示例"_qs, sampleFirm());
    offerChoices(writer, Field::Scale, {"大型", "中型", "小型", "微型"});
    offerChoices(writer, Field::PositiveList, {"是", "否"});
    explain(writer, Field::Uscc, "统一社会信用代码", "18 位，按文本填写，不要使用字母 I、O、S、V、Z");
    explain(writer, Field::Established, "成立日期", "例如 2024-3-5");
    sheet.close(kPreparedRows);
    writer.finish(target);
}

}
