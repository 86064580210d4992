#pragma once

#include "ui/presentation/background.h"
#include "ui/presentation/visit/citationtext.h"
#include "ui/presentation/visit/visitsession.h"

namespace xunzhen::presentation {

/// What stands beside a question and is not part of it.
struct ItemBeside
{
    QString itemCode;
    std::vector<CitationText> basis, penalty;
    QString earlier; ///< what was answered here last time; empty = never
    QString hazard;  ///< title of the major hazard this would be
    QString review;  ///< which citations lean on a version that has been replaced, one a line; empty = none
    bool canCopy = false; ///< last time's answer, place or note may be taken over
};

/// Reads it off the window's thread: law texts and the visits of years. Only the newest asking is answered; what was read last
/// is told again at once while it still holds.
class ItemBesideReader : public QObject
{
    Q_OBJECT

public:
    ItemBesideReader(VisitSession &session, Background &background, QObject *parent = nullptr);

    void show(const domain::PinnedItem &pinned);
    const ItemBeside &beside() const { return m_beside; }
    void forget() { m_beside = {}; }

Q_SIGNALS:
    void read();

private:
    void onVisitsChanged(const QList<domain::VisitId> &ids);

    VisitSession &m_session;
    Background &m_background;
    Question m_question;
    ItemBeside m_beside;
    QByteArray m_hash; ///< of the question that m_beside is about
};

}
