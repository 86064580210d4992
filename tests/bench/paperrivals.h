#pragma once

#include "models/report/consultationreport.h"

#include <QString>

namespace xunzhen::bench {

/// Our own pages drawn by QPainter on QPdfWriter: drawText and drawImage, no text left out.
void printWithPainter(const report::ConsultationReport &paper, const QString &path);
/// The HTML of the same content through QTextDocument on QPdfWriter.
void printWithTextDocument(const QString &html, const QString &path);
/// The same content as a flat OpenDocument text (ISO/IEC 26300), the JPEGs in it as they are: the easiest food for an office
/// program.
QByteArray flatOpenDocument(const report::ConsultationReport &paper);

}
