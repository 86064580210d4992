#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace xunzhen::testing {

/// Which folders the files of one folder may include. The longest matching folder counts.
struct Layer
{
    QString folder;
    QStringList mayInclude;
};

/// The architecture in one table (each line may use those named and nothing else).
const std::vector<Layer> &layers();

/// The folders that stand at the top of the project, no more and no fewer.
const QStringList &topFolders();

}
