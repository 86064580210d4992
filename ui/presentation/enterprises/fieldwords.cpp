#include "ui/presentation/enterprises/fieldwords.h"

namespace xunzhen::presentation {

using domain::EnterpriseField;
using domain::ImportVerdict;

QString FieldWords::of(EnterpriseField field)
{
    switch (field) {
    case EnterpriseField::Ignored: return tr("– not used –");
    case EnterpriseField::Name: return tr("Enterprise name");
    case EnterpriseField::Uscc: return tr("Credit code");
    case EnterpriseField::LegalPerson: return tr("Legal representative");
    case EnterpriseField::Address: return tr("Address");
    case EnterpriseField::Town: return tr("Town");
    case EnterpriseField::Contact: return tr("Contact");
    case EnterpriseField::Phone: return tr("Phone");
    case EnterpriseField::TradeCode: return tr("Trade code");
    case EnterpriseField::TradeName: return tr("Trade");
    case EnterpriseField::Scale: return tr("Size");
    case EnterpriseField::Employees: return tr("Employees");
    case EnterpriseField::Established: return tr("Established");
    case EnterpriseField::PositiveList: return tr("Positive list");
    case EnterpriseField::Note: return tr("Note");
    case EnterpriseField::Longitude: return tr("Longitude");
    case EnterpriseField::Latitude: return tr("Latitude");
    }
    return {};
}

QString FieldWords::of(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::New: return tr("New");
    case ImportVerdict::Changed: return tr("Changed");
    case ImportVerdict::Same: return tr("Same");
    case ImportVerdict::Clash: return tr("Clash");
    case ImportVerdict::Rejected: return tr("Rejected");
    }
    return {};
}

QString FieldWords::sign(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::New: return QStringLiteral("+");
    case ImportVerdict::Changed: return QStringLiteral("~");
    case ImportVerdict::Same: return QStringLiteral("=");
    case ImportVerdict::Clash: return QStringLiteral("!");
    case ImportVerdict::Rejected: return QStringLiteral("×");
    }
    return {};
}

Tone FieldWords::tone(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::New: return Tone::Compliant;
    case ImportVerdict::Changed: return Tone::Information;
    case ImportVerdict::Same: return Tone::NotApplicable;
    case ImportVerdict::Clash: return Tone::Risk;
    case ImportVerdict::Rejected: return Tone::Major;
    }
    return Tone::Neutral;
}

const std::vector<EnterpriseField> &FieldWords::all()
{
    static const std::vector<EnterpriseField> fields{
        EnterpriseField::Ignored, EnterpriseField::Name, EnterpriseField::Uscc, EnterpriseField::LegalPerson,
        EnterpriseField::Address, EnterpriseField::Town, EnterpriseField::Contact, EnterpriseField::Phone,
        EnterpriseField::TradeCode, EnterpriseField::TradeName, EnterpriseField::Scale, EnterpriseField::Employees,
        EnterpriseField::Established, EnterpriseField::PositiveList, EnterpriseField::Note,
        EnterpriseField::Longitude, EnterpriseField::Latitude};
    return fields;
}

QString FieldWords::value(EnterpriseField field, const domain::Enterprise &enterprise)
{
    const auto degrees = [](const std::optional<double> &value) { return value ? QString::number(*value, 'f', 5) : QString(); };
    switch (field) {
    case EnterpriseField::Ignored: return {};
    case EnterpriseField::Name: return enterprise.name;
    case EnterpriseField::Uscc: return enterprise.uscc;
    case EnterpriseField::LegalPerson: return enterprise.legalPerson;
    case EnterpriseField::Address: return enterprise.address;
    case EnterpriseField::Town: return enterprise.town;
    case EnterpriseField::Contact: return enterprise.contact;
    case EnterpriseField::Phone: return enterprise.phone;
    case EnterpriseField::TradeCode: return enterprise.tradeCode;
    case EnterpriseField::TradeName: return enterprise.tradeName;
    case EnterpriseField::Scale: return enterprise.scale;
    case EnterpriseField::Employees: return enterprise.employees > 0 ? QString::number(enterprise.employees) : QString();
    case EnterpriseField::Established: return enterprise.established.toString(Qt::ISODate);
    case EnterpriseField::PositiveList: return enterprise.positiveList ? tr("yes") : QString();
    case EnterpriseField::Note: return enterprise.note;
    case EnterpriseField::Longitude: return degrees(enterprise.longitude);
    case EnterpriseField::Latitude: return degrees(enterprise.latitude);
    }
    return {};
}

QString FieldWords::ofCode(const QString &fieldCode)
{
    const auto field = domain::fieldFromCode(fieldCode);
    return field ? of(*field) : fieldCode;
}

}
