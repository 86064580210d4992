#include "models/report/template/template.h"

#include "models/base/error.h"
#include "models/base/hashing.h"
#include "models/report/template/templatereader.h"

#include <QDir>
#include <QFile>

namespace xunzhen::report {

namespace {

QByteArray readFile(const QString &folder, const QString &name)
{
    QFile file(folder + QLatin1Char('/') + name);
    if (!file.open(QIODevice::ReadOnly))
        throw base::Error(base::ErrorCode::NotFound, file.fileName());
    if (file.size() > limits::kTemplateBytes)
        throw base::Error(base::ErrorCode::TooLarge, file.fileName(), {{u"template-too-large"_qs, name, {}}});
    return file.readAll();
}

} // namespace

Template Template::parse(const QByteArray &templateJson, const QByteArray &wordingJson,
                         const nlohmann::json &schema)
{
    Template made = TemplateReader(templateJson, wordingJson, schema).read();
    made.m_hash = base::sha256Hex(templateJson + '\0' + wordingJson);
    return made;
}

Template Template::load(const QString &folder, const nlohmann::json &schema)
{
    return parse(readFile(folder, u"template.json"_qs), readFile(folder, u"wording.json"_qs), schema);
}

} // namespace xunzhen::report
