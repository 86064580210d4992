// A template out into the world and in again.
#include "models/services/templateservice.h"

#include "models/services/outputfile.h"
#include "models/services/templates/shippedtemplates.h"
#include "models/services/templates/templatecheck.h"
#include "models/services/workspace.h"

#include "models/exchange/papertemplate/templatepackage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <nlohmann/json.hpp>

namespace xunzhen::services {

namespace {

using base::Error;
using base::ErrorCode;
using domain::TemplateFiles;

QByteArray zipAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(file.exists() ? ErrorCode::Io : ErrorCode::NotFound, path, {{QStringLiteral("file-unreadable"), {}, {path}}});
    return file.read(exchange::kTemplatePackageBytes + 1);
}

/// Which paper the template says it is of. Throws Error(InvalidInput) when that is none of ours.
QString idIn(const QByteArray &layout)
{
    const auto json = nlohmann::json::parse(layout.begin(), layout.end(), nullptr, false);
    const auto id = json.is_object() ? json.find("id") : json.end();
    if (!json.is_object() || id == json.end() || !id->is_string())
        throw Error(ErrorCode::InvalidInput, QStringLiteral("template"), {{QStringLiteral("template-without-id"), {}, {}}});
    QString name = QString::fromStdString(id->get<std::string>());
    shippedTemplate(name);
    return name;
}

void write(const QString &path, const QByteArray &bytes)
{
    writeOutput(path, [&](QIODevice &device) { device.write(bytes); });
}

}

base::Outcome<QByteArray> TemplateService::package(const QString &id) const
{
    return m_workspace.read([&] { return exchange::writeTemplatePackage(edited(id)); });
}

base::Done TemplateService::exportFolder(const QString &id, const QString &folder) const
{
    return base::attempt([&] {
        const auto files = m_workspace.read([&] { return edited(id); });
        if (!files)
            throw files.error();
        if (!QDir().mkpath(folder))
            throw Error(ErrorCode::Io, folder);
        write(folder + QStringLiteral("/template.json"), files->layout);
        write(folder + QStringLiteral("/wording.json"), files->wording);
        const QString form = folder + QStringLiteral("/form.json");
        if (!files->form.isEmpty())
            write(form, files->form);
        else if (QFile::exists(form) && !QFile::remove(form)) // else that of another paper would come in with this one
            throw Error(ErrorCode::Io, form);
    });
}

base::Outcome<TemplateImport> TemplateService::read(const QString &path) const
{
    return base::attempt([&] {
        TemplateImport import;
        import.files = QFileInfo(path).isDir() ? exchange::readTemplateFolder(path)
                                               : exchange::readTemplatePackage(zipAt(path), shippedTemplateIds());
        import.id = idIn(import.files.layout);
        import.faults = templateFaults(import.id, import.files);
        return import;
    });
}

}
