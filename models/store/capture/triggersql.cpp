#include "models/store/capture/triggersql.h"

namespace xunzhen::store {

namespace {

/// Blobs have no place in JSON: they are written as lower-case hexadecimal, and NULL stays null.
QByteArray jsonMember(const SharedTable &table, const QString &column)
{
    const QByteArray name = column.toUtf8();
    const QByteArray plain = "NEW." + name;
    const QByteArray hex = "CASE WHEN " + plain + " IS NOT NULL THEN lower(hex(" + plain + ")) END";
    return '\'' + name + "', " + (table.blobColumns.contains(column) ? hex : plain);
}

QByteArray jsonObject(const SharedTable &table, const QStringList &columns)
{
    QByteArrayList members;
    for (const QString &column : columns)
        members << jsonMember(table, column);
    return "json_object(" + members.join(", ") + ')';
}

QByteArray trigger(const SharedTable &table, const QByteArray &name, const QByteArray &when, const QByteArray &act)
{
    return "CREATE TRIGGER capture_" + table.name.toUtf8() + '_' + name + ' ' + when + " BEGIN " + act + "; END;\n";
}

QByteArray captureCall(const SharedTable &table, const QByteArray &group, const QStringList &columns)
{
    return "SELECT xz_capture('" + table.name.toUtf8() + "', NEW.id, '" + group + "', " + jsonObject(table, columns) + ')';
}

QByteArray onInsert(const SharedTable &table)
{
    return trigger(table, "insert", "AFTER INSERT ON " + table.name.toUtf8() + " WHEN xz_capturing()",
                   captureCall(table, "*", table.columns()));
}

QByteArray onChange(const SharedTable &table, const MergeGroup &group)
{
    QByteArrayList differences;
    for (const QString &column : group.columns)
        differences << "OLD." + column.toUtf8() + " IS NOT NEW." + column.toUtf8();
    const QByteArray when = "AFTER UPDATE OF " + group.columns.join(QLatin1String(", ")).toUtf8() + " ON "
                            + table.name.toUtf8() + " WHEN xz_capturing() AND (" + differences.join(" OR ") + ')';
    return trigger(table, "change_" + group.name.toUtf8(), when, captureCall(table, group.name.toUtf8(), group.columns));
}

QByteArray refusals(const SharedTable &table)
{
    const QByteArray name = table.name.toUtf8();
    return trigger(table, "delete", "BEFORE DELETE ON " + name + " WHEN xz_capturing()",
                   "SELECT RAISE(ABORT, 'shared rows are voided, never deleted')")
           + trigger(table, "rename", "BEFORE UPDATE OF id ON " + name + " WHEN OLD.id IS NOT NEW.id",
                     "SELECT RAISE(ABORT, 'the id of a shared row never changes')");
}

}

QByteArray triggerSql(const SharedTable &table)
{
    QByteArray sql = onInsert(table);
    for (const MergeGroup &group : table.groups)
        sql += onChange(table, group);
    return sql + refusals(table);
}

}
