#pragma once

#include <QString>

#include <optional>

namespace xunzhen::services {

/// A law and an article as somebody types them.
struct TypedCitation
{
    QString law;     ///< a title or a part of one
    QString article; ///< "46", "133-1"
    bool operator==(const TypedCitation &) const = default;
};

/// Understands 《安全生产法》第四十六条第二款, 安全生产法第46条, 安全生产法 46, 刑法133条之一; nothing for other texts.
std::optional<TypedCitation> typedCitation(const QString &text);

}
