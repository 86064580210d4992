#include "ui/views/visit/handoverstep.h"

#include "ui/controls/fontnote.h"
#include "ui/controls/named.h"
#include "ui/presentation/fontwords.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"
#include "ui/views/casefile/casefileexport.h"
#include "ui/views/originalsnote.h"
#include "ui/views/papers/paperview.h"
#include "ui/views/papers/printing.h"
#include "ui/views/visit/correctiondialog.h"
#include "ui/views/visit/gaplist.h"
#include "ui/views/visit/revisionlist.h"
#include "ui/views/visit/signaturecolumn.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::HandOverPresenter;

HandOverStep::HandOverStep(const Context &context, presentation::VisitSession &session, QWidget *parent)
    : StepView(parent), m_context(context), m_session(session), m_presenter(session, context.background),
      m_printing(new Printing(context, this))
{
    setObjectName(QStringLiteral("handOverStep"));
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildLeft());
    m_paper = new PaperView(context, splitter);
    splitter->addWidget(m_paper);
    auto *signatures = new SignatureColumn(context, session, m_presenter, splitter);
    signatures->setMinimumWidth(290);
    splitter->addWidget(signatures);
    splitter->setSizes({280, 660, 320});
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_fonts = new controls::FontNote(this);
    m_originals = new OriginalsNote(context, this);
    layout->addWidget(m_originals);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_fonts);
    layout->addWidget(buildFoot());
    connectAll();
}

QWidget *HandOverStep::buildLeft()
{
    auto *left = new QWidget(this);
    left->setMinimumWidth(240);
    auto *gaps = new GapList(m_session, m_presenter, left);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(gaps, 1);
    column->addWidget(new RevisionList(m_presenter, left), 1);
    connect(gaps, &GapList::chosen, this, &HandOverStep::placeRequested);
    return left;
}

QWidget *HandOverStep::buildFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("surface", QStringLiteral("foot"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 8, 16, 8);
    m_print = named(new QPushButton(m_context.theme.icon(QStringLiteral("print")), tr("Print"), foot), QStringLiteral("paperPrint"), tr("Print"));
    m_save = named(new QPushButton(m_context.theme.icon(QStringLiteral("save")), tr("Save as PDF"), foot), QStringLiteral("paperSave"), tr("Save as PDF"));
    m_ofd = named(new QPushButton(tr("Export OFD …"), foot), QStringLiteral("paperOfd"), tr("Export the paper as OFD"));
    m_ofd->setToolTip(tr("A second edition with the same content (GB/T 33190); the original is the issued PDF"));
    m_copy = named(new QPushButton(tr("Editable copy …"), foot), QStringLiteral("paperCopy"), tr("Export an editable copy"));
    m_copy->setToolTip(tr("For editing in a word processor; it says on every page that it is no official paper"));
    m_verify = named(new QPushButton(m_context.theme.icon(QStringLiteral("verify")), tr("Verify"), foot), QStringLiteral("paperVerify"), tr("Verify the paper"));
    m_issue = named(new QPushButton(tr("Issue and freeze"), foot), QStringLiteral("paperIssue"), tr("Issue and freeze"));
    m_issue->setProperty("kind", QStringLiteral("primary"));
    m_correct = named(new QPushButton(tr("Correct …"), foot), QStringLiteral("paperCorrect"), tr("Issue a correction"));
    m_correct->setToolTip(tr("A mistake in the issued paper is put right by a new edition with a reason"));
    m_caseExport = CaseFileExport::makeButton(foot);
    row->addWidget(m_correct);
    row->addWidget(m_caseExport);
    row->addStretch(1);
    row->addWidget(m_print);
    row->addWidget(m_save);
    row->addWidget(m_ofd);
    row->addWidget(m_copy);
    row->addWidget(m_verify);
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
    connect(m_issue, &QPushButton::clicked, this, &HandOverStep::onIssue);
    connect(m_correct, &QPushButton::clicked, this, &HandOverStep::onCorrect);
    connect(m_save, &QPushButton::clicked, this, &HandOverStep::onSave);
    connect(m_ofd, &QPushButton::clicked, this, &HandOverStep::onExportOfd);
    connect(&m_presenter, &HandOverPresenter::ofdSaved, this,
            [this](const QString &sentence) { m_context.notices.say(sentence); });
    connect(m_copy, &QPushButton::clicked, this, &HandOverStep::onExportCopy);
    connect(&m_presenter, &HandOverPresenter::copySaved, this,
            [this](const QString &sentence) { m_context.notices.say(sentence); });
    connect(m_print, &QPushButton::clicked, this, &HandOverStep::onPrint);
    connect(m_verify, &QPushButton::clicked, this, &HandOverStep::onVerify);
    connect(m_printing, &Printing::started, this, &HandOverStep::jobStarted);
    connect(m_originals, &OriginalsNote::fetched, this, [this] {
        if (isVisible() && !m_session.isFrozen())
            m_presenter.preview();
    });
    m_caseFile = new CaseFileExport(m_context, this);
    connect(m_caseExport, &QPushButton::clicked, this, [this] { m_caseFile->begin(m_session.id()); });
    connect(m_caseFile, &CaseFileExport::jobStarted, this, &HandOverStep::jobStarted);
}

