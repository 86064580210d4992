#pragma once

#include "ui/presentation/visit/checklistoffers.h"
#include "ui/presentation/visit/pendingedits.h"

namespace xunzhen::presentation {

/// Step 1 of a visit that is there: what was registered, and putting it right while the visit is open.
class RegistrationPresenter : public QObject
{
    Q_OBJECT

public:
    enum class Field { Source, Companion, Experts };

    /// One list of the visit in words.
    struct List
    {
        QString title;
        QString from;  ///< its pack with the version, and how many questions
    };

    explicit RegistrationPresenter(VisitSession &session, QObject *parent = nullptr);
    ~RegistrationPresenter() override { flush(); }

    /// Label and value of what stays as it was opened, without the firm; of everything once the visit is issued.
    std::vector<std::pair<QString, QString>> facts() const;
    std::vector<List> lists() const;
    /// Who has signed already and what a change means for that; empty while nobody has, and once the paper is issued.
    QString signedNote() const;

    /// Everybody who may be second: the profile's people but experts and the lead, the present one first when nobody here knows it.
    std::vector<domain::Inspector> colleagues() const;
    std::vector<domain::GuardNote> notesOn(const domain::InspectorId &second) const;
    /// False when it was refused; `VisitSession::failed` has said why.
    bool setSecond(const domain::InspectorId &second, const QString &reason = {});

    QString text(Field field) const;
    /// Durable after a short pause, at once with `flush`; but not while `objection` says something.
    void edit(Field field, const QString &text);
    /// Why the text cannot stand; empty = it can.
    QString objection(Field field, const QString &text) const;
    bool flush() { return m_edits.flush(); }

    /// What may be added: lists that the visit does not ask yet, as of the last `offer` or `followRecord`.
    ChecklistOffers &offers() { return m_offers; }
    /// Begins anew: nothing chosen, nothing searched for. Takes its time where the packs are new.
    void offer();
    void followRecord();
    /// Adds what is chosen among the offers; `told` says what came of it.
    void addLists();

Q_SIGNALS:
    void told(const QString &sentence);

private:
    QString personText(const domain::InspectorId &id) const;

    VisitSession &m_session;
    PendingEdits m_edits;
    ChecklistOffers m_offers;
};

}
