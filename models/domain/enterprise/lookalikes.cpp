#include "models/domain/enterprise/lookalikes.h"

#include <QHash>

#include <algorithm>

namespace xunzhen::domain {

namespace {

/// Letters and digits alone, of one width and case: （天津）and (天津) are alike.
QString core(const QString &text)
{
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC))
        if (c.isLetterOrNumber())
            kept += c.toCaseFolded();
    return kept;
}

}

FirmPair pairOf(const EnterpriseId &a, const EnterpriseId &b) { return a < b ? FirmPair(a, b) : FirmPair(b, a); }

void LookAlikes::add(const Enterprise &record)
{
    const QString phone = core(record.phone), address = core(record.address);
    m_records.push_back({record.id, record.name, record.uscc, core(record.name),
                         phone.isEmpty() || address.isEmpty() ? QString() : phone + u'\n' + address, address});
}

/// Chains call every shop the same: with a code and an address of its own each is a firm.
bool LookAlikes::areApart(const Record &a, const Record &b)
{
    return !a.code.isEmpty() && !b.code.isEmpty() && a.code != b.code && a.address != b.address;
}

bool LookAlikes::isPair(Likeness likeness, const Record &a, const Record &b, const std::set<FirmPair> &judged)
{
    return !(likeness == Likeness::SameName && areApart(a, b)) && !judged.contains(pairOf(a.id, b.id));
}

/// Each record goes with the first one it may be one firm with; with none, it stands for those to come.
template<typename Key>
void LookAlikes::collect(Likeness likeness, Key key, const std::set<FirmPair> &judged, std::set<FirmPair> &known,
                         std::vector<LookAlike> &pairs) const
{
    QHash<QString, std::vector<size_t>> firsts;
    firsts.reserve(qsizetype(m_records.size()));
    for (size_t i = 0; i < m_records.size(); ++i) {
        const QString &value = m_records[i].*key;
        if (value.isEmpty())
            continue;
        std::vector<size_t> &met = firsts[value];
        const auto other = std::find_if(met.begin(), met.end(), [&](size_t one) {
            return isPair(likeness, m_records[one], m_records[i], judged);
        });
        if (other == met.end()) {
            met.push_back(i);
            continue;
        }
        const FirmPair pair = pairOf(m_records[*other].id, m_records[i].id);
        if (known.insert(pair).second)
            pairs.push_back({pair.first, pair.second, likeness, m_records[*other].written});
    }
}

std::vector<LookAlike> LookAlikes::pairs(const std::set<FirmPair> &judged) const
{
    std::set<FirmPair> known;
    std::vector<LookAlike> pairs;
    collect(Likeness::SameCode, &Record::code, judged, known, pairs);
    collect(Likeness::SameName, &Record::name, judged, known, pairs);
    collect(Likeness::SamePhoneAndAddress, &Record::phoneAndAddress, judged, known, pairs);
    return pairs;
}

}
