#include "ui/presentation/enterprises/filterwords.h"

#include "ui/presentation/enterprises/gradewords.h"
#include "ui/presentation/words.h"

namespace xunzhen::presentation {

using domain::FirmFacet;
using domain::FirmOrder;
using domain::FirmValue;

QString FilterWords::of(FirmFacet facet)
{
    switch (facet) {
    case FirmFacet::Domain: return tr("Visited for");
    case FirmFacet::Town: return tr("Town");
    case FirmFacet::Trade: return tr("Trade");
    case FirmFacet::Grade: return tr("Grade");
    case FirmFacet::List: return tr("List");
    case FirmFacet::LastVisit: return tr("Last visit");
    case FirmFacet::Open: return tr("Open items");
    }
    return {};
}

QString FilterWords::of(FirmOrder order)
{
    switch (order) {
    case FirmOrder::Match: return tr("Best match");
    case FirmOrder::Name: return tr("Name");
    case FirmOrder::LastVisit: return tr("Last visit");
    case FirmOrder::Grade: return tr("Grade");
    case FirmOrder::OpenItems: return tr("Open items");
    case FirmOrder::Town: return tr("Town");
    case FirmOrder::Trade: return tr("Trade");
    }
    return {};
}

QString FilterWords::unknown(FirmFacet facet)
{
    return facet == FirmFacet::Domain ? tr("no visit yet") : facet == FirmFacet::Town ? tr("town not known") : tr("trade not known");
}

QString FilterWords::fixed(FirmFacet facet, const QString &value)
{
    const std::pair<QString, QString> words[] = {
        {FirmValue::positive(), tr("Positive list")}, {FirmValue::notOnList(), tr("not on the positive list")},
        {FirmValue::never(), tr("never")},            {FirmValue::within30(), tr("within 30 days")},
        {FirmValue::within90(), tr("within 90 days")}, {FirmValue::within365(), tr("within a year")},
        {FirmValue::older(), tr("more than a year ago")}, {FirmValue::nothingOpen(), tr("nothing open")},
        {FirmValue::open(), tr("open items")},        {FirmValue::overdue(), tr("overdue items")}};
    for (const auto &[code, word] : words)
        if (value == code)
            return facet == FirmFacet::LastVisit ? tr("visited: %1").arg(word) : word;
    return value;
}

QString FilterWords::of(FirmFacet facet, const QString &value, const domain::FirmColumns *columns)
{
    switch (facet) {
    case FirmFacet::Domain: return value.isEmpty() ? unknown(facet) : Words::domain(value);
    case FirmFacet::Town: return value.isEmpty() ? unknown(facet) : value;
    case FirmFacet::Trade: {
        const QString words = columns ? columns->tradeWords(value) : QString();
        return value.isEmpty() ? unknown(facet) : words.isEmpty() ? value : value + u' ' + words;
    }
    case FirmFacet::Grade: {
        const auto grade = domain::firmGradeFromCode(value);
        return grade ? GradeWords::dotted(*grade) : value;
    }
    default: return fixed(facet, value);
    }
}

}
