#pragma once

#include "models/report/template/blocknames.h"

#include <nlohmann/json.hpp>

namespace xunzhen::report {

class FaultList;

/// Checks the shape of a table's cells: what must hold for no text to be cut and no cell to lie on another.
class TableCheck
{
public:
    TableCheck(const BlockNames &names, FaultList &faults) : m_names(names), m_faults(faults) {}

    /// Every row of a kvTable fits its columns; a merged cell reaches only into rows that are always there.
    void checkSpans(const nlohmann::json &block, const QString &pointer);
    /// Every column takes at least one character of its styles.
    void checkColumnStyles(const nlohmann::json &block, const QString &pointer);

private:
    void checkRow(const nlohmann::json &row, const QString &pointer, std::vector<int> &occupied);
    double narrowest(const nlohmann::json &object, const char *key) const;

    BlockNames m_names;
    FaultList &m_faults;
};

} // namespace xunzhen::report
