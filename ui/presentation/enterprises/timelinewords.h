#pragma once

#include "models/services/enterpriseservice.h"
#include "ui/presentation/rowlist.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// The enterprise's time line in words.
class TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)

public:
    enum class Filter { All, Visits, Papers, Remediation, Edits };

    static bool shows(Filter filter, services::TimelineEntry::Kind kind);
    static QString of(Filter filter);
    static ListRow row(const services::TimelineEntry &entry, QDate today);

private:
    static void visit(ListRow &row, const QStringList &arguments);
    static void remediation(ListRow &row, const services::TimelineEntry &entry, QDate today);
};

}
