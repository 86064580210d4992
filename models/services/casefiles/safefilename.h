#pragma once

#include <QSet>
#include <QString>

namespace xunzhen::services {

/// A name that Windows, exFAT, macOS and Linux take for one file: no forbidden or control characters, no reserved device
/// name, no dot or blank at its end, composed (NFC), at most 60 UTF-16 units and 200 bytes with its ending. An empty text
/// becomes "_". Pure.
QString safeFileName(const QString &text, const QString &ending = {});

/// Gives every name once: two that differ in letter case only count as the same, and the later one gets a number.
class FileNames
{
public:
    QString unique(const QString &text, const QString &ending);

private:
    QSet<QString> m_taken;
};

}
