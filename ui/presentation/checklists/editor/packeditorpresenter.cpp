#include "ui/presentation/checklists/editor/packeditorpresenter.h"

#include "models/domain/checklist/packedits.h"
#include "ui/presentation/checklists/packwords.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"

#include <QSet>

namespace xunzhen::presentation {

using Kind = OutlinePlace::Kind;

PackEditorPresenter::PackEditorPresenter(services::Services &services, Background &background, QObject *parent)
    : QObject(parent), m_services(services), m_background(background), m_writer(services, background)
{
    connect(&services.facts(), &services::Facts::packsChanged, this, &PackEditorPresenter::reload);
    connect(&m_writer, &DraftWriter::saved, this, [this] {
        m_savedAt = m_services.clock().now();
        Q_EMIT stateChanged();
    });
    connect(&m_writer, &DraftWriter::failed, this, [this](const base::Error &error) {
        Q_EMIT stateChanged();
        Q_EMIT failed(Sentences::of(error));
    });
}

void PackEditorPresenter::reload()
{
    m_packs = m_services.packs().list();
    std::erase_if(m_packs, [](const services::PackSummary &pack) { return !pack.current; });
    Q_EMIT packsChanged();
    const auto known = std::find_if(m_packs.begin(), m_packs.end(), [&](const auto &pack) { return pack.code == m_code; });
    if (known == m_packs.end())
        open(m_packs.empty() ? QString() : m_packs.front().code);
    else if (!m_begun && known->version != m_baseVersion)
        load(); // a newer version is in use and nothing was begun on the old one
}

void PackEditorPresenter::open(const QString &code)
{
    m_writer.flush();
    m_code = code;
    m_chosen.reset();
    m_words.clear();
    m_savedAt = {};
    load();
}

void PackEditorPresenter::load()
{
    m_pack = m_base = {};
    m_begun = false;
    m_baseVersion.clear();
    if (!m_code.isEmpty()) {
        auto view = m_services.packDrafts().view(m_code);
        const auto base = view ? m_services.packs().pack(m_code, view->baseVersion) : base::Outcome<domain::Pack>(view.error());
        if (!base) {
            Q_EMIT failed(Sentences::of(base.error()));
        } else {
            m_begun = view->begun;
            m_baseVersion = view->baseVersion;
            m_base = *base;
            m_pack = std::move(view).value().pack;
        }
    }
    refill();
    Q_EMIT opened();
    choose(m_chosen);
}

/// The outline with what differs from the version that the draft began with.
void PackEditorPresenter::refill()
{
    QHash<QString, QString> changed;
    const auto changes = domain::comparePacks(m_base, m_pack);
    for (const domain::PackChange &change : changes)
        changed.insert(change.code, QStringLiteral("· ") + PackWords::kind(change.kind));
    m_differences = int(changes.size());
    m_outline.fill(m_pack, changed, m_words);
    Q_EMIT outlineChanged();
    Q_EMIT stateChanged();
}

QString PackEditorPresenter::state() const
{
    if (m_code.isEmpty())
        return {};
    if (!m_begun)
        return tr("Version %1 as it is in use. The first change begins a draft.").arg(m_baseVersion);
    const QString differs = tr("%n entries differ", nullptr, m_differences);
    const QString draft = tr("Draft from version %1: %2").arg(m_baseVersion, differs);
    if (!m_writer.isSaved())
        return tr("%1 · saving").arg(draft);
    return m_savedAt.isValid() ? tr("%1 · saved %2").arg(draft, Words::clock(m_savedAt)) : draft;
}

void PackEditorPresenter::search(const QString &words)
{
    m_words = words;
    refill();
}

void PackEditorPresenter::choose(const std::optional<OutlinePlace> &place)
{
    m_chosen = place;
    Q_EMIT chosenChanged();
}

void PackEditorPresenter::select(int row)
{
    if (const OutlinePlace *place = m_outline.place(row))
        choose(*place);
}

void PackEditorPresenter::selectItem(const QString &itemCode)
{
    const auto place = domain::placeOf(m_pack, itemCode);
    if (!place)
        return;
    if (!m_words.isEmpty())
        search({});
    const domain::Checklist &list = m_pack.checklists[place->list];
    choose(OutlinePlace{Kind::Item, list.code, list.sections[place->section].title, itemCode});
}

const domain::CheckItem *PackEditorPresenter::item() const
{
    return m_chosen && m_chosen->kind == Kind::Item ? domain::itemOf(m_pack, m_chosen->item) : nullptr;
}

const domain::Checklist *PackEditorPresenter::list() const { return m_chosen ? m_pack.checklist(m_chosen->list) : nullptr; }

std::vector<domain::LawReference> PackEditorPresenter::laws() const
{
    std::vector<domain::LawReference> laws = m_pack.laws;
    QSet<QString> known;
    for (const domain::LawReference &law : laws)
        known.insert(law.shortTitle);
    for (const services::LawSummary &law : m_services.laws().list()) { // newest version of each law first
        if (known.contains(law.shortTitle))
            continue;
        known.insert(law.shortTitle);
        laws.push_back({{}, law.title, law.shortTitle, law.version, {}, {}, {}});
    }
    return laws;
}

services::CitationStanding PackEditorPresenter::standing(const domain::Citation &citation) const
{
    return m_services.packDrafts().standing(citation);
}

void PackEditorPresenter::edit(const QString &entry, const QString &what, const Edit &edit)
{
    const domain::Pack before = m_pack;
    edit(m_pack);
    if (m_pack == before)
        return;
    m_begun = true;
    m_writer.put(m_code, entry, what, edit);
    refill();
}

/// A law that is cited for the first time joins the pack's laws.
void PackEditorPresenter::addCitedLaws(domain::Pack &pack, const domain::CheckItem &item) const
{
    for (const auto *citations : {&item.basis, &item.penalty}) {
        for (const domain::Citation &citation : *citations) {
            const auto same = [&](const domain::LawReference &law) {
                return law.shortTitle == citation.law && law.version == citation.version;
            };
            if (std::any_of(pack.laws.begin(), pack.laws.end(), same))
                continue;
            domain::LawReference law{QStringLiteral("law-%1").arg(pack.laws.size() + 1), citation.law, citation.law, citation.version, {}, {}, {}};
            for (const services::LawSummary &known : m_services.laws().list())
                if (known.shortTitle == law.shortTitle && known.version == law.version)
                    law.title = known.title;
            pack.laws.push_back(law);
        }
    }
}

void PackEditorPresenter::changeItem(const domain::CheckItem &item)
{
    domain::Pack withLaws = m_pack;
    addCitedLaws(withLaws, item);
    edit(item.code, QStringLiteral("changed"), [item, laws = withLaws.laws](domain::Pack &pack) {
        pack.laws = laws;
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

void PackEditorPresenter::moveItem(int by)
{
    if (!item())
        return;
    const QString code = m_chosen->item;
    edit(code, QStringLiteral("moved"), [=](domain::Pack &pack) { domain::moveItem(pack, code, by); });
    selectItem(code);
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
    choose(OutlinePlace{Kind::Section, place.list, to.trimmed(), {}});
}

void PackEditorPresenter::addSection(const QString &title)
{
    const domain::Checklist *list = this->list();
    if (!list || title.trimmed().isEmpty())
        return;
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
    m_writer.flush();
    const auto done = m_services.packDrafts().discard(m_code);
    if (!done)
        Q_EMIT failed(Sentences::of(done.error()));
    load();
}

}
