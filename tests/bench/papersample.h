#pragma once

#include "models/report/consultationreport.h"

#include <QString>

namespace xunzhen::bench {

/// A report of so many times 30 findings and 40 photos (35 pages as printed), its photos being files of a folder, as heavy
/// as print copies are. A photo that is there already is used again.
report::ConsultationReport heavyReport(const QString &folder, int times);
/// The same once, with photos of twelve megapixels as cameras give them.
report::ConsultationReport reportWithOriginals(const QString &folder);
/// The same content as a word processor would get it: headings, tables, pictures.
QString asHtml(const report::ConsultationReport &report);

}
