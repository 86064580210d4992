#pragma once

#include "models/services/templateservice.h"
#include "ui/presentation/background.h"

#include <QTimer>

namespace xunzhen::presentation {

/// Keeps the picture of a template up to date while it is written: checks and lays out off the window's thread, shortly after
/// the last change; what is not wanted any more is stopped. Lives in the window's thread.
class TemplatePreviewer : public QObject
{
    Q_OBJECT

public:
    static constexpr int kPauseMs = 200; ///< after the last keystroke

    TemplatePreviewer(Background &background, QObject *parent = nullptr);
    ~TemplatePreviewer() override;

    void show(const QString &id, const domain::TemplateFiles &files); ///< after a pause
    void showNow(const QString &id, const domain::TemplateFiles &files);
    void setSample(const QString &code);
    const QString &sample() const { return m_sample; }
    bool isBusy() const { return m_pause.isActive() || m_job; }
    /// The newest faultless picture; stays while faults are mended.
    const std::shared_ptr<const services::DraftPaper> &paper() const { return m_paper; }
    const base::Problems &faults() const { return m_faults; }
    /// What is set badly on the pages of paper(); it may be published all the same.
    const base::Problems &warnings() const { return m_warnings; }

Q_SIGNALS:
    void checked();  ///< faults() is of the newest text
    void painted();  ///< paper() is another one
    void busyChanged();
    void failed(const xunzhen::base::Error &error);

private:
    struct Wish
    {
        QString id;
        domain::TemplateFiles files;
        QString sample;
    };
    void run();
    struct Proof
    {
        services::TemplatePreview preview;
        base::Problems warnings;
    };
    static base::Outcome<Proof> prove(services::Services &services, const Wish &wish, const base::Work &work);
    void receive(const base::Outcome<Proof> &proof);

    Background &m_background;
    QTimer m_pause;
    std::shared_ptr<Job> m_job;
    QString m_id, m_sample = QStringLiteral("rich");
    domain::TemplateFiles m_files;
    std::shared_ptr<const services::DraftPaper> m_paper;
    base::Problems m_faults, m_warnings;
};

}
