#pragma once

#include "models/domain/papertemplate/templatefiles.h"

#include <QStringList>

namespace xunzhen::exchange {

constexpr qint64 kTemplateFileBytes = 1024 * 1024;   ///< the largest file of a template
constexpr qint64 kTemplatePackageBytes = 4 * 1024 * 1024; ///< the largest .zip

/// One template as a .zip: template.json, wording.json and, where there is one, form.json. The same files give the same bytes.
QByteArray writeTemplatePackage(const domain::TemplateFiles &files);

/// Reads such a .zip; the files may lie in a folder of it that bears one of these ids. Nothing else of it is unpacked and no
/// name in it is used. Throws base::Error: DamagedFile, TooLarge, Refused as ZipArchive does; InvalidInput
/// "template-file-missing", "not-utf8".
domain::TemplateFiles readTemplatePackage(const QByteArray &zip, const QStringList &ids);

/// The same from a folder of the disk. Throws also Error(Io).
domain::TemplateFiles readTemplateFolder(const QString &folder);

}
