#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/mutation.h"

#include "models/base/error.h"
#include "models/base/idsource.h"
#include "models/sync/keys/deviceidentity.h"
#include "models/sync/keys/filekeystore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace xunzhen::fuzz {

namespace {

class FixedBytes : public base::IdSource
{
public:
    base::Uuid next() override { return base::Uuid(base::Uuid::Bytes{}); }
    QByteArray randomBytes(int count) override { return QByteArray(count, '\x5a'); }
};

const QString &folder()
{
    static const QTemporaryDir made;
    static const QString path = made.path();
    return path;
}

void run(const QByteArray &input)
{
    FixedBytes bytes;
    QFile file(QDir(folder()).filePath(QStringLiteral("device.key")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(input) != input.size())
        qFatal("no room for the input");
    file.close();
    const sync::FileKeyStore keys(folder(), bytes);
    try {
        keys.load(QStringLiteral("device"));
        sync::DeviceIdentity::load(keys);
    } catch (const base::Error &) {
    }
}

QByteArray keyFile(const QByteArray &passphrase)
{
    FixedBytes bytes;
    QTemporaryDir place;
    sync::FileKeyStore keys(place.path(), bytes, passphrase);
    sync::DeviceIdentity::loadOrCreate(keys, bytes);
    QFile file(place.filePath(QStringLiteral("device.key")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Opening a sealed key is slow by intent: one seed of it is enough.
std::vector<QByteArray> seeds()
{
    const QByteArray clear = keyFile({});
    return {clear, clear, clear, keyFile("correct horse")};
}

QByteArray mutate(const QByteArray &input, std::mt19937 &chance)
{
    return mutated(input, chance);
}

}

const FuzzTarget kKeyTarget{"key", run, seeds, mutate};

}
