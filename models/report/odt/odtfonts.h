#pragma once

#include "models/report/odt/odtxml.h"
#include "models/report/papertext.h"

namespace xunzhen::report::odt {

/// The name under which a role's face is declared: the first face of its chain, which is what offices have.
QString faceName(const PaperText &paper, const QString &role);
/// office:font-face-decls: a face for each role, with the chain as its list of families and a general family at the end, so that
/// a computer without the office's fonts takes the nearest.
void writeFaces(OdtXml &xml, const PaperText &paper);

} // namespace xunzhen::report::odt
