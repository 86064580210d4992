#pragma once

#include "models/report/template/scope.h"

#include <QMap>
#include <QStringList>

#include <functional>

namespace xunzhen::report {

/// One {{path|filter:argument|…}} of a text.
struct Placeholder
{
    QString path;
    QStringList filters;
};

/// Calls `literal` and `placeholder` for the parts of a text, from left to right. An open {{ without
/// its }} is literal.
void scanText(const QString &text, const std::function<void(const QString &)> &literal,
              const std::function<void(const Placeholder &)> &placeholder);

/// The fixed sentences of a paper. A text of the template that begins with @ names one of them.
class Wording
{
public:
    Wording() = default;
    explicit Wording(QMap<QString, QString> sentences) : m_sentences(std::move(sentences)) {}

    bool has(const QString &key) const { return m_sentences.contains(key); }
    const QMap<QString, QString> &sentences() const { return m_sentences; }
    bool hasTable(const QString &name) const;
    /// "@key" → its sentence; any other text stays.
    QString resolve(const QString &text) const;
    /// Resolved text with every placeholder filled in. Filters: `words:table` turns a code into the
    /// word "table.code", `else:key` stands for an empty value, `then:key` stands for a value that is
    /// not empty, `lines` puts list members on lines, `box:code` is ☑ where the value is the code or a list with it, □ elsewhere
    /// (`box` alone: where there is a value).
    QString fill(const QString &text, const Scope &scope) const;

private:
    QString sentence(const QString &key, const Scope &scope) const;
    QString value(const Placeholder &placeholder, const Scope &scope) const;

    QMap<QString, QString> m_sentences;
};

} // namespace xunzhen::report
