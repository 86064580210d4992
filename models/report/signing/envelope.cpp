#include "models/report/signing/envelope.h"

#include "models/report/signing/certificate.h"
#include "models/report/signing/lowsignature.h"

#include <openssl/err.h>

#include <algorithm>

namespace xunzhen::report {

namespace {

using ssl::bytesOf;
using ssl::element;
using ssl::require;

enum DerTag : unsigned char { Octets = 0x04, Null = 0x05, Sequence = 0x30, Set = 0x31, Context0 = 0xa0 };

QByteArray objectId(int nid)
{
    return ssl::der<ASN1_OBJECT>(OBJ_nid2obj(nid), &i2d_ASN1_OBJECT);
}

/// The signed attributes one after the other, in the order of a DER set.
QByteArray attributesOf(const CMS_SignerInfo *signer)
{
    std::vector<QByteArray> parts;
    for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i)
        parts.push_back(ssl::der<X509_ATTRIBUTE>(CMS_signed_get_attr(signer, i), &i2d_X509_ATTRIBUTE));
    std::sort(parts.begin(), parts.end());
    QByteArray all;
    for (const QByteArray &part : parts)
        all += part;
    return all;
}

void addAttributes(CMS_SignerInfo *signer, const QByteArray &digest)
{
    require(CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_contentType, V_ASN1_OBJECT, OBJ_nid2obj(NID_pkcs7_data), -1) == 1
                && CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING, bytesOf(digest),
                                               int(digest.size())) == 1,
            "signed attributes");
}

QByteArray signatureOf(EVP_PKEY *key, const QByteArray &message)
{
    const ssl::Digest context(EVP_MD_CTX_new());
    size_t size = 0;
    require(context && EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1
                && EVP_DigestSign(context.get(), nullptr, &size, bytesOf(message), size_t(message.size())) == 1,
            "signature");
    QByteArray signature(qsizetype(size), Qt::Uninitialized);
    require(EVP_DigestSign(context.get(), bytesOf(signature), &size, bytesOf(message), size_t(message.size())) == 1,
            "signature");
    return ssl::lowSignature(signature.left(qsizetype(size)));
}

// CMS_final would add a signing time, which PAdES forbids, so the attributes are signed here.
void signAttributes(CMS_SignerInfo *signer, EVP_PKEY *key)
{
    const QByteArray signature = signatureOf(key, element(Set, attributesOf(signer)));
    X509_ALGOR *algorithm = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, nullptr, &algorithm);
    require(X509_ALGOR_set0(algorithm, OBJ_nid2obj(NID_ecdsa_with_SHA256), V_ASN1_UNDEF, nullptr) == 1
                && ASN1_OCTET_STRING_set(CMS_SignerInfo_get0_signature(signer), bytesOf(signature), int(signature.size())) == 1,
            "signer");
}

QByteArray bytesIn(const ASN1_STRING *string)
{
    return QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string));
}

/// The bytes that the envelope must have; OpenSSL's versions differ in whether SHA-256 has an empty parameter.
QByteArray expected(CMS_SignerInfo *signer, X509 *certificate, const QByteArray &parameter)
{
    const QByteArray one = QByteArray::fromHex("020101");
    const QByteArray hash = element(Sequence, objectId(NID_sha256) + parameter);
    const QByteArray signature = ssl::lowSignature(bytesIn(CMS_SignerInfo_get0_signature(signer)));
    const QByteArray id = element(Sequence, ssl::der<X509_NAME>(X509_get_issuer_name(certificate), &i2d_X509_NAME)
                                                + ssl::der<ASN1_INTEGER>(X509_get0_serialNumber(certificate), &i2d_ASN1_INTEGER));
    const QByteArray info = element(Sequence, one + id + hash + element(Context0, attributesOf(signer))
                                                  + element(Sequence, objectId(NID_ecdsa_with_SHA256))
                                                  + element(Octets, signature));
    const QByteArray signedData = one + element(Set, hash) + element(Sequence, objectId(NID_pkcs7_data))
                                  + element(Context0, ssl::der<X509>(certificate, &i2d_X509)) + element(Set, info);
    return element(Sequence, objectId(NID_pkcs7_signed) + element(Context0, element(Sequence, signedData)));
}

