#pragma once

#include <QSet>
#include <QString>

#include <nlohmann/json.hpp>

namespace xunzhen::report {

class FaultList;

/// Members of an object as they are read from a template's files. What is not there, or of another type, counts as left out.
QString textAt(const nlohmann::json &object, const char *key);
double numberAt(const nlohmann::json &object, const char *key, double otherwise);
bool flagAt(const nlohmann::json &object, const char *key);
/// An empty object and "template-part-missing" where there is none.
const nlohmann::json &objectAt(const nlohmann::json &root, const char *key, FaultList &faults);
/// "template-unknown-key" for each key of the object, which stands at `pointer`, that is not among those known.
void checkKeys(const nlohmann::json &object, const QString &pointer, const QSet<QString> &known, FaultList &faults);

} // namespace xunzhen::report
