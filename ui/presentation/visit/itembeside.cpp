#include "ui/presentation/visit/itembeside.h"

#include "models/services/phraseservice.h"
#include "ui/presentation/checklists/lawwords.h"
#include "ui/presentation/words.h"

namespace xunzhen::presentation {

namespace {

QString earlierText(const services::EarlierAnswer &earlier)
{
    const domain::Verdict verdict = earlier.answer.verdict;
    QStringList lines{QStringLiteral("%1 %2").arg(Words::sign(verdict), Words::of(verdict)),
                      QStringLiteral("%1 · %2").arg(Words::day(earlier.on), earlier.bureau), earlier.answer.note};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString reviewText(const services::LawService &laws, const domain::CheckItem &item)
{
    QStringList lines;
    for (const auto *citations : {&item.basis, &item.penalty})
        for (const domain::Citation &citation : *citations)
            if (const auto known = laws.validity(citation.law, citation.version); known.state == domain::LawState::Replaced)
                lines << LawWords::mark({citation, known.replacedBy});
    lines.removeDuplicates();
    return lines.join(u'\n');
}

QString hazardText(services::Services &services, const domain::PinnedItem &pinned)
{
    if (pinned.item.majorHazard.isEmpty())
        return {};
    const auto pack = services.packs().pack(pinned.packCode, pinned.packVersion);
    const auto *hazard = pack ? pack->hazard(pinned.item.majorHazard) : nullptr;
    return hazard ? hazard->title : pinned.item.majorHazard;
}

ItemBeside besideOf(services::Services &services, const domain::VisitId &visit, const domain::PinnedItem &pinned)
{
    ItemBeside beside;
    beside.itemCode = pinned.item.code;
    beside.basis = CitationTexts::of(services.laws(), pinned.item.basis);
    beside.penalty = CitationTexts::of(services.laws(), pinned.item.penalty);
    beside.hazard = hazardText(services, pinned);
    beside.review = reviewText(services.laws(), pinned.item);
    if (const auto earlier = services.visits().earlierAnswer(visit, pinned.item.code)) {
        beside.earlier = earlierText(*earlier);
        beside.canCopy = earlier->answer.itemHash == pinned.hash;
    }
    return beside;
}

}

ItemBesideReader::ItemBesideReader(VisitSession &session, Background &background, QObject *parent)
    : QObject(parent), m_session(session), m_background(background)
{
    connect(&session, &VisitSession::opened, this, &ItemBesideReader::forget);
    connect(&session.services().facts(), &services::Facts::lawsChanged, this, &ItemBesideReader::forget);
    connect(&session.services().facts(), &services::Facts::packsChanged, this, &ItemBesideReader::forget);
    connect(&session.services().facts(), &services::Facts::visitsChanged, this, &ItemBesideReader::onVisitsChanged);
}

/// Of other visits may come what was answered last time.
void ItemBesideReader::onVisitsChanged(const QList<domain::VisitId> &ids)
{
    if (ids != QList{m_session.id()})
        forget();
}

void ItemBesideReader::show(const domain::PinnedItem &pinned)
{
    if (pinned.item.code == m_beside.itemCode && pinned.hash == m_hash) {
        m_question.drop();
        Q_EMIT read();
        return;
    }
    m_background.ask<ItemBeside>(
        m_question, this,
        [visit = m_session.id(), pinned](services::Services &services, const base::Work &) -> base::Outcome<ItemBeside> {
            return besideOf(services, visit, pinned);
        },
        [this, hash = pinned.hash](const base::Outcome<ItemBeside> &read) {
            m_hash = hash;
            m_beside = read ? *read : ItemBeside();
            Q_EMIT this->read();
        });
}

}
