#include "models/report/signing/signingcredential.h"

#include "models/base/error.h"
#include "models/report/signing/certificate.h"
#include "models/report/signing/envelope.h"

#include <openssl/ec.h>
#include <openssl/err.h>

namespace xunzhen::report {

struct SigningCredential::Parts
{
    ssl::Key key;
    ssl::Certificate certificate;
};

SignerName subjectOf(const SignerName &name)
{
    return {ssl::subjectText(name.bureau), ssl::subjectText(name.name), ssl::subjectText(name.credentialNumber)};
}

SigningCredential SigningCredential::make(const SignerName &name, const QDateTime &from, const QByteArray &serial)
{
    auto parts = std::make_shared<Parts>();
    parts->key.reset(EVP_EC_gen("P-256"));
    ssl::require(bool(parts->key), "signing key");
    parts->certificate = ssl::selfSigned(parts->key.get(), name, from, serial);
    return SigningCredential(std::move(parts));
}

SigningCredential SigningCredential::fromSecret(const QByteArray &secret)
{
    auto parts = std::make_shared<Parts>();
    const unsigned char *at = ssl::bytesOf(secret);
    const unsigned char *end = at + secret.size();
    parts->key.reset(d2i_AutoPrivateKey(nullptr, &at, long(end - at)));
    if (parts->key)
        parts->certificate.reset(d2i_X509(nullptr, &at, long(end - at)));
    const bool belong = parts->certificate && at == end
                        && X509_check_private_key(parts->certificate.get(), parts->key.get()) == 1;
    ERR_clear_error();
    if (!belong)
        throw base::Error(base::ErrorCode::KeyMissing, QStringLiteral("the signing key is damaged"));
    return SigningCredential(std::move(parts));
}

QByteArray SigningCredential::secret() const
{
    return ssl::der<EVP_PKEY>(m_parts->key.get(), &i2d_PrivateKey) + certificate();
}

QByteArray SigningCredential::certificate() const
{
    return ssl::der<X509>(m_parts->certificate.get(), &i2d_X509);
}

SignerName SigningCredential::name() const
{
    return ssl::subjectOf(m_parts->certificate.get());
}

bool SigningCredential::isValidAt(const QDateTime &moment) const
{
    const time_t at = time_t(moment.toSecsSinceEpoch());
    return ASN1_TIME_cmp_time_t(X509_get0_notBefore(m_parts->certificate.get()), at) <= 0
           && ASN1_TIME_cmp_time_t(X509_get0_notAfter(m_parts->certificate.get()), at) >= 0;
}

QByteArray SigningCredential::seal(const QByteArray &digest) const
{
    return sealedEnvelope(m_parts->key.get(), m_parts->certificate.get(), digest);
}

}
