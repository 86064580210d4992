#include "models/report/template/jsonmembers.h"

#include "models/report/template/faultlist.h"

namespace xunzhen::report {

using nlohmann::json;

QString textAt(const json &object, const char *key)
{
    const auto hit = object.find(key);
    return hit != object.end() && hit->is_string() ? QString::fromStdString(hit->get<std::string>()) : QString();
}

double numberAt(const json &object, const char *key, double otherwise)
{
    const auto hit = object.find(key);
    return hit != object.end() && hit->is_number() ? hit->get<double>() : otherwise;
}

bool flagAt(const json &object, const char *key)
{
    const auto hit = object.find(key);
    return hit != object.end() && hit->is_boolean() && hit->get<bool>();
}

const json &objectAt(const json &root, const char *key, FaultList &faults)
{
    static const json kEmpty = json::object();
    const auto hit = root.find(key);
    if (hit != root.end() && hit->is_object())
        return *hit;
    faults.add(u"template-part-missing"_qs, {}, {QLatin1String(key)});
    return kEmpty;
}

void checkKeys(const json &object, const QString &pointer, const QSet<QString> &known, FaultList &faults)
{
    for (const auto &[key, value] : object.items())
        if (const QString name = QString::fromStdString(key); !known.contains(name))
            faults.add(u"template-unknown-key"_qs, pointer + u'/' + name, {name});
}

} // namespace xunzhen::report
