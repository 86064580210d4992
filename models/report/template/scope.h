#pragma once

#include "models/report/limits.h"

#include <QString>

#include <nlohmann/json.hpp>

#include <vector>

namespace xunzhen::report {

/// How much text may still be made. Belongs to one check or one filling of a template.
class TextAllowance
{
public:
    /// Throws base::Error(TooLarge) "paper-too-long" when nothing is left.
    void spend(qsizetype characters);

private:
    qsizetype m_left = limits::kCharacters;
};

/// The names a template sees at one place: the fields of the content, and above them the loop
/// variables around the place, the innermost first. Work done there is charged to the allowance, where there is one; it must
/// outlive the scope.
class Scope
{
public:
    explicit Scope(const nlohmann::json &root, TextAllowance *allowance = nullptr) : m_root(&root), m_allowance(allowance) {}

    Scope with(const QString &name, const nlohmann::json &value) const;
    /// "finding.place"; nullptr when there is no such field.
    const nlohmann::json *find(const QString &path) const;
    void spend(qsizetype characters) const
    {
        if (m_allowance)
            m_allowance->spend(characters);
    }

private:
    const nlohmann::json *m_root;
    TextAllowance *m_allowance;
    std::vector<std::pair<std::string, const nlohmann::json *>> m_names;
};

/// Texts as they are, numbers in decimals, lists joined with 、.
QString textOf(const nlohmann::json &value);
/// Neither absent, empty, zero nor false.
bool isFilled(const nlohmann::json &value);

} // namespace xunzhen::report
