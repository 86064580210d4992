#pragma once

#include <QStringList>

class QMimeData;

namespace xunzhen::controls {

/// What a strip takes in, by the names of the files; what they are is looked at later, by their content.
enum class WantedFiles { Photos, All };

QString namePatterns(WantedFiles wanted); ///< "*.jpg *.png …", photos first
/// The local files in what was dropped or pasted: photos alone; or, as soon as one of them can be kept, all, as whoever reads them
/// says what the others are.
QStringList wantedIn(const QMimeData &mime, WantedFiles wanted);

}
