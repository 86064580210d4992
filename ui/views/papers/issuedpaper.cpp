#include "ui/views/papers/issuedpaper.h"

#include "ui/controls/named.h"
#include "ui/controls/progressstrip.h"
#include "ui/presentation/sentences.h"
#include "ui/views/papers/paperview.h"
#include "ui/views/papers/printing.h"
#include "ui/views/visit/correctiondialog.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::IssuedPaperPresenter;

IssuedPaper::IssuedPaper(const Context &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_presenter(context.services, context.background, context.navigator),
      m_printing(new Printing(context, this)), m_view(new PaperView(context, this)), m_progress(new controls::ProgressStrip(this))
{
    setObjectName(QStringLiteral("issuedPaper"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(buildActions());
    layout->addWidget(m_progress);
    layout->addWidget(m_view, 1);
    connectAll();
}

QPushButton *IssuedPaper::addAction(QHBoxLayout *row, const QString &icon, const QString &word, const QString &name, const QString &spoken)
{
    auto *button = named(new QPushButton(word, this), name, spoken);
    if (!icon.isEmpty()) {
        const auto paint = [this, button, icon] { button->setIcon(m_context.theme.icon(icon)); };
        paint();
        connect(&m_context.theme, &controls::Theme::changed, button, paint);
    }
    row->addWidget(button);
    return button;
}

QHBoxLayout *IssuedPaper::buildActions()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 2);
    row->setSpacing(6);
    m_back = addAction(row, QStringLiteral("chevron-left"), tr("Back"), QStringLiteral("paperBack"), tr("Back"));
    row->addStretch(1);
    m_correct = addAction(row, {}, tr("Correct…"), QStringLiteral("paperCorrection"), tr("Issue a correction"));
    m_correct->setToolTip(tr("A mistake in the issued paper is put right by a new edition with a reason"));
    m_print = addAction(row, QStringLiteral("print"), tr("Print"), QStringLiteral("paperPrint"), tr("Print the paper"));
    m_save = addAction(row, QStringLiteral("save"), tr("Save as…"), QStringLiteral("paperSave"), tr("Save the paper as a PDF file"));
    m_ofd = addAction(row, {}, tr("OFD…"), QStringLiteral("paperOfd"), tr("Export the paper as OFD"));
    m_ofd->setToolTip(tr("A second edition with the same content (GB/T 33190); the original is the issued PDF"));
    m_copy = addAction(row, {}, tr("ODT…"), QStringLiteral("paperCopy"), tr("Save an editable copy"));
    m_copy->setToolTip(tr("An .odt to be worked on; it is never an official paper"));
    m_verify = addAction(row, QStringLiteral("verify"), tr("Verify"), QStringLiteral("paperVerify"), tr("Verify the paper"));
    return row;
}

void IssuedPaper::connectAll()
{
    connect(m_back, &QPushButton::clicked, this, &IssuedPaper::closed);
    connect(m_print, &QPushButton::clicked, this, &IssuedPaper::onPrint);
    connect(m_save, &QPushButton::clicked, this, &IssuedPaper::onSave);
    connect(m_correct, &QPushButton::clicked, this, &IssuedPaper::onCorrect);
    connect(&m_presenter, &IssuedPaperPresenter::corrected, this, &IssuedPaper::show);
    connect(m_copy, &QPushButton::clicked, this, &IssuedPaper::onCopy);
    connect(m_ofd, &QPushButton::clicked, this, &IssuedPaper::onExport);
    connect(m_verify, &QPushButton::clicked, &m_presenter, &IssuedPaperPresenter::verify);
    connect(&m_presenter, &IssuedPaperPresenter::opened, this, &IssuedPaper::onOpened);
    connect(&m_presenter, &IssuedPaperPresenter::said, this, [this](const QString &words) { m_context.notices.say(words); });
    connect(&m_presenter, &IssuedPaperPresenter::failed, this, [this](const QString &words) { m_context.notices.warn(words); });
    connect(&m_presenter, &IssuedPaperPresenter::started, m_progress, &controls::ProgressStrip::follow);
    connect(m_printing, &Printing::started, m_progress, &controls::ProgressStrip::follow);
}

void IssuedPaper::onOpened()
{
    m_correct->setVisible(m_presenter.canCorrect());
    if (m_view->show(m_presenter.title(), m_presenter.content()))
        Q_EMIT shown();
    else
        m_context.notices.warn(presentation::Sentences::of(base::Error(base::ErrorCode::DamagedFile)));
}

void IssuedPaper::onPrint() { m_printing->print({m_presenter.title(), m_presenter.content(), m_view->currentPage()}); }

void IssuedPaper::onCorrect()
{
    CorrectionDialog dialog(m_presenter.paper().number, m_presenter.paper().revision + 1, window());
    if (dialog.exec() == QDialog::Accepted)
        m_presenter.correct(dialog.reason(), dialog.correction());
}

void IssuedPaper::onSave()
{
    const QString path = m_context.files.save(this, tr("Save the paper"), m_presenter.fileName(QStringLiteral("pdf")), tr("PDF files (*.pdf)"));
    if (!path.isEmpty())
        m_presenter.save(path);
}

void IssuedPaper::onExport()
{
    const QString path = m_context.files.save(this, tr("Export the paper as OFD"), m_presenter.fileName(QStringLiteral("ofd")), tr("OFD (*.ofd)"));
    if (!path.isEmpty())
        m_presenter.saveOfd(path);
}

void IssuedPaper::onCopy()
{
    const QString path = m_context.files.save(this, tr("Save an editable copy"), m_presenter.fileName(QStringLiteral("odt")), tr("ODF text (*.odt)"));
    if (!path.isEmpty())
        m_presenter.saveOdt(path);
}

}