bool isOwnForm(const QByteArray &der, CMS_SignerInfo *signer, X509 *certificate)
{
    return der == expected(signer, certificate, {}) || der == expected(signer, certificate, element(Null, {}));
}

QByteArray attribute(CMS_SignerInfo *signer, int nid, int type)
{
    const auto *found = static_cast<const ASN1_STRING *>(
        CMS_signed_get0_data_by_OBJ(signer, OBJ_nid2obj(nid), -3, type));
    return found ? bytesIn(found) : QByteArray();
}

/// Signing-certificate-v2 (RFC 5035): the hash of the certificate that was signed for.
bool namesCertificate(CMS_SignerInfo *signer, X509 *certificate)
{
    const QByteArray der = attribute(signer, NID_id_smime_aa_signingCertificateV2, V_ASN1_SEQUENCE);
    const unsigned char *from = bytesOf(der);
    const ssl::SigningCertificate named(d2i_ESS_SIGNING_CERT_V2(nullptr, &from, long(der.size())));
    const std::unique_ptr<STACK_OF(X509), ssl::Freer<[](STACK_OF(X509) *stack) { sk_X509_free(stack); }>> chain(
        sk_X509_new_null());
    return named && chain && sk_X509_push(chain.get(), certificate) > 0
           && OSSL_ESS_check_signing_certs(nullptr, named.get(), chain.get(), 1) > 0;
}

/// The only signer with the only certificate; null when there are none or more.
CMS_SignerInfo *onlySigner(CMS_ContentInfo *envelope)
{
    if (OBJ_obj2nid(CMS_get0_type(envelope)) != NID_pkcs7_signed || CMS_set1_signers_certs(envelope, nullptr, 0) != 1)
        return nullptr;
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(envelope);
    return sk_CMS_SignerInfo_num(signers) == 1 ? sk_CMS_SignerInfo_value(signers, 0) : nullptr;
}

EnvelopeFinding::State judge(CMS_SignerInfo *signer, X509 *certificate, const QByteArray &digest)
{
    using State = EnvelopeFinding::State;
    if (CMS_SignerInfo_verify(signer) != 1 || !namesCertificate(signer, certificate))
        return State::Invalid;
    return attribute(signer, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING) == digest ? State::Good : State::OtherDigest;
}

}

QByteArray sealedEnvelope(EVP_PKEY *key, X509 *certificate, const QByteArray &digest)
{
    const ssl::Envelope envelope(CMS_sign(nullptr, nullptr, nullptr, nullptr, CMS_DETACHED | CMS_BINARY | CMS_PARTIAL));
    require(bool(envelope), "envelope");
    CMS_SignerInfo *signer = CMS_add1_signer(envelope.get(), certificate, key, EVP_sha256(),
                                             CMS_BINARY | CMS_NOSMIMECAP | CMS_CADES | CMS_PARTIAL);
    require(signer != nullptr, "signer");
    addAttributes(signer, digest);
    signAttributes(signer, key);
    const QByteArray der = ssl::der<CMS_ContentInfo>(envelope.get(), &i2d_CMS_ContentInfo);
    require(isOwnForm(der, signer, certificate), "form of the envelope");
    return der;
}

EnvelopeFinding openEnvelope(const QByteArray &der, const QByteArray &digest)
{
    EnvelopeFinding finding;
    const unsigned char *from = bytesOf(der);
    const ssl::Envelope envelope(d2i_CMS_ContentInfo(nullptr, &from, long(der.size())));
    X509 *certificate = nullptr;
    CMS_SignerInfo *signer = envelope ? onlySigner(envelope.get()) : nullptr;
    if (signer)
        CMS_SignerInfo_get0_algs(signer, nullptr, &certificate, nullptr, nullptr);
    if (certificate && isOwnForm(der, signer, certificate)) {
        finding.state = judge(signer, certificate, digest);
        finding.signer = ssl::subjectOf(certificate);
        finding.certificate = ssl::der<X509>(certificate, &i2d_X509);
    }
    ERR_clear_error();
    return finding;
}

}
