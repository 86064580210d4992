#pragma once

#include "ui/views/context.h"
#include "ui/views/remediation/photorow.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace xunzhen::controls {
class ConflictMarks;
class FactGrid;
class NoteField;
class PhotoStrip;
class ProgressStrip;
class RowListView;
}

namespace xunzhen::views {

class CallBar;
class OriginalsNote;
class ResultRow;

/// 复查: what is demanded, before and after, result, note, and one button that records the look.
class ReinspectPane : public QFrame
{
    Q_OBJECT

public:
    ReinspectPane(const Context &context, presentation::RemediationPresenter &presenter, QWidget *parent = nullptr);

private:
    QWidget *buildHead();
    QWidget *buildBody();
    QWidget *buildPhotos();
    QWidget *buildResult();
    QWidget *buildFoot();
    void refresh();
    void refreshButton();
    void record();

    const Context &m_context;
    presentation::RemediationPresenter &m_presenter;
    domain::RemediationId m_shown;
    PhotoRow m_before, m_after;
    QLabel *m_title = nullptr, *m_noBefore = nullptr, *m_historyTitle = nullptr, *m_lacks = nullptr;
    QPushButton *m_firm = nullptr, *m_visit = nullptr, *m_record = nullptr;
    controls::FactGrid *m_demand = nullptr;
    controls::PhotoStrip *m_beforeStrip = nullptr, *m_afterStrip = nullptr;
    controls::RowListView *m_history = nullptr;
    controls::NoteField *m_note = nullptr;
    controls::ProgressStrip *m_progress = nullptr;
    ResultRow *m_result = nullptr;
    controls::ConflictMarks *m_marks = nullptr;
    OriginalsNote *m_originals = nullptr;
    CallBar *m_calls = nullptr;
};

}
