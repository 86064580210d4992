#include "ui/presentation/enterprises/samefirmpresenter.h"

#include "models/base/chinatime.h"
#include "ui/presentation/enterprises/fieldwords.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"

namespace xunzhen::presentation {

using Field = domain::EnterpriseField;

namespace {
constexpr int kHits = 50;
}

SameFirmPresenter::SameFirmPresenter(services::Services &services, Background &background, const domain::EnterpriseId &firm,
                                     QObject *parent)
    : QObject(parent), m_services(services), m_hits(services, background, kHits)
{
    if (const auto own = services.enterprises().asTwin(firm))
        m_own = *own;
    reload();
}

void SameFirmPresenter::reload()
{
    m_twins = m_services.enterprises().sameAs(m_own.firm.id);
    std::vector<ListRow> rows;
    for (const services::FirmTwin &twin : m_twins) {
        ListRow row;
        row.title = twin.firm.name;
        row.secondLine = tr("%1 (%2, %3)").arg(twin.reason, twin.by, Words::day(base::chinaDay(twin.at), m_services.clock().today()));
        row.trailing = twin.firm.uscc;
        row.key = twin.firm.id.toString();
        rows.push_back(row);
    }
    m_joined.setRows(std::move(rows));
    Q_EMIT changed();
}

QString SameFirmPresenter::proposal() const
{
    return m_services.enterprises().lookAlikes(m_own.firm.id).empty() ? QString() : m_own.firm.uscc;
}

void SameFirmPresenter::choose(int hit)
{
    m_other.reset();
    const services::EnterpriseRow *row = m_hits.row(m_hits.index(hit));
    if (row && row->id != m_own.firm.id)
        if (const auto other = m_services.enterprises().asTwin(row->id))
            m_other = *other;
    Q_EMIT changed();
}

SameFirmPresenter::Facts SameFirmPresenter::facts(const services::FirmTwin &twin) const
{
    const domain::Enterprise &firm = twin.firm;
    Facts facts{{FieldWords::of(Field::Uscc), firm.uscc},       {FieldWords::of(Field::LegalPerson), firm.legalPerson},
                {FieldWords::of(Field::Address), firm.address}, {FieldWords::of(Field::Phone), firm.phone},
                {tr("Visits"), QString::number(twin.visits)},   {tr("Papers"), QString::number(twin.papers)}};
    for (auto &[label, value] : facts)
        if (value.isEmpty())
            value = QStringLiteral("—");
    return facts;
}

QString SameFirmPresenter::consequence() const
{
    if (!m_other)
        return tr("Search for the other record and choose it: both then stand side by side here.");
    const bool ownStays = m_own.firm.id < m_other->firm.id;
    const QString differs = !m_own.firm.uscc.isEmpty() && !m_other->firm.uscc.isEmpty() && m_own.firm.uscc != m_other->firm.uscc
        ? tr("The credit codes differ: please make sure that it is one firm. ") : QString();
    return differs + tr("Lists, search and the guard then show one firm under the name %1, with the visits, open items and papers of both. "
                        "Nothing is deleted or rewritten, issued papers stay as they are, and it can be taken back at any time. "
                        "The colleagues get it with the next sync.").arg(ownStays ? m_own.firm.name : m_other->firm.name);
}

bool SameFirmPresenter::tell(const base::Done &done)
{
    if (!done)
        Q_EMIT failed(Sentences::of(done.error()));
    else
        reload();
    return done.hasValue();
}

bool SameFirmPresenter::join(const QString &reason)
{
    return m_other && tell(m_services.enterprises().sameFirm(m_own.firm.id, m_other->firm.id, reason));
}

bool SameFirmPresenter::standAlone(int joinedRow, const QString &reason)
{
    const bool known = joinedRow >= 0 && joinedRow < int(m_twins.size());
    return known && tell(m_services.enterprises().undoSame(m_twins[size_t(joinedRow)].firm.id, reason));
}

}
