#include "models/domain/visit/findinggroups.h"

#include <algorithm>

namespace xunzhen::domain {

namespace {

// "车间" alone is in half of all places and says nothing.
constexpr int kTellingLength = 3;

/// A place without what does not tell one from another: spaces, punctuation, the case of letters.
QString bare(const QString &place)
{
    QString text;
    for (const QChar c : place.toLower())
        if (c.isLetterOrNumber())
            text += c;
    return text;
}

bool isCut(const QString &whole, qsizetype from, qsizetype length)
{
    const auto splits = [&](qsizetype at) { // between two digits
        return at > 0 && at < whole.size() && whole[at - 1].isDigit() && whole[at].isDigit();
    };
    return splits(from) || splits(from + length);
}

bool isWithin(const QString &part, const QString &whole)
{
    const auto from = whole.indexOf(part);
    return from >= 0 && !isCut(whole, from, part.size());
}

/// The word of a place under which it is grouped: the shortest of the places that it contains, else its own.
class Places
{
public:
    explicit Places(const std::vector<Finding> &findings)
    {
        for (const Finding &finding : findings)
            if (const QString word = bare(finding.place); !word.isEmpty() && !m_words.contains(word))
                m_words << word;
        std::stable_sort(m_words.begin(), m_words.end(), [](const QString &a, const QString &b) { return a.size() < b.size(); });
    }

    QString keyOf(const QString &place) const
    {
        const QString word = bare(place);
        for (const QString &shorter : m_words)
            if (shorter.size() >= kTellingLength && isWithin(shorter, word))
                return shorter;
        return word;
    }

private:
    QStringList m_words;
};

QString keyOf(const Finding &finding, const Together &told, const Places &places)
{
    const auto said = told.find(finding.id);
    if (said != told.end() && !said->second.isEmpty() && said->second != kAlone)
        return places.keyOf(said->second);
    const QString proposed = places.keyOf(finding.place);
    const bool alone = proposed.isEmpty() || (said != told.end() && said->second == kAlone);
    return alone ? u'-' + finding.id.toString() : proposed;
}

bool isJoined(const Finding &finding, const Together &told)
{
    const auto said = told.find(finding.id);
    return said != told.end() && !said->second.isEmpty() && said->second != kAlone;
}

void put(FindingGroup &group, const Finding &finding, const Together &told)
{
    const QString place = finding.place.isEmpty() && isJoined(finding, told) ? told.at(finding.id) : finding.place;
    if (group.place.isEmpty() || (!place.isEmpty() && place.size() < group.place.size()))
        group.place = place;
    group.isByHand |= isJoined(finding, told);
    group.findings.push_back(finding.id);
}

}

bool FindingGroup::contains(const FindingId &id) const
{
    return std::find(findings.begin(), findings.end(), id) != findings.end();
}

std::vector<FindingGroup> findingGroups(const std::vector<Finding> &findings, const Together &told)
{
    const Places places(findings);
    std::map<QString, size_t> known;
    std::vector<FindingGroup> groups;
    for (const Finding &finding : findings) {
        const auto [at, isNew] = known.emplace(keyOf(finding, told, places), groups.size());
        if (isNew)
            groups.emplace_back();
        put(groups[at->second], finding, told);
    }
    return groups;
}

const FindingGroup *groupOf(const std::vector<FindingGroup> &groups, const FindingId &id)
{
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const FindingGroup &group) { return group.contains(id); });
    return found == groups.end() ? nullptr : &*found;
}

std::vector<Finding> gravestFirst(std::vector<Finding> findings, const std::vector<FindingGroup> &groups)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) { return int(a.grade) > int(b.grade); });
    std::map<const FindingGroup *, int> rank; // by the gravest of each
    std::map<FindingId, int> place;
    for (const Finding &finding : findings) {
        const auto *group = groupOf(groups, finding.id);
        place[finding.id] = rank.emplace(group, int(rank.size())).first->second;
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const Finding &a, const Finding &b) { return place.at(a.id) < place.at(b.id); });
    return findings;
}

}
