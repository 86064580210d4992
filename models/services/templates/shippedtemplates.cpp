#include "models/services/templates/shippedtemplates.h"

#include "models/services/templates/templatecheck.h"

#include "models/report/sample/samplesheet.h"

#include <map>

namespace xunzhen::services {

namespace {

std::map<QString, domain::TemplateFiles> readShipped()
{
    std::map<QString, domain::TemplateFiles> shipped;
    for (const QString &id : report::shippedPapers())
        shipped.insert({id, domainFiles(report::TemplateFiles::load(report::shippedFolder(id)))});
    return shipped;
}

}

const QStringList &shippedTemplateIds()
{
    static const QStringList ids = report::shippedPapers();
    return ids;
}

const domain::TemplateFiles &shippedTemplate(const QString &id)
{
    static const std::map<QString, domain::TemplateFiles> shipped = readShipped();
    const auto found = shipped.find(id);
    if (found == shipped.end())
        throw base::Error(base::ErrorCode::NotFound, QStringLiteral("template ") + id,
                          {{QStringLiteral("template-unknown-id"), {}, {id.left(60)}}});
    return found->second;
}

}
