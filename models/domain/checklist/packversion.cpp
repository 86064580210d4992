#include "models/domain/checklist/packversion.h"

#include <QStringList>

#include <algorithm>

namespace xunzhen::domain {

bool isNewerVersion(const QString &version, const QString &than)
{
    const QStringList left = version.split(u'.'), right = than.split(u'.');
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        const int a = left.value(i).toInt(), b = right.value(i).toInt();
        if (a != b)
            return a > b;
    }
    return false;
}

}
