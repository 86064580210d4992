#include "ui/views/enterprises/paperpane.h"

#include "ui/controls/named.h"

#include <QLabel>
#include <QPdfDocument>
#include <QPdfView>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;

PaperPane::PaperPane(const Context &context, QWidget *parent)
    : QFrame(parent), m_document(new QPdfDocument(this)), m_view(new QPdfView(this)), m_title(new QLabel(this))
{
    setObjectName(QStringLiteral("paperPane"));
    named(m_view, QStringLiteral("paperView"), tr("Pages of the paper"));
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setDocument(m_document);
    m_title->setProperty("face", QStringLiteral("heading"));
    auto *back = named(new QPushButton(context.theme.icon(QStringLiteral("chevron-left")), tr("Back"), this), QStringLiteral("paperBack"), tr("Back to the file"));
    auto *smaller = named(new QPushButton(QStringLiteral("–"), this), QStringLiteral("paperSmaller"), tr("Smaller"));
    auto *larger = named(new QPushButton(QStringLiteral("+"), this), QStringLiteral("paperLarger"), tr("Larger"));
    auto *save = named(new QPushButton(tr("Save as…"), this), QStringLiteral("paperSave"), tr("Save the paper as a PDF file"));
    auto *ofd = named(new QPushButton(tr("Export OFD …"), this), QStringLiteral("paperOfd"), tr("Export the paper as OFD"));
    ofd->setToolTip(tr("A second edition with the same content (GB/T 33190); the original is the issued PDF"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(8);
    bar->addWidget(back);
    bar->addWidget(m_title, 1);
    bar->addWidget(smaller);
    bar->addWidget(larger);
    bar->addWidget(save);
    bar->addWidget(ofd);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    connect(back, &QPushButton::clicked, this, &PaperPane::closed);
    connect(save, &QPushButton::clicked, this, &PaperPane::saveRequested);
    connect(ofd, &QPushButton::clicked, this, &PaperPane::ofdRequested);
    connect(smaller, &QPushButton::clicked, this, [this] { zoom(1 / 1.2); });
    connect(larger, &QPushButton::clicked, this, [this] { zoom(1.2); });
}

PaperPane::~PaperPane()
{
    // The document reads from the buffer until it is closed.
    m_document->close();
}

void PaperPane::zoom(double factor)
{
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(std::clamp(m_view->zoomFactor() * factor, 0.3, 4.0));
}

bool PaperPane::showPaper(const QString &number, const QByteArray &pdf)
{
    m_number = number;
    m_title->setText(number);
    m_document->close();
    m_bytes.close();
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_document->load(&m_bytes);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    return m_document->status() == QPdfDocument::Status::Ready;
}

}
