#pragma once

#include "models/domain/visit/findinggroups.h"
#include "ui/presentation/visit/timebar.h"
#include "ui/presentation/visit/visitsession.h"

#include <QAbstractTableModel>

namespace xunzhen::presentation {

/// Step 4: the remediation plan as the table that is printed; edited in place, each cell durable at once.
class PlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Finding, Measure, Standard, Owner, Due, Time, Help, Emergency, ColumnCount };
    static constexpr int BarRole = Qt::UserRole + 300; ///< TimeBar of the column Time

    explicit PlanModel(VisitSession &session, QObject *parent = nullptr);

    /// Makes an item for each finding that has none yet.
    void draft();
    /// The item in a row; null when there is none.
    const domain::RemediationItem *item(int row) const;
    int rowOf(const QString &itemCode) const; ///< -1 = none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// An editor opens: what comes in from now on has not been seen by who types there.
    void beginEdit() const;
    /// Takes over what the cell above says; false when there is nothing to take.
    bool fillFromAbove(const QModelIndex &index);
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void reload();
    void findConflicts();
    void findGroups();
    TimeBar bar(const domain::RemediationItem &item) const;
    QString barWords(const domain::RemediationItem &item) const;
    QString togetherWords(const domain::RemediationItem &item) const;
    std::vector<const domain::RemediationItem *> together(const domain::RemediationItem &item) const;
    QDate day() const;
    QVariant cell(const domain::RemediationItem &item, int column) const;
    const domain::Finding *findingOf(const domain::RemediationItem &item) const;
    static QString wholeText(const QString &text);
    bool isMissing(const domain::RemediationItem &item, int column) const;

    VisitSession &m_session;
    std::vector<domain::RemediationItem> m_items;
    std::vector<domain::FindingGroup> m_groups;
    QSet<domain::RemediationId> m_conflicted; ///< rows that say two things
    mutable services::Sight m_editSight;
};

}
