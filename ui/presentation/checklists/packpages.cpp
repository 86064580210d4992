#include "ui/presentation/checklists/packpages.h"

#include "ui/presentation/checklists/citationlink.h"
#include "ui/presentation/checklists/lawwords.h"
#include "ui/presentation/richtext.h"
#include "ui/presentation/words.h"

#include <QMap>

namespace xunzhen::presentation {

using namespace richtext;

QString PackPages::overview(const domain::Pack &pack, const services::PackSummary &summary,
                            const services::PackReview &review) const
{
    QStringList lines{tr("Version %1").arg(pack.version), Words::domain(pack.domain), pack.bureau};
    lines.removeAll(QString());
    QString html = title(pack.title) + quiet(lines.join(QStringLiteral(" · ")));
    const QString from = Words::day(pack.validFrom);
    html += toReview(review);
    html += part(tr("Valid"), pack.validUntil.isValid() ? tr("%1 to %2").arg(from, Words::day(pack.validUntil))
                                                        : tr("from %1").arg(from));
    QStringList checked{pack.verifiedAgainst, Words::day(pack.verifiedOn)};
    checked.removeAll(QString());
    html += part(tr("Checked against"), checked.join(QStringLiteral(" · ")));
    html += part(tr("Contents"), tr("%1, %2").arg(tr("%n checklist(s)", nullptr, summary.checklists),
                                                 tr("%n item(s)", nullptr, summary.items)));
    QStringList laws;
    for (const domain::LawReference &law : pack.laws)
        laws << tr("%1 (version %2)").arg(law.title, law.version) + u' ' +
                    LawWords::state(m_laws.validity(law.shortTitle, law.version));
    return html + heading(tr("Laws it rests on")) + points(laws) + entriesToReview(review);
}

QString PackPages::checklist(const domain::Checklist &checklist) const
{
    QString html = title(checklist.title) + paragraph(checklist.scope);
    if (!checklist.trades.isEmpty())
        html += quiet(tr("For trades %1").arg(checklist.trades.join(QStringLiteral(", "))));
    for (const domain::ChecklistSection &section : checklist.sections) {
        QStringList questions;
        for (const domain::CheckItem &item : section.items)
            questions << item.question;
        html += heading(section.title) + points(questions);
    }
    return html;
}

QString PackPages::citations(const QString &label, const std::vector<domain::Citation> &citations) const
{
    if (citations.empty())
        return {};
    QString html = heading(label);
    for (const domain::Citation &citation : citations) {
        const QString link = CitationLink::href(citation);
        html += QStringLiteral("<p><a href=\"%1\">%2</a></p>").arg(link, text(domain::citationText(citation))) +
                quiet(tr("Version of %1 · %2").arg(citation.version, LawWords::state(m_laws.validity(citation.law, citation.version))));
        const auto found = m_laws.article(citation);
        if (found)
            html += QStringLiteral("<blockquote>%1</blockquote>").arg(text(found->paragraphs.join(u'\n')));
        else
            html += quiet(citation.words.isEmpty() ? tr("The law library lacks this article. Import the law texts to read it.")
                                                   : citation.words);
    }
    return html;
}

QString PackPages::item(const domain::Pack &pack, const domain::CheckItem &item) const
{
    const QString grade = QStringLiteral("%1 %2").arg(Words::sign(item.grade), Words::of(item.grade));
    QString html = title(item.question) + quiet(QStringLiteral("%1 · %2").arg(item.code, grade));
    html += part(tr("How to check"), item.method);
    if (item.measure)
        html += part(tr("Measure"), QStringLiteral("%1 (%2)").arg(item.measure->name, item.measure->unit));
    QStringList guide{item.guideDo.isEmpty() ? QString() : tr("Do: %1").arg(item.guideDo),
                      item.guideDont.isEmpty() ? QString() : tr("Do not: %1").arg(item.guideDont),
                      item.guideExtent.isEmpty() ? QString() : tr("Extent: %1").arg(item.guideExtent)};
    guide.removeAll(QString());
    html += part(tr("Guide"), guide.join(u'\n'));
    html += part(tr("Fixed when"), item.standard);
    if (const auto *hazard = pack.hazard(item.majorHazard))
        html += part(tr("Major hazard"), QStringLiteral("▲ %1").arg(hazard->title));
    html += citations(tr("Basis"), item.basis) + citations(tr("Penalty"), item.penalty);
    html += part(tr("On the penalty"), item.penaltyNote);
    html += part(tr("Transfer"), item.refer.isEmpty() ? QString() : tr("This is dealt with by %1").arg(item.refer));
    QStringList entries;
    for (const QString &code : item.leniency)
        if (const auto *entry = pack.leniencyEntry(code))
            entries << tr("%1: %2").arg(Words::of(entry->kind), entry->title);
    return entries.isEmpty() ? html : html + heading(tr("Leniency")) + points(entries);
}

QString PackPages::hazard(const domain::MajorHazard &hazard) const
{
    QString html = title(QStringLiteral("▲ %1").arg(hazard.title)) + quiet(hazard.code);
    if (!hazard.plan.isEmpty())
        html += heading(tr("What to do at once")) + points(hazard.plan);
    return html + citations(tr("Basis"), hazard.basis);
}

QString PackPages::leniency(const domain::Leniency &entry) const
{
    QString html = title(entry.title) + quiet(QStringLiteral("%1 · %2").arg(entry.code, Words::of(entry.kind)));
    if (!entry.bars.isEmpty())
        html += heading(tr("Not when")) + points(entry.bars);
    if (!entry.conditions.isEmpty())
        html += heading(tr("Only when all of these hold")) + points(entry.conditions);
    return html + citations(tr("Basis"), entry.basis);
}

QString PackPages::discretion(const domain::Discretion &entry) const
{
    QString html = title(entry.title) + quiet(entry.code);
    QStringList steps;
    for (const domain::DiscretionStep &step : entry.steps)
        steps << tr("%1: %2").arg(step.facts, step.range);
    return html + points(steps) + citations(tr("Basis"), entry.basis);
}

QString PackPages::plainSheet(const domain::PlainSheet &sheet) const
{
    return title(sheet.title) + quiet(sheet.trade) + points(sheet.points);
}

QString PackPages::policy(const domain::PolicyTemplate &policy) const
{
    return title(policy.title) + quiet(policy.code) + paragraph(policy.body);
}

namespace {

/// The entries that lean on an old version, by what is said of that version.
QMap<QString, QStringList> entriesByLaw(const services::PackReview &review)
{
    QMap<QString, QStringList> entries;
    for (const domain::ReviewEntry &entry : review.entries)
        for (domain::ReviewEntry::Mark mark : entry.marks) {
            mark.citation = {.law = mark.citation.law, .version = mark.citation.version, .article = {}, .words = {}};
            QStringList &codes = entries[LawWords::mark(mark)];
            if (codes.isEmpty() || codes.last() != entry.code)
                codes << entry.code;
        }
    return entries;
}

}

/// One line for each law that has moved on.
QString PackPages::toReview(const services::PackReview &review) const
{
    if (review.entries.empty())
        return {};
    QStringList lines;
    const auto entries = entriesByLaw(review);
    for (auto law = entries.begin(); law != entries.end(); ++law)
        lines << tr("%1 – %n entry(ies)", nullptr, int(law->size())).arg(law.key());
    return heading(LawWords::toReview()) +
           paragraph(tr("%n entry(ies) lean on a version of a law that has been replaced.", nullptr, int(review.entries.size()))) +
           points(lines);
}

QString PackPages::entriesToReview(const services::PackReview &review) const
{
    QString html;
    const auto entries = entriesByLaw(review);
    for (auto law = entries.begin(); law != entries.end(); ++law)
        html += paragraph(law.key()) + quiet(law->join(QStringLiteral(", ")));
    return html.isEmpty() ? html : heading(tr("Entries to be reviewed")) + html;
}

}
