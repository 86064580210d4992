#pragma once

#include "models/services/services.h"

#include <QObject>

namespace xunzhen::presentation {

/// One line of the list of a visit's 文书: a kind that can be made, a draft, or an issued paper.
struct PaperRow
{
    enum class State { Possible, Draft, Issued };
    State state = State::Possible;
    QString kind, title;         ///< the title in the window's language
    QString number;              ///< of an issued one
    QDateTime issuedAt;
    int revision = 0;
    int gaps = 0;                ///< of a draft
    domain::PaperDraftId draft;  ///< null for the 会诊报告 and for what is only possible
    domain::PaperId paper;       ///< the latest edition of an issued one
    domain::PaperSubject subject = domain::PaperSubject::Visit; ///< what it will ask for when it is begun
};

/// What a paper can be about: a major hazard, or a paper to be served.
struct SubjectChoice
{
    QString title;
    domain::FindingId finding;
    domain::PaperId about;
};

/// The papers of one visit in the order of procedure, or those of the bureau when no visit is shown. Follows changes.
class VisitPapersPresenter : public QObject
{
    Q_OBJECT

public:
    explicit VisitPapersPresenter(services::Services &services, QObject *parent = nullptr);

    /// Null shows the papers that the bureau makes without a visit.
    void show(const domain::VisitId &visit);
    const domain::VisitId &visit() const { return m_visit; }
    const std::vector<PaperRow> &rows() const { return m_rows; }
    int unfinished() const; ///< drafts that are not issued
    /// What a paper of that kind may be about; empty when it asks for nothing or there is nothing.
    std::vector<SubjectChoice> subjects(const QString &kind) const;
    /// The new draft; nothing (with `failed`) when it cannot be begun.
    std::optional<domain::PaperDraftId> begin(const QString &kind, const SubjectChoice &subject = {});

Q_SIGNALS:
    void changed();
    void failed(const QString &sentence);

private:
    void reload();
    void addReport();
    void addKind(const domain::PaperForm &form, const std::vector<services::DraftSummary> &drafts);
    bool fits(const domain::PaperForm &form) const;

    services::Services &m_services;
    domain::VisitId m_visit;
    bool m_shown = false;
    domain::VisitKind m_kind = domain::VisitKind::Service;
    std::vector<PaperRow> m_rows;
};

/// The word for the window's language.
QString shownWord(const domain::FormWord &word);

}
