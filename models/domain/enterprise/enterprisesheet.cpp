#include "models/domain/enterprise/enterprisesheet.h"

#include "models/domain/codetable.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

using Field = EnterpriseField;

constexpr CodeTable<Field, 17> kFields{{{{Field::Ignored, "ignored"},
                                         {Field::Name, "name"},
                                         {Field::Uscc, "uscc"},
                                         {Field::LegalPerson, "legal-person"},
                                         {Field::Address, "address"},
                                         {Field::Town, "town"},
                                         {Field::Contact, "contact"},
                                         {Field::Phone, "phone"},
                                         {Field::TradeCode, "trade-code"},
                                         {Field::TradeName, "trade-name"},
                                         {Field::Scale, "scale"},
                                         {Field::Employees, "employees"},
                                         {Field::Established, "established"},
                                         {Field::PositiveList, "positive-list"},
                                         {Field::Note, "note"},
                                         {Field::Longitude, "longitude"},
                                         {Field::Latitude, "latitude"}}}};
constexpr CodeTable<ImportVerdict, 5> kVerdicts{{{{ImportVerdict::New, "new"},
                                                  {ImportVerdict::Changed, "changed"},
                                                  {ImportVerdict::Same, "same"},
                                                  {ImportVerdict::Clash, "clash"},
                                                  {ImportVerdict::Rejected, "rejected"}}}};

template<typename Value>
void take(Value &kept, const Value &given, const Value &empty = {})
{
    if (!(given == empty))
        kept = given;
}

}

QString fieldCode(EnterpriseField field) { return kFields.code(field); }
std::optional<EnterpriseField> fieldFromCode(const QString &code) { return kFields.value(code); }
QString verdictCode(ImportVerdict verdict) { return kVerdicts.code(verdict); }

int ImportPreview::count(ImportVerdict verdict) const
{
    return int(std::count_if(lines.begin(), lines.end(),
                             [&](const ImportLine &line) { return line.verdict == verdict; }));
}

Enterprise merged(const Enterprise &existing, const Enterprise &row)
{
    Enterprise result = existing;
    take(result.name, row.name);
    take(result.uscc, row.uscc);
    take(result.legalPerson, row.legalPerson);
    take(result.address, row.address);
    take(result.town, row.town);
    take(result.contact, row.contact);
    take(result.phone, row.phone);
    take(result.tradeCode, row.tradeCode);
    take(result.tradeName, row.tradeName);
    take(result.scale, row.scale);
    take(result.employees, row.employees);
    take(result.established, row.established);
    take(result.positiveList, row.positiveList); // a sheet can put a firm on the list; taking it off is a person's act
    take(result.note, row.note);
    take(result.longitude, row.longitude);
    take(result.latitude, row.latitude);
    return result;
}

QStringList differingFields(const Enterprise &a, const Enterprise &b)
{
    QStringList codes;
    const auto compare = [&](Field field, const auto &left, const auto &right) {
        if (!(left == right))
            codes.append(fieldCode(field));
    };
    compare(Field::Name, a.name, b.name);
    compare(Field::Uscc, a.uscc, b.uscc);
    compare(Field::LegalPerson, a.legalPerson, b.legalPerson);
    compare(Field::Address, a.address, b.address);
    compare(Field::Town, a.town, b.town);
    compare(Field::Contact, a.contact, b.contact);
    compare(Field::Phone, a.phone, b.phone);
    compare(Field::TradeCode, a.tradeCode, b.tradeCode);
    compare(Field::TradeName, a.tradeName, b.tradeName);
    compare(Field::Scale, a.scale, b.scale);
    compare(Field::Employees, a.employees, b.employees);
    compare(Field::Established, a.established, b.established);
    compare(Field::PositiveList, a.positiveList, b.positiveList);
    compare(Field::Note, a.note, b.note);
    compare(Field::Longitude, a.longitude, b.longitude);
    compare(Field::Latitude, a.latitude, b.latitude);
    return codes;
}

}
