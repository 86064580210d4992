#include "models/services/writeridentity.h"

#include "models/store/local/settings.h"

namespace xunzhen::services {

std::optional<store::StreamKey> writerIdentity(store::Database &database)
{
    const store::Settings settings(database);
    const auto device = settings.value(QStringLiteral("sync.device"));
    const auto incarnation = settings.value(QStringLiteral("sync.incarnation"));
    if (!device || !incarnation)
        return std::nullopt;
    return store::StreamKey{QByteArray::fromHex(device->toLatin1()), QByteArray::fromHex(incarnation->toLatin1())};
}

}
