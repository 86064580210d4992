#pragma once

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

namespace xunzhen::report {

/// The object that a text of a template's folder holds. Throws base::Error: TooLarge "template-too-large", "template-too-deep" (see
/// limits.h) before anything walks through it by recursion; InvalidInput "template-syntax" or "template-not-an-object". The place
/// of each is "file:line", of a number too large for any type "file" alone.
nlohmann::json readJsonObject(const QByteArray &text, const QString &file);

} // namespace xunzhen::report
