#pragma once

#include "models/domain/person/inspector.h"
#include "models/domain/visit/visit.h"

namespace xunzhen::domain {

/// One gap of the file before it leaves the door. `blocks` means the paper cannot be issued with it.
struct Gap
{
    QString code;       ///< "unanswered", "photo-missing", "due-missing", "signature-lead", "measure-missing", "second-unqualified" …
    bool blocks = false;
    Step step = Step::Examine;
    QString itemCode;   ///< where to jump; may be empty
    QStringList arguments;
    bool operator==(const Gap &) const = default;
};

/// 离场前案卷自检: two qualified persons, every question answered, fact and clause for each finding, photo where the item asks
/// for one, plan complete, dates set and after the visit, signatures or refusal with witness, time order.
std::vector<Gap> fileCheck(const VisitRecord &record, const std::optional<Inspector> &lead,
                           const std::optional<Inspector> &second, QDate today);
/// The newest signature of each signer (experts by name): a mistaken one is replaced by signing again. Without that of a second
/// inspector when the visit has none any more.
std::vector<Signature> countingSignatures(const VisitRecord &record);
/// Whether it was given by whom the visit names there: false for that of an inspector who was replaced since.
bool isInPlace(const Signature &signature, const std::optional<Inspector> &lead, const std::optional<Inspector> &second);
/// The expert of the visit who has signed and is not among `experts`; only the name tells, 粉尘防爆 in 王工（粉尘防爆） does not.
std::optional<QString> signerLeftOut(const Visit &visit, const std::vector<Signature> &signatures, const QStringList &experts);
bool canIssue(const std::vector<Gap> &gaps);

}
