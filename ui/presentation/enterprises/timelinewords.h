#pragma once

#include "models/services/firmdossier.h"
#include "ui/presentation/rowlist.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// The enterprise's time line in words.
class TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)

public:
    enum class Filter { All, Visits, Papers, Talks, Remediation, FollowUps, Edits };
    static constexpr Filter kFilters[] = {Filter::All,         Filter::Visits,    Filter::Papers, Filter::Talks,
                                          Filter::Remediation, Filter::FollowUps, Filter::Edits};

    static bool shows(Filter filter, services::DossierEntry::Kind kind);
    static QString of(Filter filter);
    static ListRow row(const services::DossierEntry &entry, QDate today);

private:
    static void visit(ListRow &row, const QStringList &arguments);
    static void paper(ListRow &row, const services::DossierEntry &entry);
    static void remediation(ListRow &row, const services::DossierEntry &entry, QDate today);
    static void called(ListRow &row, const QStringList &arguments, QDate today);
    static void planned(ListRow &row, const services::DossierEntry &entry, QDate today);
};

}
