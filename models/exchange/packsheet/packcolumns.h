#pragma once

#include <QString>

#include <vector>

namespace xunzhen::exchange {

/// The words of the sheets are told below as UTF-8.
inline QString utf8(const char *text) { return QString::fromUtf8(text); }

/// How a member of the pack's JSON stands in a cell.
enum class CellForm {
    Text,
    Code,       ///< short text, blanks round it do not count
    Lines,      ///< a list, one entry a line; a line break inside an entry is written ↵
    Codes,      ///< a list of short texts: C33、C34
    Citations,  ///< one a line: 《安全生产法》第四十六条第二款第（一）项：key words
    Condition,  ///< hasDust=是
    Number,
    Date,
    Grade,      ///< 轻微 一般 重大
    Evidence,   ///< 照片 文件 记录 测量 视频
    LeniencyKind, ///< 不予处罚 从轻减轻 不予强制
    Ordinal,    ///< number of the row, for the eye; not read
    Group       ///< not a member of its own: rows with the same text form one group
};

struct PackColumn
{
    const char *header;  ///< UTF-8, as the sheet shows it
    const char *pointer; ///< JSON pointer inside the entry
    CellForm form = CellForm::Text;
    double width = 16;
};

/// A sheet that holds one list of the pack, an entry a row.
struct PackSheet
{
    const char *name;    ///< of the sheet
    const char *member;  ///< of the pack
    std::vector<PackColumn> columns;
};

/// The sheets beside the checklists, in their order.
const std::vector<PackSheet> &packSheets();
/// Columns of a checklist's sheet; the first Group column is the section.
const std::vector<PackColumn> &itemColumns();
/// Rows above the columns of a checklist's sheet: header left, value right.
const std::vector<PackColumn> &checklistHead();
/// Rows of the sheet 清单包.
const std::vector<PackColumn> &packHead();
inline constexpr char kPackHeadSheet[] = "清单包";

}
