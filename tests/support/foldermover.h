#pragma once

#include "tests/support/simulatedshare.h"

namespace xunzhen::testing {

/// How a file comes into the other view.
enum class Carriage {
    Whole,
    Torn,    ///< a beginning of it; the rest comes when everything arrives
    Zeroed,  ///< of the right length, the end filled with zeros, until everything arrives
    Twin,    ///< also under a name that a sync program made up
    Renamed, ///< only under such a name, until everything arrives
};

/// Carries files between the views that laptops have of one shared folder, as Syncthing, Nextcloud, a netdisk or a stick do:
/// one at a time, in any order, late, torn, twice, under other names. What it has torn it does not carry on. Views that
/// nobody carries to fall behind.
class FolderMover
{
public:
    explicit FolderMover(std::vector<SimulatedFolder *> views) : m_views(std::move(views)) {}

    /// `copy` is as the view `of` is now; what is incomplete there is so here.
    void addCopy(std::size_t of, SimulatedFolder *copy);

    /// A few of the files that `to` lacks, in any order, each in a way that chance decides.
    void carrySome(std::size_t from, std::size_t to, std::mt19937 &random);
    /// What was carried between the two before and is gone from `from` goes from `to` too (not the marker of the space).
    void carryRemovals(std::size_t from, std::size_t to);
    /// Everything arrives in every view, whole; copies under odd names stay.
    void carryAll();
    /// Every view becomes as this one.
    void mirror(std::size_t from);

    /// The names that sync programs and people give to a second copy.
    static QString otherName(const QString &path, unsigned form);
    static constexpr unsigned kForms = 7;

private:
    using Place = std::pair<std::size_t, QString>;

    void carry(std::size_t from, std::size_t to, const QString &path, Carriage how, std::mt19937 &random);
    bool isIncomplete(std::size_t view, const QString &path) const;

    std::vector<SimulatedFolder *> m_views;
    std::map<Place, std::pair<QByteArray, QByteArray>> m_incomplete; ///< what was put there, and what it is to become
    std::set<std::tuple<std::size_t, std::size_t, QString>> m_carried;
};

}
