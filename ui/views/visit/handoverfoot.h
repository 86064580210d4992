#pragma once

#include "ui/controls/theme/theme.h"

#include <QFrame>

class QBoxLayout;
class QPushButton;

namespace xunzhen::views {

/// The foot of 交付: one button that issues, beside it what that fixes; everything else is folded under "More" until then. Afterwards
/// what is done with every paper is in its place and the rest under "More".
class HandOverFoot : public QFrame
{
    Q_OBJECT

public:
    explicit HandOverFoot(const controls::Theme &theme, QWidget *parent = nullptr);
    struct State
    {
        bool isFrozen, canIssue, hasPages;
        bool isPrintedAbove; ///< where the paper is served stands how to print it
    };
    /// What can be done now.
    void setState(const State &state);

    QPushButton *print = nullptr, *save = nullptr, *ofd = nullptr, *copy = nullptr, *verify = nullptr, *issue = nullptr,
                *correct = nullptr, *caseExport = nullptr;

private:
    QFrame *buildRest(const controls::Theme &theme);
    QWidget *buildMeaning();

    void refresh();

    State m_state{};
    QBoxLayout *m_parts = nullptr;
    QFrame *m_rest = nullptr;
    QWidget *m_meaning = nullptr;
    QPushButton *m_more = nullptr;
};

}
