#pragma once

#include "models/exchange/pack/jsontext.h"

#include <QHash>

namespace xunzhen::exchange {

/// The laws of a pack by the names that cells call them: the short title, with the version behind it in brackets where a
/// pack cites two versions of one law.
class LawNames
{
public:
    explicit LawNames(const Json &laws);
    QString name(const QString &id) const { return m_names.value(id); }
    QString id(const QString &name) const { return m_names.key(name); }

private:
    QHash<QString, QString> m_names;
};

/// 《安全生产法》第四十六条第二款第（一）项：key words
QString citationLine(const Json &citation, const LawNames &laws);

/// Reads such a line, with Chinese or Arabic numerals; JSON null when it is none. A law that is not among the names leaves
/// the member "law" empty.
Json citationFromLine(const QString &line, const LawNames &laws);
/// The law that the line names, for a message; empty when the line is unreadable.
QString lawOfLine(const QString &line);

}
