#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <nlohmann/json.hpp>

#include <map>

namespace xunzhen::report {

/// What a template may refer to: a tree of texts, lists and groups, and the pictures by the
/// SHA-256 of their bytes (hex), which is what a picture field holds.
struct Content
{
    nlohmann::json fields;
    std::map<std::string, QByteArray> pictures;
    QString number;
    QString author;
    QDate date;
    QString digest; ///< SHA-256 of the fields, hex; pictures are covered by their hashes
};

/// SHA-256 (hex) of the canonical form: sorted keys, no blanks, UTF-8.
QString digestOf(const nlohmann::json &fields);

/// Sets the digest, and the field of that name: nothing may be added afterwards.
void seal(Content &content);

} // namespace xunzhen::report
