#pragma once

#include "models/report/odt/odtxml.h"
#include "models/report/papertext.h"

namespace xunzhen::report::odt {

/// Names of the page styles: pages before the text, which bear no number, and all others.
inline const QString kCover = QStringLiteral("Cover");
inline const QString kPages = QStringLiteral("Standard");

/// The sentence above every page of an editable copy.
QString standing();
/// The name in the file of a style of the template.
QString styleName(const PaperText &paper, const QString &style);
/// style:text-properties and style:paragraph-properties of a style, `scale` times as large.
void writeProperties(OdtXml &xml, const PaperText &paper, const TextStyle &style, double scale = 1);
/// styles.xml: faces, the template's paragraph styles under their own names, headings, pages with what stands above and below
/// them (ODF 1.2 part 1 §16).
QByteArray stylesPart(const PaperText &paper);

} // namespace xunzhen::report::odt
