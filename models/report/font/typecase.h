#pragma once

#include "models/report/font/fontface.h"
#include "models/report/font/fontset.h"

#include <QHash>
#include <QMap>

namespace xunzhen::report {

/// A wish for a face that could not be met, for a whole role or for single characters of it.
struct Substitution
{
    QString role;       ///< as in the template: fangsong, heiti …
    QString wanted;     ///< the first of the chain
    QString used;
    QString characters; ///< those concerned; empty: all of the role
    std::vector<PassedFace> passed = {}; ///< wished for, on this computer, and of no use

    bool operator==(const Substitution &) const = default;
};

/// A character set in a face: advance in thousandths of the em.
struct SetCharacter
{
    char32_t character = 0;
    int face = 0;
    quint32 glyph = 0;
    double advance = 1000;
};

/// Finds for every character the first face of its role's chain that has it. A character that no
/// face has is set as 〓 and listed; one of a damaged font is looked for in the next. ☑ has the glyph of □. Belongs to one
/// thread; faces are opened when first needed.
class TypeCase
{
public:
    using Chains = QMap<QString, QStringList>;

    /// The chain under the empty role is the last resort of all roles; after it come the fonts of rareFaces().
    TypeCase(const FontSet &fonts, Chains chains);

    /// Throws base::Error(NotFound) when no face of the chain exists on this computer.
    SetCharacter set(const QString &role, char32_t character);

    /// Those that set a character so far, and no others.
    const std::vector<FaceRef> &faces() const { return m_refs; }
    std::vector<Substitution> substitutions() const;
    QString missing() const { return m_missing; }

private:
    /// A face that may be used: opened when first asked, numbered when it first sets a character.
    struct Candidate
    {
        FaceRef ref;
        std::unique_ptr<FontFace> face;
        bool damaged = false;
        int index = -1;
    };
    struct Role
    {
        std::vector<size_t> faces; ///< candidates
        QString wanted;
        bool firstFound = false;
        std::vector<PassedFace> passed;
    };

    Role &role(const QString &name);
    void dropDamaged(Role &role);
    void addTo(Role &role, const QString &wish);
    size_t candidate(const FaceRef &ref);
    FontFace *opened(size_t candidate);
    SetCharacter taken(size_t candidate, char32_t character, quint32 glyph);
    SetCharacter tickedBox(const QString &role);
    SetCharacter search(const QString &roleName, char32_t character);
    SetCharacter replacement(const Role &role, char32_t character);
    void noteOther(const QString &roleName, size_t candidate, char32_t character);

    const FontSet &m_fonts;
    Chains m_chains;
    FontLibrary m_library;
    std::vector<FaceRef> m_refs;
    std::vector<Candidate> m_candidates;
    QMap<QString, Role> m_roles;
    QHash<QPair<QString, char32_t>, SetCharacter> m_cache;
    QMap<QPair<QString, size_t>, QString> m_others;
    QString m_missing;
};

} // namespace xunzhen::report
