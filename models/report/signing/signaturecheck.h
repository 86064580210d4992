#pragma once

#include "models/report/signing/signingcredential.h"

namespace xunzhen::report {

/// What the signature inside a PDF proves. The name is the certificate's own word: who vouches for it is the caller's
/// question.
struct SignatureReport
{
    enum class State {
        None,       ///< not signed
        Unreadable, ///< something of a signature is there, but `fault` names why it cannot be read
        Invalid,    ///< the signature does not belong to the certificate in it
        Changed,    ///< bytes that were signed are others now
        Extended,   ///< the signed bytes are unchanged, but others were added behind `signedBytes`
        Whole       ///< every byte of the file is as it was signed
    };
    State state = State::None;
    QString fault;          ///< see findSignature; "signature-envelope" when the CMS cannot be read
    SignerName signer;
    QDateTime signedAt;     ///< /M
    QByteArray certificate; ///< DER
    qint64 signedBytes = 0; ///< where the range that was signed ends
};

/// Takes any bytes, as hostile. Judges signatures in the form that `signPdf` writes; one that says the same in other bytes
/// is unreadable, so that no byte of a whole file can be another. Pure; any thread.
SignatureReport checkSignature(const QByteArray &pdf);

}
