#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/mutation.h"
#include "tests/fuzz/sync/signedfiles.h"

#include "models/base/error.h"
#include "models/base/hashing.h"
#include "models/sync/format/names.h"
#include "models/sync/handoff/handofffile.h"

#include <QBuffer>

namespace xunzhen::fuzz {

namespace {

const QByteArray kMagic = QByteArrayLiteral("XZHANDOV");
const QByteArray kSalt(base::SealedWriter::kSaltBytes, 's');

/// A password would take a second for each input.
QByteArray keyOf(const QByteArray &salt) { return base::blake2b256(salt); }

class FixedSalt : public base::IdSource
{
public:
    base::Uuid next() override { return base::Uuid(base::Uuid::Bytes{}); }
    QByteArray randomBytes(int) override { return kSalt; }
};

void run(const QByteArray &input)
{
    QByteArray bytes = input;
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    try {
        sync::HandoffFileReader reader(file, keyOf);
        while (reader.next()) { }
    } catch (const base::Error &) {
    }
}

QByteArray withEntries(const std::vector<std::pair<QString, QByteArray>> &entries)
{
    sync::HandoffCover cover{QByteArray(16, 's'), signer().stream(), 7, sync::HandoffCover::Files::OfVisits, 1,
                             {{QByteArray(16, 'v'), QStringLiteral("甲厂"), 9}}, 100};
    FixedSalt salt;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    sync::HandoffFileWriter file(buffer, salt, keyOf, sync::encodeCover(cover, signer()));
    for (const auto &[name, bytes] : entries)
        file.add(name, bytes);
    file.finish();
    return buffer.data();
}

std::vector<QByteArray> seeds()
{
    std::vector<std::pair<QString, QByteArray>> entries{{sync::names::kMarker, kMarkerTarget.seeds().front()},
                                                        {sync::names::blob(QString(64, u'a')), "photo"},
                                                        {QStringLiteral("registry/space.id"), "x"}};
    const QByteArray segment = kSegmentTarget.seeds().front();
    entries.emplace_back(sync::names::segment(sync::readSegmentHeader(segment), sync::sealedHash(segment)), segment);
    return {withEntries({}), withEntries(entries)};
}

/// What is sealed in a sound file; empty when it is none.
QByteArray openedOf(const QByteArray &input)
{
    QByteArray bytes = input, plain;
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    try {
        base::SealedReader reader(file, kMagic, keyOf);
        for (;;)
            plain += reader.read(1);
    } catch (const base::Error &) {
        return plain;
    }
}

/// Mostly below the seal: what gets past it is what a reader has to understand.
QByteArray mutate(const QByteArray &input, std::mt19937 &chance)
{
    const QByteArray plain = draw(4, chance) == 0 ? QByteArray() : openedOf(input);
    if (plain.isEmpty())
        return mutated(input, chance);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    base::SealedWriter writer(buffer, kMagic, kSalt, keyOf);
    writer.write(mutated(plain, chance));
    writer.finish();
    return buffer.data();
}

}

const FuzzTarget kHandoffTarget{"handoff", run, seeds, mutate};

}
