#pragma once

#include "ui/presentation/templates/templatespresenter.h"
#include "ui/views/context.h"

#include <QFrame>

class QComboBox;
class QLabel;

namespace xunzhen::controls {
class LiveSheets;
}

namespace xunzhen::views {

/// The sample record as the draft would print it.
class PreviewPane : public QFrame
{
    Q_OBJECT

public:
    PreviewPane(const Context &context, presentation::TemplatesPresenter &presenter, QWidget *parent = nullptr);

private:
    void connectAll();
    void refreshState();

    const Context &m_context;
    presentation::TemplatesPresenter &m_presenter;
    QComboBox *m_sample;
    QLabel *m_page, *m_state;
    controls::LiveSheets *m_sheets;
};

}
