#include "models/report/font/typecase.h"

#include "models/base/error.h"

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

FontFace &TypeCase::face(int index)
{
    auto &open = m_open.at(size_t(index));
    if (!open)
        open = std::make_unique<FontFace>(m_library, m_refs.at(size_t(index)));
    return *open;
}

TypeCase::Role &TypeCase::role(const QString &name)
{
    if (m_roles.contains(name))
        return m_roles[name];
    Role role;
    const QStringList own = m_chains.value(name);
    role.wanted = own.value(0);
    role.firstFound = m_fonts.find(role.wanted).has_value();
    for (const QString &wish : own + m_chains.value(QString()))
        if (const auto ref = m_fonts.find(wish))
            role.faces.push_back(faceIndex(*ref));
    if (role.faces.empty())
        throw base::Error(base::ErrorCode::NotFound, QStringLiteral("no font for ") + name);
    return *m_roles.insert(name, role);
}

int TypeCase::faceIndex(const FaceRef &ref)
{
    for (size_t i = 0; i < m_refs.size(); ++i)
        if (m_refs[i] == ref)
            return int(i);
    m_refs.push_back(ref);
    m_open.emplace_back();
    return int(m_refs.size()) - 1;
}

SetCharacter TypeCase::search(const QString &roleName, char32_t character)
{
    const Role &wanted = role(roleName);
    for (const int index : wanted.faces) {
        const quint32 glyph = face(index).glyphOf(character);
        if (glyph == 0)
            continue;
        if (index != wanted.faces.front())
            noteOther(roleName, index, character);
        return {character, index, glyph, face(index).advance(glyph)};
    }
    m_missing += textOf(character);
    return replacement(wanted, character);
}

SetCharacter TypeCase::replacement(const Role &role, char32_t character)
{
    for (const char32_t mark : {kGeta, U'?'})
        for (const int index : role.faces)
            if (const quint32 glyph = face(index).glyphOf(mark))
                return {character, index, glyph, face(index).advance(glyph)};
    return {character, role.faces.front(), 0, face(role.faces.front()).advance(0)};
}

SetCharacter TypeCase::tickedBox(const QString &roleName)
{
    SetCharacter box = set(roleName, kEmptyBox);
    box.character = kTickedBox;
    return box;
}

void TypeCase::noteOther(const QString &roleName, int face, char32_t character)
{
    m_others[qMakePair(roleName, face)] += textOf(character);
}

std::vector<Substitution> TypeCase::substitutions() const
{
    std::vector<Substitution> list;
    for (auto role = m_roles.cbegin(); role != m_roles.cend(); ++role)
        if (!role->firstFound)
            list.push_back({role.key(), role->wanted, m_refs.at(size_t(role->faces.front())).name, {}});
    for (auto other = m_others.cbegin(); other != m_others.cend(); ++other)
        list.push_back({other.key().first, m_roles[other.key().first].wanted,
                        m_refs.at(size_t(other.key().second)).name, other.value()});
    return list;
}

} // namespace xunzhen::report
