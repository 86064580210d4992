#include "ui/views/papers/paperwindow.h"

#include "ui/controls/named.h"
#include "ui/controls/progressstrip.h"
#include "ui/views/papers/paperview.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace xunzhen::views {

using controls::named;

PaperWindow::PaperWindow(const Context &context, const Printing::Paper &paper, QWidget *parent)
    : QDialog(parent), m_context(context), m_view(new PaperView(context, this)), m_printing(new Printing(context, this))
{
    setObjectName(QStringLiteral("paperWindow"));
    setWindowTitle(paper.title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(parent->size() * 0.85);
    auto *progress = new controls::ProgressStrip(this);
    auto *print = named(new QPushButton(context.theme.icon(QStringLiteral("print")), tr("Print"), this), QStringLiteral("windowPrint"), tr("Print the paper"));
    auto *close = named(new QPushButton(tr("Close"), this), QStringLiteral("windowClose"), tr("Close"));
    print->setProperty("kind", QStringLiteral("primary"));
    print->setAutoDefault(false);
    close->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(progress, 1);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(print);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addLayout(row);
    m_view->show(paper.title, paper.content);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(print, &QPushButton::clicked, this, [this, shown = paper]() mutable {
        shown.currentPage = m_view->currentPage();
        m_printing->print(shown);
    });
    connect(m_printing, &Printing::started, progress, &controls::ProgressStrip::follow);
}

}
