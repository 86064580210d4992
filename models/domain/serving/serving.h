#pragma once

#include "models/domain/paper/paperdraft.h"

#include <QStringList>

namespace xunzhen::domain {

/// 送达: how far an issued paper has come on its way to the firm. Follows from its 送达回证 alone.
enum class ServingState {
    Made,      ///< issued, nothing more
    Explained, ///< told to the firm what it says
    Absent,    ///< somebody went and nobody took it
    Receipt,   ///< handed over in some way, the 送达回证 is not issued yet
    Served     ///< the 送达回证 is issued, or the firm signed for it on the paper itself
};

/// What happened when the paper was handed over.
enum class ServingOutcome { Received, Refused, Absent, Posted, Announced };

/// What was seen and told at the door.
struct ServingNote
{
    ServingOutcome outcome = ServingOutcome::Received;
    QString receiver;         ///< who took it
    QString reason, witness;  ///< of a refusal, or why nobody took it
};

/// Where a paper stands by what its receipt says; `receipt` is empty where none was begun.
ServingState servingState(const FormValues &receipt, bool isBegun, bool isIssued);

/// What the receipt begins with after that outcome; fields not named keep what they hold. `before` is what it holds, `at` the moment
/// as on the clock there.
FormValues receiptValues(const ServingNote &note, const FormValues &before, const QDateTime &at);

/// The day on which the paper counts as served: the day of the receipt; thirty days after a public notice (民事诉讼法 art. 95).
QDate servedOn(const FormValues &receipt);

/// The last day to hand it over: seven working days after it was issued, as 行政处罚法 art. 61 asks for a decision when the party is
/// absent; a reminder for the other papers.
QDate serveBy(QDate issued);

/// What each way of service demands of the receipt beyond its form: who took it and signed; of one left there the reason, and a
/// witness or pictures; of one sent the slip, of one announced where.
std::vector<DraftGap> receiptGaps(const PaperForm &form, const DraftRecord &record);

inline const QString kServiceReceipt = QStringLiteral("service-receipt");
/// Kinds of papers that are handed over with a receipt.
const QStringList &servedKinds();

}
