#include "models/report/signing/signaturecheck.h"

#include "models/base/error.h"
#include "models/report/signing/envelope.h"
#include "models/report/signing/signedrange.h"

namespace xunzhen::report {

namespace {

using State = SignatureReport::State;

QDateTime momentIn(QByteArrayView entries)
{
    const QByteArray mark = "/M (D:";
    const qsizetype at = entries.lastIndexOf(mark);
    if (at < 0 || at + mark.size() + 14 > entries.size())
        return {};
    QDateTime moment = QDateTime::fromString(QString::fromLatin1(entries.sliced(at + mark.size(), 14)),
                                             QStringLiteral("yyyyMMddHHmmss"));
    moment.setOffsetFromUtc(8 * 3600);
    return moment;
}

State stateOf(EnvelopeFinding::State envelope, bool whole)
{
    switch (envelope) {
    case EnvelopeFinding::State::Unreadable: return State::Unreadable;
    case EnvelopeFinding::State::Invalid: return State::Invalid;
    case EnvelopeFinding::State::OtherDigest: return State::Changed;
    case EnvelopeFinding::State::Good: return whole ? State::Whole : State::Extended;
    }
    return State::Unreadable;
}

SignatureReport reportOn(const QByteArray &pdf, const SignatureDictionary &dictionary)
{
    const EnvelopeFinding finding = openEnvelope(dictionary.envelope, digestOf(pdf, dictionary.range));
    SignatureReport report;
    report.state = stateOf(finding.state, dictionary.range.end == pdf.size());
    report.fault = report.state == State::Unreadable ? QStringLiteral("signature-envelope") : QString();
    report.signer = finding.signer;
    report.certificate = finding.certificate;
    report.signedAt = momentIn(dictionary.entries);
    report.signedBytes = dictionary.range.end;
    return report;
}

}

SignatureReport checkSignature(const QByteArray &pdf)
{
    try {
        const auto dictionary = findSignature(pdf);
        return dictionary ? reportOn(pdf, *dictionary) : SignatureReport();
    } catch (const base::Error &error) {
        SignatureReport report;
        report.state = State::Unreadable;
        report.fault = error.detail();
        return report;
    }
}

}
