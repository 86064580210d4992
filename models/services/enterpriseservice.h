#pragma once

#include "models/base/outcome.h"
#include "models/base/work.h"
#include "models/domain/enterprise/enterprisesheet.h"
#include "models/domain/paper/paper.h"
#include "models/domain/visit/visit.h"
#include "models/services/firmfeature.h"

#include <functional>
#include <memory>

namespace xunzhen::exchange {
struct Table;
}

namespace xunzhen::services {

class Workspace;

/// One enterprise as lists show it; `matchFrom`/`matchLength` mark the part of the name that was searched for.
struct EnterpriseRow
{
    domain::EnterpriseId id;
    QString name, uscc, town, address, tradeName;
    QDate lastVisit;
    int openItems = 0;
    int matchFrom = -1, matchLength = 0;
};

struct EnterpriseHits
{
    std::vector<EnterpriseRow> rows;
    int total = 0;
};

/// One hit of a search without its row: what a long virtual list holds.
struct EnterpriseMatch
{
    domain::EnterpriseId id;
    int matchFrom = -1, matchLength = 0;
};

/// One point on the enterprise file's time line.
struct TimelineEntry
{
    enum class Kind { Imported, Edited, Visit, Paper, RemediationDue, Reinspection };
    Kind kind = Kind::Visit;
    QDateTime at;
    QString bureau;
    QStringList arguments;      ///< Visit: kind code, state code, findings · Paper: number, kind · Remediation: measure, state code
    domain::VisitId visit;
    domain::PaperId paper;
    domain::RemediationId remediation;
};

struct EnterpriseFile
{
    domain::Enterprise enterprise;
    std::vector<TimelineEntry> timeline;        ///< newest first
    std::vector<domain::RemediationItem> open;  ///< by due date
    std::vector<domain::Paper> papers;
};

/// A record beside another that is, or may be, the same firm.
struct FirmTwin
{
    domain::Enterprise firm;
    int visits = 0, papers = 0; ///< written to this very record
    QString reason, by;         ///< of the one who said that they are one firm
    QDateTime at;
};

/// A sheet as it was read, before anything is written.
struct SheetPreview
{
    QString fileName;
    std::vector<QStringList> sample;    ///< first rows as text, for the mapping page
    domain::ImportPreview preview;
    qint64 operations = -1;             ///< how many the store knew then: as long as it knows no more, no record changed
    std::shared_ptr<const exchange::Table> table; ///< what was read, for exportRejected
};

struct ImportResult
{
    domain::ImportId id;
    int added = 0, changed = 0, same = 0, clashes = 0, rejected = 0;
};

/// Enterprises: search, edit, import with preview and undo, export. Failures come back as Outcome; nothing is half done.
class EnterpriseService
{
public:
    explicit EnterpriseService(Workspace &workspace);

    /// Search as you type: any part of the name, pinyin initials, code prefix or suffix, address. Empty text lists all by
    /// last visit. `limit` rows at most; `total` is exact.
    EnterpriseHits find(const QString &text, int limit) const;
    /// All hits of the same search in the same order, without their rows: for lists that read what they show.
    std::vector<EnterpriseMatch> matches(const QString &text) const;
    /// The rows of some hits, in their order; records taken out meanwhile are left out.
    std::vector<EnterpriseRow> rows(const std::vector<EnterpriseMatch> &matches) const;
    int count() const;
    base::Outcome<domain::Enterprise> enterprise(const domain::EnterpriseId &id) const;
    base::Outcome<EnterpriseFile> file(const domain::EnterpriseId &id) const;
    /// Adds (null id) or changes. Refuses an empty name, an invalid USCC, a USCC that another record in use has.
    base::Outcome<domain::EnterpriseId> save(domain::Enterprise enterprise);
    base::Done voidRecord(const domain::EnterpriseId &id, const QString &reason);

    /// Two records are one firm from now on, here and at the colleagues': lists show the one with the smaller id, with what belongs
    /// to both. Nothing is moved; `undoSame` lets a record stand alone again. Refused "same-firm-already", "same-firm-none".
    base::Done sameFirm(const domain::EnterpriseId &a, const domain::EnterpriseId &b, const QString &reason);
    base::Done undoSame(const domain::EnterpriseId &id, const QString &reason);
    /// The other records of this firm.
    std::vector<FirmTwin> sameAs(const domain::EnterpriseId &id) const;
    /// Other records with the same USCC that nobody has joined to it.
    std::vector<FirmTwin> lookAlikes(const domain::EnterpriseId &id) const;
    /// The record with what was written to it.
    base::Outcome<FirmTwin> asTwin(const domain::EnterpriseId &id) const;
    /// Records in use with one USCC that are not joined yet.
    std::vector<std::vector<domain::Enterprise>> duplicates() const;

    /// 企业情形 that somebody has told, yes or no, in the order of the current packs. Visits use VisitService::setFeature.
    std::vector<FirmFeature> features(const domain::EnterpriseId &id) const;
    /// Tells a feature; told again, it is known from now on. Open visits are left as they are.
    base::Done setFeature(const domain::EnterpriseId &id, const QString &field, domain::Presence presence);

    /// Reads a CSV or .xlsx and says what an import would do. Without a mapping the columns are guessed. Slow: off the window's thread.
    base::Outcome<SheetPreview> preview(const QString &path, const std::optional<domain::ColumnMapping> &mapping,
                                        const base::Work &work = {}) const;
    /// Writes New and Changed lines in one transaction; Clash and Rejected are left out. Refused with Clash when a record
    /// changed since the preview was made.
    base::Outcome<ImportResult> import(const SheetPreview &preview, const base::Work &work = {});
    /// The newest import that can be undone, if any.
    std::optional<ImportResult> lastImport() const;
    /// Voids what the import added and puts back what it changed, unless somebody has edited it since (those are kept and counted).
    base::Outcome<int> undoImport(const domain::ImportId &id, const base::Work &work = {});
    /// Rejected and clashing lines as .xlsx with a column 错误原因; `sentence` words a problem.
    base::Done exportRejected(const SheetPreview &preview, const QString &path,
                              const std::function<QString(const base::Problem &)> &sentence) const;
    /// All enterprises in use as an office's .xlsx. Returns how many.
    base::Outcome<int> exportTo(const QString &path, const base::Work &work = {}) const;
    base::Done writeImportTemplate(const QString &path) const;

private:
    void tellJoined(const std::vector<domain::EnterpriseId> &ids);

    Workspace &m_workspace;
};

}
