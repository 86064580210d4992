#pragma once

#include <QByteArray>

#include <openssl/cms.h>
#include <openssl/ess.h>
#include <openssl/evp.h>
#include <openssl/x509v3.h>

#include <memory>

/// OpenSSL's objects with their owners.
namespace xunzhen::report::ssl {

template<auto Free>
struct Freer
{
    template<typename Object>
    void operator()(Object *object) const { Free(object); }
};

using Key = std::unique_ptr<EVP_PKEY, Freer<&EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freer<&X509_free>>;
using Envelope = std::unique_ptr<CMS_ContentInfo, Freer<&CMS_ContentInfo_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Freer<&EVP_MD_CTX_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freer<&X509_EXTENSION_free>>;
using SigningCertificate = std::unique_ptr<ESS_SIGNING_CERT_V2, Freer<&ESS_SIGNING_CERT_V2_free>>;

inline unsigned char *bytesOf(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
inline const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// Throws base::Error(Internal) that names the step when OpenSSL refused it. Never quotes what was signed with.
void require(bool done, const char *step);

/// The DER of an object by its i2d function; empty when it cannot be written.
template<typename Object>
QByteArray der(const Object *object, int (*write)(const Object *, unsigned char **))
{
    const int size = write(object, nullptr);
    QByteArray bytes(std::max(size, 0), Qt::Uninitialized);
    unsigned char *end = bytesOf(bytes);
    if (size > 0)
        write(object, &end);
    return bytes;
}

/// One DER element (X.690 §8.1): tag, definite length, content.
QByteArray element(unsigned char tag, const QByteArray &content);

}
