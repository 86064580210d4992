#pragma once

#include "models/domain/enterprise/enterprisesheet.h"
#include "ui/presentation/tone.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// The words for the columns of an enterprise sheet and for what an import does with a row.
class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)

public:
    static QString of(domain::EnterpriseField field);
    static QString of(domain::ImportVerdict verdict);
    static QString sign(domain::ImportVerdict verdict);
    static Tone tone(domain::ImportVerdict verdict);
    /// All fields a column may hold, "not used" first.
    static const std::vector<domain::EnterpriseField> &all();
    /// What a firm has in that field, as the screen says it; empty when it is not known.
    static QString value(domain::EnterpriseField field, const domain::Enterprise &enterprise);
    /// The word for a field's code as ImportLine::changedFields has it.
    static QString ofCode(const QString &fieldCode);
};

}
