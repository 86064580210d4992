#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace xunzhen::report {

/// The bytes that a signature speaks of (ISO 32000-1 §12.8.1): all from the start to `end` but the gap, which holds the
/// signature itself as <hexadecimal digits>.
struct SignedRange
{
    qint64 gapBegin = 0, gapEnd = 0, end = 0;
};

/// SHA-256 of the bytes in the range.
QByteArray digestOf(const QByteArray &pdf, const SignedRange &range);

/// The last signature dictionary in a file.
struct SignatureDictionary
{
    SignedRange range;
    QByteArrayView entries; ///< what stands in it before the gap; points into the file
    QByteArray envelope;    ///< DER, without the zeros that fill the gap
};

/// Takes any bytes. nullopt: there is no signature. Throws base::Error(DamagedFile) with the one problem
/// "signature-dictionary" (cannot be told apart), "signature-range" (numbers missing, huge, overlapping, not from the start),
/// "signature-cut" (the range goes beyond the file) or "signature-gap" (holds anything but digits in our form).
std::optional<SignatureDictionary> findSignature(const QByteArray &pdf);

}
