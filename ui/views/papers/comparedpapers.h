#pragma once

#include "ui/presentation/papers/verifypresenter.h"
#include "ui/views/context.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace xunzhen::views {

class PaperView;

/// The verified file and, when it was changed, the kept original beside it: both on the same page, with what differs marked.
class ComparedPapers : public QFrame
{
    Q_OBJECT

public:
    ComparedPapers(const Context &context, presentation::VerifyPresenter &presenter, QWidget *parent = nullptr);

private:
    QWidget *buildHead();
    void showFiles();
    void showDifferences();
    void step(int by);
    void goTo(int page);
    void follow(PaperView *leader, PaperView *follower);

    Context m_context;
    presentation::VerifyPresenter &m_presenter;
    QWidget *m_head = nullptr;
    QLabel *m_sentence = nullptr;
    QToolButton *m_previous = nullptr, *m_next = nullptr;
    PaperView *m_file, *m_original;
};

}
