#pragma once

#include "ui/presentation/papers/papersheets.h"
#include "ui/views/context.h"

#include <QObject>

namespace xunzhen::views {

/// Prints papers, wherever they are shown: asks how, then paints page by page off the window's thread with progress. An issued
/// paper is printed from the bytes of its PDF, never laid out again; a draft of one is marked on every page.
class Printing : public QObject
{
    Q_OBJECT

public:
    struct Paper
    {
        QString title;
        presentation::PaperContent content;
        int currentPage = 0;
        bool isDraft = false; ///< to be issued yet; a handout is never issued and no draft
    };

    Printing(const Context &context, QWidget *owner);

    void print(const Paper &paper);

Q_SIGNALS:
    void started(const std::shared_ptr<xunzhen::presentation::Job> &job);

private:
    Context m_context;
    QWidget *m_owner;
};

}
