#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace xunzhen::report {

/// The line (from 1) at which every value of a well-formed JSON text begins, by JSON pointer.
class JsonLines
{
public:
    explicit JsonLines(const QByteArray &text);

    /// Of the value, or of the nearest one around it that was kept: very deep and very many values are not.
    int lineOf(QString pointer) const;

private:
    void readValue(const QString &pointer);
    void readObject(const QString &pointer);
    void readArray(const QString &pointer);
    QByteArray readString();
    void skipBlanks();
    char now() const { return m_at < m_text.size() ? m_text.at(m_at) : '\0'; }
    void step();

    const QByteArray m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    QHash<QString, int> m_lines;
    qsizetype m_kept = 0; ///< characters of all pointers
};

} // namespace xunzhen::report
