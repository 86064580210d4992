#include "models/store/merge/oprow.h"

#include <tuple>

namespace xunzhen::store {

QByteArray versionsToText(const std::vector<LocalVersion> &versions)
{
    QByteArray text;
    for (const LocalVersion &one : versions) {
        if (!text.isEmpty())
            text += ',';
        text += QByteArray::number(one.stream) + ':' + QByteArray::number(one.seq);
    }
    return text;
}

std::vector<LocalVersion> versionsFromText(const QByteArray &text)
{
    std::vector<LocalVersion> versions;
    if (text.isEmpty())
        return versions;
    for (const QByteArray &part : text.split(',')) {
        const auto colon = part.indexOf(':');
        versions.push_back({part.left(colon).toLongLong(), part.mid(colon + 1).toLongLong()});
    }
    return versions;
}

bool isShownBefore(const HeadValue &left, const HeadValue &right)
{
    return std::tie(left.hlc, left.device, left.version.seq, left.incarnation)
           > std::tie(right.hlc, right.device, right.version.seq, right.incarnation);
}

}
