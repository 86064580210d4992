#pragma once

#include "models/services/remediationcalls.h"
#include "ui/presentation/remediation/boardreading.h"
#include "ui/presentation/rowlist.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// The remediation board in words.
class BoardWords
{
    Q_DECLARE_TR_FUNCTIONS(BoardWords)

public:
    /// The measure; the risk while none is written.
    static QString demand(const services::RemediationRow &row);
    static QString sign(const services::RemediationRow &row);
    static QString state(const services::RemediationRow &row); ///< with its sign
    static Tone tone(const services::RemediationRow &row);
    /// Of the days left until the due day, overdue when negative.
    static Tone tone(std::optional<int> daysLeft);
    static ListRow row(const services::RemediationRow &row, const domain::Standing &standing, QDate today, bool marked);
    /// The same without the firm, for lists that stand below its name.
    static ListRow rowOfFirm(const services::RemediationRow &row, const domain::Standing &standing, QDate today, bool marked);
    /// For a narrow column that says the state itself: how late, then whose.
    static ListRow rowOfState(const services::RemediationRow &row, const domain::Standing &standing, QDate today, bool marked);
    /// "5 items, 2 of them overdue" below a firm's name.
    static ListRow firmHeading(const QString &name, int items, int overdue);
    /// The day that counts, and the paper's day when it is another one.
    static QString due(const domain::Standing &standing, QDate today);
    static QString due(QDate counting, QDate onPaper, QDate today);
    /// What was done about the item so far, and what is to be done now, in one line; empty when nothing.
    static QString way(const domain::Standing &standing, QDate today);
    /// "! Remind the firm", "✓ Reminded" …; empty for none.
    static QString of(domain::Escalation escalation);
    static Tone tone(domain::Escalation escalation);
    static QString of(domain::CallKind kind);
    static ListRow look(const domain::Reinspection &look, const QString &by, bool takesBack);
    static ListRow call(const services::CallRow &call, QDate today);
};

}
