#pragma once

#include "ui/presentation/background.h"
#include "ui/presentation/rowlist.h"

#include <QObject>

namespace xunzhen::presentation {

/// 文号登记: one series at a time, every number in words. Reads off the window's thread; follows changes.
class NumbersPresenter : public QObject
{
    Q_OBJECT

public:
    NumbersPresenter(services::Services &services, Background &background, QObject *parent = nullptr);

    /// 津南应急会诊〔2026〕, the latest year first.
    QStringList series() const;
    void choose(int series);
    RowList &rows() { return m_list; }
    /// "12 issued · 8 free · 1 void", and the alarm when a number was used twice.
    QString summary() const;
    bool hasAlarm() const;
    bool mayVoid(int row) const;
    bool mayClose() const; ///< something is free in a year that is over
    /// The issued paper that the row is about; null when there is none or there are two.
    domain::PaperId paperAt(int row) const;

    void voidAt(int row, const QString &reason);
    void closeYear(const QString &reason);
    std::shared_ptr<Job> exportTo(const QString &path);

Q_SIGNALS:
    void changed();
    void failed(const QString &sentence);
    void closed(int count);
    void exported(const QString &path);

private:
    void reload();
    void show(const base::Outcome<std::vector<services::NumberRow>> &rows);
    ListRow worded(const services::NumberRow &row) const;
    int count(domain::NumberEntry::State state) const;
    const services::NumberRow *at(int row) const;

    services::Services &m_services;
    Background &m_background;
    std::vector<domain::NumberSeries> m_series;
    int m_chosen = 0;
    std::vector<services::NumberRow> m_rows;
    RowList m_list;
};

}
