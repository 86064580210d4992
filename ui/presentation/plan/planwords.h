#pragma once

#include "models/services/planservice.h"
#include "ui/presentation/tone.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// Planned visits in words. Qt Core only.
class PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanWords)

public:
    /// Kind, source and note of a plan in one line.
    static QString what(const services::PlannedRow &row);
    static QString team(const services::PlannedRow &row);
    /// "▸ Today", "! 3 days late", "✓ Begun", with its tone.
    static QString state(const services::PlannedRow &row);
    static Tone tone(const services::PlannedRow &row);
    /// A firm's name without the province, city and district before it, which the firms of a district share: for places with
    /// little room.
    static QString shortFirm(const QString &name);
    /// The source as the window's language says it.
    static QString source(const QString &source);
    /// What one may choose from when a visit is planned, as it is kept and as it is said.
    static std::vector<std::pair<QString, QString>> sources();
};

}
