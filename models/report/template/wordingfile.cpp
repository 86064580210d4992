#include "models/report/template/wordingfile.h"

#include "models/base/error.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace xunzhen::report {

namespace {

using nlohmann::json;

[[noreturn]] void refuse(const QString &code, qsizetype line, const QStringList &arguments = {})
{
    throw base::Error(base::ErrorCode::InvalidInput, QStringLiteral("wording"),
                      {{code, QStringLiteral("wording.json:%1").arg(line), arguments}});
}

QString decoded(const QByteArray &literal)
{
    return QString::fromStdString(json::parse(literal.begin(), literal.end()).get<std::string>());
}

QByteArray encoded(const QString &text)
{
    return QByteArray::fromStdString(json(text.toStdString()).dump(-1, ' ', false, json::error_handler_t::replace));
}

bool isBlank(char sign) { return sign == ' ' || sign == '\t' || sign == '\r' || sign == '\n'; }

/// Well-formed, an object, nothing but texts in it: after that the scan below cannot lose its way.
void check(const QByteArray &text)
{
    json value;
    try {
        value = json::parse(text.begin(), text.end());
    } catch (const json::parse_error &error) {
        refuse(QStringLiteral("template-syntax"), text.left(qsizetype(error.byte)).count('\n') + 1);
    }
    if (!value.is_object())
        refuse(QStringLiteral("template-not-an-object"), 1);
    for (const auto &[key, each] : value.items())
        if (!each.is_string())
            refuse(QStringLiteral("wording-not-text"), text.left(text.indexOf(encoded(QString::fromStdString(key)))).count('\n') + 1,
                   {QString::fromStdString(key)});
}

} // namespace

WordingFile::WordingFile(QByteArray json) : m_json(std::move(json))
{
    check(m_json);
    scan();
}

void WordingFile::scan()
{
    qsizetype at = m_json.indexOf('{') + 1;
    int line = 1 + int(m_json.left(at).count('\n'));
    for (;;) {
        int breaks = 0;
        for (; at < m_json.size() && (isBlank(m_json.at(at)) || m_json.at(at) == ','); ++at)
            breaks += m_json.at(at) == '\n' ? 1 : 0;
        if (at >= m_json.size() || m_json.at(at) != '"')
            return;
        line += breaks;
        Sentence sentence;
        const qsizetype keyEnd = literalEnd(at);
        sentence.key = decoded(m_json.mid(at, keyEnd - at));
        sentence.line = line;
        sentence.begins = breaks > 1;
        sentence.from = m_json.indexOf('"', m_json.indexOf(':', keyEnd));
        const qsizetype end = literalEnd(sentence.from);
        sentence.size = end - sentence.from;
        sentence.text = decoded(m_json.mid(sentence.from, sentence.size));
        line += int(m_json.mid(at, end - at).count('\n'));
        at = end;
        m_sentences.push_back(std::move(sentence));
    }
}

qsizetype WordingFile::literalEnd(qsizetype from) const
{
    for (qsizetype at = from + 1; at < m_json.size(); ++at) {
        if (m_json.at(at) == '\\')
            ++at;
        else if (m_json.at(at) == '"')
            return at + 1;
    }
    return m_json.size();
}

const WordingFile::Sentence *WordingFile::find(const QString &key) const
{
    // Of a key that stands twice the last one counts, as for the paper.
    const auto found = std::find_if(m_sentences.rbegin(), m_sentences.rend(), [&](const Sentence &one) { return one.key == key; });
    return found == m_sentences.rend() ? nullptr : &*found;
}

QByteArray WordingFile::literal(const QString &key, const QString &text, const WordingFile *like) const
{
    const Sentence *model = like ? like->find(key) : nullptr;
    return model && model->text == text ? like->m_json.mid(model->from, model->size) : encoded(text);
}

QByteArray WordingFile::with(const QString &key, const QString &text, const WordingFile *like) const
{
    const Sentence *sentence = find(key);
    if (sentence && sentence->text == text)
        return m_json;
    QByteArray changed = m_json;
    if (sentence)
        return changed.replace(sentence->from, sentence->size, literal(key, text, like));
    const QByteArray entry = encoded(key) + ": " + literal(key, text, like);
    if (m_sentences.empty())
        return "{\n  " + entry + "\n}\n";
    const Sentence &last = m_sentences.back();
    return changed.insert(last.from + last.size, ",\n  " + entry);
}

QString sentenceAtLine(const WordingFile &file, int line)
{
    for (const WordingFile::Sentence &sentence : file.sentences())
        if (sentence.line == line)
            return sentence.key;
    return {};
}

} // namespace xunzhen::report
