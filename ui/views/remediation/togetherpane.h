#pragma once

#include "ui/presentation/remediation/remediationpresenter.h"
#include "ui/views/context.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace xunzhen::controls {
class NoteField;
class ProgressStrip;
class RowListView;
}

namespace xunzhen::views {

class ResultRow;

/// Several items looked at in one visit: what is marked, one result, one note, photos that prove all of them.
class TogetherPane : public QFrame
{
    Q_OBJECT

public:
    TogetherPane(const Context &context, presentation::RemediationPresenter &presenter, QWidget *parent = nullptr);
    void refresh();

private:
    QLayout *buildProof();
    QWidget *buildFoot();
    void refreshButton();
    void record();

    const Context &m_context;
    presentation::RemediationPresenter &m_presenter;
    presentation::RowList m_rows;
    QLabel *m_title = nullptr, *m_photos = nullptr;
    controls::RowListView *m_list = nullptr;
    ResultRow *m_result = nullptr;
    controls::NoteField *m_note = nullptr;
    controls::ProgressStrip *m_progress = nullptr;
    QPushButton *m_record = nullptr;
};

}
