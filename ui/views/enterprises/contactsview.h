#pragma once

#include "ui/presentation/enterprises/enterprisefilepresenter.h"
#include "ui/views/context.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace xunzhen::controls {
class FactGrid;
}

namespace xunzhen::views {

class PositionSketch;

/// Whom to call and where to go: contacts that can be copied, and the position when it is known.
class ContactsView : public QScrollArea
{
    Q_OBJECT

public:
    ContactsView(const Context &context, presentation::EnterpriseFilePresenter &presenter, QWidget *parent = nullptr);
    void refresh();

private:
    QPushButton *copyButton(const QString &name, const QString &words);
    void copy(const QString &text);
    QString phone() const;

    Context m_context;
    presentation::EnterpriseFilePresenter &m_presenter;
    controls::FactGrid *m_facts;
    PositionSketch *m_sketch;
    QLabel *m_position;
    QPushButton *m_copyPhone, *m_copyAddress, *m_copyPosition;
};

}
