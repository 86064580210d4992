#pragma once

#include "models/report/page/pagemodel.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace xunzhen::report {

struct FaceNames;

/// A face that is on this computer and cannot be used.
struct PassedFace
{
    enum class Why { ForbidsEmbedding, Variable, Damaged };
    QString name;
    Why why = Why::ForbidsEmbedding;

    bool operator==(const PassedFace &) const = default;
};

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
    /// A face of that name that was found and passed over: it forbids embedding, or is a variable font. Nothing if there is none,
    /// or another of the same name that can be used.
    std::optional<PassedFace> passed(const QString &name) const;

private:
    void addFile(const QString &file);
    void passOver(const FaceNames &face);

    QHash<QString, FaceRef> m_faces;
    QHash<QString, PassedFace> m_passed;
};

} // namespace xunzhen::report
