#pragma once

#include "models/domain/enterprise/enterprise.h"

#include <set>
#include <vector>

namespace xunzhen::domain {

/// Why two records may be one firm, the strongest first.
enum class Likeness { SameCode, SameName, SamePhoneAndAddress };

struct LookAlike
{
    EnterpriseId one, other; ///< one < other
    Likeness likeness = Likeness::SameCode;
    QString name; ///< of the record that was added first
    bool operator==(const LookAlike &) const = default;
};

using FirmPair = std::pair<EnterpriseId, EnterpriseId>; ///< the smaller id first
FirmPair pairOf(const EnterpriseId &a, const EnterpriseId &b);

/// What stands in a taken-back FirmLink of which somebody has said that the two records are two firms.
inline const QString kTwoFirms = QStringLiteral("two-firms");

/// Collects records and tells the pairs among them that look alike: the same credit code; the same name written in any
/// width or bracket, unless codes and addresses both differ; the same phone number at the same address. Of many that are all
/// alike, each is paired with one only: when those two are judged, the next come up.
class LookAlikes
{
public:
    void add(const Enterprise &record);
    /// Without those in `judged`; the strongest first, then in the order they were added.
    std::vector<LookAlike> pairs(const std::set<FirmPair> &judged) const;

private:
    struct Record
    {
        EnterpriseId id;
        QString written; ///< the name as it is
        QString code, name, phoneAndAddress, address;
    };
    template<typename Key>
    void collect(Likeness likeness, Key key, const std::set<FirmPair> &judged, std::set<FirmPair> &known,
                 std::vector<LookAlike> &pairs) const;
    static bool isPair(Likeness likeness, const Record &a, const Record &b, const std::set<FirmPair> &judged);
    static bool areApart(const Record &a, const Record &b);

    std::vector<Record> m_records;
};

}
