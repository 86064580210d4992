#pragma once

#include "ui/presentation/papers/verifypresenter.h"
#include "ui/views/context.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace xunzhen::controls {
class FactGrid;
}

namespace xunzhen::views {

/// The verdict on a paper: one large sentence with its sign, what it means, what to do next, and the facts behind it.
class VerdictCard : public QFrame
{
    Q_OBJECT

public:
    VerdictCard(const Context &context, presentation::VerifyPresenter &presenter, QWidget *parent = nullptr);

private:
    QLabel *line(const QString &name, const char *face = nullptr);
    QPushButton *action(const QString &icon, const QString &word, const QString &name);
    void refresh();
    void onSave();

    Context m_context;
    presentation::VerifyPresenter &m_presenter;
    QLabel *m_icon, *m_sentence, *m_file, *m_meaning, *m_next;
    controls::FactGrid *m_facts;
    QPushButton *m_save, *m_record;
};

}
