#pragma once

#include "models/report/template/picturebook.h"
#include "models/report/template/wording.h"

namespace xunzhen::report {

/// Turns the template's two kinds of tables into cells.
class TableExpander
{
public:
    TableExpander(const Wording &wording, PictureBook &pictures) : m_wording(wording), m_pictures(pictures) {}

    /// kvTable: labels and values in turn; a short row's last value takes the columns left.
    TableBlock pairs(const nlohmann::json &block, const Scope &scope) const;
    /// table: one row for every element of a list.
    TableBlock list(const nlohmann::json &block, const Scope &scope) const;

private:
    TableRow pairRow(const nlohmann::json &block, const nlohmann::json &cells, const Scope &scope) const;
    TableCell listCell(const nlohmann::json &column, const QString &style, const Scope &scope) const;
    ImagePtr image(const nlohmann::json &column, const char *key, const Scope &scope, const QString &place) const;

    const Wording &m_wording;
    PictureBook &m_pictures;
};

} // namespace xunzhen::report
