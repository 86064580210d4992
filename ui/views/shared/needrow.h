#pragma once

#include "ui/presentation/shared/sharingneeds.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace xunzhen::views {

/// One abnormal thing with its button. The button of a thing to be explained opens the explanation below.
class NeedRow : public QFrame
{
    Q_OBJECT

public:
    NeedRow(const presentation::SharingNeed &need, int place, QWidget *parent = nullptr);

Q_SIGNALS:
    void acted(); ///< not for an explanation, which the row shows by itself

private:
    void onPressed();

    presentation::SharingNeed::Act m_act;
    QPushButton *m_button;
    QLabel *m_meaning;
};

}
