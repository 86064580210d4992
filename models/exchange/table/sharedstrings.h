#pragma once

#include "models/exchange/table/xmlpart.h"

#include <QString>

#include <vector>

namespace xunzhen::exchange {

/// Gathers the text of one <si> or <is>: plain and rich runs, without phonetic readings (rPh).
class StringItem
{
public:
    void clear();
    void start(QByteArrayView name);
    void end(QByteArrayView name);
    void text(QByteArrayView piece);
    /// The text with Excel's _x000D_ escapes resolved.
    QString taken() const;

private:
    QByteArray m_utf8;
    int m_phonetic = 0;
    bool m_inText = false;
};

/// The workbook's string table (ECMA-376 part 1 §18.4).
std::vector<QString> readSharedStrings(ZipArchive &archive, const QString &part, const TableLimits &limits);

}
