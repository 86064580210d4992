#include "models/exchange/table/gb18030.h"

#include <QStringDecoder>

#include <limits>

#if defined(Q_OS_WIN)
#include <windows.h>
#elif __has_include(<iconv.h>)
#include <iconv.h>
#endif

namespace xunzhen::exchange {

namespace {

#if defined(Q_OS_WIN)

std::optional<QString> decodeBySystem(const QByteArray &bytes)
{
    constexpr UINT kGb18030 = 54936;
    if (bytes.size() > std::numeric_limits<int>::max())
        return std::nullopt;
    const int size = MultiByteToWideChar(kGb18030, MB_ERR_INVALID_CHARS, bytes.constData(), int(bytes.size()), nullptr, 0);
    if (size <= 0)
        return std::nullopt;
    QString text(size, Qt::Uninitialized);
    MultiByteToWideChar(kGb18030, MB_ERR_INVALID_CHARS, bytes.constData(), int(bytes.size()),
                        reinterpret_cast<wchar_t *>(text.data()), size);
    return text;
}

#elif __has_include(<iconv.h>)

std::optional<QString> decodeBySystem(const QByteArray &bytes)
{
    const iconv_t converter = iconv_open("UTF-16LE", "GB18030");
    if (converter == iconv_t(-1))
        return std::nullopt;
    QByteArray units(bytes.size() * 2 + 4, Qt::Uninitialized);
    char *in = const_cast<char *>(bytes.constData());
    char *out = units.data();
    size_t inLeft = size_t(bytes.size());
    size_t outLeft = size_t(units.size());
    const size_t result = iconv(converter, &in, &inLeft, &out, &outLeft);
    iconv_close(converter);
    if (result == size_t(-1) || inLeft != 0)
        return std::nullopt;
    units.truncate(out - units.data());
    return QStringDecoder(QStringDecoder::Utf16LE, QStringDecoder::Flag::Stateless)(units);
}

#else

std::optional<QString> decodeBySystem(const QByteArray &)
{
    return std::nullopt;
}

#endif

}

std::optional<QString> decodeGb18030(const QByteArray &bytes)
{
    QStringDecoder decoder("GB18030", QStringDecoder::Flag::Stateless);
    if (!decoder.isValid())
        return decodeBySystem(bytes);
    QString text = decoder(bytes);
    // A character cut in two at the end is not reported as an error by every converter.
    const bool broken = decoder.hasError() || text.contains(QChar(QChar::ReplacementCharacter));
    return broken ? std::nullopt : std::optional(std::move(text));
}

}
