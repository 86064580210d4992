#pragma once

#include <QHash>
#include <QString>

namespace xunzhen::report {

/// Kinds of properties: t text, s style, p path of a value, l path of a list, n number, f flag, w word,
/// b blocks, c columns, m widths, r rows, v name of a loop variable. Upper case: must be there.
using BlockGrammar = QHash<QString, QHash<QString, char>>;

/// The properties of every kind of block.
const BlockGrammar &blockGrammar();
/// Of the page. Texts and styles are words here; TemplateReader looks into them.
const QHash<QString, char> &pageGrammar();
/// Of a kvTable's cell that is more than a text.
const QHash<QString, char> &cellGrammar();
/// Of one column of a table.
const QHash<QString, char> &columnGrammar();

} // namespace xunzhen::report
