#pragma once

#include <QByteArray>

#include <nlohmann/json.hpp>

#include <string>

namespace xunzhen::sync {

/// The JSON values of what laptops tell one another: bytes are written as hexadecimal; what is missing or of another kind reads as empty.
using Json = nlohmann::ordered_json;

inline std::string hex(const QByteArray &bytes)
{
    return bytes.toHex().toStdString();
}

inline std::string text(const Json &json, const char *name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

inline QByteArray bytes(const Json &json, const char *name)
{
    return QByteArray::fromHex(QByteArray::fromStdString(text(json, name)));
}

inline qint64 number(const Json &json, const char *name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_number_integer() ? found->get<qint64>() : 0;
}

}
