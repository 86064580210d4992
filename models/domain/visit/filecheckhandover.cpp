#include "models/domain/visit/filecheckparts.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

const Signature *signatureOf(const VisitRecord &record, Signer signer, const QString &name = {})
{
    const Signature *newest = nullptr;
    for (const Signature &signature : record.signatures)
        if (signature.signer == signer && (name.isEmpty() || signature.name == name)
            && (!newest || signature.signedAt >= newest->signedAt))
            newest = &signature;
    return newest;
}

QDateTime lastAnswer(const VisitRecord &record)
{
    QDateTime last;
    for (const Answer &answer : record.answers)
        if (answer.answeredAt.isValid() && (!last.isValid() || answer.answeredAt > last))
            last = answer.answeredAt;
    return last;
}

/// Whoever signed has signed what was answered by then. Clocks of two laptops may differ: this holds nothing up.
void checkTime(const VisitRecord &record, const std::optional<Inspector> &lead, const std::optional<Inspector> &second, GapList &gaps)
{
    const QDateTime last = lastAnswer(record);
    for (const Signature &signature : countingSignatures(record))
        if (last.isValid() && signature.signedAt.isValid() && signature.signedAt < last && isInPlace(signature, lead, second))
            gaps.remark(QStringLiteral("signed-before-answer"), {}, {signature.name});
}

bool isOf(const Signature &signature, const Inspector &member) { return signature.name.simplified() == member.name.simplified(); }

void checkInspectorSignature(const VisitRecord &record, Signer signer, const std::optional<Inspector> &member,
                             const QString &code, GapList &gaps)
{
    const Signature *signature = signatureOf(record, signer);
    if (!signature || signature->imageHash.isEmpty())
        gaps.block(code);
    else if (member && !isOf(*signature, *member))
        gaps.block(QStringLiteral("signature-name"), {}, {signature->name, member->name});
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

bool isNamed(const QStringList &experts, const QString &name)
{
    return std::ranges::any_of(experts, [&](const QString &one) { return expertName(one) == expertName(name); });
}

}

bool isInPlace(const Signature &signature, const std::optional<Inspector> &lead, const std::optional<Inspector> &second)
{
    const auto &member = signature.signer == Signer::Lead ? lead : second;
    const bool isInspectors = signature.signer == Signer::Lead || signature.signer == Signer::Second;
    return !isInspectors || !member || isOf(signature, *member);
}

std::vector<Signature> countingSignatures(const VisitRecord &record)
{
    std::vector<Signature> counting;
    for (const Signature &signature : record.signatures) {
        if (signature.signer == Signer::Second && record.visit.second.isNull())
            continue;
        const bool expert = signature.signer == Signer::Expert;
        if (signatureOf(record, signature.signer, expert ? signature.name : QString()) == &signature)
            counting.push_back(signature);
    }
    return counting;
}

std::optional<QString> signerLeftOut(const Visit &visit, const std::vector<Signature> &signatures, const QStringList &experts)
{
    for (const Signature &signature : signatures)
        if (signature.signer == Signer::Expert && isNamed(visit.experts, signature.name) && !isNamed(experts, signature.name))
            return signature.name;
    return std::nullopt;
}

void checkSignatures(const VisitRecord &record, const std::optional<Inspector> &lead,
                     const std::optional<Inspector> &second, std::vector<Gap> &all)
{
    GapList gaps(Step::HandOver, all);
    checkInspectorSignature(record, Signer::Lead, lead, QStringLiteral("signature-lead"), gaps);
    if (!record.visit.second.isNull())
        checkInspectorSignature(record, Signer::Second, second, QStringLiteral("signature-second"), gaps);
    for (const QString &expert : record.visit.experts)
        if (!signatureOf(record, Signer::Expert, expertName(expert)) && !signatureOf(record, Signer::Expert, expert))
            gaps.remark(QStringLiteral("signature-expert"), {}, {expert});
    checkFirmSignature(record, gaps);
    checkTime(record, lead, second, gaps);
}

}
