#pragma once

#include "models/base/idsource.h"
#include "models/base/sealedfile.h"
#include "models/domain/space/space.h"
#include "models/sync/handoff/handoffcover.h"

#include <optional>
#include <utility>

namespace xunzhen::sync {

/// A hand-over file (.xzhand): a base::SealedFile with the magic "XZHANDOV" that holds
///     uint32 length, the cover
///     entries: uint16 length of name, name in ASCII, uint32 length, bytes
///     uint16 0, uint32 number of entries
/// in little-endian. An entry's name is its path in the shared folder – space.id, roster/…, heads/…, s/…/…/…, b/…/…/… –, of a registry
/// behind "registry/"; no other name is taken, and none is longer than its kind may be. Throws base::Error.
class HandoffFileWriter
{
public:
    HandoffFileWriter(QIODevice &target, base::IdSource &ids, const base::SealKey &key, const QByteArray &cover);
    void add(const QString &name, const QByteArray &bytes);
    void finish();

private:
    base::SealedWriter m_sealed;
    quint32 m_count = 0;
};

class HandoffFileReader
{
public:
    /// As base::SealedReader, and Error(DamagedFile, Unsupported) for the cover.
    HandoffFileReader(QIODevice &source, const base::SealKey &key);
    const HandoffCover &cover() const { return m_cover; }
    /// Name and content; nullopt after the last one, all being in order.
    std::optional<std::pair<QString, QByteArray>> next();

private:
    base::SealedReader m_sealed;
    HandoffCover m_cover;
    quint32 m_count = 0;
};

namespace names {

/// What entries of a space begin with: nothing, or "registry/".
QString handoffPrefix(domain::SpaceSlot slot);
/// The most bytes that an entry of this name may have; nullopt when no entry may be called so.
std::optional<qint64> handoffLimit(const QString &name);

}
}
