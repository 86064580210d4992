#include "ui/views/visit/examinestep.h"

#include "models/services/examineservice.h"
#include "models/services/phraseservice.h"
#include "ui/controls/articlepane.h"
#include "ui/views/pictures/photowork.h"
#include "ui/views/visit/bridge/bridgepane.h"
#include "ui/views/visit/questionpane.h"
#include "ui/views/visit/sectionpane.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace xunzhen::views {

namespace {
constexpr int kLeftWidth = 288;
constexpr int kRightWidth = 300;
const auto kPanesKey = QStringLiteral("examine.panes");
}

ExamineStep::ExamineStep(const Context &context, presentation::VisitSession &session, QWidget *parent)
    : StepView(parent), m_context(context), m_session(session), m_team(session), m_presenter(session, m_team),
      m_questions(session, m_team), m_photos(session, context.background), m_originals(context.services, context.runner.lane()),
      m_beside(session, context.background)
{
    setObjectName(QStringLiteral("examineStep"));
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    m_sections = new SectionPane(context, m_questions, m_presenter, m_team, splitter);
    m_middle = new QStackedWidget(splitter);
    m_question = new QuestionPane(context, session, m_presenter, m_photos, m_middle);
    m_bridge = new BridgePane(context, session, m_middle);
    m_middle->addWidget(m_question);
    m_middle->addWidget(m_bridge);
    m_law = new controls::ArticlePane(context.theme, splitter);
    m_law->setMinimumWidth(220);
    splitter->setSizes({kLeftWidth, 1366 - kLeftWidth - kRightWidth, kRightWidth});
    splitter->setStretchFactor(1, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connectPresenter();
    connectPhotos();
    connectBridge();
    m_isBare = context.services.settings().remembered(kPanesKey) == QLatin1String("hidden");
    arrange();
}

void ExamineStep::connectPresenter()
{
    connect(&m_presenter, &presentation::ExaminePresenter::itemChanged, this, &ExamineStep::onItemChanged);
    connect(&m_presenter, &presentation::ExaminePresenter::noneLeft, this,
            [this](const QString &sentence) { m_context.notices.say(sentence); });
    connect(&m_presenter, &presentation::ExaminePresenter::undone, this,
            [this](const QString &sentence) { m_context.notices.say(sentence); });
    connect(&m_presenter, &presentation::ExaminePresenter::copied, this, &ExamineStep::sayUndoable);
    connect(&m_beside, &presentation::ItemBesideReader::read, this, &ExamineStep::showLaw);
    connect(&m_session, &presentation::VisitSession::opened, this, &ExamineStep::endTypeBack);
    connect(m_law, &controls::ArticlePane::citationChosen, this, [this](const domain::Citation &citation) {
        m_context.navigator.openCitation(citation, m_presenter.place());
    });
    connect(&m_presenter, &presentation::ExaminePresenter::conditionTold, this,
            [this](const QString &sentence, const QString &field) {
                m_context.notices.say(sentence, [this, field] { m_presenter.undoTelling(field); });
            });
    connect(m_sections, &SectionPane::copyRequested, this, [this] { m_presenter.copyAll(m_context.background); });
    connect(m_sections, &SectionPane::chosen, this, [this](int ordinal) {
        m_presenter.goTo(ordinal);
        m_question->takeFocus();
    });
}

void ExamineStep::connectPhotos()
{
    connect(&m_photos, &presentation::PhotosModel::jobStarted, this, &ExamineStep::jobStarted);
    connect(&m_photos, &presentation::PhotosModel::refused, this,
            [this](const QString &sentence) { m_context.notices.warn(sentence); });
    connect(&m_photos, &presentation::PhotosModel::added, this, [this](const QString &sentence) { m_context.notices.say(sentence); });
    connect(&m_photos, &presentation::PhotosModel::removed, this,
            [this] { m_context.notices.say(tr("The photo was taken out."), [this] { m_presenter.undo(); }); });
    connect(m_question, &QuestionPane::lawRequested, this, &ExamineStep::goToLaw);
    connect(m_question, &QuestionPane::examined, this, &ExamineStep::examined);
    connect(m_question, &QuestionPane::originalsRequested, this, &ExamineStep::fetchOriginals);
    connect(&m_originals, &presentation::OriginalsFetch::started, this, &ExamineStep::jobStarted);
    followOriginals(m_originals, m_photos, m_context);
}

void ExamineStep::fetchOriginals() { m_originals.fetch(m_photos.away()); }

void ExamineStep::connectBridge()
{
    connect(m_bridge, &BridgePane::jobStarted, this, &ExamineStep::jobStarted);
    connect(&m_bridge->typeBack(), &presentation::TypeBack::changed, this, [this] {
        if (const auto *pinned = m_bridge->typeBack().item(); pinned && isTypingBack()) {
            m_questions.setCurrent(pinned->ordinal);
            m_sections->showCurrent(pinned->ordinal);
        }
    });
    connect(m_bridge, &BridgePane::closeRequested, this, &ExamineStep::endTypeBack);
    connect(m_bridge, &BridgePane::undoRequested, this, [this] {
        m_presenter.undo();
        m_bridge->begin(m_presenter.ordinal());
    });
}

void ExamineStep::sayUndoable(const QString &sentence)
{
    m_context.notices.say(sentence, [this] { m_presenter.undo(); });
    askForCopies();
}

bool ExamineStep::isTypingBack() const { return m_middle->currentWidget() == m_bridge; }

void ExamineStep::typeBack()
{
    if (!m_presenter.item() || isTypingBack())
        return;
    m_question->commitTyping();
    m_presenter.flush();
    m_middle->setCurrentWidget(m_bridge);
    arrange();
    m_bridge->begin(m_presenter.ordinal());
}

void ExamineStep::endTypeBack()
{
    if (!isTypingBack())
        return;
    m_bridge->commit();
    m_middle->setCurrentWidget(m_question);
    arrange();
    const auto *pinned = m_bridge->typeBack().item();
    if (pinned)
        m_presenter.goTo(pinned->ordinal);
    m_question->takeFocus();
}

void ExamineStep::askForCopies()
{
    m_context.background.ask<services::CopyEffect>(
        m_copies, this,
        [visit = m_session.id()](services::Services &services, const base::Work &) -> base::Outcome<services::CopyEffect> {
            return services.examining().copyOffer(visit);
        },
        [this](const base::Outcome<services::CopyEffect> &offer) {
            m_sections->offerCopies(offer ? *offer : services::CopyEffect());
        });
}

/// What stands beside the question: contents and law, or one of them where there is no room for both.
void ExamineStep::arrange()
{
    const bool isRoomy = width() >= m_sections->minimumWidth() + m_question->minimumSizeHint().width() + m_law->minimumWidth();
    m_sections->setVisible(!m_isBare && (isRoomy || isTypingBack() || !m_isLawCalled));
    m_law->setVisible(!m_isBare && !isTypingBack() && (isRoomy || m_isLawCalled));
    m_question->offerLaw(!isRoomy);
}

QSize ExamineStep::minimumSizeHint() const
{
    const bool givesWay = m_law->isVisibleTo(this) && m_sections->isVisibleTo(this);
    return StepView::minimumSizeHint() + QSize(m_question->widthOfOffer() - (givesWay ? m_law->minimumWidth() : 0), 0);
}

void ExamineStep::resizeEvent(QResizeEvent *event)
{
    StepView::resizeEvent(event);
    arrange();
}

void ExamineStep::togglePanes()
{
    m_isBare = !m_isBare;
    arrange();
    m_context.services.settings().remember(kPanesKey, m_isBare ? QStringLiteral("hidden") : QString());
}

void ExamineStep::goToLaw()
{
    m_isLawCalled = !m_law->isVisible();
    arrange();
    if (m_law->isVisible())
        m_law->setFocus(Qt::ShortcutFocusReason);
}

void ExamineStep::enter(const QString &itemCode)
{
    if (itemCode.isEmpty() || !m_presenter.goToCode(itemCode))
        m_presenter.goTo(m_presenter.ordinal());
    askForCopies();
    if (!isTypingBack())
        m_question->takeFocus();
}

void ExamineStep::leave()
{
    m_question->commitTyping();
    m_presenter.flush();
    m_bridge->commit();
}

void ExamineStep::onItemChanged()
{
    m_questions.setCurrent(m_presenter.ordinal());
    m_sections->showCurrent(m_presenter.ordinal());
    const auto *pinned = m_presenter.item();
    m_photos.setItem(pinned ? pinned->item.code : QString());
    if (pinned)
        m_beside.show(*pinned);
}

void ExamineStep::showLaw()
{
    const auto *pinned = m_presenter.item();
    const presentation::ItemBeside &beside = m_beside.beside();
    if (!pinned || pinned->item.code != beside.itemCode)
        return;
    controls::ArticlePane::Content content;
    content.basis = beside.basis;
    content.penalty = beside.penalty;
    content.earlier = beside.earlier;
    content.hazard = beside.hazard;
    content.standard = pinned->item.standard;
    content.penaltyNote = pinned->item.penaltyNote;
    content.refer = pinned->item.refer;
    m_law->showContent(content);
    m_question->showBeside(beside);
}

}
