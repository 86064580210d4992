#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <xlsxwriter.h>

#include <functional>

namespace xunzhen::testing {

/// Bytes of a workbook with one sheet, written as the lambda says.
QByteArray xlsxBy(const std::function<void(lxw_workbook *, lxw_worksheet *)> &write);
/// A ZIP archive of these parts, deflated.
QByteArray zipOf(const QMap<QString, QByteArray> &parts);
/// The parts of a minimal workbook around hand-made sheet XML (content of <worksheet>).
QMap<QString, QByteArray> workbookParts(const QByteArray &sheet);
/// 18 characters valid by GB 32100-2015, a different one for each number.
QString usccFor(int number);
/// The text in GB18030.
QByteArray gb18030(const QString &text);

}
