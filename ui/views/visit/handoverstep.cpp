#include "ui/views/visit/handoverstep.h"

#include "ui/controls/named.h"
#include "ui/controls/pagesheets.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"
#include "ui/views/visit/gaplist.h"
#include "ui/views/visit/signaturecolumn.h"

#include <QLabel>
#include <QPainter>
#include <QPdfView>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::HandOverPresenter;

HandOverStep::HandOverStep(const Context &context, presentation::VisitSession &session, QWidget *parent)
    : StepView(parent), m_context(context), m_session(session), m_presenter(session, context.background)
{
    setObjectName(QStringLiteral("handOverStep"));
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    auto *gaps = new GapList(session, m_presenter, splitter);
    gaps->setMinimumWidth(240);
    splitter->addWidget(gaps);
    splitter->addWidget(buildPaper());
    auto *signatures = new SignatureColumn(context, session, m_presenter, splitter);
    signatures->setMinimumWidth(290);
    splitter->addWidget(signatures);
    splitter->setSizes({280, 660, 320});
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(splitter, 1);
    layout->addWidget(buildFoot());
    connect(gaps, &GapList::chosen, this, &HandOverStep::placeRequested);
    connectAll();
}

QWidget *HandOverStep::buildPaper()
{
    auto *box = new QWidget(this);
    m_paperTitle = new QLabel(box);
    m_paperTitle->setProperty("face", QStringLiteral("heading"));
    m_page = new QLabel(box);
    m_page->setProperty("quiet", true);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 6, 12, 6);
    bar->addWidget(m_paperTitle, 1);
    bar->addWidget(m_page);
    for (const auto &[icon, name, spoken, factor] :
         {std::tuple{"zoom-out", "paperZoomOut", tr("Smaller"), 1 / 1.25}, std::tuple{"zoom-in", "paperZoomIn", tr("Larger"), 1.25}}) {
        auto *button = named(new QToolButton(box), QLatin1String(name), spoken);
        button->setIcon(m_context.theme.icon(QLatin1String(icon)));
        button->setToolTip(spoken);
        connect(button, &QToolButton::clicked, this, [this, by = factor] { zoom(by); });
        bar->addWidget(button);
    }
    m_sheets = new controls::PageSheets(m_context.theme, box);
    m_pdfView = named(new QPdfView(box), QStringLiteral("issuedView"), tr("The issued paper"));
    m_pdfView->setDocument(&m_pdf);
    m_pdfView->setPageMode(QPdfView::PageMode::MultiPage);
    m_pdfView->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_papers = new QStackedWidget(box);
    m_papers->addWidget(m_sheets);
    m_papers->addWidget(m_pdfView);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_papers, 1);
    return box;
}

QWidget *HandOverStep::buildFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("surface", QStringLiteral("foot"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 8, 16, 8);
    m_print = named(new QPushButton(m_context.theme.icon(QStringLiteral("print")), tr("Print"), foot), QStringLiteral("paperPrint"), tr("Print"));
    m_save = named(new QPushButton(m_context.theme.icon(QStringLiteral("save")), tr("Save as PDF"), foot), QStringLiteral("paperSave"), tr("Save as PDF"));
    m_issue = named(new QPushButton(tr("Issue and freeze"), foot), QStringLiteral("paperIssue"), tr("Issue and freeze"));
    m_issue->setProperty("kind", QStringLiteral("primary"));
    row->addStretch(1);
    row->addWidget(m_print);
    row->addWidget(m_save);
    row->addWidget(m_issue);
    return foot;
}

