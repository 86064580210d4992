#pragma once

#include "models/report/content/fieldwriter.h"

#include <QHash>

namespace xunzhen::report {

/// The numbers that findings and photos bear in one report, by id.
class ReportNumbers
{
public:
    explicit ReportNumbers(const ConsultationReport &report);

    /// "1、3": numbers of those that exist, in the order given.
    QString findings(const QStringList &ids) const;
    /// "图1、图2".
    QString photos(const QStringList &ids) const;

private:
    QHash<QString, int> m_findings;
    QHash<QString, int> m_photos;
};

/// Adds findings, their counts by grade, major hazards and the remediation plan.
void writeFindingFields(nlohmann::json &fields, const ConsultationReport &report, const ReportNumbers &numbers);

} // namespace xunzhen::report
