#include "app/cli/signaturewords.h"

#include "models/base/chinatime.h"

namespace xunzhen::cli {

namespace {

using State = report::SignatureReport::State;

QString stateName(State state)
{
    switch (state) {
    case State::None: return QStringLiteral("none");
    case State::Unreadable: return QStringLiteral("unreadable");
    case State::Invalid: return QStringLiteral("invalid");
    case State::Changed: return QStringLiteral("changed");
    case State::Extended: return QStringLiteral("extended");
    case State::Whole: return QStringLiteral("whole");
    }
    return {};
}

QString moment(const QDateTime &at) { return base::chinaTime(at).toString(Qt::ISODate); }

}

QString SignatureWords::fault(const QString &code)
{
    if (code == QLatin1String("signature-range"))
        return tr("The signature cannot be trusted: it does not say which part of the file it stands for.");
    if (code == QLatin1String("signature-cut"))
        return tr("The signature cannot be trusted: the end of the signed file is missing.");
    if (code == QLatin1String("signature-gap") || code == QLatin1String("signature-envelope"))
        return tr("The signature cannot be trusted: it was damaged, or made by another program.");
    return tr("There are traces of a signature that cannot be read any more.");
}

QString SignatureWords::signer() const
{
    const report::SignatureReport &signature = m_verdict.signature;
    return tr("Signed by %1 (%2, credential %3) at %4.")
        .arg(signature.signer.name, signature.signer.bureau, signature.signer.credentialNumber, moment(signature.signedAt));
}

QString SignatureWords::proof() const
{
    const report::SignatureReport &signature = m_verdict.signature;
    switch (signature.state) {
    case State::None: return tr("The file bears no signature.");
    case State::Unreadable: return fault(signature.fault);
    case State::Invalid: return tr("The signature is NOT valid: it was not made with the certificate that it shows.");
    case State::Changed: return signer() + u' ' + tr("The signed part was CHANGED afterwards.");
    case State::Extended:
        return signer() + u' ' + tr("The first %1 bytes are as they were signed; %2 bytes were ADDED afterwards.")
                                     .arg(signature.signedBytes).arg(m_fileSize - signature.signedBytes);
    case State::Whole: return signer() + u' ' + tr("Every byte is as it was signed.");
    }
    return {};
}

QString SignatureWords::sentence() const
{
    const report::SignatureReport &signature = m_verdict.signature;
    const bool names = !signature.certificate.isEmpty() && signature.state != State::Invalid;
    return names && !m_verdict.certificateConfirmed
               ? proof() + u' ' + tr("The signer's certificate is not confirmed on this laptop.")
               : proof();
}

QJsonObject SignatureWords::object() const
{
    const report::SignatureReport &signature = m_verdict.signature;
    return {{QStringLiteral("state"), stateName(signature.state)}, {QStringLiteral("fault"), signature.fault},
            {QStringLiteral("signer"), signature.signer.name}, {QStringLiteral("bureau"), signature.signer.bureau},
            {QStringLiteral("credential"), signature.signer.credentialNumber},
            {QStringLiteral("signedAt"), moment(signature.signedAt)},
            {QStringLiteral("signedBytes"), signature.signedBytes},
            {QStringLiteral("certificateConfirmed"), m_verdict.certificateConfirmed}};
}

}
