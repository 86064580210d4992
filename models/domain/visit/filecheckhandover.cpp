#include "models/domain/visit/filecheckparts.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

const Signature *signatureOf(const VisitRecord &record, Signer signer, const QString &name = {})
{
    const auto found =
        std::find_if(record.signatures.begin(), record.signatures.end(), [&](const Signature &signature) {
            return signature.signer == signer && (name.isEmpty() || signature.name == name);
        });
    return found == record.signatures.end() ? nullptr : &*found;
}

QDateTime lastAnswer(const VisitRecord &record)
{
    QDateTime last;
    for (const Answer &answer : record.answers)
        if (answer.answeredAt.isValid() && (!last.isValid() || answer.answeredAt > last))
            last = answer.answeredAt;
    return last;
}

/// Whoever signed has signed what was answered by then.
void checkTime(const VisitRecord &record, GapList &gaps)
{
    const QDateTime last = lastAnswer(record);
    for (const Signature &signature : record.signatures)
        if (last.isValid() && signature.signedAt.isValid() && signature.signedAt < last)
            gaps.block(QStringLiteral("signed-before-answer"), {}, {signature.name});
}

void checkInspectorSignature(const VisitRecord &record, Signer signer, const QString &code, GapList &gaps)
{
    const Signature *signature = signatureOf(record, signer);
    if (!signature || signature->imageHash.isEmpty())
        gaps.block(code);
}

void checkFirmSignature(const VisitRecord &record, GapList &gaps)
{
    const Signature *signature = signatureOf(record, Signer::Firm);
    if (!signature || (signature->imageHash.isEmpty() && signature->refusal.trimmed().isEmpty()))
        gaps.block(QStringLiteral("signature-firm"));
    else if (signature->imageHash.isEmpty() && signature->witness.trimmed().isEmpty())
        gaps.block(QStringLiteral("refusal-witness-missing"), {}, {signature->name});
}

/// 王工 in "王工（粉尘防爆）".
QString expertName(const QString &expert)
{
    return expert.section(u'（', 0, 0).section(u'(', 0, 0).trimmed();
}

}

void checkSignatures(const VisitRecord &record, std::vector<Gap> &all)
{
    GapList gaps(Step::HandOver, all);
    checkInspectorSignature(record, Signer::Lead, QStringLiteral("signature-lead"), gaps);
    if (!record.visit.second.isNull())
        checkInspectorSignature(record, Signer::Second, QStringLiteral("signature-second"), gaps);
    for (const QString &expert : record.visit.experts)
        if (!signatureOf(record, Signer::Expert, expertName(expert)) && !signatureOf(record, Signer::Expert, expert))
            gaps.remark(QStringLiteral("signature-expert"), {}, {expert});
    checkFirmSignature(record, gaps);
    checkTime(record, gaps);
}

}
