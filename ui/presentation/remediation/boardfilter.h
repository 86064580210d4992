#pragma once

#include "models/services/remediationservice.h"

namespace xunzhen::presentation {

/// How the board is looked at: its view, and which items it lets through.
struct BoardFilter
{
    enum class View { Due, Firm, State, Calendar };
    enum class Due { Any, Overdue, Week, Month };

    View view = View::Due;
    Due due = Due::Any;
    domain::EnterpriseId firm = {}; ///< null = all of them
    bool closedToo = false;

    bool readsClosed() const { return closedToo || view == View::State; }
    bool passes(const services::RemediationRow &row) const;
    QString toText() const;
    static std::optional<BoardFilter> fromText(const QString &text); ///< nullopt = words of another program
};

}
