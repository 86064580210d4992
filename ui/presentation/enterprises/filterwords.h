#pragma once

#include "models/domain/enterprise/firmcolumns.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// The filters and orders of the list of firms in words.
class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)

public:
    static QString of(domain::FirmFacet facet);
    static QString of(domain::FirmOrder order);
    /// A value of the facet; `columns` (may be null) knows what the divisions of trades are called.
    static QString of(domain::FirmFacet facet, const QString &value, const domain::FirmColumns *columns);

private:
    static QString fixed(domain::FirmFacet facet, const QString &value);
    static QString unknown(domain::FirmFacet facet);
};

}
