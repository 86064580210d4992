#pragma once

#include "models/services/planservice.h"
#include "models/services/services.h"
#include "ui/presentation/background.h"
#include "ui/presentation/navigator.h"
#include "ui/presentation/rowlist.h"
#include "ui/presentation/whileseen.h"

#include <QObject>

namespace xunzhen::presentation {

/// The calendar: planned visits and what is due on each day, one day opened. Reads off the window's thread, where it lives.
class CalendarPresenter : public QObject
{
    Q_OBJECT

public:
    /// One thing on a day; exactly one of the two ids is set.
    struct Entry
    {
        domain::PlannedVisitId planned;
        domain::RemediationId item;
        QString text;        ///< sign and firm, for little room
        QString spoken;      ///< in full
        Tone tone = Tone::Neutral;
        bool isMovable = false;
        ListRow row;         ///< in the list of the day
        QString key() const { return planned.isNull() ? item.toString() : planned.toString(); }
    };

    CalendarPresenter(services::Services &services, Background &background, Navigator &navigator, QObject *parent = nullptr);

    QDate today() const { return m_services.clock().today(); }
    QDate day() const { return m_day; }
    void setDay(QDate day);
    /// Seen from now on: reads, whether anything changed or not.
    void resume();
    /// As long as `resume` has not been called nobody looks.
    void pause() { m_changes.pause(); }
    void reload();
    /// Goes to the day of this plan and chooses it.
    void show(const domain::PlannedVisitId &id);
    const std::map<QDate, std::vector<Entry>> &entries() const { return m_entries; }
    RowList &dayRows() { return m_dayRows; }
    QString dayTitle() const;
    static QString legend(); ///< of the signs
    QString monthTitle() const;

    void choose(const QString &key);     ///< of an entry
    void chooseRow(int row);
    int chosenRow() const { return m_dayRows.find(m_chosen); }
    const services::PlannedRow *chosenPlan() const; ///< nullptr when something else, or nothing, is chosen
    bool isChosenWaiting() const;        ///< a plan that has not begun

    /// Begins the planned visit, or opens the item.
    void openChosen();
    /// The undo of a move is the move back.
    void move(const domain::PlannedVisitId &id, QDate day);
    void moveChosen(int days);
    void takeOut(const QString &reason);
    void bringBack(const domain::PlannedVisitId &id);

Q_SIGNALS:
    void changed();
    void choiceChanged();
    /// `from` is invalid when it cannot be moved back: no plan is made for a day that has passed.
    void moved(const xunzhen::domain::PlannedVisitId &id, QDate from, const QString &sentence);
    void takenOut(const xunzhen::domain::PlannedVisitId &id, const QString &sentence);
    void failed(const QString &sentence);

private:
    struct Reading
    {
        std::vector<services::PlannedRow> planned;
        std::vector<services::RemediationRow> due;
        services::Sight sight;
    };
    void ask();
    void take(Reading reading);
    bool succeeded(const base::Done &done);
    void fillDay();
    Entry entryOf(const services::PlannedRow &row) const;
    Entry entryOf(const services::RemediationRow &row) const;

    services::Services &m_services;
    Background &m_background;
    Navigator &m_navigator;
    Question m_question;
    WhileSeen m_changes;
    Reading m_reading;
    QDate m_day;
    QString m_chosen;
    std::map<QDate, std::vector<Entry>> m_entries;
    RowList m_dayRows;
};

}
