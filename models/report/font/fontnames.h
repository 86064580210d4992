#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace xunzhen::report {

/// What a font file says about one of its faces (OpenType 'name' and 'OS/2' tables).
struct FaceNames
{
    int index = 0;
    QStringList names;   ///< full name, PostScript name, family of a regular face; in every language
    QString postScript;
    bool mayEmbed = true; ///< OS/2 fsType allows embedding a subset
    bool variable = false; ///< one file for many weights, of which a paper could only show one by chance
};

/// Reads the faces of a .ttf, .otf or .ttc without loading their glyphs. A file that is no such
/// font, or a damaged one, has no faces. Reads at most a megabyte a table, whatever the file says of itself.
std::vector<FaceNames> readFaceNames(const QString &file);

} // namespace xunzhen::report
