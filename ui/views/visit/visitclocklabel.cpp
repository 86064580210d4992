#include "ui/views/visit/visitclocklabel.h"

#include "models/domain/visit/visitclock.h"
#include "ui/presentation/words.h"

namespace xunzhen::views {

using presentation::VisitSession;
using presentation::Words;

VisitClockLabel::VisitClockLabel(VisitSession &session, QWidget *parent) : QLabel(parent), m_session(session)
{
    setObjectName(QStringLiteral("visitClock"));
    setProperty("face", QStringLiteral("small"));
    setProperty("quiet", true);
    connect(&session, &VisitSession::recordChanged, this, &VisitClockLabel::refresh);
    refresh();
}

void VisitClockLabel::refresh()
{
    const auto time = m_session.isOpen() ? domain::timeOnSite(m_session.record()) : domain::TimeOnSite();
    setVisible(time.minutes > 0);
    if (time.minutes <= 0)
        return;
    const int hours = time.minutes / 60, minutes = time.minutes % 60;
    setText(hours > 0 ? tr("On site %1 h %2 min").arg(hours).arg(minutes) : tr("On site %1 min").arg(minutes));
    setToolTip(tr("From the first act (%1) to the last (%2); pauses of more than 20 minutes are left out.")
                   .arg(Words::clock(time.from), Words::clock(time.to)));
}

}
