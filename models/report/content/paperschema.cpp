#include "models/report/content/paperschema.h"

#include "models/report/content/casefilecontent.h"
#include "models/report/content/consultationcontent.h"
#include "models/report/content/handoutcontent.h"

namespace xunzhen::report {

std::optional<nlohmann::json> fixedSchema(const QString &id)
{
    if (id == u"consultation-report")
        return consultationSchema();
    if (id.startsWith(u"handout-"))
        return handoutSchema();
    if (id.startsWith(u"case-"))
        return caseFileSchema();
    return std::nullopt;
}

} // namespace xunzhen::report
