#pragma once

#include "ui/presentation/visit/visitsession.h"
#include "ui/views/context.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace xunzhen::controls {
class ConflictMarks;
class StatusPill;
}

namespace xunzhen::views {

/// The line above the steps: which visit, how far, and whether it is on disk. Also tells when a newer checklist pack would
/// change this visit and offers to take it over.
class VisitHeader : public QFrame
{
    Q_OBJECT

public:
    VisitHeader(const Context &context, presentation::VisitSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void newRequested();
    void handoffRequested();

private:
    void refresh();
    void refreshSave();
    QString savedWords(const QDateTime &at) const;
    void refreshRepin();
    void onRepin();
    void onVoid();

    Context m_context;
    presentation::VisitSession &m_session;
    presentation::Question m_comparison; ///< with the current packs
    QLabel *m_title, *m_count, *m_save;
    controls::StatusPill *m_state;
    QProgressBar *m_bar;
    controls::ConflictMarks *m_marks;
    QPushButton *m_new, *m_repin, *m_void, *m_handoff;
};

}
