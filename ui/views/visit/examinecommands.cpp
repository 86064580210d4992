// What one can do in 体检, with its keys.
#include "ui/views/visit/examinestep.h"

#include "ui/controls/articlepane.h"
#include "ui/views/visit/questionpane.h"
#include "ui/views/visit/sectionpane.h"

namespace xunzhen::views {

using domain::Verdict;
using presentation::Command;
using presentation::Commands;

namespace {

Command command(const char *id, const QString &words, const QKeySequence &keys, std::function<void()> run,
                const QString &otherWords = {}, const QList<QKeySequence> &otherKeys = {})
{
    return {.id = QStringLiteral("examine.") + QLatin1String(id), .words = words, .otherWords = otherWords, .keys = keys,
            .run = std::move(run), .otherKeys = otherKeys};
}

}

Commands ExamineStep::answering()
{
    return {command("compliant", tr("Answer: compliant"), Qt::Key_1, [this] { m_presenter.give(Verdict::Compliant); }),
            command("at-risk", tr("Answer: at risk"), Qt::Key_2, [this] { m_presenter.give(Verdict::AtRisk); }),
            command("not-applicable", tr("Answer: not applicable"), Qt::Key_3,
                    [this] { m_presenter.give(Verdict::NotApplicable); }),
            command("condition", tr("Say that the firm has nothing of this, or has it"), Qt::Key_X,
                    [this] { m_presenter.tellCondition(); }),
            command("copy", tr("Take over what was written here last time"), Qt::Key_C, [this] { m_presenter.copyHere(); },
                    QStringLiteral("复制 上次 copy")),
            command("copy-all", tr("Take over all answers of the last visit that may be"), Qt::SHIFT | Qt::Key_C,
                    [this] { m_presenter.copyAll(m_context.background); }, QStringLiteral("复制 上次 copy")),
            command("take", tr("Take this section, or give it back"), Qt::Key_T, [this] { m_presenter.takeSection(); },
                    QStringLiteral("分工 share")),
            command("undo", tr("Take the last step back"), Qt::Key_U, [this] { m_presenter.undo(); }, QStringLiteral("撤销 undo"),
                    QKeySequence::keyBindings(QKeySequence::Undo)),
            command("redo", tr("Do it again"), Qt::SHIFT | Qt::Key_U, [this] { m_presenter.redo(); },
                    QStringLiteral("重做 redo"), QKeySequence::keyBindings(QKeySequence::Redo))};
}

Commands ExamineStep::moving()
{
    return {command("next", tr("Next question"), Qt::Key_J, [this] { m_presenter.next(); }, {}, {Qt::CTRL | Qt::Key_Down}),
            command("previous", tr("Previous question"), Qt::Key_K, [this] { m_presenter.previous(); }, {}, {Qt::CTRL | Qt::Key_Up}),
            command("next-unanswered", tr("Next question not examined, of my sections first"), Qt::Key_F,
                    [this] { m_presenter.nextUnanswered(); }, {}, {Qt::CTRL | Qt::Key_Return}),
            command("next-risk", tr("Next question at risk"), Qt::Key_R, [this] { m_presenter.nextAtRisk(); }),
            command("next-error", tr("Next question that lacks something"), Qt::Key_E, [this] { m_presenter.nextError(); }),
            command("find", tr("Find a question"), Qt::Key_G, [this] { m_sections->focusSearch(); }),
            command("law", tr("Go to the law beside the question"), Qt::Key_L, [this] { goToLaw(); }),
            command("panes", tr("Hide or show the panes at the sides"), Qt::Key_F9, [this] { togglePanes(); }),
            command("type-back", tr("Type a paper list back, or print it"), Qt::Key_B, [this] { typeBack(); },
                    QStringLiteral("纸质 录入 打印清单 print list paper"))};
}

Commands ExamineStep::writing()
{
    Command camera = command("take-photo", tr("Take a photo"), Qt::SHIFT | Qt::Key_P, [this] { m_question->takePhoto(); },
                             QStringLiteral("拍照 相机 camera"));
    camera.isEnabled = [this] { return m_question->canTakePhoto(); };
    return {command("note", tr("Write the note"), Qt::Key_N, [this] { m_question->focusNote(); }),
            command("phrases", tr("Put a phrase into the note"), Qt::Key_Q, [this] { m_question->togglePhrases(); },
                    QStringLiteral("短语 常用语 phrase")),
            command("keep-phrase", tr("Keep the note as a phrase"), Qt::CTRL | Qt::SHIFT | Qt::Key_Q,
                    [this] { m_question->keepPhrase(); }, QStringLiteral("短语 phrase")),
            command("leave-field", tr("Out of the field, back to the question"), Qt::Key_Escape, [this] { m_question->takeFocus(); }),
            command("paste-photo", tr("Paste a photo"), QKeySequence::Paste, [this] { m_question->pastePhoto(); }),
            command("photo", tr("Add photos"), Qt::Key_P, [this] { m_question->choosePhotos(); }),
            camera,
            command("originals", tr("Fetch the originals of the photos"), Qt::Key_O, [this] { fetchOriginals(); })};
}

Commands ExamineStep::commands()
{
    Commands all;
    for (const Commands &some : {answering(), moving(), writing()})
        all.insert(all.end(), some.begin(), some.end());
    for (Command &one : all)
        one.isEnabled = [this, can = one.isEnabled] { return m_session.isOpen() && !isTypingBack() && (!can || can()); };
    return all;
}

}
