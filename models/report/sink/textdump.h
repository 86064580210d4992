#pragma once

#include "models/report/page/pagemodel.h"

#include <QStringList>

namespace xunzhen::report {

/// The text of a page, runs of one line joined, one line each, from top to bottom.
QStringList pageLines(const Page &page);
/// The text of all pages in reading order, without line ends, page numbers and repeated heads.
QString allText(const PageModel &model);

} // namespace xunzhen::report
