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

TemplateFiles TemplateFiles::load(const QString &folder)
{
    const bool asks = QFile::exists(folder + u"/form.json"_qs);
    return {readFile(folder, u"template.json"_qs), readFile(folder, u"wording.json"_qs),
            asks ? readFile(folder, u"form.json"_qs) : QByteArray()};
}

QString TemplateFiles::hash() const
{
    const QByteArray both = layout + '\0' + wording;
    return base::sha256Hex(form.isEmpty() ? both : both + '\0' + form);
}

Template Template::parse(const TemplateFiles &files, const nlohmann::json &schema)
{
    Template made = TemplateReader(files.layout, files.wording, schema).read();
    made.m_hash = files.hash();
    return made;
}

Template Template::load(const QString &folder, const nlohmann::json &schema)
{
    return parse(TemplateFiles::load(folder), schema);
}

} // namespace xunzhen::report
