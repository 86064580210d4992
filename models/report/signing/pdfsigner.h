#pragma once

#include "models/report/signing/signingcredential.h"

namespace xunzhen::report {

/// What the signature dictionary says beside the signature.
struct SigningNote
{
    QDateTime signedAt; ///< from the record; stands as /M in China Standard Time
    QString reason;
};

/// Signs a PDF that `writePdf` made, inside the file (ISO 32000-1 §12.8, PAdES baseline B-B by ETSI EN 319 142-1): an
/// incremental update with a signature dictionary and a widget without extent on the last page. The bytes given stay the
/// beginning of the bytes returned, PDF/A-1b stays PDF/A-1b. Pure but for the randomness inside an ECDSA signature; any
/// thread. Throws base::Error: InvalidInput "not-signable", Internal.
QByteArray signPdf(const QByteArray &pdf, const SigningCredential &credential, const SigningNote &note);

/// The bytes as they were before `signPdf`; nullopt when they were not signed by it.
std::optional<QByteArray> beforeSigning(const QByteArray &pdf);

}
