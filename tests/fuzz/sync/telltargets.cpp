#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/mutation.h"
#include "tests/fuzz/sync/signedfiles.h"

#include "models/base/error.h"
#include "models/sync/engine/forkproof.h"
#include "models/sync/format/bundlefile.h"
#include "models/sync/format/names.h"
#include "models/sync/format/snapshotfile.h"

namespace xunzhen::fuzz {

namespace {

void readProof(const QByteArray &input)
{
    if (const auto proof = sync::forkProofFrom(input)) {
        sync::forkRecord(*proof);
        if (sync::forkProofFrom(sync::encodeForkProof(*proof)) == std::nullopt)
            qFatal("a proof that does not survive being written again");
    }
}

std::vector<QByteArray> proofSeeds()
{
    const auto stream = signer().stream();
    return {sync::encodeForkProof({stream, stream, 8, {QByteArray(32, 'a'), QByteArray(32, 'b')}}),
            sync::encodeForkProof({stream, {stream.device, QByteArray(8, 'p')}, 1, {QByteArray(32, 'c')}})};
}

/// Names of files in somebody else's folder, one a line.
void readNames(const QByteArray &input)
{
    for (const QByteArray &line : input.split('\n')) {
        const QString name = QString::fromUtf8(line);
        sync::names::file(name);
        sync::names::parseSegment(name);
        sync::names::parseHead(name);
        sync::names::parseRoster(name);
        sync::names::parseSnapshot(name);
        sync::names::parsePiece(name);
        sync::names::parseBundle(name);
    }
}

std::vector<QByteArray> nameSeeds()
{
    const auto stream = signer().stream();
    const QByteArray hash(32, 'h');
    const QString name = QString::fromLatin1(hash.toHex());
    const QStringList all{sync::names::head(stream, 43, hash), sync::names::roster(stream.device, 2, hash),
                          sync::names::snapshot(hash, stream.device), sync::names::blobPiece(name, 3, 512), sync::names::blob(name),
                          QStringLiteral("000000000041-12-6868686868686868.seg"), QStringLiteral("000000000001-000000000052-6868686868686868.bun")};
    std::vector<QByteArray> seeds{all.join(QLatin1Char('\n')).toUtf8()};
    for (const QString &path : all)
        seeds.push_back(sync::names::file(path).toUtf8());
    return seeds;
}

/// A photo or a piece of one out of the folder of an encrypted space.
void openSealed(const QByteArray &input)
{
    if (const auto content = sync::SpaceKeys::open(certainKey(), input, QByteArrayLiteral("name.1-3")))
        if (content->size() + sync::SpaceKeys::kOverhead != input.size())
            qFatal("the content is longer than what it was sealed in");
}

std::vector<QByteArray> sealedSeeds()
{
    return {sync::SpaceKeys::seal(certainKey(), QByteArray(), QByteArrayLiteral("name.1-3")),
            sync::SpaceKeys::seal(certainKey(), QByteArray(5000, 'j'), QByteArrayLiteral("name.1-3"))};
}

QByteArray mutateProof(const QByteArray &input, std::mt19937 &chance)
{
    return draw(4, chance) == 0 ? mutated(input, chance) : mutatedJson(input, chance);
}

QByteArray mutatePlainly(const QByteArray &input, std::mt19937 &chance)
{
    return mutated(input, chance);
}

}

const FuzzTarget kProofTarget{"proof", readProof, proofSeeds, mutateProof};
const FuzzTarget kNameTarget{"name", readNames, nameSeeds, mutatePlainly};
const FuzzTarget kSealedTarget{"sealed", openSealed, sealedSeeds, mutatePlainly};

}
