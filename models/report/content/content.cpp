#include "models/report/content/content.h"

#include "models/base/hashing.h"

namespace xunzhen::report {

QString digestOf(const nlohmann::json &fields)
{
    return base::sha256Hex(QByteArray::fromStdString(fields.dump()));
}

void seal(Content &content)
{
    content.digest = digestOf(content.fields);
    content.fields["digest"] = content.digest.toStdString();
}

} // namespace xunzhen::report
