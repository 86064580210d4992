#pragma once

#include "models/report/consultationreport.h"

#include <vector>

namespace xunzhen::bench {

/// Bytes of the photos' files.
qint64 photoBytes(const report::ConsultationReport &report);
/// What the file's compressed streams (fonts, pages, metadata) hold, unpacked.
std::vector<QByteArray> plainStreams(const QByteArray &pdf);
/// The floor of making that PDF: every picture copied, every font and page deflated, nothing thought about.
qint64 copyAndDeflate(const report::ConsultationReport &report, const std::vector<QByteArray> &streams);

}
