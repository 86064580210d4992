#include "tests/support/foldermover.h"

namespace xunzhen::testing {

namespace {

bool isTemporary(const QString &path)
{
    return path.endsWith(QLatin1String(".part"));
}

Carriage drawn(std::mt19937 &random)
{
    switch (random() % 12) {
    case 0: return Carriage::Torn;
    case 1: return Carriage::Zeroed;
    case 2: return Carriage::Twin;
    case 3: return Carriage::Renamed;
    default: return Carriage::Whole;
    }
}

QByteArray damaged(QByteArray bytes, Carriage how, std::mt19937 &random)
{
    const qsizetype whole = bytes.isEmpty() ? 0 : qsizetype(random() % quint64(bytes.size()));
    return how == Carriage::Torn ? bytes.left(whole) : bytes.left(whole) + QByteArray(bytes.size() - whole, '\0');
}

}

QString FolderMover::otherName(const QString &path, unsigned form)
{
    const auto slash = path.lastIndexOf(u'/') + 1, dot = path.lastIndexOf(u'.');
    const QString stem = dot > slash ? path.left(dot) : path, end = dot > slash ? path.mid(dot) : QString();
    switch (form % kForms) {
    case 0: return stem + QStringLiteral(".sync-conflict-20261123-090000-ABCDEFG") + end;      // Syncthing
    case 1: return stem + QStringLiteral(" (conflicted copy 2026-11-23 090000)") + end;        // Nextcloud
    case 2: return stem + QStringLiteral(" (Wang's conflicted copy 2026-11-23)") + end;        // Dropbox
    case 3: return stem + QStringLiteral("-DESKTOP-7K2") + end;                                // OneDrive
    case 4: return stem + QStringLiteral(" (1)") + end;                                        // a person, a browser
    case 5: return path + QStringLiteral(".bak");
    default: return path.left(slash) + path.mid(slash).toUpper();                              // an old FAT driver
    }
}

bool FolderMover::isIncomplete(std::size_t view, const QString &path) const
{
    const auto found = m_incomplete.find({view, path});
    const auto file = m_views[view]->files.find(path);
    return found != m_incomplete.end() && file != m_views[view]->files.end() && file->second == found->second.first;
}

void FolderMover::carry(std::size_t from, std::size_t to, const QString &path, Carriage how, std::mt19937 &random)
{
    const QByteArray bytes = m_views[from]->files.at(path);
    auto &target = m_views[to]->files;
    m_carried.insert({from, to, path});
    if (how == Carriage::Torn || how == Carriage::Zeroed) {
        target[path] = damaged(bytes, how, random);
        m_incomplete[{to, path}] = {target[path], bytes};
        return;
    }
    if (how == Carriage::Twin || how == Carriage::Renamed)
        target[otherName(path, unsigned(random()))] = bytes;
    if (how != Carriage::Renamed)
        target[path] = bytes;
}

void FolderMover::addCopy(std::size_t of, SimulatedFolder *copy)
{
    m_views.push_back(copy);
    for (const auto &[place, bytes] : std::map(m_incomplete))
        if (place.first == of)
            m_incomplete[{m_views.size() - 1, place.second}] = bytes;
}

void FolderMover::carrySome(std::size_t from, std::size_t to, std::mt19937 &random)
{
    std::vector<QString> lacking;
    for (const auto &[path, bytes] : m_views[from]->files)
        if (!isTemporary(path) && !isIncomplete(from, path)
            && (!m_views[to]->files.contains(path) || isIncomplete(to, path)))
            lacking.push_back(path);
    std::shuffle(lacking.begin(), lacking.end(), random);
    const std::size_t few = random() % 3 == 0 ? lacking.size() : std::min<std::size_t>(lacking.size(), 1 + random() % 4);
    for (std::size_t i = 0; i < few; ++i)
        carry(from, to, lacking[i], lacking[i] == u"space.id" ? Carriage::Whole : drawn(random), random);
}

void FolderMover::carryRemovals(std::size_t from, std::size_t to)
{
    for (auto one = m_carried.begin(); one != m_carried.end();) {
        const auto &[from_, to_, path] = *one;
        const bool isGone = from_ == from && to_ == to && path != u"space.id" && !m_views[from]->files.contains(path);
        if (isGone)
            m_views[to]->files.erase(path);
        one = isGone ? m_carried.erase(one) : std::next(one);
    }
}

void FolderMover::carryAll()
{
    for (const auto &[place, bytes] : m_incomplete)
        if (isIncomplete(place.first, place.second))
            m_views[place.first]->files[place.second] = bytes.second;
    m_incomplete.clear();
    std::map<QString, QByteArray> all;
    for (const SimulatedFolder *view : m_views)
        all.insert(view->files.begin(), view->files.end());
    for (SimulatedFolder *view : m_views)
        for (const auto &[path, bytes] : all)
            if (!isTemporary(path))
                view->files.emplace(path, bytes);
}

void FolderMover::mirror(std::size_t from)
{
    for (SimulatedFolder *view : m_views)
        if (view != m_views[from])
            view->files = m_views[from]->files;
}

}