void HandOverStep::enter(const QString &)
{
    m_originals->setVisits({m_session.id()});
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
    m_paper->show(presentation::Words::draftTitle(domain::kConsultationReport), {m_presenter.draft(), {}});
    refreshButtons();
}

void HandOverStep::showIssued()
{
    const auto bytes = m_presenter.issuedPdf();
    if (!bytes) {
        m_context.notices.warn(presentation::Sentences::of(bytes.error()));
        return;
    }
    const auto paper = m_presenter.issued();
    m_paper->show(paper ? presentation::Words::paperTitle(*paper) : QString(), {{}, *bytes});
    refreshButtons();
}

void HandOverStep::refreshButtons()
{
    const bool frozen = m_session.isFrozen();
    m_issue->setVisible(!frozen);
    m_correct->setVisible(frozen);
    m_verify->setVisible(frozen);
    m_caseExport->setVisible(frozen);
    m_issue->setEnabled(m_presenter.canIssue());
    m_save->setEnabled(frozen || m_presenter.draft());
    m_ofd->setEnabled(frozen || m_presenter.draft());
    m_copy->setEnabled(frozen || m_presenter.draft());
    m_fonts->tell(m_presenter.fonts());
    m_print->setEnabled(frozen || m_presenter.draft());
}

bool HandOverStep::acceptsFonts(const QString &action)
{
    const auto fonts = m_presenter.fonts();
    return fonts.missing.empty()
        || m_context.confirmation.confirms(this, {tr("Go on without these characters?"), presentation::FontWords::warning(fonts), action});
}

void HandOverStep::onIssue()
{
    if (!acceptsFonts(tr("Issue all the same")))
        return;
    const controls::Question question{
        tr("Issue and freeze?"),
        tr("The paper gets its number and the visit is closed. After this nothing in it can be changed; a mistake can only be "
           "put right by a correction with a reason."),
        tr("Issue and freeze")};
    if (m_context.confirmation.confirms(this, question))
        m_presenter.issue();
}

void HandOverStep::onCorrect()
{
    const auto editions = m_presenter.revisions();
    if (editions.empty())
        return;
    CorrectionDialog dialog(editions.front().number, editions.front().revision + 1, window());
    if (dialog.exec() == QDialog::Accepted)
        m_presenter.correct(dialog.reason(), dialog.correction());
}

void HandOverStep::onSave()
{
    if (!acceptsFonts(tr("Save all the same")))
        return;
    const QString path = m_context.files.save(this, tr("Save as PDF"), m_presenter.suggestedFileName(), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto done = m_presenter.save(path);
    if (done)
        m_context.notices.say(tr("Saved as %1").arg(path));
    else
        m_context.notices.warn(presentation::Sentences::of(done.error()));
}

void HandOverStep::onExportOfd()
{
    if (!acceptsFonts(tr("Export all the same")))
        return;
    const QString path = m_context.files.save(this, tr("Export the paper as OFD"),
                                              m_presenter.suggestedFileName(QStringLiteral("ofd")), tr("OFD (*.ofd)"));
    if (!path.isEmpty())
        m_presenter.saveOfd(path);
}

void HandOverStep::onExportCopy()
{
    const QString path = m_context.files.save(this, tr("Export an editable copy"), m_presenter.suggestedFileName(QStringLiteral("odt")),
                                              tr("OpenDocument text (*.odt)"));
    if (!path.isEmpty())
        m_presenter.saveCopy(path);
}

void HandOverStep::onPrint()
{
    if (!acceptsFonts(tr("Print all the same")))
        return;
    const auto issued = m_session.isFrozen() ? m_presenter.issued() : std::nullopt;
    const QString title = issued ? presentation::Words::paperTitle(*issued)
                                 : presentation::Words::draftTitle(domain::kConsultationReport);
    m_printing->print({title, m_paper->content(), m_paper->currentPage(), !issued});
}

void HandOverStep::onVerify()
{
    if (const auto paper = m_presenter.issued())
        m_context.navigator.verifyPaper(paper->id);
}

}
