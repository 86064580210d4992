#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/mutation.h"

#include "models/base/error.h"
#include "models/domain/picture/picturemarks.h"
#include "models/exchange/attachment/attachment.h"

#include "tests/exchange/mediafiles.h"

namespace xunzhen::fuzz {

namespace {

void run(const QByteArray &input)
{
    try {
        exchange::readAttachment(input, QStringLiteral("evidence.txt"));
    } catch (const base::Error &) {
    }
    if (const auto marks = domain::marksFromText(QString::fromUtf8(input)))
        domain::marksText(*marks);
}

std::vector<QByteArray> seeds()
{
    using namespace testing;
    const domain::Marks marks{{domain::MarkKind::Blur, domain::Ink::Red, {{0.1, 0.2}, {0.3, 0.4}}, {}},
                              {domain::MarkKind::Text, domain::Ink::Blue, {{0.5, 0.5}}, QStringLiteral("words")}};
    return {movie("isom", track("vide") + track("soun")), movie("qt  ", track("vide")), wave(64, 128), ogg(),
            "%PDF-1.7\nbody\n%%EOF\n", "plain text", domain::marksText(marks).toUtf8()};
}

QByteArray mutate(const QByteArray &input, std::mt19937 &chance) { return mutated(input, chance); }

}

const FuzzTarget kEvidenceTarget{"evidence", run, seeds, mutate};

}
