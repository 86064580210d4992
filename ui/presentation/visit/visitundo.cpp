#include "ui/presentation/visit/visitundo.h"

#include "models/services/examineservice.h"
#include "models/services/phraseservice.h"
#include "ui/presentation/sentences.h"

#include <algorithm>

namespace xunzhen::presentation {

namespace {

bool isNothing(const base::Error &error)
{
    return std::ranges::any_of(error.problems(), [](const base::Problem &problem) {
        return problem.code == QLatin1String("nothing-to-undo") || problem.code == QLatin1String("nothing-to-redo");
    });
}

}

void VisitUndo::undo() { took(m_session.visits().undoLast(m_session.id()), tr("There is nothing to undo."), false); }

void VisitUndo::redo()
{
    took(m_session.services().examining().redo(m_session.id()), tr("There is nothing to do again."), true);
}

void VisitUndo::took(const base::Outcome<services::UndoneChange> &change, const QString &nothing, bool again)
{
    if (!change) {
        Q_EMIT refused(isNothing(change.error()) ? nothing : Sentences::of(change.error()));
        return;
    }
    m_session.perform({});
    Q_EMIT taken(sentenceOf(*change, again), change->itemCode);
}

QString VisitUndo::wordOf(const QString &what)
{
    if (what == QLatin1String("verdict"))
        return tr("answer");
    if (what == QLatin1String("place"))
        return tr("place");
    if (what == QLatin1String("note"))
        return tr("note");
    if (what == QLatin1String("measurement"))
        return tr("measured value");
    if (what == QLatin1String("evidence"))
        return tr("photo");
    if (what == QLatin1String("finding"))
        return tr("finding");
    if (what == QLatin1String("opinion"))
        return tr("opinion");
    if (what == QLatin1String("remediation"))
        return tr("remediation plan");
    if (what == QLatin1String("visit_share"))
        return tr("who takes a section");
    if (what == QLatin1String("feature"))
        return tr("situation of the firm");
    if (what == QLatin1String("checklist"))
        return tr("added checklist");
    if (what == QLatin1String("registration"))
        return tr("what was registered");
    return tr("words about the visit");
}

QString VisitUndo::sentenceOf(const services::UndoneChange &change, bool again) const
{
    const auto *pinned = m_session.record().itemFor(change.itemCode);
    const QString what = wordOf(change.what);
    if (pinned)
        return again ? tr("Done again: %1 of question %2.").arg(what).arg(pinned->ordinal + 1)
                     : tr("Taken back: %1 of question %2.").arg(what).arg(pinned->ordinal + 1);
    return again ? tr("Done again: %1.").arg(what) : tr("Taken back: %1.").arg(what);
}

}
