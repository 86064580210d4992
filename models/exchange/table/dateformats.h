#pragma once

#include "models/exchange/table/ziparchive.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace xunzhen::exchange {

/// For each cell style of the workbook (its index in cellXfs): does it show numbers as dates?
std::vector<bool> readDateStyles(ZipArchive &archive, const QString &stylesPart);

/// Whether a number format code such as yyyy"年"m"月" shows a date (ECMA-376 part 1 §18.8.31).
bool isDateFormat(const QString &code);

/// The moment of an Excel serial number, invalid outside 1900 to 9999. The leap day of 1900 that never was is honoured.
QDateTime fromSerial(double serial, bool epoch1904);
/// yyyy-MM-dd, with " HH:mm:ss" unless midnight.
QString dateText(const QDateTime &moment);

}
