#include "ui/presentation/search/searchrow.h"

#include "ui/presentation/checklists/lawwords.h"
#include "ui/presentation/words.h"

namespace xunzhen::presentation {

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

Place placeOf(const services::PaperFound &paper)
{
    if (!paper.enterprise.isNull())
        return {.page = Places::enterprises(), .enterprise = paper.enterprise, .paper = paper.paper};
    return {.page = Places::papers(), .draft = paper.draft};
}

}

SearchRow SearchRow::heading(const QString &text)
{
    SearchRow row;
    row.shown.title = text;
    row.shown.heading = true;
    return row;
}

SearchRow SearchRows::of(const services::EnterpriseRow &firm)
{
    SearchRow row{.place = {.page = Places::enterprises(), .enterprise = firm.id}, .firm = firm.id, .markFrom = firm.matchFrom, .markLength = firm.matchLength};
    row.shown.title = firm.name;
    row.shown.secondLine = joined({firm.town, firm.tradeName, firm.uscc, firm.address});
    row.shown.state = firm.openItems > 0 ? tr("! %n open item(s)", nullptr, firm.openItems) : QString();
    row.shown.tone = Tone::Risk;
    row.shown.trailing = firm.lastVisit.isValid() ? tr("last visit %1").arg(Words::day(firm.lastVisit)) : QString();
    return row;
}

SearchRow SearchRows::of(const services::PaperFound &paper)
{
    SearchRow row{.place = placeOf(paper), .firm = paper.enterprise};
    row.shown.title = QStringLiteral("%1 %2").arg(Words::paperKind(paper.kind), paper.number);
    row.shown.secondLine = paper.firm.isEmpty() ? tr("Paper of the bureau") : paper.firm;
    row.shown.trailing = tr("issued %1").arg(Words::day(paper.issuedAt.toLocalTime().date()));
    return row;
}

SearchRow SearchRows::of(const domain::ItemHit &item)
{
    SearchRow row{.place = {.page = Places::checklists(), .itemCode = item.entry, .pack = item.pack}};
    row.shown.title = item.text;
    row.shown.state = item.list.isEmpty() ? tr("Checklist") : QString();
    row.shown.secondLine = joined({item.entry, item.list, item.packTitle});
    return row;
}

SearchRow SearchRows::of(const services::LawHit &article)
{
    const domain::Citation citation{.law = article.shortTitle, .version = article.version, .article = article.article, .words = {}};
    SearchRow row{.place = {.page = Places::checklists(), .citation = citation}};
    row.shown.title = domain::citationText(citation);
    row.shown.state = LawWords::shortState(article.validity);
    row.shown.tone = LawWords::tone(article.validity);
    row.shown.secondLine = article.excerpt;
    return row;
}

SearchRow SearchRows::of(const Command &command)
{
    SearchRow row{.command = command.id};
    row.shown.title = command.words;
    row.shown.state = command.keys.toString(QKeySequence::NativeText);
    return row;
}

void SearchRowList::show(std::vector<SearchRow> rows)
{
    std::vector<ListRow> shown;
    for (const SearchRow &row : rows)
        shown.push_back(row.shown);
    m_found = std::move(rows);
    setRows(std::move(shown));
}

const SearchRow *SearchRowList::at(int row) const
{
    return row >= 0 && row < int(m_found.size()) && !m_found[size_t(row)].isHeading() ? &m_found[size_t(row)] : nullptr;
}

int SearchRowList::step(int row, int by) const
{
    for (int next = row + by; next >= 0 && next < int(m_found.size()); next += by > 0 ? 1 : -1)
        if (at(next))
            return next;
    return at(row) ? row : -1;
}

QVariant SearchRowList::data(const QModelIndex &index, int role) const
{
    const SearchRow *row = at(index.row());
    if (role == RowRoles::MarkFrom)
        return row ? row->markFrom : -1;
    if (role == RowRoles::MarkLength)
        return row ? row->markLength : 0;
    return RowList::data(index, role);
}

}
