#include "models/report/signing/signedrange.h"

#include "models/base/error.h"
#include "models/report/signing/openssl.h"

#include <array>

namespace xunzhen::report {

namespace {

const QByteArray kHead = QByteArrayLiteral("<< /Type /Sig ");
const QByteArray kRange = QByteArrayLiteral("/ByteRange [");
const QByteArray kContents = QByteArrayLiteral("] /Contents ");
constexpr qsizetype kLongestDictionary = 4096;

[[noreturn]] void damaged(const char *code)
{
    throw base::Error(base::ErrorCode::DamagedFile, QLatin1String(code), {{QLatin1String(code), {}, {}}});
}

/// Whatever a file may have of a signature that cannot be read any more.
bool claimsSignature(const QByteArray &pdf)
{
    for (const char *trace : {"/ByteRange", "/Type /Sig", "/Type/Sig", "/SubFilter /ETSI.", "/SubFilter /adbe.", "/SigFlags"})
        if (pdf.contains(trace))
            return true;
    return false;
}

/// Four numbers of at most twelve digits: no sum of two can overflow.
std::array<qint64, 4> numbers(const QByteArray &text)
{
    constexpr qsizetype kDigits = 12;
    const QList<QByteArray> words = text.simplified().split(' ');
    std::array<qint64, 4> found{};
    if (words.size() != qsizetype(found.size()))
        damaged("signature-range");
    for (qsizetype i = 0; i < words.size(); ++i) {
        bool ok = words[i].size() <= kDigits;
        found[size_t(i)] = ok ? words[i].toLongLong(&ok) : 0;
        if (!ok || found[size_t(i)] < 0)
            damaged("signature-range");
    }
    return found;
}

SignedRange rangeOf(const QByteArray &text, qint64 gapBegin, qint64 fileSize)
{
    const auto [first, firstSize, second, secondSize] = numbers(text);
    if (first != 0 || firstSize != gapBegin || second <= firstSize)
        damaged("signature-range");
    if (second + secondSize > fileSize)
        damaged("signature-cut");
    return {firstSize, second, second + secondSize};
}

bool isOwnDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F');
}

/// The DER element at the start of the gap; what follows it must be zeros.
QByteArray envelopeIn(QByteArrayView gap)
{
    const bool framed = gap.size() > 2 && gap.size() % 2 == 0 && gap.front() == '<' && gap.back() == '>';
    const QByteArrayView digits = framed ? gap.sliced(1, gap.size() - 2) : QByteArrayView();
    if (digits.empty() || !std::all_of(digits.begin(), digits.end(), isOwnDigit))
        damaged("signature-gap");
    const QByteArray bytes = QByteArray::fromHex(digits.toByteArray());
    // A sequence with a length of two bytes, as every envelope of 256 bytes to 64 KB has.
    if (bytes.size() < 4 || !bytes.startsWith("\x30\x82"))
        damaged("signature-gap");
    const qsizetype size = 4 + (qsizetype(uchar(bytes[2])) << 8) + uchar(bytes[3]);
    if (size > bytes.size() || bytes.mid(size).count('\0') != bytes.size() - size)
        damaged("signature-gap");
    return bytes.left(size);
}

}

QByteArray digestOf(const QByteArray &pdf, const SignedRange &range)
{
    // OpenSSL uses the processor's own SHA instructions: several times faster than Qt and libsodium.
    const ssl::Digest context(EVP_MD_CTX_new());
    QByteArray digest(EVP_MD_get_size(EVP_sha256()), '\0');
    ssl::require(context && EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1
                     && EVP_DigestUpdate(context.get(), pdf.constData(), size_t(range.gapBegin)) == 1
                     && EVP_DigestUpdate(context.get(), pdf.constData() + range.gapEnd, size_t(range.end - range.gapEnd)) == 1
                     && EVP_DigestFinal_ex(context.get(), ssl::bytesOf(digest), nullptr) == 1,
                 "digest");
    return digest;
}

std::optional<SignatureDictionary> findSignature(const QByteArray &pdf)
{
    const qsizetype at = pdf.lastIndexOf(kRange);
    if (at < 0) {
        if (claimsSignature(pdf))
            damaged("signature-dictionary");
        return std::nullopt;
    }
    const qsizetype head = pdf.lastIndexOf(kHead, at);
    const qsizetype from = at + kRange.size();
    const qsizetype close = pdf.indexOf(kContents, from);
    if (head < 0 || at - head > kLongestDictionary || close < 0 || close - from > kLongestDictionary)
        damaged("signature-dictionary");
    const qsizetype gap = close + kContents.size();
    const SignedRange range = rangeOf(pdf.mid(from, close - from), gap, pdf.size());
    return SignatureDictionary{range, QByteArrayView(pdf).sliced(head, at - head),
                               envelopeIn(QByteArrayView(pdf).sliced(range.gapBegin, range.gapEnd - range.gapBegin))};
}

}
