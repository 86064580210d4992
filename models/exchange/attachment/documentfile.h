#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace xunzhen::exchange {

/// The media type of a whole PDF, docx, xlsx or plain text (UTF-8, UTF-16 with a mark, or GB18030); nothing for anything else.
/// A document that only begins like one gives "damaged".
std::optional<QString> documentType(const QByteArray &bytes);

}
