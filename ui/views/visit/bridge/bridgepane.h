#pragma once

#include "ui/presentation/visit/bridge/typeback.h"
#include "ui/views/context.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace xunzhen::controls {
class NoteField;
}

namespace xunzhen::views {

/// 纸上清单录入: what was marked on a printed list is typed back with the number keys, the question shown for control. Also
/// prints the list.
class BridgePane : public QFrame
{
    Q_OBJECT

public:
    BridgePane(const Context &context, presentation::VisitSession &session, QWidget *parent = nullptr);

    void begin(int ordinal);
    presentation::TypeBack &typeBack() { return m_typeBack; }
    /// What stands in the note is durable when this returns.
    void commit();

Q_SIGNALS:
    void closeRequested();
    void undoRequested();
    void jobStarted(const std::shared_ptr<xunzhen::presentation::Job> &job);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *label(const QString &name, const char *face, bool quiet);
    void buildControl(QVBoxLayout &column);
    void buildField(QVBoxLayout &column);
    QWidget *buildFoot();
    void connectAll();
    bool onKey(int key);
    void openNote();
    void leaveNote();
    void refresh();
    void tell(const QString &sentence, const QString &tone);
    void printList();

    Context m_context;
    presentation::VisitSession &m_session;
    presentation::TypeBack m_typeBack;
    QLabel *m_code, *m_place, *m_question, *m_answer, *m_wanted, *m_told, *m_count;
    QLineEdit *m_field;
    controls::NoteField *m_note;
    QPushButton *m_print, *m_undo, *m_other, *m_close;
    std::shared_ptr<presentation::Job> m_printing;
    domain::VisitId m_otherVisit;
};

}
