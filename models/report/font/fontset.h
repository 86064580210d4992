#pragma once

#include "models/report/page/pagemodel.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace xunzhen::report {

/// The faces found in a list of folders, by name. Made once, then only read: any thread may share it.
class FontSet
{
public:
    /// Looks through the folders and what is below them; where two files have a face of the same
    /// name, the earlier folder wins. Folders that do not exist are passed over.
    static FontSet fromFolders(const QStringList &folders);
    /// The usual font folders of this system; hand them on with the program's own in front.
    static QStringList systemFolders();

    /// By full name, PostScript name, or the family of a regular face; letter case does not matter.
    std::optional<FaceRef> find(const QString &name) const;
    bool isEmpty() const { return m_faces.isEmpty(); }
    /// Names found but not usable, because the font forbids embedding.
    const QStringList &forbidden() const { return m_forbidden; }

private:
    void addFile(const QString &file);

    QHash<QString, FaceRef> m_faces;
    QStringList m_forbidden;
};

} // namespace xunzhen::report
