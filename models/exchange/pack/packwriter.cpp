#include "models/exchange/pack/packwriter.h"

#include "models/exchange/pack/packjson.h"

namespace xunzhen::exchange {

QByteArray writePack(const PackDocument &document)
{
    const Json old = document.raw.isEmpty() ? Json() : parseJson(document.raw, kPackBytes);
    const Json merged = withFurtherKeys(packJson(document.pack), old);
    return QByteArray::fromStdString(merged.dump(2)) + '\n';
}

}
