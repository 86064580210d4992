#pragma once

#include "ui/views/papers/printing.h"

#include <QDialog>

namespace xunzhen::controls {
class ProgressStrip;
}

namespace xunzhen::views {

class PaperView;

/// A paper in a window of its own, to be looked at and printed: what has no screen of its own, such as a handout.
class PaperWindow : public QDialog
{
    Q_OBJECT

public:
    PaperWindow(const Context &context, const Printing::Paper &paper, QWidget *parent);

private:
    Context m_context;
    PaperView *m_view;
    Printing *m_printing;
};

}
