#include "models/exchange/table/boundedread.h"

#include "models/base/error.h"

namespace xunzhen::exchange {

using base::Error;
using base::ErrorCode;

namespace {

Error tooLarge(qint64 limit)
{
    return Error(ErrorCode::TooLarge, QStringLiteral("more than %1 bytes").arg(limit),
                 {{QStringLiteral("file-too-large"), {}, {QString::number(limit / 1024 / 1024)}}});
}

}

QByteArray readBounded(QIODevice &device, qint64 limit)
{
    if (!device.isSequential() && device.size() - device.pos() > limit)
        throw tooLarge(limit);
    QByteArray bytes;
    constexpr qint64 kBlock = 1 << 20;
    while (true) {
        const QByteArray block = device.read(kBlock);
        if (block.isEmpty())
            break;
        bytes += block;
        if (bytes.size() > limit)
            throw tooLarge(limit);
    }
    if (!device.atEnd())
        throw Error(ErrorCode::Io, device.errorString());
    if (bytes.isEmpty())
        throw Error(ErrorCode::EmptyFile, QStringLiteral("no bytes"), {{QStringLiteral("file-empty"), {}, {}}});
    return bytes;
}

}
