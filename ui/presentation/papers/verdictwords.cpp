#include "ui/presentation/papers/verdictwords.h"

#include "models/base/chinatime.h"

#include <QLocale>

namespace xunzhen::presentation {

using State = services::PaperVerdict::State;
using Signature = report::SignatureReport::State;

namespace {

QString moment(const QDateTime &at)
{
    return at.isValid() ? base::chinaTime(at).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}

}

VerdictPage VerdictWords::of(const services::PaperVerdict &verdict, qint64 size)
{
    VerdictPage page;
    describe(page, verdict);
    addFacts(page, verdict, size);
    return page;
}

void VerdictWords::describe(VerdictPage &page, const services::PaperVerdict &verdict)
{
    switch (verdict.state) {
    case State::Unchanged:
        page = {Tone::Compliant, QStringLiteral("verify"), tr("Unchanged: this is the paper as it was issued."),
                tr("Every byte is the same as in the paper kept on this laptop."), tr("It can be relied on; nothing needs to be done."), {}};
        return;
    case State::Signed:
        page = {Tone::Information, QStringLiteral("verify"), tr("Signed by a colleague and unchanged; its record has not arrived."),
                tr("Every byte is as it was signed, and the signer's certificate is known here. Only the record of the visit is missing on "
                   "this laptop."),
                tr("It can be relied on. After the next meeting in the shared folder, verify it again to see the record."), {}};
        return;
    case State::Changed:
        page = {Tone::Major, QStringLiteral("warning"), tr("Changed: this is not what was issued."),
                tr("It says that it is %1, but its content is another. The original on this laptop is safe.").arg(verdict.number),
                tr("Do not rely on it. Compare it with the original beside it, save the original again and hand that out, and ask where "
                   "the changed file comes from."), {}};
        return;
    case State::Unknown: return describeUnknown(page, verdict);
    case State::Damaged:
        page = {Tone::Risk, QStringLiteral("warning"), tr("Damaged: this is no readable PDF."),
                tr("The file was cut off or overwritten, or it never was a PDF. This says nothing about the paper itself."),
                tr("Fetch the file again, or find the paper by its number below and save the original."), {}};
        return;
    }
}

void VerdictWords::describeUnknown(VerdictPage &page, const services::PaperVerdict &verdict)
{
    page.tone = Tone::Risk;
    page.icon = QStringLiteral("warning");
    page.sentence = tr("Not known: this laptop has neither issued nor received this paper.");
    page.next = tr("Ask the bureau named on it to verify it, or meet in the shared folder and verify again.");
    switch (verdict.signature.state) {
    case Signature::Whole:
        page.meaning = tr("It has not been changed since it was signed, but nothing here confirms who the signer is.");
        return;
    case Signature::Changed:
    case Signature::Extended:
    case Signature::Invalid:
        page.tone = Tone::Major;
        page.meaning = tr("Its own signature says that it is not as it was signed.");
        page.next = tr("Do not rely on it. Ask the bureau named on it for the original.");
        return;
    default: page.meaning = tr("It bears no signature that could be read, so nothing proves where it comes from.");
    }
}

QString VerdictWords::signature(const report::SignatureReport &signature, qint64 size)
{
    switch (signature.state) {
    case Signature::None: return tr("not signed");
    case Signature::Unreadable: return tr("traces of a signature that cannot be read");
    case Signature::Invalid: return tr("not valid: not made with the certificate that it shows");
    case Signature::Changed: return tr("the signed part was changed afterwards");
    case Signature::Extended:
        return tr("the first %1 bytes are as they were signed; %2 bytes were added afterwards")
            .arg(QLocale().toString(signature.signedBytes), QLocale().toString(size - signature.signedBytes));
    case Signature::Whole: return tr("every byte is as it was signed");
    }
    return {};
}

QString VerdictWords::certificate(const services::PaperVerdict &verdict)
{
    return verdict.certificateConfirmed
               ? tr("made by the bureau's laptop itself; confirmed by a paper known here that bears the same one")
               : tr("made by the signer's laptop itself; not confirmed by any paper known here");
}

void VerdictWords::addFacts(VerdictPage &page, const services::PaperVerdict &verdict, qint64 size)
{
    const auto add = [&page](const QString &label, const QString &value) {
        if (!value.isEmpty())
            page.facts.emplace_back(label, value);
    };
    const report::SignatureReport &own = verdict.signature;
    const bool names = !own.certificate.isEmpty() && own.state != Signature::Invalid;
    add(tr("Number"), verdict.number);
    if (verdict.revision > 1)
        add(tr("Edition"), QString::number(verdict.revision));
    add(tr("Enterprise"), verdict.enterpriseName);
    add(tr("Issued"), QStringList{moment(verdict.issuedAt), verdict.issuedBy}.join(u' ').trimmed());
    if (verdict.state != State::Damaged)
        add(tr("Signature"), signature(own, size));
    if (names) {
        add(tr("Signed by"), QStringLiteral("%1 · %2 · %3").arg(own.signer.name, own.signer.bureau, own.signer.credentialNumber));
        add(tr("Signed at"), moment(own.signedAt));
        add(tr("Certificate"), certificate(verdict));
    }
    if (verdict.firstDifference >= 0)
        add(tr("First change"), tr("byte %1 of %2").arg(QLocale().toString(verdict.firstDifference + 1), QLocale().toString(size)));
}

QString VerdictWords::of(const PageComparison &comparison)
{
    if (!comparison.isReadable)
        return tr("The changed file cannot be shown any more; only the original is.");
    if (comparison.places.empty())
        return tr("The pages look the same; what was changed lies in parts that are not shown, such as the signature or hidden data.");
    QStringList pages;
    for (const PagePlace &place : comparison.places)
        pages << QString::number(place.page + 1);
    QString sentence = tr("%n page(s) look different: %1.", nullptr, int(pages.size())).arg(pages.join(tr(", ")));
    if (comparison.fewer > 0)
        sentence += u' ' + tr("%n page(s) are missing.", nullptr, comparison.fewer);
    if (comparison.more > 0)
        sentence += u' ' + tr("%n page(s) were added.", nullptr, comparison.more);
    return sentence;
}

}
