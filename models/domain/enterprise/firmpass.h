#pragma once

#include "models/domain/enterprise/firmcolumns.h"

namespace xunzhen::domain {

/// One filter in the form that rows run through, and the counts of what ran through it. Used by FirmColumns only.
class FirmPass
{
public:
    struct Words
    {
        const QStringList &domains, &towns, &trades; ///< by number
    };
    struct Firm
    {
        quint32 domains = 0; ///< a bit for each number
        quint32 town = 0, trade = 0;
        qint32 lastVisit = 0, firstDue = 0;
        int grade = 0;
        bool isOpen = false, positive = false;
    };

    FirmPass(const FirmFilter &filter, const Words &words, QDate today);

    /// Counts the firm; true when it fits every facet.
    bool take(const Firm &firm);
    std::array<std::vector<FacetCount>, kFirmFacets> counts() const;

private:
    /// One facet: which of its values are wanted and how often each was met. Values have numbers, a firm has one or several.
    struct Gate
    {
        QStringList values;
        std::vector<char> wanted;
        std::vector<int> met;
        QStringList chosen;
        bool open = true; ///< nothing is chosen
    };
    void build(FirmFacet facet, const FirmFilter &filter, QStringList values);
    template<typename Each>
    void forEach(FirmFacet facet, const Firm &firm, Each &&each) const;
    bool fits(FirmFacet facet, const Firm &firm) const;
    void count(FirmFacet facet, const Firm &firm);
    Gate &gate(FirmFacet facet) { return m_gates[size_t(facet)]; }
    const Gate &gate(FirmFacet facet) const { return m_gates[size_t(facet)]; }

    std::array<Gate, kFirmFacets> m_gates;
    qint32 m_today;
    quint32 m_noDomain; ///< number of the value that stands for none
};

}
