#pragma once

#include "models/services/services.h"

#include <QObject>

namespace xunzhen::presentation {

/// What one changes in passing, from the menu beside one's name: theme, size of the text, touch, and who uses this laptop. Each
/// change is saved as it is made. Lives in the window's thread.
class LookSettings : public QObject
{
    Q_OBJECT

public:
    explicit LookSettings(services::Services &services, QObject *parent = nullptr) : QObject(parent), m_services(services) {}

    static const QStringList &themes();
    static QString themeWord(const QString &theme);
    static const QList<int> &textScales();

    services::Settings settings() const { return m_services.settings().settings(); }
    void setTheme(const QString &theme);
    void setTextScale(int percent);
    void stepText(int by); ///< one size larger or smaller, as far as there is one
    bool canStepText(int by) const;
    void setTouch(bool touch);

    /// Who may use this laptop: everybody known here.
    std::vector<domain::Inspector> people() const { return m_services.people().inspectors(); }
    std::optional<domain::Inspector> me() const { return m_services.people().me(); }
    void switchTo(const domain::InspectorId &id);

Q_SIGNALS:
    void switched(const QString &name);
    void failed(const QString &sentence);

private:
    void save(const services::Settings &settings);

    services::Services &m_services;
};

}
