#pragma once

#include <QString>

#include <nlohmann/json.hpp>

#include <vector>

namespace xunzhen::report {

/// The names a template sees at one place: the fields of the content, and above them the loop
/// variables around the place, the innermost first.
class Scope
{
public:
    explicit Scope(const nlohmann::json &root) : m_root(&root) {}

    Scope with(const QString &name, const nlohmann::json &value) const;
    /// "finding.place"; nullptr when there is no such field.
    const nlohmann::json *find(const QString &path) const;

private:
    const nlohmann::json *m_root;
    std::vector<std::pair<std::string, const nlohmann::json *>> m_names;
};

/// Texts as they are, numbers in decimals, lists joined with 、.
QString textOf(const nlohmann::json &value);
/// Neither absent, empty, zero nor false.
bool isFilled(const nlohmann::json &value);

} // namespace xunzhen::report
