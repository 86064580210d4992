#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/mutation.h"

#include "models/base/error.h"
#include "models/report/pdf/pdfwriter.h"
#include "models/report/signing/pdfsigner.h"
#include "models/report/signing/signabletail.h"
#include "models/report/signing/signaturecheck.h"

namespace xunzhen::fuzz {

namespace {

using namespace report;

void run(const QByteArray &input)
{
    checkSignature(input);
    try {
        beforeSigning(input);
        readTail(input);
    } catch (const base::Error &) {
    }
}

QByteArray emptyPaper()
{
    PageModel model;
    model.size = QSizeF(595, 842);
    model.tags.push_back({"Document", -1, {}, 1, false});
    model.pages.resize(1);
    model.properties.title = QStringLiteral("空白");
    model.properties.date = QDate(2026, 11, 28);
    return writePdf(model);
}

std::vector<QByteArray> seeds()
{
    const QDateTime moment(QDate(2026, 11, 28), QTime(1, 2, 3), Qt::UTC);
    const auto credential = SigningCredential::make({QStringLiteral("示例局"), QStringLiteral("张伟"), QStringLiteral("津0400001")},
                                                    moment, QByteArray(16, '\x5a'));
    const QByteArray paper = emptyPaper();
    const QByteArray once = signPdf(paper, credential, {moment, QStringLiteral("签发")});
    return {paper, once, once + "\n% added\n", once + once};
}

/// Most of a signed file is of no interest: changes fall into its last part, where the signature stands.
QByteArray mutate(const QByteArray &input, std::mt19937 &chance)
{
    const qsizetype from = std::max<qsizetype>(0, input.indexOf("/Type /Sig"));
    return draw(3, chance) == 0 ? mutated(input, chance) : input.left(from) + mutated(input.mid(from), chance);
}

}

const FuzzTarget kSignatureTarget{"signature", run, seeds, mutate};

}
