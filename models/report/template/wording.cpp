#include "models/report/template/wording.h"

#include <algorithm>

namespace xunzhen::report {

namespace {

Placeholder parsePlaceholder(const QString &inner)
{
    QStringList parts = inner.split(QLatin1Char('|'));
    for (QString &part : parts)
        part = part.trimmed();
    const QString path = parts.takeFirst();
    return {path, parts};
}

QString onLines(const nlohmann::json &value)
{
    if (!value.is_array())
        return textOf(value);
    QStringList lines;
    for (const auto &each : value)
        lines << textOf(each);
    return lines.join(QLatin1Char('\n'));
}

bool holds(const nlohmann::json *field, const QString &code)
{
    if (!field || field->is_null())
        return false;
    if (field->is_array())
        return std::any_of(field->begin(), field->end(), [&](const nlohmann::json &each) { return holds(&each, code); });
    if (code.isEmpty())
        return isFilled(*field);
    if (field->is_boolean())
        return code == (field->get<bool>() ? u"true"_qs : u"false"_qs);
    return textOf(*field) == code;
}

} // namespace

void scanText(const QString &text, const std::function<void(const QString &)> &literal,
              const std::function<void(const Placeholder &)> &placeholder)
{
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = text.indexOf(u"{{"_qs, at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u"}}"_qs, open);
        if (close < 0)
            break;
        literal(text.mid(at, open - at));
        placeholder(parsePlaceholder(text.mid(open + 2, close - open - 2)));
        at = close + 2;
    }
    literal(text.mid(at));
}

bool Wording::hasTable(const QString &name) const
{
    const auto next = m_sentences.lowerBound(name + u'.');
    return next != m_sentences.cend() && next.key().startsWith(name + u'.');
}

QString Wording::resolve(const QString &text) const
{
    return text.startsWith(QLatin1Char('@')) ? m_sentences.value(text.mid(1)) : text;
}

QString Wording::fill(const QString &text, const Scope &scope) const
{
    QString filled;
    scope.spend(limits::kCharactersOfBlock);
    scanText(resolve(text), [&](const QString &literal) { filled += literal; },
             [&](const Placeholder &placeholder) { filled += value(placeholder, scope); });
    scope.spend(filled.size());
    return filled;
}

// A sentence named by `then` may not name another one, so that no template can go round in circles.
QString Wording::sentence(const QString &key, const Scope &scope) const
{
    QString filled;
    scanText(m_sentences.value(key), [&](const QString &literal) { filled += literal; },
             [&](const Placeholder &placeholder) {
                 QStringList filters = placeholder.filters;
                 filters.removeIf([](const QString &filter) { return filter.startsWith(u"then:"_qs); });
                 filled += value({placeholder.path, filters}, scope);
             });
    return filled;
}

QString Wording::value(const Placeholder &placeholder, const Scope &scope) const
{
    scope.spend(limits::kCharactersOfBlock);
    const nlohmann::json *field = scope.find(placeholder.path);
    QString text = field ? textOf(*field) : QString();
    for (const QString &filter : placeholder.filters) {
        const QString argument = filter.section(QLatin1Char(':'), 1);
        if (filter.startsWith(u"words:"_qs))
            text = m_sentences.value(argument + u'.' + text, text);
        else if (filter.startsWith(u"else:"_qs) && text.isEmpty())
            text = m_sentences.value(argument);
        else if (filter.startsWith(u"then:"_qs))
            text = field && isFilled(*field) ? sentence(argument, scope) : QString();
        else if (filter == u"box" || filter.startsWith(u"box:"_qs))
            text = holds(field, argument) ? u"☑"_qs : u"□"_qs;
        else if (filter == u"lines" && field)
            text = onLines(*field);
    }
    scope.spend(text.size());
    return text;
}

} // namespace xunzhen::report
