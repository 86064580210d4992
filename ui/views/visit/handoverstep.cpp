#include "ui/views/visit/handoverstep.h"

#include "models/domain/visit/filefacts.h"
#include "ui/controls/fontnote.h"
#include "ui/presentation/fontwords.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"
#include "ui/views/casefile/casefileexport.h"
#include "ui/views/originalsnote.h"
#include "ui/views/papers/paperview.h"
#include "ui/views/papers/printing.h"
#include "ui/views/serving/servingpanel.h"
#include "ui/views/visit/correctiondialog.h"
#include "ui/views/visit/gaplist.h"
#include "ui/views/visit/handoverfoot.h"
#include "ui/views/visit/revisionlist.h"
#include "ui/views/visit/signaturecolumn.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace xunzhen::views {

using presentation::HandOverPresenter;

HandOverStep::HandOverStep(const Context &context, presentation::VisitSession &session, QWidget *parent)
    : StepView(parent), m_context(context), m_session(session), m_presenter(session, context.background),
      m_printing(new Printing(context, this)), m_desk(new ServingDesk(context, this))
{
    setObjectName(QStringLiteral("handOverStep"));
    m_originals = new OriginalsNote(context, this);
    m_strips = new ServingPanel(context, *m_desk, this);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildLeft());
    m_paper = new PaperView(context, splitter);
    splitter->addWidget(m_paper);
    m_signatures = new SignatureColumn(context, session, m_presenter, splitter);
    m_signatures->setMinimumWidth(290);
    splitter->addWidget(m_signatures);
    splitter->setSizes({280, 660, 320});
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_fonts = new controls::FontNote(this);
    m_foot = new HandOverFoot(context.theme, this);
    layout->addWidget(m_originals);
    layout->addWidget(m_strips);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_fonts);
    layout->addWidget(m_foot);
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
    connect(gaps, &GapList::chosen, this, &HandOverStep::goTo);
    connect(gaps, &GapList::nextRequested, this, &HandOverStep::goToNextGap);
    return left;
}

void HandOverStep::connectAll()
{
    connect(&m_presenter, &HandOverPresenter::draftChanged, this, &HandOverStep::showDraft);
    connect(&m_presenter, &HandOverPresenter::gapsChanged, this, &HandOverStep::onChecked);
    connect(&m_presenter, &HandOverPresenter::paperIssued, this, &HandOverStep::showIssued);
    connect(&m_presenter, &HandOverPresenter::jobStarted, this, &HandOverStep::jobStarted);
    connect(&m_presenter, &HandOverPresenter::failed, this, [this](const QString &sentence) {
        m_context.notices.warn(sentence);
        m_isIssuing = false;
        refreshButtons();
    });
    connect(&m_presenter, &HandOverPresenter::signaturesChanged, this, [this] {
        if (isVisible())
            m_presenter.preview();
    });
    connect(m_foot->issue, &QPushButton::clicked, this, &HandOverStep::onIssue);
    connect(m_foot->correct, &QPushButton::clicked, this, &HandOverStep::onCorrect);
    connect(m_foot->save, &QPushButton::clicked, this, &HandOverStep::onSave);
    connect(m_foot->ofd, &QPushButton::clicked, this, &HandOverStep::onExportOfd);
    connect(&m_presenter, &HandOverPresenter::ofdSaved, this,
            [this](const QString &sentence) { m_context.notices.say(sentence); });
    connect(m_foot->copy, &QPushButton::clicked, this, &HandOverStep::onExportCopy);
    connect(&m_presenter, &HandOverPresenter::copySaved, this,
            [this](const QString &sentence) { m_context.notices.say(sentence); });
    connect(m_foot->print, &QPushButton::clicked, this, &HandOverStep::onPrint);
    connect(m_foot->verify, &QPushButton::clicked, this, &HandOverStep::onVerify);
    connect(m_printing, &Printing::started, this, [this](const std::shared_ptr<presentation::Job> &job) {
        if (const auto issued = m_session.isFrozen() ? m_presenter.issued() : std::nullopt)
            m_desk->presenter().notePrinted(issued->id);
        Q_EMIT jobStarted(job);
    });
    connect(m_desk, &ServingDesk::jobStarted, this, &HandOverStep::jobStarted);
    connect(&m_desk->presenter(), &presentation::ServingPresenter::changed, this, &HandOverStep::refreshButtons);
    connect(m_desk, &ServingDesk::receiptChosen, this, &HandOverStep::papersRequested);
    connect(m_strips, &ServingPanel::allRequested, this, [this] { Q_EMIT papersRequested({}); });
    connect(m_originals, &OriginalsNote::fetched, this, [this] {
        if (isVisible() && !m_session.isFrozen())
            m_presenter.preview();
    });
    m_caseFile = new CaseFileExport(m_context, this);
    connect(m_foot->caseExport, &QPushButton::clicked, this, [this] { m_caseFile->begin(m_session.id()); });
    connect(m_caseFile, &CaseFileExport::jobStarted, this, &HandOverStep::jobStarted);
}

void HandOverStep::enter(const QString &)
{
    m_isIssuing = false; // one that was stopped leaves no word
    m_originals->setVisits({m_session.id()});
    m_presenter.check();
    m_desk->presenter().show(m_session.id());
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
    m_isIssuing = false;
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
    m_strips->setLeading(m_session.isFrozen());
    const auto issued = m_session.isFrozen() ? m_presenter.issued() : std::nullopt;
    const auto *served = issued ? m_desk->presenter().row(issued->id) : nullptr;
    m_foot->setState({m_session.isFrozen(), m_presenter.canIssue() && !m_isIssuing, m_presenter.draft() != nullptr,
                      served && served->state != domain::ServingState::Served});
    m_fonts->tell(m_presenter.fonts());
}

void HandOverStep::goToNextGap()
{
    if (!m_session.isOpen() || m_session.isFrozen())
        return;
    m_isGoing = true;
    m_presenter.check(); // what was filled in since is no gap any more
}

void HandOverStep::onChecked()
{
    refreshButtons();
    if (m_presenter.isChecking() || !std::exchange(m_isGoing, false))
        return;
    if (const domain::Gap *gap = m_presenter.nextGap())
        goTo(domain::Gap(*gap));
    else if (!isVisible())
        Q_EMIT placeRequested(domain::Step::HandOver, {});
}

void HandOverStep::goTo(const domain::Gap &gap)
{
    m_presenter.goneTo(gap);
    if (const auto remedy = domain::remedyOf(gap))
        Q_EMIT papersRequested(remedy->draft);
    else if (gap.code == QLatin1String("conflict"))
        m_context.navigator.go({.page = presentation::Places::sharing()});
    else if (gap.step == domain::Step::Register)
        goToTeam(gap);
    else if (gap.step == domain::Step::HandOver)
        m_signatures->begin(gap);
    else
        Q_EMIT placeRequested(gap.step, gap.itemCode);
}

/// The lead's record is filled in where people are known; all else about the team at step 1.
void HandOverStep::goToTeam(const domain::Gap &gap)
{
    if (gap.code.startsWith(QLatin1String("lead-")))
        m_context.navigator.go({.page = presentation::Places::settings()});
    else
        Q_EMIT placeRequested(domain::Step::Register, gap.code);
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
        tr("Issue and finalise?"),
        tr("The paper gets its number and the visit is closed. After this nothing in it can be changed; a mistake can only be "
           "put right by a correction with a reason."),
        tr("Issue and finalise")};
    if (!m_context.confirmation.confirms(this, question))
        return;
    m_isIssuing = true; // until it is issued, or has failed: nobody presses twice
    refreshButtons();
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
