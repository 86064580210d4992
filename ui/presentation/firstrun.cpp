#include "ui/presentation/firstrun.h"

namespace xunzhen::presentation {

bool FirstRun::isNeeded() const { return !m_services.people().me().has_value(); }

base::Problems FirstRun::problems(const Answers &answers) const
{
    base::Problems problems;
    const auto require = [&problems](const QString &text, const char *code, const QString &place) {
        if (text.trimmed().isEmpty())
            problems.push_back({QLatin1String(code), place, {}});
    };
    require(answers.bureau, "bureau-missing", tr("Bureau"));
    require(answers.bureauShort, "bureau-short-missing", tr("Short name"));
    require(answers.me.name, "person-name-missing", tr("My name"));
    return problems;
}

base::Outcome<domain::InspectorId> FirstRun::savePerson(const Person &person, const QString &bureau)
{
    domain::Inspector inspector;
    inspector.name = person.name.trimmed();
    inspector.credentialNumber = person.credentialNumber.trimmed();
    inspector.credentialUntil = person.credentialUntil;
    inspector.bureau = bureau.trimmed();
    return m_services.people().save(inspector);
}

base::Done FirstRun::finish(const Answers &answers)
{
    return base::attempt([&] {
        saveSettings(answers);
        const auto me = savePerson(answers.me, answers.bureau);
        if (!me)
            throw me.error();
        if (const auto done = m_services.people().setMe(*me); !done)
            throw done.error();
        for (const Person &colleague : answers.colleagues) {
            if (colleague.name.trimmed().isEmpty())
                continue;
            if (const auto saved = savePerson(colleague, answers.bureau); !saved)
                throw saved.error();
        }
    });
}

void FirstRun::saveSettings(const Answers &answers)
{
    auto settings = m_services.settings().settings();
    settings.bureau = answers.bureau.trimmed();
    settings.bureauShort = answers.bureauShort.trimmed();
    if (const auto done = m_services.settings().save(settings); !done)
        throw done.error();
}

}
