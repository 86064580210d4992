#pragma once

#include "models/report/template/picturebook.h"
#include "models/report/template/wording.h"

namespace xunzhen::report {

/// Turns the template's two kinds of tables into cells.
class TableExpander
{
public:
    TableExpander(const Wording &wording, PictureBook &pictures) : m_wording(wording), m_pictures(pictures) {}

    /// kvTable: labels and values in turn; a short row's last value takes the columns left; values without text say `empty`.
    /// A cell that is an object has its own text, span and rowSpan and does not count in the turn.
    TableBlock pairs(const nlohmann::json &block, const Scope &scope) const;
    /// table: one row for every element of a list, under a row with the group's title where the list is in groups. A column
    /// marked optional is left out when none of its cells has anything; growing columns, else all, get its width.
    TableBlock list(const nlohmann::json &block, const Scope &scope) const;

private:
    TableRow pairRow(const nlohmann::json &block, const nlohmann::json &cells, const Scope &scope,
                     std::vector<int> &occupied) const;
    TableRow headRow(const nlohmann::json &block, const Scope &scope) const;
    void addRows(const nlohmann::json &block, const Scope &scope, TableBlock &table) const;
    TableCell listCell(const nlohmann::json &column, const QString &style, const Scope &scope) const;
    ImagePtr image(const nlohmann::json &column, const char *key, const Scope &scope, const QString &place) const;

    const Wording &m_wording;
    PictureBook &m_pictures;
};

} // namespace xunzhen::report