void HandOverStep::connectAll()
{
    connect(&m_presenter, &HandOverPresenter::draftChanged, this, &HandOverStep::showDraft);
    connect(&m_presenter, &HandOverPresenter::gapsChanged, this, &HandOverStep::refreshButtons);
    connect(&m_presenter, &HandOverPresenter::paperIssued, this, &HandOverStep::showIssued);
    connect(&m_presenter, &HandOverPresenter::jobStarted, this, &HandOverStep::jobStarted);
    connect(&m_presenter, &HandOverPresenter::failed, this,
            [this](const QString &sentence) { m_context.notices.warn(sentence); });
    connect(&m_presenter, &HandOverPresenter::signaturesChanged, this, [this] {
        if (isVisible())
            m_presenter.preview();
    });
    connect(m_sheets, &controls::PageSheets::pageShown, this, [this](int page, int count) {
        m_page->setText(count ? tr("Page %1 of %2").arg(page + 1).arg(count) : QString());
    });
    connect(m_issue, &QPushButton::clicked, this, &HandOverStep::onIssue);
    connect(m_save, &QPushButton::clicked, this, &HandOverStep::onSave);
    connect(m_print, &QPushButton::clicked, this, &HandOverStep::onPrint);
}

void HandOverStep::enter(const QString &)
{
    m_presenter.check();
    if (m_session.isFrozen())
        showIssued();
    else if (!isVisible())
        m_presenter.preview(); // else the check has asked for it
}

void HandOverStep::showDraft()
{
    if (m_session.isFrozen())
        return;
    m_papers->setCurrentWidget(m_sheets);
    m_sheets->setPaper(m_presenter.draft());
    m_paperTitle->setText(tr("Consultation report · draft"));
    refreshButtons();
}

void HandOverStep::showIssued()
{
    const auto bytes = m_presenter.issuedPdf();
    if (!bytes) {
        m_context.notices.warn(presentation::Sentences::of(bytes.error()));
        return;
    }
    m_pdf.close();
    m_pdfBytes.close();
    m_pdfBytes.setData(*bytes);
    m_pdfBytes.open(QIODevice::ReadOnly);
    m_pdf.load(&m_pdfBytes);
    m_papers->setCurrentWidget(m_pdfView);
    const auto paper = m_presenter.issued();
    m_paperTitle->setText(paper ? tr("Consultation report · %1").arg(paper->number) : QString());
    m_page->setText(tr("%n page(s)", nullptr, m_pdf.pageCount()));
    refreshButtons();
}

void HandOverStep::refreshButtons()
{
    const bool frozen = m_session.isFrozen();
    m_issue->setVisible(!frozen);
    m_issue->setEnabled(m_presenter.canIssue());
    m_save->setEnabled(frozen || m_presenter.draft());
    m_print->setEnabled(frozen || m_presenter.draft());
}

void HandOverStep::zoom(double factor)
{
    if (m_papers->currentWidget() == m_sheets) {
        m_sheets->zoom(factor);
        return;
    }
    m_pdfView->setZoomMode(QPdfView::ZoomMode::Custom);
    m_pdfView->setZoomFactor(m_pdfView->zoomFactor() * factor);
}

void HandOverStep::onIssue()
{
    const controls::Question question{
        tr("Issue and freeze?"),
        tr("The paper gets its number and the visit is closed. After this nothing in it can be changed; a mistake can only be "
           "put right by a correction with a reason."),
        tr("Issue and freeze")};
    if (m_context.confirmation.confirms(this, question))
        m_presenter.issue();
}

void HandOverStep::onSave()
{
    const QString path = m_context.files.save(this, tr("Save as PDF"), m_presenter.suggestedFileName(), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto done = m_presenter.save(path);
    if (done)
        m_context.notices.say(tr("Saved as %1").arg(path));
    else
        m_context.notices.warn(presentation::Sentences::of(done.error()));
}

void HandOverStep::onPrint()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        print(printer);
}

void HandOverStep::print(QPrinter &printer)
{
    QPainter painter;
    if (!painter.begin(&printer)) {
        m_context.notices.warn(tr("The printer did not take the paper. The paper is safe. Please check the printer and print again."));
        return;
    }
    const QRectF sheet = printer.paperRect(QPrinter::DevicePixel);
    const bool issued = m_session.isFrozen();
    const int pages = issued ? m_pdf.pageCount() : m_presenter.draft()->pageCount();
    std::optional<services::SheetPainter> drafts;
    if (!issued)
        drafts.emplace(m_presenter.draft());
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            printer.newPage();
        if (issued)
            painter.drawImage(sheet, m_pdf.render(page, sheet.size().toSize()));
        else
            drafts->paint(painter, page, sheet);
    }
}

}
