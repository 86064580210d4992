#pragma once

#include "models/report/signing/openssl.h"
#include "models/report/signing/signingcredential.h"

namespace xunzhen::report::ssl {

/// A certificate for digital signatures that the key signs itself. `serial`: 16 random bytes. Throws base::Error(Internal).
Certificate selfSigned(EVP_PKEY *key, const SignerName &name, const QDateTime &from, const QByteArray &serial);
/// The text as a subject can hold it: at most 64 characters.
QString subjectText(const QString &text);
/// What the subject says; empty where it says nothing.
SignerName subjectOf(const X509 *certificate);

}
