#pragma once

#include <QHash>
#include <QString>

namespace xunzhen::exchange {

/// Where in the workbook a member of the pack stands.
class CellPlaces
{
public:
    void add(const QString &pointer, const QString &place) { m_places.insert(pointer, place); }
    /// Of the member, or of the nearest thing round it; the pointer itself when nothing is known.
    QString of(const QString &pointer) const
    {
        for (QString at = pointer; !at.isEmpty(); at = at.left(at.lastIndexOf(u'/')))
            if (const auto found = m_places.constFind(at); found != m_places.constEnd())
                return *found;
        return pointer;
    }

private:
    QHash<QString, QString> m_places;
};

}
