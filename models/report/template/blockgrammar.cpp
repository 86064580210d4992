#include "models/report/template/blockgrammar.h"

namespace xunzhen::report {

namespace {

QHash<QString, char> tableProperties()
{
    return {{u"in"_qs, 'L'}, {u"as"_qs, 'V'}, {u"columns"_qs, 'C'}, {u"style"_qs, 'S'},
            {u"headStyle"_qs, 's'}, {u"minHeight"_qs, 'n'}, {u"imageHeight"_qs, 'n'}, {u"empty"_qs, 't'},
            {u"groups"_qs, 'l'}, {u"group"_qs, 'v'}, {u"groupTitle"_qs, 't'}, {u"groupStyle"_qs, 's'}};
}

} // namespace

const BlockGrammar &blockGrammar()
{
    static const BlockGrammar grammar{
        {u"heading"_qs, {{u"text"_qs, 'T'}, {u"style"_qs, 'S'}, {u"level"_qs, 'N'}, {u"bookmark"_qs, 'f'}}},
        {u"para"_qs, {{u"text"_qs, 'T'}, {u"style"_qs, 'S'}, {u"keepWithNext"_qs, 'f'},
                      {u"keepWithPrevious"_qs, 'f'}}},
        {u"kvTable"_qs, {{u"columns"_qs, 'M'}, {u"rows"_qs, 'R'}, {u"labelStyle"_qs, 'S'}, {u"valueStyle"_qs, 'S'},
                         {u"lines"_qs, 'w'}, {u"minHeight"_qs, 'n'}, {u"centered"_qs, 'f'}, {u"empty"_qs, 't'}}},
        {u"table"_qs, tableProperties()},
        {u"signatures"_qs, tableProperties()},
        {u"photoGrid"_qs, {{u"in"_qs, 'L'}, {u"as"_qs, 'V'}, {u"image"_qs, 'P'}, {u"caption"_qs, 'T'},
                           {u"style"_qs, 'S'}, {u"columns"_qs, 'N'}, {u"mm"_qs, 'N'}, {u"absent"_qs, 'T'}}},
        {u"qr"_qs, {{u"text"_qs, 'T'}, {u"caption"_qs, 'T'}, {u"style"_qs, 'S'}, {u"mm"_qs, 'N'}, {u"atFoot"_qs, 'f'}}},
        {u"annex"_qs, {{u"text"_qs, 'T'}, {u"style"_qs, 'S'}, {u"label"_qs, 'T'}, {u"labelStyle"_qs, 'S'}}},
        {u"redHead"_qs, {{u"agency"_qs, 'T'}, {u"suffix"_qs, 't'}, {u"style"_qs, 'S'}, {u"number"_qs, 'T'}, {u"numberStyle"_qs, 'S'},
                         {u"signerLabel"_qs, 't'}, {u"signer"_qs, 't'}, {u"signerStyle"_qs, 's'}, {u"mm"_qs, 'n'}}},
        {u"letterHead"_qs, {{u"agency"_qs, 'T'}, {u"style"_qs, 'S'}, {u"number"_qs, 'T'}, {u"numberStyle"_qs, 'S'}, {u"left"_qs, 't'}}},
        {u"endBlock"_qs, {{u"copies"_qs, 't'}, {u"issuer"_qs, 't'}, {u"date"_qs, 't'}, {u"style"_qs, 'S'}, {u"ruled"_qs, 'f'}}},
        {u"lines"_qs, {{u"count"_qs, 'N'}, {u"label"_qs, 't'}, {u"text"_qs, 't'}, {u"style"_qs, 'S'}, {u"mm"_qs, 'n'}}},
        {u"space"_qs, {{u"mm"_qs, 'N'}, {u"stretch"_qs, 'f'}}},
        {u"rule"_qs, {{u"mm"_qs, 'N'}, {u"color"_qs, 'w'}}},
        {u"pageBreak"_qs, {{u"endsCover"_qs, 'f'}}},
        {u"onePage"_qs, {{u"blocks"_qs, 'B'}, {u"smallest"_qs, 'N'}, {u"reserve"_qs, 'n'}}},
        {u"if"_qs, {{u"field"_qs, 'P'}, {u"blocks"_qs, 'B'}, {u"else"_qs, 'b'}}},
        {u"forEach"_qs, {{u"in"_qs, 'L'}, {u"as"_qs, 'V'}, {u"blocks"_qs, 'B'}}}};
    return grammar;
}

const QHash<QString, char> &cellGrammar()
{
    static const QHash<QString, char> grammar{{u"text"_qs, 'T'}, {u"label"_qs, 'f'}, {u"span"_qs, 'n'}, {u"rowSpan"_qs, 'n'}};
    return grammar;
}

const QHash<QString, char> &pageGrammar()
{
    static const QHash<QString, char> grammar{
        {u"landscape"_qs, 'f'}, {u"sheetWidth"_qs, 'n'}, {u"sheetHeight"_qs, 'n'}, {u"left"_qs, 'n'}, {u"top"_qs, 'n'},
        {u"width"_qs, 'n'}, {u"height"_qs, 'n'}, {u"lines"_qs, 'n'}, {u"number"_qs, 'w'}, {u"numberStyle"_qs, 'w'},
        {u"numberBelow"_qs, 'n'}, {u"numberPosition"_qs, 'w'}, {u"mark"_qs, 'w'}, {u"markStyle"_qs, 'w'}, {u"foot"_qs, 'w'},
        {u"footStyle"_qs, 'w'}};
    return grammar;
}

const QHash<QString, char> &columnGrammar()
{
    static const QHash<QString, char> grammar{
        {u"mm"_qs, 'N'}, {u"title"_qs, 't'}, {u"text"_qs, 'T'}, {u"style"_qs, 's'}, {u"image"_qs, 'p'},
        {u"after"_qs, 't'}, {u"second"_qs, 'p'}, {u"imageText"_qs, 't'}, {u"optional"_qs, 'f'}, {u"grow"_qs, 'f'}};
    return grammar;
}

} // namespace xunzhen::report
