#include "ui/presentation/enterprises/filefacts.h"

#include "ui/presentation/enterprises/fieldwords.h"
#include "ui/presentation/words.h"

namespace xunzhen::presentation {

using Field = domain::EnterpriseField;

namespace {

FileFacts::Facts known(FileFacts::Facts facts)
{
    std::erase_if(facts, [](const FileFacts::Fact &fact) { return fact.value.isEmpty(); });
    return facts;
}

}

FileFacts::Facts FileFacts::of(const domain::Enterprise &firm)
{
    const QString size = firm.employees > 0 ? tr("%1 (%n employee(s))", nullptr, firm.employees).arg(firm.scale) : firm.scale;
    const QString listed = firm.positiveList ? tr("✓ on the list: visited less or not at all") : QString();
    return known({{FieldWords::of(Field::Uscc), firm.uscc, QStringLiteral("identity")},
                  {FieldWords::of(Field::LegalPerson), firm.legalPerson, QStringLiteral("legal")},
                  {FieldWords::of(Field::TradeName), QStringList{firm.tradeCode, firm.tradeName}.join(u' ').trimmed(), QStringLiteral("trade")},
                  {FieldWords::of(Field::Scale), size.trimmed(), QStringLiteral("trade")},
                  {FieldWords::of(Field::Address), firm.address, QStringLiteral("place")},
                  {FieldWords::of(Field::Established), Words::day(firm.established), QStringLiteral("trade")},
                  {FieldWords::of(Field::PositiveList), listed, QStringLiteral("positive")},
                  {FieldWords::of(Field::Note), firm.note, QStringLiteral("note")}});
}

FileFacts::Facts FileFacts::contacts(const domain::Enterprise &firm)
{
    return known({{FieldWords::of(Field::Contact), firm.contact, QStringLiteral("contact")},
                  {FieldWords::of(Field::Phone), firm.phone, QStringLiteral("contact")},
                  {FieldWords::of(Field::LegalPerson), firm.legalPerson, QStringLiteral("legal")},
                  {FieldWords::of(Field::Address), firm.address, QStringLiteral("place")}});
}

std::vector<std::pair<QString, QString>> FileFacts::pairs(const Facts &facts)
{
    std::vector<std::pair<QString, QString>> pairs;
    for (const Fact &fact : facts)
        pairs.emplace_back(fact.label, fact.value);
    return pairs;
}

QString FileFacts::headline(const services::FirmDossier &known, std::optional<int> visits, QDate today)
{
    QStringList parts{known.enterprise.town};
    if (visits)
        parts << (*visits > 0 ? tr("%n visit(s)", nullptr, *visits) : tr("never visited"));
    if (known.standing.score)
        parts << tr("last score %1").arg(*known.standing.score);
    if (!known.open.empty())
        parts << tr("%n open item(s)", nullptr, int(known.open.size()));
    if (known.planned.isValid())
        parts << tr("planned for %1").arg(Words::day(known.planned, today));
    if (known.lookAlikes > 0)
        parts << tr("! %n other record(s) with this credit code", nullptr, known.lookAlikes);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString FileFacts::position(const domain::Enterprise &firm)
{
    if (!firm.latitude || !firm.longitude)
        return {};
    return QStringLiteral("%1, %2").arg(*firm.latitude, 0, 'f', 6).arg(*firm.longitude, 0, 'f', 6);
}

}
