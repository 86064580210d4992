#include "models/report/font/typecase.h"

#include "models/base/error.h"
#include "models/report/font/rarefaces.h"

namespace xunzhen::report {

namespace {

constexpr char32_t kGeta = 0x3013; // 〓, the printer's mark for a missing type
constexpr char32_t kEmptyBox = U'□';
constexpr char32_t kTickedBox = U'☑'; // few Chinese faces have it; the line setter draws the tick

QString textOf(char32_t character)
{
    return QString::fromUcs4(&character, 1);
}

} // namespace

TypeCase::TypeCase(const FontSet &fonts, Chains chains) : m_fonts(fonts), m_chains(std::move(chains)) {}

SetCharacter TypeCase::set(const QString &roleName, char32_t character)
{
    const QPair<QString, char32_t> key(roleName, character);
    const auto hit = m_cache.constFind(key);
    if (hit != m_cache.constEnd())
        return *hit;
    const SetCharacter found = character == kTickedBox ? tickedBox(roleName) : search(roleName, character);
    m_cache.insert(key, found);
    return found;
}

TypeCase::Role &TypeCase::role(const QString &name)
{
    if (m_roles.contains(name))
        return m_roles[name];
    Role role;
    const QStringList own = m_chains.value(name);
    role.wanted = own.value(0);
    for (const QString &wish : own + m_chains.value(QString()) + rareFaces())
        addTo(role, wish);
    const auto first = m_fonts.find(role.wanted);
    dropDamaged(role);
    if (role.faces.empty())
        throw base::Error(base::ErrorCode::NotFound, QStringLiteral("no font for ") + name);
    role.firstFound = first && m_candidates[role.faces.front()].ref == *first;
    return *m_roles.insert(name, role);
}

void TypeCase::addTo(Role &role, const QString &wish)
{
    if (const auto ref = m_fonts.find(wish))
        role.faces.push_back(candidate(*ref));
    else if (const auto passed = m_fonts.passed(wish); passed && role.faces.empty())
        role.passed.push_back(*passed);
}

void TypeCase::dropDamaged(Role &role)
{
    while (!role.faces.empty() && !opened(role.faces.front())) {
        role.passed.push_back({m_candidates[role.faces.front()].ref.name, PassedFace::Why::Damaged});
        role.faces.erase(role.faces.begin());
    }
}

size_t TypeCase::candidate(const FaceRef &ref)
{
    for (size_t i = 0; i < m_candidates.size(); ++i)
        if (m_candidates[i].ref == ref)
            return i;
    m_candidates.push_back({ref, nullptr});
    return m_candidates.size() - 1;
}

FontFace *TypeCase::opened(size_t candidate)
{
    Candidate &own = m_candidates[candidate];
    if (own.face || own.damaged)
        return own.face.get();
    try {
        own.face = std::make_unique<FontFace>(m_library, own.ref);
    } catch (const base::Error &) {
        own.damaged = true; // told by substitutions(), and the next face of the chain takes its place
    }
    return own.face.get();
}

SetCharacter TypeCase::taken(size_t candidate, char32_t character, quint32 glyph)
{
    Candidate &own = m_candidates[candidate];
    if (own.index < 0) {
        own.index = int(m_refs.size());
        m_refs.push_back(own.ref);
    }
    return {character, own.index, glyph, own.face->advance(glyph)};
}

SetCharacter TypeCase::search(const QString &roleName, char32_t character)
{
    const Role &wanted = role(roleName);
    for (const size_t each : wanted.faces) {
        const FontFace *face = opened(each);
        const quint32 glyph = face ? face->glyphOf(character) : 0;
        if (glyph == 0)
            continue;
        if (each != wanted.faces.front())
            noteOther(roleName, each, character);
        return taken(each, character, glyph);
    }
    m_missing += textOf(character);
    return replacement(wanted, character);
}

SetCharacter TypeCase::replacement(const Role &role, char32_t character)
{
    for (const char32_t mark : {kGeta, U'?'})
        for (const size_t each : role.faces)
            if (const FontFace *face = opened(each))
                if (const quint32 glyph = face->glyphOf(mark))
                    return taken(each, character, glyph);
    return taken(role.faces.front(), character, 0);
}

SetCharacter TypeCase::tickedBox(const QString &roleName)
{
    SetCharacter box = set(roleName, kEmptyBox);
    box.character = kTickedBox;
    return box;
}

void TypeCase::noteOther(const QString &roleName, size_t candidate, char32_t character)
{
    m_others[qMakePair(roleName, candidate)] += textOf(character);
}

std::vector<Substitution> TypeCase::substitutions() const
{
    std::vector<Substitution> list;
    for (auto role = m_roles.cbegin(); role != m_roles.cend(); ++role)
        if (!role->firstFound)
            list.push_back({role.key(), role->wanted, m_candidates[role->faces.front()].ref.name, {}, role->passed});
    for (auto other = m_others.cbegin(); other != m_others.cend(); ++other)
        list.push_back({other.key().first, m_roles[other.key().first].wanted,
                        m_candidates[other.key().second].ref.name, other.value()});
    return list;
}

} // namespace xunzhen::report
