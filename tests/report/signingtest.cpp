#include "models/base/error.h"
#include "models/report/pdf/pdfwriter.h"
#include "models/report/signing/lowsignature.h"
#include "models/report/signing/openssl.h"
#include "models/report/signing/pdfsigner.h"
#include "models/report/signing/signaturecheck.h"
#include "models/report/signing/signedrange.h"

#include "tests/report/papertools.h"
#include "tests/report/samplereport.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace xunzhen;
using namespace xunzhen::report;
using State = SignatureReport::State;

namespace {

const SignerName kZhang{u"津南区应急管理局"_qs, u"张伟"_qs, u"津0400001"_qs};
const QDateTime kMoment(QDate(2026, 11, 28), QTime(1, 2, 3), Qt::UTC);
const SigningNote kNote{kMoment, u"津南应急会诊〔2026〕12号"_qs};

SigningCredential credential(const SignerName &name = kZhang)
{
    return SigningCredential::make(name, kMoment, QByteArray(16, '\x5a'));
}

/// One empty page: small enough to change every byte of it.
QByteArray emptyPaper()
{
    PageModel model;
    model.size = QSizeF(595, 842);
    model.tags.push_back({"Document", -1, {}, 1, false});
    model.pages.resize(1);
    model.properties.title = u"空白"_qs;
    model.properties.date = QDate(2026, 11, 28);
    return writePdf(model);
}

const RenderedPaper &rich()
{
    static const RenderedPaper paper = testing::render(testing::richReport());
    return paper;
}

const QByteArray &signedRich()
{
    static const QByteArray pdf = signPdf(rich().pdf, credential(), kNote);
    return pdf;
}

class SavedPaper
{
public:
    explicit SavedPaper(const QByteArray &pdf)
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(pdf) == pdf.size());
    }
    QString path() const { return m_folder.filePath(u"paper.pdf"_qs); }

private:
    QTemporaryDir m_folder;
};

QByteArray withRange(const QByteArray &pdf, const QByteArray &numbers)
{
    const qsizetype at = pdf.lastIndexOf("/ByteRange [") + 12;
    return QByteArray(pdf).replace(at, pdf.indexOf(']', at) - at, numbers);
}

QByteArray withEnvelope(QByteArray pdf, const QByteArray &der)
{
    const qsizetype at = pdf.lastIndexOf("/Contents <") + 11;
    const QByteArray digits = der.toHex().toUpper().leftJustified(pdf.indexOf('>', at) - at, '0');
    return pdf.replace(at, digits.size(), digits);
}

} // namespace

TEST_CASE("a signed paper says who signed, when, and that every byte is as it was")
{
    const SignatureReport report = checkSignature(signedRich());
    CHECK(report.fault.toStdString().empty());
    CHECK(report.state == State::Whole);
    CHECK(report.signer == kZhang);
    CHECK(report.signedAt == kMoment);
    CHECK(report.signedBytes == signedRich().size());
    CHECK_FALSE(report.certificate.isEmpty());
    CHECK(checkSignature(rich().pdf).state == State::None);
}

TEST_CASE("the paper before signing is the beginning of the signed one, the same bytes each time")
{
    CHECK(signedRich().startsWith(rich().pdf));
    CHECK(beforeSigning(signedRich()) == testing::render(testing::richReport()).pdf);
    CHECK_FALSE(beforeSigning(rich().pdf));
    CHECK(signedRich().size() - rich().pdf.size() < 12 * 1024);
}

TEST_CASE("whichever byte is changed, the paper is not whole any more")
{
    const QByteArray pdf = signPdf(emptyPaper(), credential(), kNote);
    REQUIRE(checkSignature(pdf).state == State::Whole);
    QByteArray forged = pdf;
    qsizetype unseen = 0;
    for (const char mask : {'\x01', '\x20'})
        for (qsizetype at = 0; at < pdf.size(); ++at) {
            forged[at] = char(pdf[at] ^ mask);
            unseen += checkSignature(forged).state == State::Whole;
            forged[at] = pdf[at];
        }
    CHECK(unseen == 0);
}

TEST_CASE("a change in the pages of a real paper is told from a change in its signature")
{
    const qsizetype gap = signedRich().lastIndexOf("/Contents <");
    for (qsizetype at = 20; at < signedRich().size(); at += signedRich().size() / 40) {
        QByteArray forged = signedRich();
        forged[at] = char(forged[at] ^ 4);
        const State state = checkSignature(forged).state;
        CHECK(state != State::Whole);
        if (at < rich().pdf.size())
            CHECK(state == State::Changed);
        CHECK((at < gap || state != State::None));
    }
}

