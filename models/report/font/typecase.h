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
/// face has is set as 〓 and listed. ☑ has the glyph of □. Belongs to one thread; faces are opened when first needed.
class TypeCase
{
public:
    using Chains = QMap<QString, QStringList>;

    /// The chain under the empty role is the last resort of all roles.
    TypeCase(const FontSet &fonts, Chains chains);

    /// Throws base::Error(NotFound) when no face of the chain exists on this computer.
    SetCharacter set(const QString &role, char32_t character);

    const std::vector<FaceRef> &faces() const { return m_refs; }
    FontFace &face(int index);
    std::vector<Substitution> substitutions() const;
    QString missing() const { return m_missing; }

private:
    struct Role
    {
        std::vector<int> faces;
        QString wanted;
        bool firstFound = false;
    };

    Role &role(const QString &name);
    int faceIndex(const FaceRef &ref);
    SetCharacter tickedBox(const QString &role);
    SetCharacter search(const QString &roleName, char32_t character);
    SetCharacter replacement(const Role &role, char32_t character);
    void noteOther(const QString &roleName, int face, char32_t character);

    const FontSet &m_fonts;
    Chains m_chains;
    FontLibrary m_library;
    std::vector<FaceRef> m_refs;
    std::vector<std::unique_ptr<FontFace>> m_open;
    QMap<QString, Role> m_roles;
    QHash<QPair<QString, char32_t>, SetCharacter> m_cache;
    QMap<QPair<QString, int>, QString> m_others;
    QString m_missing;
};

} // namespace xunzhen::report
