#pragma once

#include "models/services/servingservice.h"
#include "ui/presentation/background.h"
#include "ui/presentation/navigator.h"

#include <QObject>

namespace xunzhen::presentation {

/// 送达: the issued papers of one visit on their way to the firm. Follows changes while it is seen; reads off the window's thread.
class ServingPresenter : public QObject
{
    Q_OBJECT

public:
    ServingPresenter(services::Services &services, Background &background, QObject *parent = nullptr);

    void show(const domain::VisitId &visit);
    /// Out of sight nothing is read; what changed meanwhile is, once.
    void setSeen(bool seen);
    const domain::VisitId &visit() const { return m_visit; }
    /// Oldest first; empty until they are read.
    const std::vector<services::ServingRow> &rows() const { return m_rows; }
    const services::ServingRow *row(const domain::PaperId &paper) const;

    base::Outcome<QByteArray> pdf(const domain::PaperId &paper) const;
    void notePrinted(const domain::PaperId &paper);
    void setExplained(const domain::PaperId &paper, bool explained);
    /// The 送达回证, filled in as far as the note tells; nothing (with `failed`) when it cannot be.
    std::optional<domain::PaperDraftId> serve(const domain::PaperId &paper, const domain::ServingNote &note);

    /// Where a paper is handed over, for lists elsewhere: its receipt when one was begun, else the visit's last step.
    static Place placeOf(const services::ServingRow &row);

Q_SIGNALS:
    void changed();
    void failed(const QString &sentence);

private:
    void reload();

    services::Services &m_services;
    Background &m_background;
    Question m_question;
    domain::VisitId m_visit;
    bool m_isSeen = false, m_isStale = true;
    std::vector<services::ServingRow> m_rows;
};

}
