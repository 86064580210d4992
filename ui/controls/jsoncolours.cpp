#include "ui/controls/jsoncolours.h"

namespace xunzhen::controls {

namespace {

qsizetype endOfText(const QString &line, qsizetype from)
{
    for (qsizetype at = from + 1; at < line.size(); ++at) {
        if (line.at(at) == u'\\')
            ++at;
        else if (line.at(at) == u'"')
            return at + 1;
    }
    return line.size();
}

bool isName(const QString &line, qsizetype after)
{
    while (after < line.size() && line.at(after).isSpace())
        ++after;
    return after < line.size() && line.at(after) == u':';
}

}

JsonColours::JsonColours(QTextDocument *document, const Tokens &tokens) : QSyntaxHighlighter(document), m_tokens(tokens) {}

void JsonColours::setTokens(const Tokens &tokens)
{
    m_tokens = tokens;
    rehighlight();
}

void JsonColours::colourText(const QString &line, qsizetype from, qsizetype to, bool name)
{
    QTextCharFormat format;
    format.setForeground(name ? m_tokens.accent : m_tokens.text);
    if (!name && line.at(std::min(from + 1, line.size() - 1)) == u'@')
        format.setForeground(m_tokens.information);
    setFormat(int(from), int(to - from), format);
    format.setForeground(m_tokens.information);
    for (qsizetype open = line.indexOf(u"{{"_qs, from); open >= 0 && open < to; open = line.indexOf(u"{{"_qs, open + 2)) {
        const qsizetype close = line.indexOf(u"}}"_qs, open);
        if (close >= 0 && close < to)
            setFormat(int(open), int(close + 2 - open), format);
    }
}

void JsonColours::highlightBlock(const QString &line)
{
    QTextCharFormat number, quiet;
    number.setForeground(m_tokens.compliant);
    quiet.setForeground(m_tokens.quiet);
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar sign = line.at(at);
        if (sign == u'"') {
            const qsizetype end = endOfText(line, at);
            colourText(line, at, end, isName(line, end));
            at = end - 1;
        } else if (sign.isDigit() || sign == u'-' || sign.isLetter()) {
            setFormat(int(at), 1, number);
        } else if (!sign.isSpace()) {
            setFormat(int(at), 1, quiet);
        }
    }
}

}
