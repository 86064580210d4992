#pragma once

#include "models/services/services.h"
#include "ui/presentation/background.h"
#include "ui/presentation/rowlist.h"

#include <QObject>

namespace xunzhen::presentation {

/// 设置: bureau, people, look, rules, care of the store. Each change is saved as it is made. Lives in the window's thread.
class SettingsPresenter : public QObject
{
    Q_OBJECT

public:
    SettingsPresenter(services::Services &services, Background &background, QObject *parent = nullptr);

    void reload();
    const services::Settings &settings() const { return m_settings; }
    /// Changes one thing and saves; a refusal is told by `failed` and the old value comes back.
    void change(const std::function<void(services::Settings &)> &edit);

    domain::OriginalsWish originalsWish() const { return m_services.sync().originalsWish(); }
    void wishOriginals(const domain::OriginalsWish &wish);

    RowList &people() { return m_people; }
    std::optional<domain::Inspector> person(int row) const;
    /// The same, to be edited: what a colleague changes until `savePerson` is not written over.
    std::optional<domain::Inspector> beginPerson(int row);
    domain::Inspector newPerson() const;
    bool savePerson(const domain::Inspector &inspector);
    void setMe(int row);
    static QString roleWord(domain::Role role);

    QString suggestedBackupName() const;
    void backUp(const QString &file);
    void check();
    /// What the last backup or check came to; empty before.
    const QString &careSentence() const { return m_careSentence; }
    Tone careTone() const { return m_careTone; }

Q_SIGNALS:
    void changed();
    void peopleChanged();
    void careChanged();
    void started(const std::shared_ptr<xunzhen::presentation::Job> &job);
    void failed(const QString &sentence);

private:
    void fillPeople();
    void tellCare(Tone tone, const QString &sentence);
    ListRow personRow(const domain::Inspector &inspector, const std::optional<domain::Inspector> &me) const;
    QString qualificationWord(const domain::Inspector &inspector) const;

    services::Services &m_services;
    Background &m_background;
    services::Settings m_settings;
    std::vector<domain::Inspector> m_inspectors;
    RowList m_people;
    QString m_careSentence;
    Tone m_careTone = Tone::Neutral;
    services::Sight m_listSight, m_personSight;
};

}
