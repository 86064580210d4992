#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace xunzhen::testing {

/// A font file under a name of one's own (of at least eight characters) that has these characters and no others, their shapes
/// from a font of this computer; one that this has not gets the shape of another.
QByteArray limitedFont(const QString &name, const QString &characters);
/// The same with other embedding rights (OS/2 fsType).
QByteArray withRights(QByteArray font, quint16 fsType);
/// The same as it would look with weights to choose from (a table 'fvar').
QByteArray asVariable(QByteArray font);
/// The same with shapes that no program can read.
QByteArray withoutShapes(QByteArray font);

void putFont(const QTemporaryDir &folder, const QString &file, const QByteArray &font);

} // namespace xunzhen::testing
