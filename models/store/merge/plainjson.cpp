#include "models/store/merge/plainjson.h"

namespace xunzhen::store {

namespace {

constexpr qsizetype kSafeDigits = 18; ///< fit into 64 bits, whatever they are

bool isDigit(char one) { return one >= '0' && one <= '9'; }

class PlainReader
{
public:
    explicit PlainReader(const QByteArray &json) : m_at(json.constData()), m_end(m_at + json.size()) {}

    bool takes(char one)
    {
        const bool isHere = m_at != m_end && *m_at == one;
        m_at += isHere;
        return isHere;
    }
    bool takes(QByteArrayView word)
    {
        const bool isHere = QByteArrayView(m_at, m_end).startsWith(word);
        m_at += isHere ? word.size() : 0;
        return isHere;
    }
    bool atEnd() const { return m_at == m_end; }

    bool text(QByteArrayView &text)
    {
        const char *const from = m_at;
        while (m_at != m_end && *m_at != '"' && *m_at != '\\' && static_cast<unsigned char>(*m_at) >= ' ')
            ++m_at;
        text = QByteArrayView(from, m_at);
        return takes('"');
    }

    bool value(PlainMember &member)
    {
        if (takes('"'))
            return text(member.value.emplace<QByteArrayView>());
        return takes("null") || takes("true") || takes("false") || number(member);
    }

private:
    qsizetype digits()
    {
        const char *const from = m_at;
        while (m_at != m_end && isDigit(*m_at))
            ++m_at;
        return m_at - from;
    }

    /// A leading zero, an exponent or more digits than are safe leave something behind that no member ends with.
    bool number(PlainMember &member)
    {
        const char *const from = m_at;
        takes('-');
        const qsizetype whole = takes('0') ? 1 : digits();
        const bool isWhole = !takes('.');
        if (whole == 0 || whole > kSafeDigits || (!isWhole && digits() == 0))
            return false;
        const QByteArrayView written(from, m_at);
        bool isRead = false;
        if (isWhole)
            member.value = written.toLongLong(&isRead);
        else
            member.value = written.toDouble(&isRead);
        return isRead;
    }

    const char *m_at;
    const char *const m_end;
};

}

std::optional<std::vector<PlainMember>> plainMembers(const QByteArray &json)
{
    PlainReader in(json);
    std::vector<PlainMember> members;
    if (!in.takes('{') || !json.isValidUtf8())
        return std::nullopt;
    bool isClosed = in.takes('}');
    while (!isClosed) {
        PlainMember &member = members.emplace_back();
        if (!in.takes('"') || !in.text(member.name) || !in.takes(':') || !in.value(member))
            return std::nullopt;
        isClosed = in.takes('}');
        if (!isClosed && !in.takes(','))
            return std::nullopt;
    }
    return in.atEnd() ? std::optional(std::move(members)) : std::nullopt;
}

}
