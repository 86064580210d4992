#pragma once

#include "ui/presentation/background.h"

namespace xunzhen::presentation {

/// Writes the 案卷 of a visit off the window's thread.
class CaseFilePresenter : public QObject
{
    Q_OBJECT

public:
    enum class Form { Portfolio, Bound, Folder };

    CaseFilePresenter(services::Services &services, Background &background, QObject *parent = nullptr);

    /// With the ending of its form.
    QString suggestedName(const domain::VisitId &visit, Form form) const;
    /// `path` is the file, or of a folder the place in which it is made under its suggested name. `saved` or `failed` follows.
    void save(const services::CaseFileWish &wish, Form form, const QString &path);

Q_SIGNALS:
    void jobStarted(const std::shared_ptr<xunzhen::presentation::Job> &job);
    /// `complete`: nothing is missing in it.
    void saved(const QString &sentence, bool complete);
    void failed(const QString &sentence);

private:
    services::Services &m_services;
    Background &m_background;
};

}
