#pragma once

#include "models/report/template/blocknames.h"

#include <nlohmann/json.hpp>

namespace xunzhen::report {

class FaultList;

/// Checks a template's blocks against the known kinds, styles, sentences and fields.
class BlockCheck
{
public:
    BlockCheck(const BlockNames &names, FaultList &faults, FaultList &wordingFaults)
        : m_names(names), m_faults(faults), m_wordingFaults(wordingFaults)
    {
    }

    void check(const nlohmann::json &blocks, const QString &pointer, const Scope &scope);
    void checkText(const QString &text, const QString &pointer, const Scope &scope);

private:
    void checkBlock(const nlohmann::json &block, const QString &pointer, const Scope &scope);
    void checkProperty(const nlohmann::json &value, char kind, const QString &pointer, const Scope &scope);
    void checkText(const nlohmann::json &value, const QString &pointer, const Scope &scope);
    void checkPlaceholder(const Placeholder &placeholder, const Scope &scope, FaultList &faults, const QString &pointer);
    void checkSentence(const QString &key, const Scope &scope);
    void checkColumns(const nlohmann::json &columns, const QString &pointer, const Scope &scope);
    void checkWidths(const nlohmann::json &widths, const QString &pointer);
    void checkRows(const nlohmann::json &rows, const QString &pointer, const Scope &scope);
    void checkCell(const nlohmann::json &cell, const QString &pointer, const Scope &scope);
    void checkPath(const nlohmann::json &value, bool list, const QString &pointer, const Scope &scope);
    Scope grouped(const nlohmann::json &block, const Scope &scope) const;
    Scope inner(const nlohmann::json &block, const Scope &scope) const;

    BlockNames m_names;
    FaultList &m_faults;
    FaultList &m_wordingFaults;
};

} // namespace xunzhen::report
