#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace xunzhen::domain {

/// What stands where a policy template asks for something that is not known: room to write by hand.
QString policyBlank();

/// The names that a policy template may put between {{ and }}: enterprise.name, enterprise.legalPerson, …, bureau, date.
const QStringList &policyFields();

/// The fields of the text that no policy template may name, each once, in their order.
QStringList unknownPolicyFields(const QString &body);

/// The text with every {{field}} replaced by its value; a field without one becomes policyBlank(). An open {{ without its
/// }} stays as it is.
QString filledPolicy(const QString &body, const QMap<QString, QString> &values);

}
