#include "models/exchange/enterprise/enterprisecolumns.h"

#include "models/exchange/enterprise/headerwords.h"

namespace xunzhen::exchange {

using domain::Enterprise;
using Field = domain::EnterpriseField;

namespace {

double widthOf(Field field)
{
    switch (field) {
    case Field::Name: return 32;
    case Field::Uscc: return 22;
    case Field::Address: return 36;
    case Field::Phone: return 15;
    case Field::TradeName: return 18;
    case Field::Note: return 20;
    default: return 11;
    }
}

bool isCentred(Field field)
{
    return field == Field::Employees || field == Field::PositiveList || field == Field::Longitude || field == Field::Latitude;
}

QString textOf(Field field, const Enterprise &firm)
{
    switch (field) {
    case Field::Name: return firm.name;
    case Field::Uscc: return firm.uscc;
    case Field::LegalPerson: return firm.legalPerson;
    case Field::Address: return firm.address;
    case Field::Town: return firm.town;
    case Field::Contact: return firm.contact;
    case Field::Phone: return firm.phone;
    case Field::TradeCode: return firm.tradeCode;
    case Field::TradeName: return firm.tradeName;
    case Field::Scale: return firm.scale;
    case Field::PositiveList: return firm.positiveList ? u"是"_qs : u"否"_qs;
    case Field::Note: return firm.note;
    default: return {};
    }
}

std::optional<double> numberOf(Field field, const Enterprise &firm)
{
    switch (field) {
    case Field::Employees: return firm.employees > 0 ? std::optional(double(firm.employees)) : std::nullopt;
    case Field::Longitude: return firm.longitude;
    case Field::Latitude: return firm.latitude;
    default: return std::nullopt;
    }
}

}

const std::vector<Field> &exportedFields()
{
    static const std::vector<Field> fields = {
        Field::Name,  Field::Uscc,      Field::LegalPerson, Field::Town,         Field::Address,   Field::Contact,
        Field::Phone, Field::TradeCode, Field::TradeName,   Field::Scale,        Field::Employees, Field::Established,
        Field::PositiveList, Field::Longitude, Field::Latitude, Field::Note};
    return fields;
}

std::vector<SheetColumn> exportedColumns()
{
    std::vector<SheetColumn> columns = {{u"序号"_qs, 6, true}};
    for (const Field field : exportedFields())
        columns.push_back({headerWord(field), widthOf(field), isCentred(field)});
    return columns;
}

void writeEnterpriseRow(OfficeSheet &sheet, int bodyRow, const QString &ordinal, const Enterprise &enterprise)
{
    bool isNumber = false;
    const int number = ordinal.toInt(&isNumber);
    if (isNumber)
        sheet.number(bodyRow, 0, number);
    else
        sheet.text(bodyRow, 0, ordinal);
    int column = 0;
    for (const Field field : exportedFields()) {
        ++column;
        if (field == Field::Established)
            sheet.date(bodyRow, column, enterprise.established);
        else if (const auto value = numberOf(field, enterprise))
            sheet.number(bodyRow, column, *value);
        else
            sheet.text(bodyRow, column, textOf(field, enterprise));
    }
}

}
