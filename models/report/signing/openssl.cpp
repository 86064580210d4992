#include "models/report/signing/openssl.h"

#include "models/base/error.h"

#include <openssl/err.h>

namespace xunzhen::report::ssl {

void require(bool done, const char *step)
{
    if (done)
        return;
    const char *reason = ERR_reason_error_string(ERR_peek_last_error());
    ERR_clear_error();
    throw base::Error(base::ErrorCode::Internal, QStringLiteral("%1: %2").arg(QLatin1String(step), QLatin1String(reason)));
}

QByteArray element(unsigned char tag, const QByteArray &content)
{
    QByteArray length;
    for (qsizetype rest = content.size(); rest > 0; rest >>= 8)
        length.prepend(char(rest & 0xff));
    QByteArray bytes(1, char(tag));
    if (content.size() < 0x80)
        bytes += char(content.size());
    else
        bytes += char(0x80 | length.size()) + length;
    return bytes + content;
}

}
