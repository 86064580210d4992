#pragma once

#include "models/report/signing/openssl.h"
#include "models/report/signing/signingcredential.h"

namespace xunzhen::report {

/// The DER of a detached CMS over content with this SHA-256. Throws base::Error(Internal).
QByteArray sealedEnvelope(EVP_PKEY *key, X509 *certificate, const QByteArray &digest);

/// What a detached CMS says of content with a given digest.
struct EnvelopeFinding
{
    enum class State {
        Unreadable, ///< no CMS, or not of the form that `sealedEnvelope` writes
        Invalid,    ///< the signature does not belong to the certificate, or the certificate is another than signed for
        OtherDigest, ///< a good signature, of other content
        Good
    };
    State state = State::Unreadable;
    SignerName signer;
    QByteArray certificate; ///< DER; empty while unreadable
};

/// Takes any bytes. Every byte of a good envelope counts: one that says the same in other bytes is unreadable.
EnvelopeFinding openEnvelope(const QByteArray &der, const QByteArray &digest);

}
