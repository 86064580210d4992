// The acts of the editor: each shows at once and is written behind.
#include "ui/presentation/checklists/editor/packeditorpresenter.h"

#include "models/domain/checklist/packedits.h"
#include "ui/presentation/sentences.h"

#include <algorithm>

namespace xunzhen::presentation {

using Kind = OutlinePlace::Kind;

void PackEditorPresenter::edit(const QString &entry, const QString &what, const Edit &edit)
{
    if (m_busy || !m_obstacle.isEmpty())
        return;
    const domain::Pack before = m_pack;
    edit(m_pack);
    if (m_pack == before)
        return;
    m_begun = true;
    m_writer.put([code = m_code, entry, what, edit](services::Services &services) {
        return services.packDrafts().edit(code, entry, what, edit);
    });
    refill();
}

/// A law that is cited for the first time joins the pack's laws.
std::vector<domain::LawReference> PackEditorPresenter::citedLaws(const domain::CheckItem &item) const
{
    std::vector<domain::LawReference> cited;
    for (const auto *citations : {&item.basis, &item.penalty})
        for (const domain::Citation &citation : *citations)
            for (const domain::LawReference &law : m_laws)
                if (law.shortTitle == citation.law && law.version == citation.version)
                    cited.push_back(law);
    return cited;
}

void PackEditorPresenter::changeItem(const domain::CheckItem &item)
{
    edit(item.code, QStringLiteral("changed"), [item, laws = citedLaws(item)](domain::Pack &pack) {
        domain::addLaws(pack, laws);
        domain::replaceItem(pack, item);
    });
}

void PackEditorPresenter::addItem()
{
    const domain::Checklist *list = this->list();
    if (!list)
        return;
    domain::CheckItem fresh;
    fresh.code = domain::freeItemCode(m_pack, *list);
    fresh.evidence = {QStringLiteral("photo")};
    const QString listCode = list->code;
    QString after = m_chosen->item;
    if (m_chosen->kind == Kind::Section)
        for (const domain::ChecklistSection &section : list->sections)
            if (section.title == m_chosen->section && !section.items.empty())
                after = section.items.back().code;
    edit(fresh.code, QStringLiteral("added"),
         [=](domain::Pack &pack) { domain::insertItem(pack, listCode, after, fresh); });
    selectItem(fresh.code);
}

void PackEditorPresenter::move(int by)
{
    if (!m_chosen)
        return;
    const OutlinePlace place = *m_chosen;
    const QString entry = place.kind == Kind::Item ? place.item : place.list;
    edit(entry, QStringLiteral("moved"), [=](domain::Pack &pack) {
        switch (place.kind) {
        case Kind::Item: return domain::moveItem(pack, place.item, by);
        case Kind::Section: return domain::moveSection(pack, place.list, place.section, by);
        case Kind::List: return domain::moveList(pack, place.list, by);
        }
    });
    if (place.kind == Kind::Item)
        selectItem(place.item);
    else
        choose(place);
}

bool PackEditorPresenter::isNewItem() const { return item() && !domain::itemOf(m_base, m_chosen->item); }

void PackEditorPresenter::removeItem()
{
    if (!isNewItem())
        return;
    const QString code = m_chosen->item;
    m_chosen.reset();
    edit(code, QStringLiteral("removed"), [=](domain::Pack &pack) { domain::removeItem(pack, code); });
    choose({});
}

bool PackEditorPresenter::selectEntry(const QString &code)
{
    if (domain::placeOf(m_pack, code))
        selectItem(code);
    else if (m_pack.checklist(code))
        choose(OutlinePlace{Kind::List, code, {}, {}});
    else
        return false;
    return true;
}

void PackEditorPresenter::retireItem(bool retired)
{
    if (!item())
        return;
    const QString code = m_chosen->item;
    const QDate from = retired ? m_services.clock().today() : QDate();
    edit(code, retired ? QStringLiteral("retired") : QStringLiteral("reinstated"),
         [=](domain::Pack &pack) { domain::retireItem(pack, code, from); });
    choose(m_chosen);
}

void PackEditorPresenter::changeList(const domain::Checklist &head)
{
    domain::Checklist bare = head;
    bare.sections.clear();
    edit(head.code, QStringLiteral("changed"), [bare](domain::Pack &pack) { domain::replaceListHead(pack, bare); });
}

void PackEditorPresenter::renameSection(const QString &to)
{
    if (!m_chosen || m_chosen->kind != Kind::Section || to.trimmed().isEmpty() || to == m_chosen->section)
        return;
    const OutlinePlace place = *m_chosen;
    edit(place.list, QStringLiteral("changed"),
         [=](domain::Pack &pack) { domain::renameSection(pack, place.list, place.section, to.trimmed()); });
    const domain::Checklist *list = m_pack.checklist(place.list);
    const bool renamed = list && std::any_of(list->sections.begin(), list->sections.end(), [&](const domain::ChecklistSection &section) {
        return section.title == to.trimmed();
    });
    choose(renamed ? OutlinePlace{Kind::Section, place.list, to.trimmed(), {}} : place);
}

void PackEditorPresenter::addSection(const QString &title)
{
    const domain::Checklist *list = this->list();
    if (!list || title.trimmed().isEmpty())
        return;
    for (const domain::ChecklistSection &section : list->sections)
        if (section.title == title.trimmed())
            return choose(OutlinePlace{Kind::Section, list->code, section.title, {}});
    domain::CheckItem first;
    first.code = domain::freeItemCode(m_pack, *list);
    first.evidence = {QStringLiteral("photo")};
    edit(first.code, QStringLiteral("added"), [code = list->code, title = title.trimmed(), first](domain::Pack &pack) {
        for (domain::Checklist &one : pack.checklists)
            if (one.code == code)
                one.sections.push_back({title, {first}});
    });
    selectItem(first.code);
}

void PackEditorPresenter::addList(const QString &title)
{
    if (m_code.isEmpty() || title.trimmed().isEmpty())
        return;
    domain::Checklist list;
    list.code = domain::freeListCode(m_pack);
    list.title = title.trimmed();
    domain::CheckItem first;
    first.code = domain::freeItemCode(m_pack, list);
    first.evidence = {QStringLiteral("photo")};
    list.sections = {{tr("General"), {first}}};
    edit(list.code, QStringLiteral("added"), [list](domain::Pack &pack) { pack.checklists.push_back(list); });
    choose(OutlinePlace{Kind::List, list.code, {}, {}});
}

void PackEditorPresenter::undo()
{
    if (!m_writer.flush())
        return;
    const auto undone = m_services.packDrafts().undo(m_code);
    if (!undone) {
        Q_EMIT failed(Sentences::of(undone.error()));
        return;
    }
    load();
    selectItem(*undone);
}

void PackEditorPresenter::discard()
{
    m_writer.clear();
    const auto done = m_services.packDrafts().discard(m_code);
    if (!done)
        Q_EMIT failed(Sentences::of(done.error()));
    load();
}

void PackEditorPresenter::rebase()
{
    if (!m_writer.flush())
        return;
    const auto clashes = m_services.packDrafts().rebase(m_code);
    load();
    if (clashes)
        Q_EMIT rebased(*clashes);
    else
        Q_EMIT failed(Sentences::of(clashes.error()));
}

}
