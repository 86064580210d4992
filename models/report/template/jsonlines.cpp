#include "models/report/template/jsonlines.h"

namespace xunzhen::report {

namespace {

constexpr qsizetype kMostKept = 16'000'000;
constexpr qsizetype kLongestKey = 100;

}

JsonLines::JsonLines(const QByteArray &text) : m_text(text)
{
    readValue({});
}

int JsonLines::lineOf(QString pointer) const
{
    for (;;) {
        const auto hit = m_lines.constFind(pointer);
        if (hit != m_lines.constEnd())
            return *hit;
        if (pointer.isEmpty())
            return 1;
        pointer.truncate(std::max<qsizetype>(0, pointer.lastIndexOf(QLatin1Char('/'))));
    }
}

void JsonLines::readValue(const QString &pointer)
{
    skipBlanks();
    if ((m_kept += pointer.size()) < kMostKept)
        m_lines.insert(pointer, m_line);
    if (now() == '{')
        return readObject(pointer);
    if (now() == '[')
        return readArray(pointer);
    if (now() == '"') {
        readString();
        return;
    }
    while (m_at < m_text.size() && !QByteArray(",]} \n\r\t").contains(now()))
        step();
}

void JsonLines::readObject(const QString &pointer)
{
    step();
    for (skipBlanks(); m_at < m_text.size() && now() != '}'; skipBlanks()) {
        const QByteArray key = readString();
        skipBlanks();
        step();
        readValue(pointer + QLatin1Char('/') + QString::fromUtf8(key).left(kLongestKey));
        skipBlanks();
        if (now() == ',')
            step();
    }
    step();
}

void JsonLines::readArray(const QString &pointer)
{
    step();
    int index = 0;
    for (skipBlanks(); m_at < m_text.size() && now() != ']'; skipBlanks()) {
        readValue(pointer + QLatin1Char('/') + QString::number(index++));
        skipBlanks();
        if (now() == ',')
            step();
    }
    step();
}

QByteArray JsonLines::readString()
{
    QByteArray text;
    step();
    while (m_at < m_text.size() && now() != '"') {
        if (now() == '\\')
            step();
        text += now();
        step();
    }
    step();
    return text;
}

void JsonLines::skipBlanks()
{
    while (m_at < m_text.size() && QByteArray(" \n\r\t").contains(now()))
        step();
}

void JsonLines::step()
{
    if (now() == '\n')
        ++m_line;
    ++m_at;
}

} // namespace xunzhen::report
