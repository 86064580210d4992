#include "models/domain/paper/paper.h"

namespace xunzhen::domain {

QString documentNumber(const QString &bureauShort, const QString &kindWord, int year, int serial)
{
    return QStringLiteral("%1%2〔%3〕%4号")
        .arg(bureauShort, kindWord, QString::number(year), QString::number(serial));
}

}
