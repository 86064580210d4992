#pragma once

#include "models/domain/person/inspector.h"
#include "models/domain/visit/visitshare.h"
#include "ui/presentation/visit/visitsession.h"

namespace xunzhen::presentation {

/// Who works on the open visit: which section is whose, and who answered what. Kept fresh from the session.
class VisitTeam : public QObject
{
    Q_OBJECT

public:
    explicit VisitTeam(VisitSession &session, QObject *parent = nullptr);

    const domain::InspectorId &me() const { return m_me; }
    const domain::VisitShares &shares() const { return m_shares; }
    /// Who may take a section, the visit's own inspectors first.
    const std::vector<domain::Inspector> &people() const { return m_people; }
    /// Empty for nobody and for somebody who is not known here.
    QString nameOf(const domain::InspectorId &id) const;
    domain::InspectorId takerOf(const domain::PinnedItem &pinned) const { return domain::takerOf(m_shares, pinned); }
    /// In words beside a section: "mine", a name; empty when nobody takes it.
    QString takerText(const domain::PinnedItem &pinned) const;
    /// Whether somebody else gave this answer, whose name should be told.
    bool isColleagues(const domain::Answer &answer) const;
    /// The section of the question goes to that inspector; null = to nobody. False when it could not be written.
    bool give(const domain::PinnedItem &pinned, const domain::InspectorId &inspector);

Q_SIGNALS:
    void changed();

private:
    void onOpened();
    void onRecordChanged();

    VisitSession &m_session;
    domain::InspectorId m_me;
    domain::VisitShares m_shares;
    std::vector<domain::Inspector> m_people;
};

}
