#pragma once

#include <QDate>
#include <QStringList>

#include <optional>

namespace xunzhen::domain {

/// Reading of the words of a measure, as far as the rules on contradictions need it. Used by them only.

/// The clauses of the text in which one of the words stands and is not turned round by a negation before it, without the word.
QStringList clausesWith(const QString &text, const QStringList &words);
/// Whether two clauses name one thing: two characters or more in common that say something.
bool nameOneThing(const QString &one, const QString &other);
/// The numbers of the items that the text wants to be done first: "第2项完成后", "在第三项之后".
QList<int> neededItems(const QString &text);
/// The last day that a text names, as a date or as a time from `day` on; nullopt = none.
std::optional<QDate> lastDayIn(const QString &text, QDate day);

}
