#pragma once

#include <QString>

#include <optional>

namespace xunzhen::domain {

/// Which originals of colleagues' photos this laptop fetches without being asked. Their thumbnails, and the original of a
/// photo that has none, come in any case.
struct OriginalsWish
{
    enum class Kind { OnRequest, UpTo, All };
    /// A phone's photo has 2 to 6 MB: so whoever takes over a colleague's visit can write its papers without asking for
    /// anything, while the few that are many times larger do not fill every laptop of the bureau.
    static constexpr int kUsualMegabytes = 8;
    static constexpr int kMostMegabytes = 1024;

    Kind kind = Kind::UpTo;
    int megabytes = kUsualMegabytes; ///< of each photo; for UpTo only

    /// A photo of which its record does not say how large it is counts as large.
    bool wants(qint64 byteCount) const;
    /// "on-request", "all", or the megabytes: "8".
    QString code() const;
    /// nullopt for anything else, also for fewer than 1 or more than kMostMegabytes.
    static std::optional<OriginalsWish> fromCode(const QString &code);
    bool operator==(const OriginalsWish &) const = default;
};

}
