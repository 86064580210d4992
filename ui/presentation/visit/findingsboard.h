#pragma once

#include "models/domain/visit/findinggroups.h"
#include "ui/presentation/rowlist.h"
#include "ui/presentation/visit/visitsession.h"

namespace xunzhen::presentation {

/// The findings of the visit as a list, gravest first, those at one place under a heading; one of them is shown beside it. It
/// stays the one that is shown while its grade or place changes.
class FindingsBoard : public QObject
{
    Q_OBJECT

public:
    /// Another finding with whose group the one shown can be joined.
    struct Choice
    {
        domain::FindingId finding;
        QString words;
    };

    explicit FindingsBoard(VisitSession &session, QObject *parent = nullptr) : QObject(parent), m_session(session) {}

    RowList &rows() { return m_rows; }
    /// Reads the record anew; the list is made anew only when it would look different.
    void refresh();
    const domain::Finding *current() const;
    int currentRow() const;
    void chooseItem(const QString &itemCode);
    void chooseRow(int row); ///< a heading chooses nothing
    /// To the next (1) or the one before (-1); stays at the ends.
    void step(int by);
    /// "12 findings · 2 major hazards · 5 not complete"
    QString summary() const;

    bool isTogether() const; ///< the one shown is in a group with others
    std::vector<Choice> choices() const;
    void join(const domain::FindingId &with);
    void setApart();

Q_SIGNALS:
    void currentChanged();
    /// Groups were changed; `undo` puts them back.
    void regrouped(const QString &sentence, const std::function<void()> &undo);

private:
    std::vector<ListRow> makeRows() const;
    ListRow rowOf(const domain::Finding &finding, bool isIndented) const;
    const domain::Finding *find(const QString &itemCode) const;
    void regroup(const QString &sentence, const std::function<base::Done()> &act);

    VisitSession &m_session;
    RowList m_rows;
    QStringList m_shown; ///< what the rows say
    std::vector<domain::FindingGroup> m_groups;
    std::vector<domain::Finding> m_findings;
    QString m_current;   ///< item code
};

}
