#pragma once

#include "models/services/searchservice.h"
#include "ui/presentation/commands/command.h"
#include "ui/presentation/navigator.h"
#include "ui/presentation/rowlist.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// One row of the search box: what it shows, and where it leads or what it does.
struct SearchRow
{
    ListRow shown = {};
    Place place = {};
    QString command = {};            ///< its id; then there is no place
    domain::EnterpriseId firm = {};  ///< with which a visit can be started
    int markFrom = -1, markLength = 0; ///< the part of the title that fits

    bool isHeading() const { return shown.heading; }
    static SearchRow heading(const QString &text);
};

/// Everything that can be found, in the words of the window.
class SearchRows
{
    Q_DECLARE_TR_FUNCTIONS(SearchRows)

public:
    static SearchRow of(const services::EnterpriseRow &firm);
    static SearchRow of(const services::PaperFound &paper);
    static SearchRow of(const domain::ItemHit &item);
    static SearchRow of(const services::LawHit &article);
    static SearchRow of(const Command &command);
};

/// The rows as a list; marks the part of a title that fits.
class SearchRowList : public RowList
{
    Q_OBJECT

public:
    using RowList::RowList;

    void show(std::vector<SearchRow> rows);
    const SearchRow *at(int row) const;
    /// The next row that is no heading, from `row` on in that direction; -1 when there is none.
    int step(int row, int by) const;

    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<SearchRow> m_found;
};

}
