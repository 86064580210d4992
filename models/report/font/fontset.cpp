#include "models/report/font/fontset.h"

#include "models/report/font/fontnames.h"

#include <QDirIterator>
#include <QStandardPaths>

namespace xunzhen::report {

namespace {

// More is no folder of fonts.
constexpr qsizetype kMaxFiles = 20000;

QStringList fontFiles(const QString &folder)
{
    const QStringList kinds{u"*.ttf"_qs, u"*.otf"_qs, u"*.ttc"_qs, u"*.otc"_qs};
    QStringList files;
    QDirIterator walk(folder, kinds, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext() && files.size() < kMaxFiles)
        files << walk.next();
    files.sort();
    return files;
}

} // namespace

FontSet FontSet::fromFolders(const QStringList &folders)
{
    FontSet set;
    for (const QString &folder : folders)
        for (const QString &file : fontFiles(folder))
            set.addFile(file);
    return set;
}

QStringList FontSet::systemFolders()
{
    return QStandardPaths::standardLocations(QStandardPaths::FontsLocation)
         + QStringList{u"/usr/share/fonts"_qs, u"/usr/local/share/fonts"_qs};
}

std::optional<FaceRef> FontSet::find(const QString &name) const
{
    const auto hit = m_faces.constFind(name.toLower());
    return hit == m_faces.constEnd() ? std::nullopt : std::optional<FaceRef>(*hit);
}

std::optional<PassedFace> FontSet::passed(const QString &name) const
{
    const auto hit = m_passed.constFind(name.toLower());
    return hit == m_passed.constEnd() || find(name) ? std::nullopt : std::optional<PassedFace>(*hit);
}

void FontSet::passOver(const FaceNames &face)
{
    const auto why = face.mayEmbed ? PassedFace::Why::Variable : PassedFace::Why::ForbidsEmbedding;
    for (const QString &name : face.names)
        m_passed.insert(name.toLower(), {name, why});
}

void FontSet::addFile(const QString &file)
{
    for (const FaceNames &face : readFaceNames(file)) {
        if (!face.mayEmbed || face.variable) {
            passOver(face);
            continue;
        }
        const QString label = face.postScript.isEmpty() ? face.names.constFirst() : face.postScript;
        for (const QString &name : face.names)
            if (!m_faces.contains(name.toLower()))
                m_faces.insert(name.toLower(), {file, face.index, label});
    }
}

} // namespace xunzhen::report
