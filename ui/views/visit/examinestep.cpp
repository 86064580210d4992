#include "ui/views/visit/examinestep.h"

#include "ui/controls/articlepane.h"
#include "ui/presentation/visit/citationtext.h"
#include "ui/views/visit/questionpane.h"
#include "ui/views/visit/sectionpane.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>

namespace xunzhen::views {

using domain::Verdict;

namespace {
constexpr int kLeftWidth = 288;
constexpr int kRightWidth = 300;
}

ExamineStep::ExamineStep(const Context &context, presentation::VisitSession &session, QWidget *parent)
    : StepView(parent), m_context(context), m_session(session), m_presenter(session), m_questions(session),
      m_photos(session, context.background), m_originals(context.services, context.runner.lane())
{
    setObjectName(QStringLiteral("examineStep"));
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    m_sections = new SectionPane(context.theme, m_questions, splitter);
    m_question = new QuestionPane(context, session, m_presenter, m_photos, splitter);
    m_law = new controls::ArticlePane(context.theme, splitter);
    m_law->setMinimumWidth(220);
    splitter->setSizes({kLeftWidth, 1366 - kLeftWidth - kRightWidth, kRightWidth});
    splitter->setStretchFactor(1, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connectPresenter();
    connectPhotos();
    bindKeys();
}

void ExamineStep::connectPresenter()
{
    connect(&m_presenter, &presentation::ExaminePresenter::itemChanged, this, &ExamineStep::onItemChanged);
    connect(&m_presenter, &presentation::ExaminePresenter::noneLeft, this,
            [this](const QString &sentence) { m_context.notices.say(sentence); });
    connect(&m_presenter, &presentation::ExaminePresenter::undone, this,
            [this](const QString &sentence) { m_context.notices.say(sentence); });
    connect(m_law, &controls::ArticlePane::citationChosen, this, [this](const domain::Citation &citation) {
        m_context.navigator.openCitation(citation, m_presenter.place());
    });
    connect(&m_presenter, &presentation::ExaminePresenter::conditionTold, this,
            [this](const QString &sentence, const QString &field) {
                m_context.notices.say(sentence, [this, field] { m_presenter.undoTelling(field); });
            });
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
    connect(m_question, &QuestionPane::originalsRequested, this, &ExamineStep::fetchOriginals);
    connect(&m_originals, &presentation::OriginalsFetch::changed, &m_photos, &presentation::PhotosModel::lookAgain);
    connect(&m_originals, &presentation::OriginalsFetch::started, this, &ExamineStep::jobStarted);
    connect(&m_originals, &presentation::OriginalsFetch::fetched, this,
            [this](const QString &sentence) { m_context.notices.say(sentence); });
    connect(&m_originals, &presentation::OriginalsFetch::failed, this,
            [this](const QString &sentence) { m_context.notices.warn(sentence); });
}

void ExamineStep::fetchOriginals() { m_originals.fetch(m_photos.away()); }

void ExamineStep::bind(const QKeySequence &keys, std::function<void()> act)
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, std::move(act));
}

void ExamineStep::bindKeys()
{
    bind(Qt::Key_1, [this] { m_presenter.give(Verdict::Compliant); });
    bind(Qt::Key_2, [this] { m_presenter.give(Verdict::AtRisk); });
    bind(Qt::Key_3, [this] { m_presenter.give(Verdict::NotApplicable); });
    bind(Qt::Key_J, [this] { m_presenter.next(); });
    bind(Qt::Key_K, [this] { m_presenter.previous(); });
    bind(Qt::CTRL | Qt::Key_Down, [this] { m_presenter.next(); });
    bind(Qt::CTRL | Qt::Key_Up, [this] { m_presenter.previous(); });
    bind(Qt::Key_F, [this] { m_presenter.nextUnanswered(); });
    bind(Qt::CTRL | Qt::Key_Return, [this] { m_presenter.nextUnanswered(); });
    bind(Qt::Key_R, [this] { m_presenter.nextAtRisk(); });
    bind(Qt::Key_N, [this] { m_question->focusNote(); });
    bind(Qt::Key_P, [this] { m_question->choosePhotos(); });
    bind(Qt::SHIFT | Qt::Key_P, [this] { m_question->takePhoto(); });
    bind(Qt::Key_O, [this] { fetchOriginals(); });
    bind(Qt::Key_X, [this] { m_presenter.tellCondition(); });
    bind(QKeySequence::Paste, [this] { m_question->pastePhoto(); });
    bind(Qt::Key_G, [this] { m_sections->focusSearch(); });
    bind(Qt::Key_U, [this] { m_presenter.undo(); });
    bind(Qt::Key_L, [this] { m_law->setFocus(Qt::ShortcutFocusReason); });
    bind(Qt::Key_F9, [this] { togglePanes(); });
    bind(Qt::Key_Escape, [this] { m_question->takeFocus(); });
}

void ExamineStep::togglePanes()
{
    const bool hide = m_sections->isVisible();
    m_sections->setVisible(!hide);
    m_law->setVisible(!hide);
}

void ExamineStep::enter(const QString &itemCode)
{
    if (itemCode.isEmpty() || !m_presenter.goToCode(itemCode))
        m_presenter.goTo(m_presenter.ordinal());
    m_question->takeFocus();
}

void ExamineStep::leave()
{
    m_question->commitTyping();
    m_presenter.flush();
}

void ExamineStep::onItemChanged()
{
    m_questions.setCurrent(m_presenter.ordinal());
    m_sections->showCurrent(m_presenter.ordinal());
    const auto *pinned = m_presenter.item();
    m_photos.setItem(pinned ? pinned->item.code : QString());
    showLaw();
}

void ExamineStep::showLaw()
{
    const auto *pinned = m_presenter.item();
    if (!pinned)
        return;
    const auto &laws = m_session.services().laws();
    controls::ArticlePane::Content content;
    content.basis = presentation::CitationTexts::of(laws, pinned->item.basis);
    content.penalty = presentation::CitationTexts::of(laws, pinned->item.penalty);
    content.earlier = m_presenter.earlierText();
    content.standard = pinned->item.standard;
    content.penaltyNote = pinned->item.penaltyNote;
    content.refer = pinned->item.refer;
    if (!pinned->item.majorHazard.isEmpty()) {
        const auto pack = m_session.services().packs().pack(pinned->packCode, pinned->packVersion);
        const auto *hazard = pack ? pack->hazard(pinned->item.majorHazard) : nullptr;
        content.hazard = hazard ? hazard->title : pinned->item.majorHazard;
    }
    m_law->showContent(content);
}

}