TEST_CASE("what was added behind the signed part is told, and where that part ends")
{
    const SignatureReport report = checkSignature(signedRich() + "1 0 obj\n<< >>\nendobj\n");
    CHECK(report.state == State::Extended);
    CHECK(report.signedBytes == signedRich().size());
    CHECK(report.signer == kZhang);
    CHECK(checkSignature(signedRich() + '\n').state == State::Extended);
    CHECK(checkSignature(signedRich().chopped(1)).fault == u"signature-cut"_qs);
}

TEST_CASE("a signature moved to another paper, or given another certificate, is found")
{
    const QByteArray other = signPdf(emptyPaper(), credential(), kNote);
    const auto ours = findSignature(signedRich()), theirs = findSignature(other);
    REQUIRE((ours && theirs));
    CHECK(checkSignature(withEnvelope(other, ours->envelope)).state == State::Changed);

    QByteArray swapped = theirs->envelope;
    const QByteArray name = u"张伟"_qs.toUtf8(), forgedName = u"李敏"_qs.toUtf8();
    REQUIRE(swapped.contains(name));
    CHECK(checkSignature(withEnvelope(other, swapped.replace(name, forgedName))).state == State::Invalid);
}

TEST_CASE("forged ranges have a name and do no harm")
{
    const QByteArray pdf = signPdf(emptyPaper(), credential(), kNote);
    const QByteArray gap = QByteArray::number(pdf.lastIndexOf("/Contents <") + 10);
    const std::pair<QByteArray, QString> forged[] = {
        {"", u"signature-range"_qs},
        {"0 1 2", u"signature-range"_qs},
        {"0 1 2 3 4", u"signature-range"_qs},
        {"0 a b c", u"signature-range"_qs},
        {"0 10 20 30", u"signature-range"_qs},
        {"5 10 20 30", u"signature-range"_qs},
        {"-1 10 20 30", u"signature-range"_qs},
        {"0 99999999999999999999 1 1", u"signature-range"_qs},
        {"0 9223372036854775807 9223372036854775807 9223372036854775807", u"signature-range"_qs},
        {"0 999999999999 999999999999 999999999999", u"signature-range"_qs},
        {QByteArray(5000, '1'), u"signature-dictionary"_qs}};
    for (const auto &[numbers, fault] : forged) {
        INFO(numbers.left(60).toStdString());
        const SignatureReport report = checkSignature(withRange(pdf, numbers));
        CHECK(report.state == State::Unreadable);
        CHECK(report.fault.toStdString() == fault.toStdString());
    }
    // The same length as before, so that the first number still points at the gap.
    const auto sameLength = [&](const QByteArray &rest) {
        return checkSignature(withRange(pdf, ("0 " + gap + ' ' + rest).leftJustified(34, ' ')));
    };
    CHECK(sameLength("3 5").fault == u"signature-range"_qs);            // overlaps
    CHECK(sameLength(gap + " 5").fault == u"signature-range"_qs);       // no gap
    CHECK(sameLength("999999999999 1").fault == u"signature-cut"_qs);
    CHECK(sameLength(QByteArray::number(gap.toInt() + 100) + " 5").fault == u"signature-gap"_qs);
    CHECK(sameLength(QByteArray::number(gap.toInt() + 1) + " 5").fault == u"signature-gap"_qs);
}

TEST_CASE("a signature that is cut, empty or nonsense has a name")
{
    const QByteArray pdf = signPdf(emptyPaper(), credential(), kNote);
    const QByteArray envelope = findSignature(pdf)->envelope;
    for (qsizetype size = 0; size < envelope.size(); size += 7) {
        const SignatureReport report = checkSignature(withEnvelope(pdf, envelope.left(size)));
        // Cut inside the last value, the zeros that follow make it another signature.
        CHECK((report.state == State::Unreadable || report.state == State::Invalid));
        CHECK(report.fault.isEmpty() == (report.state == State::Invalid));
    }
    CHECK(checkSignature(withEnvelope(pdf, QByteArray(4000, '\xff'))).fault == u"signature-gap"_qs);
    CHECK(checkSignature(withEnvelope(pdf, QByteArray::fromHex("30820f00") + QByteArray(3840, '\x30'))).fault
          == u"signature-envelope"_qs);
    CHECK(checkSignature("/ByteRange [").fault == u"signature-dictionary"_qs);
    CHECK(checkSignature("%PDF-1.4 << /Type /Sig /ByteRange [0 1 2 3] /Contents ").fault == u"signature-range"_qs);
    CHECK(checkSignature(QByteArray(pdf).replace("/ByteRange", "/ByteRangf")).fault == u"signature-dictionary"_qs);
    CHECK(checkSignature({}).state == State::None);
}

