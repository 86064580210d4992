#pragma once

#include <QFrame>

class QComboBox;
class QDateEdit;
class QPushButton;

namespace xunzhen::presentation {
class StatisticsPresenter;
}

namespace xunzhen::views {

/// Which period, bureau and domain are counted.
class StatisticsFilterBar : public QFrame
{
    Q_OBJECT

public:
    explicit StatisticsFilterBar(presentation::StatisticsPresenter &presenter, QWidget *parent = nullptr);

private:
    void build();
    void connectParts();
    void refresh();
    void onDay();

    presentation::StatisticsPresenter &m_presenter;
    QComboBox *m_kind, *m_bureau, *m_domain;
    QPushButton *m_earlier, *m_later;
    QDateEdit *m_from, *m_to;
};

}
