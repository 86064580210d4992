#pragma once

#include "models/domain/checklist/pack.h"
#include "ui/presentation/rowlist.h"

#include <QCoreApplication>
#include <QHash>

namespace xunzhen::presentation {

/// What a row of the outline stands for.
struct OutlinePlace
{
    enum class Kind { List, Section, Item };
    Kind kind = Kind::List;
    QString list;    ///< code
    QString section; ///< title
    QString item;    ///< code
    bool operator==(const OutlinePlace &) const = default;
    QString key() const;
};

/// The checklists of a pack with their sections and items, as rows to choose from.
class PackOutline
{
    Q_DECLARE_TR_FUNCTIONS(PackOutline)

public:
    /// `changed`: words of what was done to entries, by their codes. `words`: only items that hold them, with what they
    /// stand in.
    void fill(const domain::Pack &pack, const QHash<QString, QString> &changed, const QString &words);
    RowList &rows() { return m_rows; }
    const OutlinePlace *place(int row) const;
    int rowOf(const OutlinePlace &place) const { return m_rows.find(place.key()); }

private:
    void add(const OutlinePlace &place, ListRow row);
    void addSection(const domain::Checklist &list, const domain::ChecklistSection &section);

    RowList m_rows;
    std::vector<ListRow> m_filling;
    std::vector<OutlinePlace> m_places;
    QHash<QString, QString> m_changed;
    QString m_words;
};

}
