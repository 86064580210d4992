#include "ui/presentation/checklists/editor/packoutline.h"

namespace xunzhen::presentation {

namespace {

constexpr int kIndent = 14;

bool holds(const domain::CheckItem &item, const QString &words)
{
    return words.isEmpty() || item.code.contains(words, Qt::CaseInsensitive) || item.question.contains(words, Qt::CaseInsensitive);
}

}

QString OutlinePlace::key() const
{
    switch (kind) {
    case Kind::List: return QStringLiteral("list/") + list;
    case Kind::Section: return QStringLiteral("section/%1/%2").arg(list, section);
    case Kind::Item: return QStringLiteral("item/") + item;
    }
    return {};
}

void PackOutline::fill(const domain::Pack &pack, const QHash<QString, QString> &changed, const QString &words)
{
    m_filling.clear();
    m_places.clear();
    m_changed = changed;
    m_words = words.trimmed();
    for (const domain::Checklist &list : pack.checklists) {
        const size_t before = m_filling.size();
        ListRow row;
        row.title = list.title;
        row.state = m_changed.value(list.code);
        row.tone = Tone::Information;
        row.secondLine = QStringLiteral("%1 · %2").arg(list.code, tr("%n item(s)", nullptr, list.itemCount()));
        add({OutlinePlace::Kind::List, list.code, {}, {}}, row);
        for (const domain::ChecklistSection &section : list.sections)
            addSection(list, section);
        if (!m_words.isEmpty() && m_filling.size() == before + 1) {
            m_filling.pop_back();
            m_places.pop_back();
        }
    }
    m_rows.setRows(m_filling);
}

void PackOutline::addSection(const domain::Checklist &list, const domain::ChecklistSection &section)
{
    std::vector<const domain::CheckItem *> items;
    for (const domain::CheckItem &item : section.items)
        if (holds(item, m_words))
            items.push_back(&item);
    if (items.empty())
        return;
    ListRow head;
    head.title = section.title;
    head.indent = kIndent;
    add({OutlinePlace::Kind::Section, list.code, section.title, {}}, head);
    for (const domain::CheckItem *item : items) {
        ListRow row;
        row.title = item->question.isEmpty() ? tr("(no question yet)") : item->question;
        row.indent = 2 * kIndent;
        row.state = item->isRetired() ? tr("– Retired") : m_changed.value(item->code);
        row.tone = item->isRetired() ? Tone::NotApplicable : Tone::Information;
        row.secondLine = item->code;
        add({OutlinePlace::Kind::Item, list.code, section.title, item->code}, row);
    }
}

void PackOutline::add(const OutlinePlace &place, ListRow row)
{
    row.key = place.key();
    m_filling.push_back(std::move(row));
    m_places.push_back(place);
}

const OutlinePlace *PackOutline::place(int row) const
{
    return row >= 0 && row < int(m_places.size()) ? &m_places[size_t(row)] : nullptr;
}

}