TEST_CASE("of the two signatures that say the same, one form is ours")
{
    const QByteArray order = QByteArray::fromHex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
    const auto written = [](const QByteArray &s) {
        return ssl::element(0x30, QByteArray::fromHex("020107") + ssl::element(0x02, s));
    };
    QByteArray nearOrder = '\0' + order;
    nearOrder[32] = char(nearOrder[32] - 5);
    CHECK(ssl::lowSignature(written("\5")) == written("\5"));
    CHECK(ssl::lowSignature(written(nearOrder)) == written("\5"));
    CHECK(ssl::lowSignature(written('\0' + order)).isEmpty());
    CHECK(ssl::lowSignature("nonsense").isEmpty());
    CHECK(ssl::lowSignature({}).isEmpty());
}

TEST_CASE("only a fresh paper of ours can be signed, and only once")
{
    const auto refused = [](const QByteArray &pdf) {
        try {
            signPdf(pdf, credential(), kNote);
        } catch (const base::Error &error) {
            return error.code() == base::ErrorCode::InvalidInput;
        }
        return false;
    };
    const QByteArray pdf = emptyPaper();
    CHECK(refused({}));
    CHECK(refused("%PDF-1.4\nstartxref\n999999\n%%EOF\n"));
    CHECK(refused(pdf.chopped(1)));
    CHECK(refused(QByteArray(pdf).replace("/Kids [", "/Kids (")));
    const qsizetype kids = pdf.indexOf("/Kids [") + 7;
    CHECK(refused(QByteArray(pdf).replace(kids, pdf.indexOf(']', kids) - kids, " ")));
    CHECK(refused(QByteArray(pdf).replace("/Root 1 0 R", "/Root 0 0 R")));
    CHECK(refused(signPdf(pdf, credential(), kNote)));
}

TEST_CASE("a credential is kept and found again; names that are long or missing do no harm")
{
    const SigningCredential made = credential();
    const SigningCredential kept = SigningCredential::fromSecret(made.secret());
    CHECK(kept.certificate() == made.certificate());
    CHECK(kept.name() == kZhang);
    CHECK(kept.isValidAt(kMoment.addYears(9)));
    CHECK_FALSE(kept.isValidAt(kMoment.addYears(11)));
    CHECK_FALSE(kept.isValidAt(kMoment.addDays(-1)));
    for (const QByteArray &secret : {QByteArray(), QByteArray("x"), made.secret().chopped(1), made.secret() + 'x', made.certificate()})
        CHECK_THROWS_AS(SigningCredential::fromSecret(secret), base::Error);

    const SigningCredential longest = credential({QString(300, u'局'), u"𠮷田"_qs, {}});
    CHECK(longest.name() == SignerName{QString(64, u'局'), u"𠮷田"_qs, {}});
    CHECK(checkSignature(signPdf(emptyPaper(), longest, kNote)).signer == longest.name());
}

TEST_CASE("pdfsig of poppler proves the signature and that it covers the document")
{
    const SavedPaper paper(signedRich());
    if (const auto result = testing::runTool(u"pdfsig"_qs, {u"-nocert"_qs, paper.path()})) {
        INFO(result->output.toStdString());
        CHECK(result->output.contains("Signature is Valid"));
        CHECK(result->output.contains("Total document signed"));
        CHECK(result->output.contains("ETSI.CAdES.detached"));
        CHECK(result->output.contains(u"张伟"_qs.toUtf8()));
    }
    QByteArray changed = signedRich();
    changed[changed.size() / 3] = char(changed[changed.size() / 3] ^ 1);
    const SavedPaper forged(changed);
    if (const auto result = testing::runTool(u"pdfsig"_qs, {u"-nocert"_qs, forged.path()}))
        CHECK(result->output.contains("Digest Mismatch"));
}

TEST_CASE("a signed paper is as clean as before: qpdf and PDF/A-1b")
{
    const SavedPaper paper(signedRich());
    if (const auto result = testing::runTool(u"qpdf"_qs, {u"--check"_qs, paper.path()})) {
        INFO(result->output.toStdString());
        CHECK(result->exitCode == 0);
    }
    const QString jars = testing::preflightClassPath();
    if (jars.isEmpty()) {
        WARN("skipped: libpdfbox2-java is not installed");
        return;
    }
    if (const auto result = testing::runTool(u"java"_qs, {u"-cp"_qs, jars,
                                                          u"org.apache.pdfbox.preflight.Validator_A1b"_qs, paper.path()})) {
        INFO(result->output.toStdString());
        CHECK(result->output.contains("is a valid PDF/A-1b file"));
    }
}
