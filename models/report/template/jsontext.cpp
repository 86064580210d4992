#include "models/report/template/jsontext.h"

#include "models/base/error.h"
#include "models/report/limits.h"

namespace xunzhen::report {

namespace {

using nlohmann::json;

[[noreturn]] void refuse(base::ErrorCode why, const QString &code, const QString &place)
{
    throw base::Error(why, QStringLiteral("template"), {{code, place, {}}});
}

void requireFlat(const QByteArray &text, const QString &file)
{
    int depth = 0, line = 1;
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text.at(at);
        line += c == '\n';
        if (c == '"')
            quoted = !quoted;
        else if (quoted)
            at += c == '\\';
        else
            depth += (c == '{' || c == '[') - (c == '}' || c == ']');
        if (depth > limits::kTemplateDepth)
            refuse(base::ErrorCode::TooLarge, u"template-too-deep"_qs, file + u':' + QString::number(line));
    }
}

} // namespace

json readJsonObject(const QByteArray &text, const QString &file)
{
    if (text.size() > limits::kTemplateBytes)
        refuse(base::ErrorCode::TooLarge, u"template-too-large"_qs, file);
    requireFlat(text, file);
    try {
        json value = json::parse(text.begin(), text.end());
        if (value.is_object())
            return value;
    } catch (const json::parse_error &error) {
        const auto line = text.left(qsizetype(error.byte)).count('\n') + 1;
        refuse(base::ErrorCode::InvalidInput, u"template-syntax"_qs, file + u':' + QString::number(line));
    } catch (const json::exception &) { // a number too large for any type, of whose place nothing is said
        refuse(base::ErrorCode::InvalidInput, u"template-syntax"_qs, file);
    }
    refuse(base::ErrorCode::InvalidInput, u"template-not-an-object"_qs, file + u":1"_qs);
}

} // namespace xunzhen::report
