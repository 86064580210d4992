#pragma once

#include "models/domain/law/lawtext.h"
#include "models/domain/checklist/pack.h"

#include <map>
#include <optional>

namespace xunzhen::testing {

/// The files of the packs that come with the program: "emergency.json", …
QStringList shippedPacks();
QByteArray shippedPack(const QString &name);

using Library = std::map<QString, domain::LawArticle>; ///< by articleKey
QString articleKey(const QString &shortTitle, const QString &version, const QString &article);
void add(const domain::LawText &law, Library &library);

/// The public law texts of the developer's machine; they are not part of the sources. Nothing, with a warning, when
/// XUNZHEN_SHARED names no folder with laws/.
std::optional<std::vector<domain::LawText>> fullTexts();
std::optional<Library> fullLibrary();

}
