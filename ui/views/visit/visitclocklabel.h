#pragma once

#include "ui/presentation/visit/visitsession.h"

#include <QLabel>

namespace xunzhen::views {

/// 现场用时, told quietly: nobody starts or watches it. Not there before something was done.
class VisitClockLabel : public QLabel
{
    Q_OBJECT

public:
    explicit VisitClockLabel(presentation::VisitSession &session, QWidget *parent = nullptr);

private:
    void refresh();

    presentation::VisitSession &m_session;
};

}
