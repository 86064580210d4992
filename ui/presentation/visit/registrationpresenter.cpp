#include "ui/presentation/visit/registrationpresenter.h"

#include "models/domain/visit/askedlists.h"
#include "models/domain/visit/filecheck.h"
#include "models/services/registrationservice.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/visit/expertnames.h"
#include "ui/presentation/words.h"

#include <algorithm>

namespace xunzhen::presentation {

RegistrationPresenter::RegistrationPresenter(VisitSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_edits(session), m_offers(session.services())
{
}

void RegistrationPresenter::offer()
{
    m_offers.reset();
    m_offers.setFirm(m_session.enterprise());
    followRecord();
}

void RegistrationPresenter::followRecord() { m_offers.setAsked(m_session.record().items); }

QString RegistrationPresenter::personText(const domain::InspectorId &id) const
{
    const auto person = m_session.services().people().inspector(id);
    return person      ? QStringLiteral("%1  %2").arg(person->name, person->credentialNumber)
           : id.isNull() ? QString()
                         : tr("not known on this laptop");
}

std::vector<std::pair<QString, QString>> RegistrationPresenter::facts() const
{
    const auto &visit = m_session.record().visit;
    std::vector<std::pair<QString, QString>> facts{{tr("Kind of visit"), Words::of(visit.kind)},
                                                   {tr("Bureau"), visit.bureau},
                                                   {tr("Lead"), personText(visit.lead)},
                                                   {tr("Opened"), Words::moment(visit.openedAt)}};
    if (m_session.isFrozen())
        facts.insert(facts.begin() + 3, {{tr("Second inspector"), personText(visit.second)},
                                         {tr("Source"), visit.source},
                                         {tr("Firm's companion"), visit.companion},
                                         {tr("Experts"), ExpertNames::text(visit.experts)}});
    if (!visit.guardOverride.isEmpty())
        facts.emplace_back(tr("Reason for going all the same"), visit.guardOverride);
    for (auto &[label, value] : facts)
        if (value.isEmpty())
            value = QStringLiteral("—");
    return facts;
}

std::vector<RegistrationPresenter::List> RegistrationPresenter::lists() const
{
    const auto packs = m_session.services().packs().currentPacks();
    std::vector<List> shown;
    for (const domain::AskedList &asked : domain::askedLists(m_session.record().items)) {
        const auto pack = std::ranges::find_if(packs, [&](const auto &one) { return one->code == asked.list.pack; });
        const QString title = pack == packs.end() ? asked.list.pack : (*pack)->title;
        shown.push_back({asked.title, QStringLiteral("%1 %2 · %3").arg(title, asked.versions.join(QStringLiteral("、")),
                                                                       tr("%n question(s)", nullptr, asked.questions))});
    }
    return shown;
}

QString RegistrationPresenter::signedNote() const
{
    QStringList names;
    for (const domain::Signature &signature : domain::countingSignatures(m_session.record()))
        if (!names.contains(signature.name))
            names << signature.name;
    if (names.isEmpty() || m_session.isFrozen())
        return {};
    return tr("Signed already: %1. Whoever has signed signs again what is changed here. The signature of a second inspector who is "
              "replaced stays in the record, but on no paper.").arg(names.join(QStringLiteral("、")));
}

std::vector<domain::Inspector> RegistrationPresenter::colleagues() const
{
    const auto &visit = m_session.record().visit;
    auto people = m_session.services().people().inspectors();
    std::erase_if(people, [&](const domain::Inspector &person) { return person.role == domain::Role::Expert || person.id == visit.lead; });
    if (visit.second.isNull() || std::ranges::find(people, visit.second, &domain::Inspector::id) != people.end())
        return people;
    const auto second = m_session.services().people().inspector(visit.second);
    domain::Inspector present = second ? *second : domain::Inspector();
    present.id = visit.second;
    if (present.name.isEmpty())
        present.name = tr("not known on this laptop");
    people.insert(people.begin(), present);
    return people;
}

std::vector<domain::GuardNote> RegistrationPresenter::notesOn(const domain::InspectorId &second) const
{
    return m_session.services().registration().guard(m_session.id(), second);
}

bool RegistrationPresenter::setSecond(const domain::InspectorId &second, const QString &reason)
{
    const auto guard = m_session.services().sync().seeing(m_session.sight());
    return m_session.perform(m_session.services().registration().setSecond(m_session.id(), second, reason));
}

QString RegistrationPresenter::text(Field field) const
{
    const auto &visit = m_session.record().visit;
    switch (field) {
    case Field::Source: return visit.source;
    case Field::Companion: return visit.companion;
    case Field::Experts: return ExpertNames::text(visit.experts);
    }
    return {};
}

QString RegistrationPresenter::objection(Field field, const QString &text) const
{
    if (field != Field::Experts)
        return {};
    const auto &record = m_session.record();
    const auto signer = domain::signerLeftOut(record.visit, record.signatures, ExpertNames::in(text));
    return signer ? Sentences::reason(QStringLiteral("expert-has-signed"), {*signer}) : QString();
}

void RegistrationPresenter::edit(Field field, const QString &text)
{
    if (m_session.isFrozen() || !objection(field, text).isEmpty())
        return;
    auto *registration = &m_session.services().registration();
    const auto visit = m_session.id();
    m_edits.put(QString::number(int(field)), [=] {
        switch (field) {
        case Field::Source: return registration->setSource(visit, text);
        case Field::Companion: return registration->setCompanion(visit, text);
        case Field::Experts: return registration->setExperts(visit, ExpertNames::in(text));
        }
        return base::Done();
    });
}

void RegistrationPresenter::addLists()
{
    const auto guard = m_session.services().sync().seeing(m_session.sight());
    const auto added = m_session.services().registration().addLists(m_session.id(), m_offers.choices());
    if (!m_session.perform(added ? base::Done() : base::Done(added.error())))
        return;
    QString sentence = tr("%n question(s) were added at the end.", nullptr, added->questions);
    if (added->alreadyAsked > 0)
        sentence += u' ' + tr("%n question(s) were asked already and stay as they are.", nullptr, added->alreadyAsked);
    if (added->notApplicable > 0)
        sentence += u' ' + tr("%n question(s) do not apply to this firm and are answered so.", nullptr, added->notApplicable);
    offer();
    Q_EMIT told(sentence);
}

}
