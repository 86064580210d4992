#include "models/domain/serving/serving.h"

#include "models/domain/calendar/workingdays.h"

namespace xunzhen::domain {

namespace {

constexpr int kServeWithin = 7;      ///< working days
constexpr int kNoticeStands = 30;    ///< days

const auto kWay = QStringLiteral("way");
const auto kAt = QStringLiteral("at");
const auto kYes = QStringLiteral("1");
const auto kEnterprise = QStringLiteral("enterprise");

QString wayOf(ServingOutcome outcome)
{
    switch (outcome) {
    case ServingOutcome::Received: return QStringLiteral("direct");
    case ServingOutcome::Refused: return QStringLiteral("leave");
    case ServingOutcome::Posted: return QStringLiteral("post");
    case ServingOutcome::Announced: return QStringLiteral("public");
    case ServingOutcome::Absent: break;
    }
    return {};
}

QString spoken(const QDateTime &at) { return at.toString(QStringLiteral("yyyy年M月d日H时m分")); }

QString joined(const QString &before, const QString &line) { return before.isEmpty() ? line : before + u'\n' + line; }

/// Each attempt stays on the receipt.
FormValues absentValues(const ServingNote &note, const FormValues &before, const QDateTime &at)
{
    QString line = QStringLiteral("%1到场送达，无人签收：%2。").arg(spoken(at), note.reason);
    if (!note.witness.isEmpty())
        line += QStringLiteral("见证人：%1。").arg(note.witness);
    return {{QStringLiteral("absent"), kYes}, {QStringLiteral("remarks"), joined(before.value(QStringLiteral("remarks")), line)}};
}

class Demands
{
public:
    Demands(const PaperForm &form, const DraftRecord &record, std::vector<DraftGap> &gaps)
        : m_form(form), m_record(record), m_gaps(gaps) {}

    bool has(const QString &field) const { return !m_record.values.value(field).trimmed().isEmpty(); }
    bool isSigned(const QString &role) const
    {
        const PaperSignature *signature = m_record.signature(role);
        return signature && !signature->imageHash.isEmpty();
    }
    void need(const QString &name)
    {
        const FormField *field = m_form.field(name);
        if (field && !has(name))
            m_gaps.push_back({QStringLiteral("form-field-missing"), name, field->label});
    }
    void needSignature(const QString &role)
    {
        const FormSigner *signer = m_form.signer(role);
        if (signer && !isSigned(role))
            m_gaps.push_back({QStringLiteral("form-signature-missing"), role, signer->label});
    }

private:
    const PaperForm &m_form;
    const DraftRecord &m_record;
    std::vector<DraftGap> &m_gaps;
};

/// 民事诉讼法 art. 89: a witness of the local body or workplace signs, or it is photographed or filmed.
void demandOfLeaving(Demands &demands)
{
    demands.need(QStringLiteral("refusal"));
    if (!demands.has(QStringLiteral("recorded"))) {
        demands.need(QStringLiteral("witnessed"));
        demands.need(QStringLiteral("witness"));
    }
}

}

ServingState servingState(const FormValues &receipt, bool isBegun, bool isIssued)
{
    if (isIssued)
        return ServingState::Served;
    if (!receipt.value(kWay).isEmpty())
        return ServingState::Receipt;
    if (receipt.value(QStringLiteral("absent")) == kYes)
        return ServingState::Absent;
    if (receipt.value(QStringLiteral("explained")) == kYes)
        return ServingState::Explained;
    return isBegun ? ServingState::Receipt : ServingState::Made;
}

FormValues receiptValues(const ServingNote &note, const FormValues &before, const QDateTime &at)
{
    if (note.outcome == ServingOutcome::Absent)
        return absentValues(note, before, at);
    FormValues values{{kWay, wayOf(note.outcome)}, {kAt, at.toString(QStringLiteral("yyyy-MM-ddTHH:mm"))}};
    if (!note.receiver.isEmpty())
        values.insert(QStringLiteral("receiver"), note.receiver);
    if (note.outcome == ServingOutcome::Refused) {
        values.insert(QStringLiteral("refusal"), QStringLiteral("%1，%2，拒绝签收。").arg(spoken(at), note.reason));
        values.insert(QStringLiteral("witness"), note.witness);
        values.insert(QStringLiteral("witnessed"), note.witness.isEmpty() ? QString() : kYes);
    }
    return values;
}

QDate servedOn(const FormValues &receipt)
{
    const QDate day = QDateTime::fromString(receipt.value(kAt), Qt::ISODate).date();
    return receipt.value(kWay) == QLatin1String("public") ? day.addDays(kNoticeStands) : day;
}

QDate serveBy(QDate issued) { return addWorkingDays(issued, kServeWithin); }

std::vector<DraftGap> receiptGaps(const PaperForm &form, const DraftRecord &record)
{
    std::vector<DraftGap> gaps;
    Demands demands(form, record, gaps);
    const QString way = record.values.value(kWay);
    if (way == QLatin1String("direct")) {
        demands.need(QStringLiteral("receiver"));
        demands.needSignature(kEnterprise);
    } else if (way == QLatin1String("leave")) {
        demandOfLeaving(demands);
    } else if (!way.isEmpty()) {
        demands.need(QStringLiteral("detail"));
    }
    if (way == QLatin1String("electronic"))
        demands.need(QStringLiteral("confirmed"));
    return gaps;
}

const QStringList &servedKinds()
{
    static const QStringList kinds{QStringLiteral("consultation-report"), QStringLiteral("remediation-plan"),
                                   QStringLiteral("correction-order"),    QStringLiteral("supervision-opinion"),
                                   QStringLiteral("hazard-disclosure"),   QStringLiteral("talk-notice"),
                                   QStringLiteral("reinspection-opinion")};
    return kinds;
}

}
