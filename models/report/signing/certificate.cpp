#include "models/report/signing/certificate.h"

#include <openssl/bn.h>

namespace xunzhen::report::ssl {

namespace {

constexpr int kYears = 10;

struct SubjectPart
{
    int nid;
    QString SignerName::*text;
};

// UID takes any character; the X.520 serialNumber would refuse the 津 of 津0400001.
const SubjectPart kSubject[] = {{NID_organizationName, &SignerName::bureau},
                                {NID_commonName, &SignerName::name},
                                {NID_userId, &SignerName::credentialNumber}};

void addPart(X509_NAME *subject, int nid, const QByteArray &utf8)
{
    require(X509_NAME_add_entry_by_NID(subject, nid, MBSTRING_UTF8, bytesOf(utf8), int(utf8.size()), -1, 0) == 1,
            "certificate subject");
}

void writeSubject(X509 *certificate, const SignerName &name)
{
    X509_NAME *subject = X509_get_subject_name(certificate);
    addPart(subject, NID_countryName, "CN");
    for (const SubjectPart &part : kSubject)
        if (const QString &text = name.*part.text; !text.isEmpty())
            addPart(subject, part.nid, subjectText(text).toUtf8());
    require(X509_set_issuer_name(certificate, subject) == 1, "certificate issuer");
}

void writeSerial(X509 *certificate, QByteArray serial)
{
    serial[0] = char((serial.at(0) & 0x7f) | 0x40); // positive, and as long as it is meant to be
    const std::unique_ptr<BIGNUM, Freer<&BN_free>> number(BN_bin2bn(bytesOf(serial), int(serial.size()), nullptr));
    require(number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)), "certificate serial");
}

void writeTime(ASN1_TIME *field, const QDateTime &moment)
{
    require(ASN1_TIME_set(field, time_t(moment.toSecsSinceEpoch())) != nullptr, "certificate dates");
}

void addExtension(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    require(extension && X509_add_ext(certificate, extension.get(), -1) == 1, "certificate extension");
}

QString textOf(const X509_NAME *subject, int nid)
{
    const int index = X509_NAME_get_index_by_NID(subject, nid, -1);
    if (index < 0)
        return {};
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, index)));
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(utf8), std::max(size, 0));
    OPENSSL_free(utf8);
    return text;
}

}

QString subjectText(const QString &text)
{
    constexpr qsizetype kLongest = 64; // RFC 5280 appendix A.1, ub-common-name and its like
    QString kept = text.left(kLongest);
    if (!kept.isEmpty() && kept.back().isHighSurrogate())
        kept.chop(1);
    return kept;
}

Certificate selfSigned(EVP_PKEY *key, const SignerName &name, const QDateTime &from, const QByteArray &serial)
{
    Certificate certificate(X509_new());
    require(certificate && X509_set_version(certificate.get(), X509_VERSION_3) == 1, "certificate");
    writeSerial(certificate.get(), serial);
    writeSubject(certificate.get(), name);
    writeTime(X509_getm_notBefore(certificate.get()), from);
    writeTime(X509_getm_notAfter(certificate.get()), from.addYears(kYears));
    require(X509_set_pubkey(certificate.get(), key) == 1, "certificate key");
    addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE");
    addExtension(certificate.get(), NID_key_usage, "critical,digitalSignature,nonRepudiation");
    addExtension(certificate.get(), NID_subject_key_identifier, "hash");
    require(X509_sign(certificate.get(), key, EVP_sha256()) > 0, "certificate signature");
    return certificate;
}

SignerName subjectOf(const X509 *certificate)
{
    SignerName name;
    for (const SubjectPart &part : kSubject)
        name.*part.text = textOf(X509_get_subject_name(certificate), part.nid);
    return name;
}

}
