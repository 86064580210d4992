#pragma once

#include "models/services/services.h"

#include <QCoreApplication>

namespace xunzhen::presentation {

/// What the first-run page asks: the bureau, oneself, and the colleagues one goes out with.
class FirstRun
{
    Q_DECLARE_TR_FUNCTIONS(FirstRun)

public:
    struct Person
    {
        QString name, credentialNumber;
        QDate credentialUntil;
    };
    struct Answers
    {
        QString bureau, bureauShort;
        Person me;
        std::vector<Person> colleagues; ///< lines without a name are left out
    };

    explicit FirstRun(services::Services &services) : m_services(services) {}

    /// Nobody has said yet who uses this laptop.
    bool isNeeded() const;
    /// Empty = `finish` may be called.
    base::Problems problems(const Answers &answers) const;
    /// Writes settings and people; the profile is usable afterwards.
    base::Done finish(const Answers &answers);

private:
    base::Outcome<domain::InspectorId> savePerson(const Person &person, const QString &bureau);
    void saveSettings(const Answers &answers);

    services::Services &m_services;
};

}
