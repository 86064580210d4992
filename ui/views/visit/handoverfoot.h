#pragma once

#include "ui/controls/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace xunzhen::views {

/// The foot of 交付: one button that issues, beside it what that fixes; everything else is folded under "More" until then, and in its
/// place afterwards.
class HandOverFoot : public QFrame
{
    Q_OBJECT

public:
    explicit HandOverFoot(const controls::Theme &theme, QWidget *parent = nullptr);
    /// What can be done now.
    void setState(bool isFrozen, bool canIssue, bool hasPages);

    QPushButton *print = nullptr, *save = nullptr, *ofd = nullptr, *copy = nullptr, *verify = nullptr, *issue = nullptr,
                *correct = nullptr, *caseExport = nullptr;

private:
    QFrame *buildRest(const controls::Theme &theme);
    QWidget *buildMeaning();

    QFrame *m_rest = nullptr;
    QWidget *m_meaning = nullptr;
    QPushButton *m_more = nullptr;
};

}
