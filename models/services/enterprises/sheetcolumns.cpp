#include "models/services/enterprises/sheetcolumns.h"

#include "models/base/hashing.h"
#include "models/exchange/enterprise/columnguess.h"
#include "models/exchange/table/table.h"
#include "models/store/local/settings.h"

namespace xunzhen::services {

namespace {

/// "name,uscc,…;header;first".
QString toText(const domain::ColumnMapping &mapping)
{
    QStringList codes;
    for (const domain::EnterpriseField field : mapping.columns)
        codes << domain::fieldCode(field);
    return QStringLiteral("%1;%2;%3").arg(codes.join(u',')).arg(mapping.headerRow).arg(mapping.firstDataRow);
}

std::optional<domain::ColumnMapping> fromText(const QString &text, size_t columns)
{
    const QStringList parts = text.split(u';');
    if (parts.size() != 3)
        return std::nullopt;
    domain::ColumnMapping mapping;
    for (const QString &code : parts[0].split(u','))
        mapping.columns.push_back(domain::fieldFromCode(code).value_or(domain::EnterpriseField::Ignored));
    mapping.headerRow = parts[1].toInt();
    mapping.firstDataRow = parts[2].toInt();
    return mapping.columns.size() == columns ? std::optional(mapping) : std::nullopt;
}

QString keyOf(const exchange::Table &table, const domain::ColumnMapping &guessed)
{
    const QString headings = exchange::headerTexts(table, guessed).join(u'\n');
    return QStringLiteral("sheet-columns.") + base::sha256Hex(headings.toUtf8());
}

}

domain::ColumnMapping columnsOf(Workspace &workspace, const exchange::Table &table)
{
    const domain::ColumnMapping guessed = exchange::guessMapping(table);
    if (guessed.headerRow < 0)
        return guessed;
    const auto kept = store::Settings(workspace.database()).value(keyOf(table, guessed));
    const auto known = kept ? fromText(*kept, guessed.columns.size()) : std::nullopt;
    return known.value_or(guessed);
}

void rememberColumns(Workspace &workspace, const exchange::Table &table, const domain::ColumnMapping &used)
{
    const domain::ColumnMapping guessed = exchange::guessMapping(table);
    if (guessed.headerRow < 0)
        return;
    store::Settings settings(workspace.database());
    const QString key = keyOf(table, guessed);
    if (used != guessed)
        settings.set(key, toText(used));
    else if (settings.value(key))
        settings.remove(key);
}

}
