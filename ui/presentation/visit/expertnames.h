#pragma once

#include <QStringList>

namespace xunzhen::presentation {

/// Experts as they are typed in one field: names separated by comma, semicolon or 、; their field may follow in brackets.
struct ExpertNames
{
    static QStringList in(const QString &text);
    static QString text(const QStringList &experts);
};

}
