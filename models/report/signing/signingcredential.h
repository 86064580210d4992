#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

namespace xunzhen::report {

/// Who signs, as it stands in the certificate's subject: O, CN and UID (the credential's number).
struct SignerName
{
    QString bureau, name, credentialNumber;
    bool operator==(const SignerName &) const = default;
};

/// The name as a certificate can hold it: at most 64 characters each.
SignerName subjectOf(const SignerName &name);

/// A key pair (EC P-256) and the certificate that the signer gives himself (X.509 v3, ten years). Whoever has the bytes of
/// `secret` can sign: they belong in a key store, never in a database or a log. Any thread. Throws base::Error.
class SigningCredential
{
public:
    /// The key comes from OpenSSL's random source; `serial`: 16 random bytes.
    static SigningCredential make(const SignerName &name, const QDateTime &from, const QByteArray &serial);
    /// Error(KeyMissing) when they are not the bytes of a credential.
    static SigningCredential fromSecret(const QByteArray &secret);

    /// Private key and certificate in DER, one after the other.
    QByteArray secret() const;
    QByteArray certificate() const; ///< DER
    SignerName name() const;
    bool isValidAt(const QDateTime &moment) const;
    /// The detached CMS (RFC 5652, CAdES baseline B: content type, message digest, signing-certificate-v2, no signing time)
    /// over content with this SHA-256, in DER.
    QByteArray seal(const QByteArray &digest) const;

private:
    struct Parts;
    explicit SigningCredential(std::shared_ptr<const Parts> parts) : m_parts(std::move(parts)) {}

    std::shared_ptr<const Parts> m_parts;
};

}
