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
    connect(&m_writer, &DraftWriter::refused, this, [this](const base::Error &error) {
        load(); // as it is stored: what was refused is not shown as if it stood
        Q_EMIT failed(Sentences::of(error));
    });
    connect(&services.facts(), &services::Facts::lawsChanged, this, &PackEditorPresenter::readLaws);
    connect(&services.facts(), &services::Facts::peopleChanged, this, &PackEditorPresenter::reload);
}

void PackEditorPresenter::reload()
{
    const auto may = m_services.packDrafts().mayEdit();
    m_obstacle = may ? QString() : Sentences::of(may.error());
    m_packs = m_services.packs().list();
    std::erase_if(m_packs, [](const services::PackSummary &pack) { return !pack.current; });
    Q_EMIT packsChanged();
    const auto known = std::find_if(m_packs.begin(), m_packs.end(), [&](const auto &pack) { return pack.code == m_code; });
    if (known == m_packs.end())
        open(m_packs.empty() ? QString() : m_packs.front().code);
    else if (!m_busy && m_writer.isSaved() && differsFromStore())
        load();
    else
        Q_EMIT stateChanged();
}

/// Another version may have been installed, or the draft written elsewhere.
bool PackEditorPresenter::differsFromStore() const
{
    const auto view = m_services.packDrafts().view(m_code);
    return !view || view->baseVersion != m_baseVersion || view->outdated != m_outdated || view->pack != m_pack;
}

void PackEditorPresenter::open(const QString &code)
{
    Q_EMIT reloading();
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
    m_begun = m_outdated = false;
    m_baseVersion.clear();
    if (!m_code.isEmpty()) {
        auto view = m_services.packDrafts().view(m_code);
        const auto base = view ? m_services.packs().pack(m_code, view->baseVersion) : base::Outcome<domain::Pack>(view.error());
        if (!base) {
            Q_EMIT failed(Sentences::of(base.error()));
        } else {
            m_begun = view->begun;
            m_outdated = view->outdated;
            m_baseVersion = view->baseVersion;
            m_base = *base;
            m_pack = std::move(view).value().pack;
        }
    }
    if (item() == nullptr && list() == nullptr)
        m_chosen.reset();
    readLaws();
    refill();
    Q_EMIT opened();
    choose(m_chosen);
}

QString PackEditorPresenter::lawName(const QString &shortTitle, const QString &version)
{
    return QStringLiteral("%1（%2）").arg(shortTitle, version);
}

void PackEditorPresenter::readLaws()
{
    m_laws = m_pack.laws;
    QSet<QString> known;
    for (const domain::LawReference &law : m_laws)
        known.insert(lawName(law.shortTitle, law.version));
    for (const services::LawSummary &law : m_services.laws().list())
        if (!known.contains(lawName(law.shortTitle, law.version)))
            m_laws.push_back({{}, law.title, law.shortTitle, law.version, {}, {}, {}});
    QStringList names;
    for (const domain::LawReference &law : m_laws)
        names << lawName(law.shortTitle, law.version);
    m_lawNames.setStringList(names);
}

void PackEditorPresenter::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
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
    if (!m_obstacle.isEmpty())
        return m_obstacle;
    if (!m_begun)
        return tr("Version %1 as it is in use. The first change begins a draft.").arg(m_baseVersion);
    const QString differs = tr("%n entries differ", nullptr, m_differences);
    const QString from = tr("Draft from version %1: %2").arg(m_baseVersion, differs);
    const QString draft = m_outdated ? tr("! %1 · a newer version has been installed since").arg(from) : from;
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

services::CitationStanding PackEditorPresenter::standing(const domain::Citation &citation) const
{
    return m_services.packDrafts().standing(citation);
}

}
