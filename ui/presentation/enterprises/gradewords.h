#pragma once

#include "models/domain/enterprise/firmgrade.h"
#include "ui/presentation/tone.h"

#include <QCoreApplication>
#include <QStringList>

namespace xunzhen::presentation {

/// The grade of a firm in words, and why it has it.
class GradeWords
{
    Q_DECLARE_TR_FUNCTIONS(GradeWords)

public:
    static QString of(domain::FirmGrade grade);
    static QString sign(domain::FirmGrade grade);
    static QString dotted(domain::FirmGrade grade); ///< sign and word
    static Tone tone(domain::FirmGrade grade);
    /// What gave this firm its grade, one line each.
    static QStringList reasons(const domain::FirmStanding &standing, QDate today);
    /// How grades are given at all.
    static QString rule();
    /// Grade, reasons and rule, for a tool tip.
    static QString explained(const domain::FirmStanding &standing, QDate today);
};

}
