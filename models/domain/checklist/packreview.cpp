#include "models/domain/checklist/packreview.h"

namespace xunzhen::domain {

namespace {

using Kind = ReviewEntry::Kind;

class Review
{
public:
    Review(const LawCalendar &laws, QDate today) : m_laws(laws), m_today(today) {}

    void take(ReviewEntry entry, const std::vector<Citation> &citations)
    {
        entry.marks = replacedCitations(citations, m_laws, m_today);
        if (!entry.marks.empty())
            m_entries.push_back(std::move(entry));
    }

    void takeItem(const CheckItem &item, const QString &checklist)
    {
        std::vector<Citation> citations = item.basis;
        citations.insert(citations.end(), item.penalty.begin(), item.penalty.end());
        take({Kind::Item, item.code, item.question, checklist, {}}, citations);
    }

    std::vector<ReviewEntry> taken() && { return std::move(m_entries); }

private:
    const LawCalendar &m_laws;
    QDate m_today;
    std::vector<ReviewEntry> m_entries;
};

}

QString reviewKindCode(Kind kind)
{
    switch (kind) {
    case Kind::Item: return QStringLiteral("item");
    case Kind::Hazard: return QStringLiteral("hazard");
    case Kind::Leniency: return QStringLiteral("leniency");
    case Kind::Discretion: break;
    }
    return QStringLiteral("discretion");
}

std::vector<ReviewEntry::Mark> replacedCitations(const std::vector<Citation> &citations, const LawCalendar &laws, QDate today)
{
    std::vector<ReviewEntry::Mark> marks;
    for (const Citation &citation : citations)
        if (const Validity known = laws.of(citation.law, citation.version, today); known.state == LawState::Replaced)
            marks.push_back({citation, known.replacedBy});
    return marks;
}

std::vector<ReviewEntry> entriesToReview(const Pack &pack, const LawCalendar &laws, QDate today)
{
    Review review(laws, today);
    for (const Checklist &checklist : pack.checklists)
        for (const ChecklistSection &section : checklist.sections)
            for (const CheckItem &item : section.items)
                if (!item.isRetired())
                    review.takeItem(item, checklist.code);
    for (const MajorHazard &hazard : pack.majorHazards)
        review.take({Kind::Hazard, hazard.code, hazard.title, {}, {}}, hazard.basis);
    for (const Leniency &entry : pack.leniency)
        review.take({Kind::Leniency, entry.code, entry.title, {}, {}}, entry.basis);
    for (const Discretion &entry : pack.discretion)
        review.take({Kind::Discretion, entry.code, entry.title, {}, {}}, entry.basis);
    return std::move(review).taken();
}

}
