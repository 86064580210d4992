#pragma once

#include "models/base/outcome.h"
#include "models/base/work.h"
#include "models/domain/checklist/packchanges.h"
#include "models/domain/ids.h"
#include "models/services/packservice.h"

#include <functional>

namespace xunzhen::services {

class Workspace;

/// The next version of a pack while it is written.
struct PackDraftSummary
{
    QString code, title, baseVersion;
    QDateTime changedAt;
    int changes = 0;     ///< entries that differ from the version it began with
    bool outdated = false; ///< a newer version than that has been installed meanwhile
};

struct PackDraftView
{
    domain::Pack pack;
    bool begun = false; ///< false: nothing was changed yet, the pack is the highest version
    QString baseVersion;
    bool outdated = false; ///< a newer version than that has been installed meanwhile
};

/// Who changed what, newest first.
struct PackEdit
{
    QDateTime at;
    QString who, entry, what;
};

/// One thing that stands in the way of publishing, by entry.
struct PackDraftProblem
{
    QString entry;  ///< code of the item or entry; may be empty
    QString member; ///< by its word in the sheets, "依据"; may be empty
    base::Problem problem;
};

/// Whether a citation stands in the law library.
struct CitationStanding
{
    bool atHand = false; ///< the library has the cited version
    QString fault;       ///< "article-missing", "paragraph-missing", "item-missing", "words-not-found"; empty = it stands
};

/// What a workbook would change in the draft (or in the current version when no draft is begun).
struct PackSheetPreview
{
    QString code;
    std::vector<domain::PackChange> changes;
};

struct PublishRequest
{
    QString version;  ///< see proposedVersion
    QDate validFrom;
    QString note;     ///< why
};

/// A version that a colleague has published and that is not installed here.
struct PublishedPack
{
    domain::PackReleaseId id;
    QString code, version, title, note, by;
    QDateTime at;
    bool allowed = false; ///< who published it may do so, and it can be installed
    bool clash = false;   ///< another version of the same name is installed here
};

/// Editing checklist packs: a draft beside the version in use, changed entry by entry or through a workbook, each step with
/// its author and reversible, published as a new version that travels with the records. What is in use never changes.
class PackDraftService
{
public:
    explicit PackDraftService(Workspace &workspace);

    std::vector<PackDraftSummary> drafts() const;
    base::Outcome<PackDraftView> view(const QString &code) const;
    base::Outcome<std::vector<domain::PackChange>> changes(const QString &code) const;
    std::vector<PackEdit> edits(const QString &code) const;
    base::Outcome<std::vector<PackDraftProblem>> problems(const QString &code) const;
    CitationStanding standing(const domain::Citation &citation) const;

    using Edit = std::function<void(domain::Pack &)>;
    /// Runs the edit on the draft, which begins with the first one; the step is durable when this returns. `entry` and `what`
    /// ("changed", "added", "moved", "retired", "reinstated", "removed") say what was done. An edit that changes nothing leaves
    /// no step. The draft may be faulty until it is published; what cannot be written down at all is refused.
    base::Done edit(const QString &code, const QString &entry, const QString &what, const Edit &edit);
    /// Takes the newest step back; its entry's code. NotFound when there is none.
    base::Outcome<QString> undo(const QString &code);
    /// Whether the user may edit packs at all; else why not.
    base::Done mayEdit() const;
    /// Brings the draft onto the version that was installed since it began: its changes, entry by entry, are made on that
    /// one, as one step. Gives the codes of the entries that both have changed, where the draft's words stand. What was only
    /// moved stays where the newer version has it.
    base::Outcome<QStringList> rebase(const QString &code);
    /// Throws the draft away.
    base::Done discard(const QString &code);

    /// The draft, or the current version, as a workbook.
    base::Outcome<QByteArray> exportSheets(const QString &code, const base::Work &work = {}) const;
    base::Outcome<PackSheetPreview> previewSheets(const QByteArray &workbook, const base::Work &work = {}) const;
    /// Makes the workbook the draft, as one step.
    base::Outcome<PackSheetPreview> adoptSheets(const QByteArray &workbook, const base::Work &work = {});

    /// "2026.12.1": year, month and the next number of the month.
    QString proposedVersion(const QString &code) const;
    /// Installs the draft as a new version and puts it among what colleagues receive. Refuses with every problem, those
    /// of citations included as far as the law library has their texts; then the draft stays as it is.
    base::Outcome<PackSummary> publish(const QString &code, const PublishRequest &request);
    std::vector<PublishedPack> published() const;
    /// What installing it would change in the current version.
    base::Outcome<std::vector<domain::PackChange>> publishedChanges(const domain::PackReleaseId &id) const;
    /// An admin's yes to a release whose author's laptop is not certified to publish. NotAllowed "admin-only".
    base::Done consent(const domain::PackReleaseId &id);
    base::Outcome<PackSummary> installPublished(const domain::PackReleaseId &id);

private:
    Workspace &m_workspace;
};

}
