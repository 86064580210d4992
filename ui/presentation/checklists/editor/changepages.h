#pragma once

#include "models/services/packdraftservice.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// What was changed in a pack, as simple rich text to read: the entries with what they said before and say now.
class ChangePages
{
    Q_DECLARE_TR_FUNCTIONS(ChangePages)

public:
    static QString changes(const QString &heading, const std::vector<domain::PackChange> &changes);
    /// The steps of the draft, newest first, then the releases of the pack's history.
    static QString history(const std::vector<services::PackEdit> &edits, const std::vector<domain::Release> &releases);
    /// Each a link whose path is the entry's code.
    static QString problems(const std::vector<services::PackDraftProblem> &problems);
    static QString sentence(const services::PackDraftProblem &problem);
};

}
