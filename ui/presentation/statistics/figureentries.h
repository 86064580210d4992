#pragma once

#include "models/domain/statistics/statistics.h"
#include "ui/presentation/background.h"
#include "ui/presentation/navigator.h"
#include "ui/presentation/rowlist.h"

namespace xunzhen::presentation {

/// What stands behind a number: read off the window's thread, listed, and opened one by one. Lives in the window's thread.
class FigureEntries : public QObject
{
    Q_OBJECT

public:
    FigureEntries(services::Services &services, Background &background, Navigator &navigator, QObject *parent = nullptr);

    /// `key` names a row of the figure, none stands for all of it; `words` are those of that row or figure.
    void read(const domain::StatisticsFilter &filter, domain::Figure figure, const std::optional<QString> &key, const QString &words);

    RowList &rows() { return m_rows; }
    QString title() const;
    void open(int row);
    void openEnterprise(int row);
    bool hasEnterprise(int row) const;

Q_SIGNALS:
    void changed();

private:
    void show(const domain::StatisticsEntries &found, const QString &words);
    const domain::StatisticsEntry *entry(int row) const;

    services::Services &m_services;
    Background &m_background;
    Navigator &m_navigator;
    Question m_reading;
    domain::StatisticsEntries m_found;
    QString m_words;
    RowList m_rows;
};

}
