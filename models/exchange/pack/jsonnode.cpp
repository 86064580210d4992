#include "models/exchange/pack/jsonnode.h"

namespace xunzhen::exchange {

namespace {

constexpr int kLongestText = 20'000;
constexpr size_t kMaxProblems = 500; // a file that is wrong all over need not be listed to the end

QString wanted(const char *type)
{
    return QString::fromLatin1(type);
}

}

JsonNode::JsonNode(const Json &value, QString pointer, base::Problems &problems)
    : m_value(&value), m_pointer(std::move(pointer)), m_problems(&problems)
{
}

QString JsonNode::pointer(const char *key) const
{
    return pointerTo(m_pointer, QString::fromLatin1(key));
}

const Json *JsonNode::find(const char *key) const
{
    if (!m_value->is_object())
        return nullptr;
    const auto member = m_value->find(key);
    return member == m_value->end() || member->is_null() ? nullptr : &*member;
}

void JsonNode::fault(const char *key, const QString &code, const QStringList &arguments) const
{
    faultAt(pointer(key), code, arguments);
}

void JsonNode::faultAt(const QString &pointer, const QString &code, const QStringList &arguments) const
{
    if (m_problems->size() < kMaxProblems)
        m_problems->push_back({code, pointer, arguments});
}

QString JsonNode::textOf(const Json &value, const QString &pointer) const
{
    if (!value.is_string()) {
        faultAt(pointer, QStringLiteral("type-wrong"), {wanted("text")});
        return {};
    }
    const QString text = QString::fromStdString(value.get_ref<const std::string &>());
    if (text.size() > kLongestText)
        faultAt(pointer, QStringLiteral("text-too-long"), {QString::number(kLongestText)});
    return text;
}

QString JsonNode::text(const char *key, Presence presence) const
{
    const Json *value = find(key);
    if (!value) {
        if (presence == Presence::Required)
            fault(key, QStringLiteral("key-missing"));
        return {};
    }
    const QString text = textOf(*value, pointer(key));
    if (presence == Presence::Required && value->is_string() && text.trimmed().isEmpty())
        fault(key, QStringLiteral("text-empty"));
    return text;
}

const Json *JsonNode::list(const char *key, Presence presence) const
{
    const Json *value = find(key);
    if (!value) {
        if (presence == Presence::Required)
            fault(key, QStringLiteral("key-missing"));
        return nullptr;
    }
    if (!value->is_array()) {
        fault(key, QStringLiteral("type-wrong"), {wanted("list")});
        return nullptr;
    }
    if (presence == Presence::Required && value->empty())
        fault(key, QStringLiteral("list-empty"));
    return value;
}

QStringList JsonNode::texts(const char *key, Presence presence) const
{
    QStringList result;
    const Json *values = list(key, presence);
    for (size_t i = 0; values && i < values->size(); ++i) {
        const QString place = pointerTo(pointer(key), i);
        const QString text = textOf((*values)[i], place);
        if ((*values)[i].is_string() && text.trimmed().isEmpty())
            faultAt(place, QStringLiteral("text-empty"));
        result << text;
    }
    return result;
}

QDate JsonNode::date(const char *key, Presence presence) const
{
    const QString written = text(key, presence);
    if (written.isEmpty())
        return {};
    const QDate date = QDate::fromString(written, Qt::ISODate);
    if (!date.isValid() || written.size() != 10)
        fault(key, QStringLiteral("date-unreadable"), {written.left(40)});
    return date;
}

int JsonNode::ordinal(const char *key) const
{
    constexpr qint64 kMost = 999;
    const Json *value = find(key);
    if (!value)
        return 0;
    if (!value->is_number_integer()) {
        fault(key, QStringLiteral("type-wrong"), {wanted("integer")});
        return 0;
    }
    const bool tooBig = value->is_number_unsigned() && value->get<quint64>() > quint64(kMost);
    if (tooBig || value->get<qint64>() < 1) {
        fault(key, QStringLiteral("number-out-of-range"), {QString::fromStdString(value->dump())});
        return 0;
    }
    return int(value->get<qint64>());
}

std::optional<double> JsonNode::number(const char *key) const
{
    const Json *value = find(key);
    if (!value)
        return std::nullopt;
    if (value->is_number())
        return value->get<double>();
    fault(key, QStringLiteral("type-wrong"), {wanted("number")});
    return std::nullopt;
}

bool JsonNode::truth(const char *key) const
{
    const Json *value = find(key);
    if (value && value->is_boolean())
        return value->get<bool>();
    fault(key, value ? QStringLiteral("type-wrong") : QStringLiteral("key-missing"),
          value ? QStringList{wanted("true or false")} : QStringList());
    return false;
}

std::optional<JsonNode> JsonNode::child(const char *key, Presence presence) const
{
    const Json *value = find(key);
    if (!value && presence == Presence::Required)
        fault(key, QStringLiteral("key-missing"));
    if (value && !value->is_object())
        fault(key, QStringLiteral("type-wrong"), {wanted("object")});
    return value && value->is_object() ? std::optional(JsonNode(*value, pointer(key), *m_problems)) : std::nullopt;
}

std::vector<JsonNode> JsonNode::children(const char *key, Presence presence) const
{
    std::vector<JsonNode> result;
    const Json *values = list(key, presence);
    for (size_t i = 0; values && i < values->size(); ++i) {
        const QString place = pointerTo(pointer(key), i);
        if ((*values)[i].is_object())
            result.emplace_back((*values)[i], place, *m_problems);
        else
            faultAt(place, QStringLiteral("type-wrong"), {wanted("object")});
    }
    return result;
}

}
