#include "models/base/hashing.h"
#include "models/report/paperrenderer.h"
#include "models/report/signing/pdfsigner.h"
#include "models/store/capture/capturestate.h"
#include "models/store/paper/paperrepository.h"
#include "models/store/profile.h"
#include "models/store/transaction.h"
#include "tests/support/inspectorlaptop.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace xunzhen;
using namespace xunzhen::testing;
using State = services::PaperVerdict::State;
using Proof = report::SignatureReport::State;

namespace {

QByteArray issuedPdf(InspectorLaptop &laptop)
{
    auto &papers = laptop.services().papers();
    return must(papers.pdf(must(papers.issue(laptop.finishedVisit())).id));
}

QStringList keyFiles(const InspectorLaptop &laptop)
{
    const QDir folder(laptop.folder() + u"/profile/keys"_qs);
    QStringList paths;
    for (const QString &name : folder.entryList({u"paper-*.key"_qs}, QDir::Files))
        paths << folder.filePath(name);
    return paths;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A paper as it was kept before papers were signed.
void keepUnsigned(InspectorLaptop &laptop, const QByteArray &pdf)
{
    const auto profile = store::Profile::openOrThrow(laptop.surroundings().profileFolder, laptop.clock);
    domain::Paper paper;
    paper.id = laptop.ids.make<domain::PaperId>();
    paper.number = u"津南应急会诊〔2025〕7号"_qs;
    paper.pdfHash = profile->blobs().put(pdf);
    paper.issuedAt = laptop.clock.now();
    store::Transaction transaction(profile->database());
    store::PaperRepository(profile->database()).add(paper);
    transaction.commit();
}

/// Two inspectors of one bureau who meet in a folder.
struct Bureau
{
    QTemporaryDir share;
    InspectorLaptop first{1}, second{2};

    Bureau()
    {
        first.setUp();
        must(first.services().sync().found(share.path(), u"津南应急"_qs));
        const auto id = must(second.services().people().save(inspector(u"刘洋"_qs, u"津0400002"_qs)));
        must(second.services().people().setMe(id));
        const QString code = must(second.services().sync().join(share.path()));
        must(first.services().sync().run());
        must(first.services().sync().approve(code));
        meet();
    }
    void meet()
    {
        for (InspectorLaptop *laptop : {&first, &second, &first, &second})
            must(laptop->services().sync().run());
    }
};

}

SCENARIO("An issued paper is signed by who issues it")
{
    InspectorLaptop laptop;
    laptop.setUp();
    auto &papers = laptop.services().papers();
    const domain::Paper paper = must(papers.issue(laptop.finishedVisit()));
    const QByteArray pdf = must(papers.pdf(paper.id));

    THEN("the PDF itself says who, for which bureau, under which credential and when")
    {
        const auto verdict = must(papers.verify(pdf));
        CHECK(verdict.state == State::Unchanged);
        CHECK(verdict.revision == 1);
        CHECK(verdict.certificateConfirmed);
        CHECK(verdict.signature.state == Proof::Whole);
        CHECK(verdict.signature.signer == report::SignerName{u"津南区应急管理局"_qs, u"张伟"_qs, u"津0400001"_qs});
        CHECK(verdict.signature.signedAt.toSecsSinceEpoch() == paper.issuedAt.toSecsSinceEpoch());
        CHECK(papers.isSigned(paper));
    }
    THEN("the key lies beside the device key for its owner alone, and nowhere else")
    {
        REQUIRE(keyFiles(laptop).size() == 1);
        CHECK((QFile::permissions(keyFiles(laptop).front()) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
        const QByteArray secret = contentOf(keyFiles(laptop).front()).mid(8, 100);
        for (QDirIterator files(laptop.folder(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
            if (const QString path = files.next(); !path.contains(u"/keys/"_qs))
                CHECK_FALSE(contentOf(path).contains(secret));
    }
    THEN("bytes changed or added are told by the signature as well")
    {
        QByteArray forged = pdf;
        forged[pdf.size() / 3] = char(forged[pdf.size() / 3] ^ 1);
        CHECK(must(papers.verify(forged)).signature.state == Proof::Changed);
        const auto longer = must(papers.verify(pdf + "more"));
        CHECK(longer.state == State::Changed);
        CHECK(longer.firstDifference == pdf.size());
        CHECK(longer.signature.state == Proof::Extended);
        CHECK(longer.signature.signedBytes == pdf.size());
    }
    THEN("a forger who signs it anew is found out: the number is known here, the certificate is not")
    {
        const auto forger = report::SigningCredential::make(must(papers.verify(pdf)).signature.signer, laptop.clock.now(),
                                                            QByteArray(16, '\7'));
        const QByteArray plain = *report::beforeSigning(pdf);
        const auto verdict = must(papers.verify(report::signPdf(plain, forger, {paper.issuedAt, paper.number})));
        CHECK(verdict.state == State::Changed);
        CHECK(verdict.signature.state == Proof::Whole);
        CHECK_FALSE(verdict.certificateConfirmed);
    }
    THEN("the next paper bears the same certificate, and a correction too")
    {
        const auto certificate = must(papers.verify(pdf)).signature.certificate;
        const domain::Paper second = must(papers.correct(paper.id, u"笔误"_qs, u"更正笔误"_qs));
        const auto verdict = must(papers.verify(must(papers.pdf(second.id))));
        CHECK(verdict.revision == 2);
        CHECK(verdict.signature.certificate == certificate);
        laptop.restart();
        laptop.clock.advanceDays(31);
        const QByteArray later = issuedPdf(laptop);
        CHECK(must(laptop.services().papers().verify(later)).signature.certificate == certificate);
    }
    WHEN("the inspector's credential gets another number")
    {
        domain::Inspector me = laptop.services().people().inspector(laptop.lead).value();
        me.credentialNumber = u"津0400099"_qs;
        must(laptop.services().people().save(me));
        laptop.clock.advanceDays(31);
        const QByteArray later = issuedPdf(laptop);
        THEN("the next certificate says so, and the earlier paper stays as it was")
        {
            CHECK(must(papers.verify(later)).signature.signer.credentialNumber == u"津0400099"_qs);
            CHECK(must(papers.verify(pdf)).state == State::Unchanged);
        }
    }
    WHEN("the key file is damaged")
    {
        QFile key(keyFiles(laptop).front());
        REQUIRE(key.open(QIODevice::WriteOnly));
        key.write("nonsense");
        key.close();
        laptop.clock.advanceDays(31);
        const domain::VisitId next = laptop.finishedVisit();
        const auto refused = papers.issue(next);
        THEN("nothing is issued or replaced; once it is out of the way a new key is made")
        {
            CHECK(refusal(refused) == base::ErrorCode::Refused);
            CHECK(problemCodes(refused.error().problems()) == QStringList{u"signing-key-unreadable"_qs});
            CHECK(papers.papersOf(next).empty());
            CHECK(contentOf(key.fileName()) == "nonsense");
            REQUIRE(QFile::remove(key.fileName()));
            CHECK(papers.issue(next).hasValue());
        }
    }
}

SCENARIO("One record gives the same bytes on every laptop before it is signed")
{
    InspectorLaptop one(1), other(1);
    one.setUp();
    other.setUp();
    const QByteArray here = issuedPdf(one), there = issuedPdf(other);
    CHECK(here != there);
    REQUIRE(report::beforeSigning(here).has_value());
    CHECK(report::beforeSigning(here) == report::beforeSigning(there));
}

SCENARIO("A paper from before papers were signed still proves itself by the record")
{
    InspectorLaptop laptop;
    const QByteArray pdf = "%PDF-1.4\n" + QByteArray(5000, 'x') + "\n%%EOF\n";
    keepUnsigned(laptop, pdf);
    laptop.setUp();
    auto &papers = laptop.services().papers();
    const auto verdict = must(papers.verify(pdf));
    CHECK(verdict.state == State::Unchanged);
    CHECK(verdict.number == u"津南应急会诊〔2025〕7号"_qs);
    CHECK(verdict.signature.state == Proof::None);
    CHECK_FALSE(papers.isSigned(must(papers.paper(verdict.paper))));
    QByteArray forged = pdf;
    forged[100] = 'y';
    CHECK(must(papers.verify(forged)).state == State::Changed);
}

SCENARIO("A colleague's certificate is known by the papers that came from the colleague")
{
    Bureau bureau;
    auto &second = bureau.second.services().papers();
    const QByteArray met = issuedPdf(bureau.first);
    GIVEN("a paper whose record has arrived")
    {
        bureau.meet();
        CHECK(must(second.verify(met)).certificateConfirmed);
        WHEN("a later paper is handed over before its record arrives")
        {
            bureau.first.clock.advanceDays(31);
            const QByteArray fresh = issuedPdf(bureau.first);
            THEN("the signature and the known certificate prove it")
            {
                const auto verdict = must(second.verify(fresh));
                CHECK(verdict.state == State::Signed);
                CHECK(verdict.number == u"津南应急会诊〔2026〕2号"_qs);
                CHECK(verdict.certificateConfirmed);
            }
        }
    }
    GIVEN("a colleague whose papers have never arrived")
    {
        const auto verdict = must(second.verify(met));
        CHECK(verdict.state == State::Unknown);
        CHECK(verdict.signature.state == Proof::Whole);
        CHECK_FALSE(verdict.certificateConfirmed);
    }
}
