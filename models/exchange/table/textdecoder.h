#pragma once

#include <QByteArray>
#include <QString>

namespace xunzhen::exchange {

/// Text of a file that says nothing of its encoding: a byte order mark (UTF-8, UTF-16) decides, else strict UTF-8,
/// else GB18030-2022. Throws Error(WrongEncoding) when the bytes are none of these or hold control
/// characters, Error(DamagedFile) "text-cut-off" when UTF-8 ends inside a character.
QString decodeText(const QByteArray &bytes);

}
