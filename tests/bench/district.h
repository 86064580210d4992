#pragma once

#include <QTemporaryDir>

namespace xunzhen::bench {

/// A district's profile as it stands after a year. Made once (some minutes) and kept as a template in the folder
/// XUNZHEN_DISTRICT, else below the user's cache; everybody works on a copy of his own.
class District
{
public:
    static constexpr int kFirms = 100'000;
    static constexpr int kVisits = 5'000;  ///< with questions, answers, findings and plans; the last kOpen are not issued
    static constexpr int kOpen = 40;
    static constexpr int kPhotos = 20'000; ///< small, each with content of its own

    District();
    QString profile() const { return m_folder.filePath(QStringLiteral("profile")); }
    /// A firm that nobody has visited: its name ends so.
    static QString unvisited() { return QString::number(kFirms - 10); }

private:
    QTemporaryDir m_folder;
};

}
