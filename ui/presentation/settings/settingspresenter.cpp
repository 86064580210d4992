#include "ui/presentation/settings/settingspresenter.h"

#include "ui/presentation/sentences.h"
#include "ui/presentation/shared/conflictcase.h"
#include "ui/presentation/words.h"

#include <QFileInfo>

namespace xunzhen::presentation {

using domain::Inspector;
using domain::Qualification;
using domain::Role;

SettingsPresenter::SettingsPresenter(services::Services &services, Background &background, QObject *parent)
    : QObject(parent), m_services(services), m_background(background)
{
    connect(&services.facts(), &services::Facts::peopleChanged, this, &SettingsPresenter::fillPeople);
    connect(&services.facts(), &services::Facts::settingsChanged, this, &SettingsPresenter::reload);
}

void SettingsPresenter::reload()
{
    m_settings = m_services.settings().settings();
    fillPeople();
    Q_EMIT changed();
}

void SettingsPresenter::change(const std::function<void(services::Settings &)> &edit)
{
    services::Settings edited = m_settings;
    edit(edited);
    if (edited == m_settings)
        return;
    if (const auto saved = m_services.settings().save(edited); !saved)
        Q_EMIT failed(Sentences::of(saved.error()));
    reload();
}

void SettingsPresenter::wishOriginals(const domain::OriginalsWish &wish)
{
    if (const auto saved = m_services.sync().setOriginalsWish(wish); !saved)
        Q_EMIT failed(Sentences::of(saved.error()));
    Q_EMIT changed();
}

QString SettingsPresenter::roleWord(Role role)
{
    switch (role) {
    case Role::Inspector: return tr("Inspector");
    case Role::Expert: return tr("Expert");
    case Role::LegalReviewer: return tr("Legal reviewer");
    case Role::Leader: return tr("Leader");
    case Role::Clerk: return tr("Clerk");
    case Role::Administrator: return tr("Administrator");
    }
    return {};
}

QString SettingsPresenter::qualificationWord(const Inspector &inspector) const
{
    switch (domain::qualificationOn(inspector, m_services.clock().today())) {
    case Qualification::Qualified: return tr("✓ Qualified");
    case Qualification::CredentialMissing: return tr("! No credential number");
    case Qualification::CredentialUnknownUntil: return tr("! Validity not known");
    case Qualification::CredentialExpired: return tr("! Credential expired");
    case Qualification::Withdrawn: return tr("! Withdrawn");
    case Qualification::NotAnInspector: return tr("– %1").arg(roleWord(inspector.role));
    }
    return {};
}

ListRow SettingsPresenter::personRow(const Inspector &inspector, const std::optional<Inspector> &me) const
{
    ListRow row;
    const bool self = me && me->id == inspector.id;
    row.title = self ? tr("%1 (me)").arg(inspector.name) : inspector.name;
    QStringList parts{inspector.bureau, roleWord(inspector.role), inspector.credentialNumber};
    parts.removeAll(QString());
    row.secondLine = parts.join(QStringLiteral(" · "));
    row.state = qualificationWord(inspector);
    row.tone = row.state.startsWith(u'✓') ? Tone::Compliant : row.state.startsWith(u'–') ? Tone::Neutral : Tone::Risk;
    row.trailing = inspector.credentialUntil.isValid() ? tr("until %1").arg(Words::day(inspector.credentialUntil)) : QString();
    const auto against = m_services.sync().conflictsOf(QStringLiteral("inspector"), inspector.id.toBytes());
    if (!against.empty()) {
        row.state = ConflictCase(against.front()).namedMark();
        row.tone = Tone::Risk;
    }
    row.key = inspector.id.toString();
    return row;
}

void SettingsPresenter::fillPeople()
{
    m_listSight = m_services.sync().sight();
    m_inspectors = m_services.people().inspectors();
    const auto me = m_services.people().me();
    std::vector<ListRow> rows;
    for (const Inspector &inspector : m_inspectors)
        rows.push_back(personRow(inspector, me));
    m_people.setRows(std::move(rows));
    Q_EMIT peopleChanged();
}

std::optional<Inspector> SettingsPresenter::person(int row) const
{
    return row >= 0 && row < int(m_inspectors.size()) ? std::optional(m_inspectors[size_t(row)]) : std::nullopt;
}

std::optional<Inspector> SettingsPresenter::beginPerson(int row)
{
    m_personSight = m_listSight;
    return person(row);
}

Inspector SettingsPresenter::newPerson() const
{
    Inspector inspector;
    inspector.bureau = m_settings.bureau;
    return inspector;
}

bool SettingsPresenter::savePerson(const Inspector &inspector)
{
    const auto guard = m_services.sync().seeing(m_personSight);
    const auto saved = m_services.people().save(inspector);
    if (!saved)
        Q_EMIT failed(Sentences::of(saved.error()));
    return bool(saved);
}

void SettingsPresenter::setMe(int row)
{
    const auto chosen = person(row);
    if (!chosen)
        return;
    if (const auto done = m_services.people().setMe(chosen->id); !done)
        Q_EMIT failed(Sentences::of(done.error()));
    fillPeople();
}

QString SettingsPresenter::suggestedBackupName() const
{
    return QStringLiteral("xunzhen-%1.xzbackup").arg(m_services.clock().today().toString(Qt::ISODate));
}

void SettingsPresenter::tellCare(Tone tone, const QString &sentence)
{
    m_careTone = tone;
    m_careSentence = sentence;
    Q_EMIT careChanged();
}

void SettingsPresenter::backUp(const QString &file)
{
    Q_EMIT started(m_background.run<void>(
        tr("Backing up"), this,
        [file](services::Services &services, const base::Work &work) { return services.maintenance().backup(file, work); },
        [this, file](const base::Done &done) {
            if (done)
                tellCare(Tone::Compliant, tr("✓ Everything is in %1.").arg(QFileInfo(file).fileName()));
            else
                tellCare(Tone::Major, Sentences::of(done.error()));
        }));
}

void SettingsPresenter::check()
{
    Q_EMIT started(m_background.run<base::Problems>(
        tr("Checking the records"), this,
        [](services::Services &services, const base::Work &work) { return services.maintenance().check(work); },
        [this](const base::Outcome<base::Problems> &found) {
            if (!found)
                return tellCare(Tone::Major, Sentences::of(found.error()));
            if (found->empty())
                return tellCare(Tone::Compliant, tr("✓ All records and files are sound."));
            QStringList lines{tr("! %n problem(s) found. Nothing was changed. Please make a backup and tell support.",
                                 nullptr, int(found->size()))};
            for (size_t i = 0; i < found->size() && i < 8; ++i)
                lines << Sentences::of((*found)[i]);
            tellCare(Tone::Risk, lines.join(u'\n'));
        }));
}

}
