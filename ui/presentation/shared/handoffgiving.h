#pragma once

#include "models/services/handoffservice.h"
#include "ui/presentation/background.h"

#include <QObject>

namespace xunzhen::presentation {

/// Writing a hand-over file, in the lane of whatever touches the folder. Lives in the window's thread.
class HandoffGiving : public QObject
{
    Q_OBJECT

public:
    using Files = services::HandoffExtent::Files;

    /// `visit`: what is handed over; null = no visit in particular.
    HandoffGiving(services::Services &services, Background &lane, const domain::VisitId &visit, QObject *parent = nullptr);

    /// The firm of the visit and its day; empty without a visit.
    QString visitTitle() const;
    /// A name for the file that says what is in it.
    QString suggestedName() const;
    /// Why a file cannot be written on this laptop; empty when it can.
    QString hindrance() const;
    /// What is wrong with the password as it was typed so far; empty when it will do.
    static QString passwordProblem(const QString &password, const QString &again);

    bool isRunning() const { return m_running; }
    void write(const QString &path, Files files, const QString &password);

Q_SIGNALS:
    void started(const std::shared_ptr<xunzhen::presentation::Job> &job);
    void written(const QString &sentence);
    /// Empty when it was stopped.
    void failed(const QString &sentence);

private:
    void onWritten(const base::Outcome<services::HandoffWritten> &result);

    services::Services &m_services;
    Background &m_lane;
    domain::VisitId m_visit;
    bool m_running = false;
};

}
