#pragma once

#include "models/services/services.h"
#include "ui/presentation/background.h"

#include <QObject>

namespace xunzhen::presentation {

/// What a paper is about besides its visit: a major hazard, or a paper to be served.
struct SubjectChoice
{
    QString title;
    domain::FindingId finding;
    domain::PaperId about;
};

/// One line of the list of 文书: a kind that can be begun (once for each subject it may have), a draft, or an issued paper.
struct PaperRow
{
    enum class State { Possible, Draft, Issued };
    State state = State::Possible;
    QString kind, title;         ///< the title in the window's language
    SubjectChoice subject;       ///< of what can be begun; without a title where the kind asks for none
    QString obstacle;            ///< why it cannot be begun now; empty = it can
    QString number;              ///< of an issued one
    QDateTime issuedAt;
    int revision = 0;
    int gaps = 0;                ///< of a draft
    domain::PaperDraftId draft;  ///< null for the 会诊报告 and for what is only possible
    domain::PaperId paper;       ///< the latest edition of an issued one
};

/// The papers of one visit in the order of procedure, or those of the bureau when no visit is shown. Follows changes.
class VisitPapersPresenter : public QObject
{
    Q_OBJECT

public:
    explicit VisitPapersPresenter(services::Services &services, QObject *parent = nullptr);
    /// The first question reads the templates, which all connections share; asked before anybody waits.
    static void warm(Background &background, QObject *owner);

    /// Null shows the papers that the bureau makes without a visit.
    void show(const domain::VisitId &visit);
    const domain::VisitId &visit() const { return m_visit; }
    const std::vector<PaperRow> &rows() const { return m_rows; }
    int unfinished() const; ///< drafts that are not issued
    // The new draft; nothing (with `failed`) when it cannot be begun.
    std::optional<domain::PaperDraftId> begin(const PaperRow &row);
    std::optional<domain::PaperDraftId> beginDraw(const domain::DrawRequest &request);
    std::optional<domain::PaperDraftId> beginPublication(const QDate &from, const QDate &to);

Q_SIGNALS:
    void changed();
    void failed(const QString &sentence);

private:
    void reload();
    void addReport();
    void addPossible(const domain::PaperForm &form);
    std::vector<SubjectChoice> subjects(const domain::PaperForm &form) const;
    std::optional<domain::PaperDraftId> begun(const base::Outcome<domain::PaperDraftId> &draft);

    services::Services &m_services;
    domain::VisitId m_visit;
    bool m_shown = false;
    std::vector<PaperRow> m_rows;
};

}
