#pragma once

#include "ui/controls/card.h"
#include "ui/presentation/visit/featurespresenter.h"
#include "ui/views/context.h"

class QPushButton;
class QScrollArea;

namespace xunzhen::controls {
class ConflictMarks;
class PresenceBar;
}

namespace xunzhen::views {

/// 企业情形 beneath the lists: each asked once, yes, no or not known; what was told before stands there with who and when.
/// Folds to its count; gone while the lists ask nothing.
class FeatureCard : public controls::Card
{
    Q_OBJECT

public:
    FeatureCard(const Context &context, presentation::FeaturesPresenter &presenter, QWidget *parent = nullptr);

private:
    struct Row
    {
        QString code;
        controls::PresenceBar *bar = nullptr;
        QLabel *told = nullptr;
        controls::ConflictMarks *marks = nullptr;
    };
    void refresh();
    void rebuild();
    void addRow(const presentation::FeaturesPresenter::Row &shown);
    void fold();
    void showCount();
    void move(const QString &from, int by);
    int placeOf(const QString &code) const;

    Context m_context;
    presentation::FeaturesPresenter &m_presenter;
    QPushButton *m_fold;
    QScrollArea *m_scroll;
    QVBoxLayout *m_rows;
    std::vector<Row> m_shown;
};

}
