#include "ui/views/papers/paperformview.h"

#include "ui/controls/conflictmarks.h"
#include "ui/controls/named.h"
#include "ui/presentation/words.h"
#include "ui/views/clearlayout.h"
#include "ui/views/originalsnote.h"
#include "ui/views/papers/formfields.h"
#include "ui/views/papers/formsigners.h"
#include "ui/views/papers/paperview.h"
#include "ui/views/papers/printing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::PaperFormPresenter;

namespace {
constexpr int kMostGaps = 4; ///< listed at once; the number says how many there are
}

PaperFormView::PaperFormView(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_presenter(context.services, context.background), m_printing(new Printing(context, this))
{
    setObjectName(QStringLiteral("paperFormView"));
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildLeft());
    m_paper = new PaperView(context, splitter);
    splitter->addWidget(m_paper);
    splitter->setSizes({520, 700});
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_originals = new OriginalsNote(context, this);
    layout->addWidget(buildHead());
    layout->addWidget(m_originals);
    layout->addWidget(splitter, 1);
    layout->addWidget(buildFoot());
    connectAll();
}

QWidget *PaperFormView::buildHead()
{
    auto *head = new QFrame(this);
    head->setProperty("surface", QStringLiteral("bar"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 6, 12, 6);
    m_back = named(new QPushButton(tr("All papers"), head), QStringLiteral("formBack"), tr("Back to all papers"));
    m_title = new QLabel(head);
    m_title->setProperty("face", QStringLiteral("heading"));
    m_saved = new QLabel(head);
    m_saved->setObjectName(QStringLiteral("formSaved"));
    m_saved->setProperty("face", QStringLiteral("quiet"));
    m_marks = new controls::ConflictMarks(m_context.services, m_context.notices, QStringLiteral("paper_draft"), QStringLiteral("draftMark"), m_title);
    m_marks->watchRest(m_title);
    row->addWidget(m_back);
    row->addWidget(m_title, 1);
    row->addWidget(m_saved);
    return head;
}

QWidget *PaperFormView::buildLeft()
{
    auto *left = new QWidget(this);
    left->setMinimumWidth(360);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_fields = new FormFields(m_context, m_presenter, left);
    m_fields->setFoot(new FormSigners(m_context, m_presenter));
    column->addWidget(m_fields, 1);
    return left;
}

QWidget *PaperFormView::buildFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("surface", QStringLiteral("foot"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 8, 16, 8);
    m_discard = named(new QPushButton(tr("Throw away…"), foot), QStringLiteral("formDiscard"), tr("Throw this paper away"));
    m_print = named(new QPushButton(m_context.theme.icon(QStringLiteral("print")), tr("Print"), foot), QStringLiteral("formPrint"), tr("Print"));
    m_issue = named(new QPushButton(tr("Issue and freeze"), foot), QStringLiteral("formIssue"), tr("Issue and freeze"));
    m_issue->setProperty("kind", QStringLiteral("primary"));
    m_gaps = new QVBoxLayout;
    m_gaps->setSpacing(2);
    row->addWidget(m_discard);
    row->addLayout(m_gaps, 1);
    row->addWidget(m_print);
    row->addWidget(m_issue);
    return foot;
}

void PaperFormView::connectAll()
{
    connect(m_back, &QPushButton::clicked, this, [this] {
        leave();
        Q_EMIT closed();
    });
    connect(m_discard, &QPushButton::clicked, this, &PaperFormView::onDiscard);
    connect(m_issue, &QPushButton::clicked, this, &PaperFormView::onIssue);
    connect(m_print, &QPushButton::clicked, &m_presenter, &PaperFormPresenter::layOutForPrint);
    connect(&m_presenter, &PaperFormPresenter::printable, this, &PaperFormView::onPrint);
    connect(m_printing, &Printing::started, this, &PaperFormView::jobStarted);
    connect(m_originals, &OriginalsNote::fetched, &m_presenter, &PaperFormPresenter::layOut);
    connect(&m_presenter, &PaperFormPresenter::changed, this, &PaperFormView::refresh);
    connect(&m_presenter, &PaperFormPresenter::saveStateChanged, this, &PaperFormView::refreshSaved);
    connect(&m_presenter, &PaperFormPresenter::previewChanged, this, &PaperFormView::showPreview);
    connect(&m_presenter, &PaperFormPresenter::discarded, this, &PaperFormView::closed);
    connect(&m_presenter, &PaperFormPresenter::jobStarted, this, &PaperFormView::jobStarted);
    connect(&m_presenter, &PaperFormPresenter::issued, this, &PaperFormView::issued);
    connect(&m_presenter, &PaperFormPresenter::failed, this, [this](const QString &sentence) { m_context.notices.warn(sentence); });
}

void PaperFormView::open(const domain::PaperDraftId &draft)
{
    m_paper->show({}, {});
    m_presenter.open(draft);
    m_marks->show(draft.toBytes());
}

void PaperFormView::refresh()
{
    m_title->setText(m_presenter.title());
    const bool frozen = m_presenter.isFrozen();
    const domain::VisitId visit = m_presenter.filled().record.draft.visit;
    m_originals->setVisits(frozen || visit.isNull() ? QList<domain::VisitId>() : QList<domain::VisitId>{visit});
    m_discard->setVisible(!frozen);
    m_discard->setEnabled(m_presenter.isWritable());
    m_issue->setVisible(!frozen);
    refreshGaps();
    refreshSaved();
}

void PaperFormView::refreshGaps()
{
    clearLayout(*m_gaps);
    const auto &gaps = m_presenter.gaps();
    for (size_t i = 0; i < gaps.size() && i < kMostGaps; ++i) {
        auto *jump = named(new QPushButton(QStringLiteral("! ") + m_presenter.sentence(gaps[i]), this),
                           QStringLiteral("formGap.") + gaps[i].place, m_presenter.sentence(gaps[i]));
        jump->setProperty("kind", QStringLiteral("link"));
        connect(jump, &QPushButton::clicked, this, [this, place = gaps[i].place] { m_fields->goTo(place); });
        m_gaps->addWidget(jump);
    }
    if (gaps.size() > kMostGaps)
        m_gaps->addWidget(new QLabel(tr("and %n more", nullptr, int(gaps.size() - kMostGaps)), this));
}

void PaperFormView::refreshSaved()
{
    if (m_presenter.isFrozen())
        m_saved->setText(tr("Issued; nothing can be changed any more"));
    else if (m_presenter.isPending())
        m_saved->setText(tr("Saving…"));
    else
        m_saved->setText(m_presenter.savedAt().isValid() ? tr("Saved at %1").arg(presentation::Words::clock(m_presenter.savedAt()))
                                                         : tr("Everything is saved"));
    m_issue->setEnabled(m_presenter.canIssue());
}

void PaperFormView::showPreview()
{
    if (m_presenter.preview())
        m_paper->show(tr("%1 · draft").arg(m_presenter.title()), {m_presenter.preview(), {}});
    m_print->setEnabled(m_presenter.preview() != nullptr);
}

void PaperFormView::onDiscard()
{
    const controls::Question question{tr("Throw this paper away?"),
                                      tr("It leaves the list; what was written stays in the full-process record with your reason."),
                                      tr("Throw away"), true};
    if (const auto reason = m_context.confirmation.text(this, question, tr("Reason")))
        m_presenter.discard(*reason);
}

void PaperFormView::onIssue()
{
    const controls::Question question{
        tr("Issue this paper?"),
        tr("It gets its number and is signed. After this nothing on it can be changed; a mistake can only be put right by a "
           "correction with a reason. The visit itself goes on."),
        tr("Issue and freeze")};
    if (m_context.confirmation.confirms(this, question))
        m_presenter.issue();
}

void PaperFormView::onPrint(const PaperFormPresenter::Draft &draft)
{
    const int page = std::min(m_paper->currentPage(), draft->pageCount() - 1);
    m_printing->print({m_presenter.title(), {draft, {}}, page, true});
}

}
