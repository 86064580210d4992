#include "ui/presentation/shared/conflictcase.h"

#include "ui/presentation/shared/groupwords.h"
#include "ui/presentation/words.h"

#include <QJsonDocument>

namespace xunzhen::presentation {

namespace {

/// A change of a record that somebody took out says nothing of that: for it the record stays.
QJsonObject fieldsOf(const services::ConflictRow &row, const services::ConflictValue &value)
{
    QJsonObject fields = QJsonDocument::fromJson(value.value).object();
    if (row.group == QLatin1String("void") && !fields.contains(QLatin1String("voided")))
        fields.insert(QStringLiteral("voided"), QString());
    return fields;
}

}

ConflictCase::ConflictCase(services::ConflictRow row) : m_row(std::move(row))
{
    for (const services::ConflictValue &value : m_row.values) {
        Side side{value.who, Words::moment(value.at), value.shown, {}, value.value};
        for (const auto &field : GroupWords::fields(fieldsOf(m_row, value)))
            side.lines.push_back({field.column, field.word, field.value, false, field.writable});
        m_sides.push_back(std::move(side));
    }
    markDifferences();
}

void ConflictCase::markDifferences()
{
    for (Side &side : m_sides) {
        for (Line &line : side.lines) {
            for (const Side &other : m_sides) {
                const auto same = std::find_if(other.lines.begin(), other.lines.end(),
                                               [&](const Line &its) { return its.column == line.column; });
                line.differs = line.differs || same == other.lines.end() || same->text != line.text;
            }
        }
    }
}

QString ConflictCase::title() const
{
    const QString what = GroupWords::group(m_row.entity, m_row.group);
    return m_row.recordTitle.isEmpty() ? what : tr("%1: %2").arg(m_row.recordTitle, what);
}

QString ConflictCase::mark() const
{
    return isAfterIssue() ? tr("! changed after issue") : tr("! %n value(s)", nullptr, int(m_sides.size()));
}

QString ConflictCase::namedMark() const
{
    const QString word = GroupWords::groupWord(m_row.group);
    return isAfterIssue() ? tr("! %1: changed after issue").arg(word) : tr("! %1: %n value(s)", nullptr, int(m_sides.size())).arg(word);
}

QString ConflictCase::standing(size_t side) const
{
    if (!isAfterIssue())
        return {};
    return side == 0 ? tr("As on the paper %1, which stays as it is").arg(m_row.paperNumber) : tr("As changed since");
}

std::vector<ConflictCase::Line> ConflictCase::writable() const
{
    std::vector<Line> lines;
    if (!m_sides.empty())
        std::copy_if(m_sides.front().lines.begin(), m_sides.front().lines.end(), std::back_inserter(lines),
                     [](const Line &line) { return line.writable; });
    return lines;
}

QByteArray ConflictCase::rewritten(const std::vector<std::pair<QString, QString>> &texts) const
{
    QJsonObject object = m_sides.empty() ? QJsonObject() : QJsonDocument::fromJson(m_sides.front().value).object();
    for (const auto &[column, text] : texts)
        object.insert(column, text);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray ConflictCase::fingerprint() const
{
    QByteArray parts = m_row.entity.toUtf8() + '/' + m_row.group.toUtf8() + '/' + m_row.record.toHex();
    for (const Side &side : m_sides)
        parts += '/' + side.who.toUtf8() + '=' + side.value;
    return parts;
}

}
