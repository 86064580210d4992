#include "models/domain/space/originals.h"

namespace xunzhen::domain {

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;
const QString kOnRequest = QStringLiteral("on-request"), kAll = QStringLiteral("all");

}

bool OriginalsWish::wants(qint64 byteCount) const
{
    switch (kind) {
    case Kind::OnRequest: return false;
    case Kind::UpTo: return byteCount > 0 && byteCount <= megabytes * kMegabyte;
    case Kind::All: break;
    }
    return true;
}

QString OriginalsWish::code() const
{
    switch (kind) {
    case Kind::OnRequest: return kOnRequest;
    case Kind::UpTo: return QString::number(megabytes);
    case Kind::All: break;
    }
    return kAll;
}

std::optional<OriginalsWish> OriginalsWish::fromCode(const QString &code)
{
    if (code == kOnRequest)
        return OriginalsWish{Kind::OnRequest};
    if (code == kAll)
        return OriginalsWish{Kind::All};
    bool isNumber = false;
    const int megabytes = code.toInt(&isNumber);
    if (!isNumber || megabytes < 1 || megabytes > kMostMegabytes)
        return std::nullopt;
    return OriginalsWish{Kind::UpTo, megabytes};
}

}
