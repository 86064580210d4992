#include "models/report/template/scope.h"

#include "models/base/error.h"

#include <QStringList>

namespace xunzhen::report {

namespace {

const nlohmann::json *member(const nlohmann::json *value, const std::string &name)
{
    if (!value || !value->is_object())
        return nullptr;
    const auto hit = value->find(name);
    return hit == value->end() ? nullptr : &*hit;
}

} // namespace

void TextAllowance::spend(qsizetype characters)
{
    m_left -= characters;
    if (m_left < 0)
        throw base::Error(base::ErrorCode::TooLarge, QStringLiteral("template asks for too much text"),
                          {{QStringLiteral("paper-too-long"), {}, {}}});
}

Scope Scope::with(const QString &name, const nlohmann::json &value) const
{
    Scope inner = *this;
    inner.m_names.emplace_back(name.toStdString(), &value);
    return inner;
}

const nlohmann::json *Scope::find(const QString &path) const
{
    const QStringList steps = path.split(QLatin1Char('.'));
    const std::string first = steps.constFirst().toStdString();
    const nlohmann::json *value = member(m_root, first);
    for (const auto &[name, inner] : m_names)
        if (name == first)
            value = inner;
    for (qsizetype i = 1; i < steps.size(); ++i)
        value = member(value, steps[i].toStdString());
    return value;
}

QString textOf(const nlohmann::json &value)
{
    if (value.is_string())
        return QString::fromStdString(value.get_ref<const std::string &>());
    if (value.is_number())
        return QString::fromStdString(value.dump());
    if (!value.is_array())
        return {};
    QStringList parts;
    for (const auto &each : value)
        parts << textOf(each);
    return parts.join(u"、"_qs);
}

bool isFilled(const nlohmann::json &value)
{
    if (value.is_boolean())
        return value.get<bool>();
    if (value.is_number())
        return value.get<double>() != 0;
    if (value.is_string())
        return !value.get_ref<const std::string &>().empty();
    return !value.is_null() && !value.empty();
}

} // namespace xunzhen::report
