#pragma once

#include "models/base/outcome.h"
#include "models/base/work.h"
#include "models/domain/ids.h"
#include "models/domain/papertemplate/templatefiles.h"
#include "models/report/template/sentenceplaces.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace xunzhen::services {

class DraftPaper;
class Workspace;

using report::SentenceUse;

/// One paper's template in a list.
struct TemplateSummary
{
    QString id;
    QString titleZh, titleEn; ///< as its form says; empty for papers without one
    QString hash;             ///< of the version in effect
    bool own = false;         ///< the bureau's version is in effect, not the shipped one
    bool faulty = false;      ///< the bureau's version has faults since the program was updated: the shipped one stands in
    bool drafted = false;     ///< something is being written
    QDateTime publishedAt;    ///< of the bureau's version in effect
    QString publishedBy;
};

/// A template while it is looked at or written.
struct TemplateView
{
    domain::TemplateFiles shipped;
    domain::TemplateFiles inUse;
    domain::TemplateFiles draft; ///< what is being written; the version in effect before anything was
    bool own = false;
    bool begun = false;          ///< there is a draft
    bool outdated = false;       ///< another version has come into effect since the draft began
    base::Problems faults;       ///< of the bureau's version, which is therefore passed over
};

/// One version in a template's history.
struct TemplateVersion
{
    domain::TemplateReleaseId id;
    QDateTime at;
    QString by, note;
    QString hash;         ///< empty for a return to the shipped one
    bool reset = false;   ///< a return to the shipped one
    bool allowed = false; ///< who published it may do so
    bool inEffect = false;
};

/// A sentence of the wording, with what stands in its place in the shipped template and where the paper uses it.
struct TemplateSentence
{
    QString key, text, shipped;
    bool isNew = false;     ///< the shipped template does not have it
    bool missing = false;   ///< the template written has it no more
    bool begins = false;    ///< first of a group
    SentenceUse use = SentenceUse::Other;
    QString under;          ///< the heading above it in the paper
    int times = 0;          ///< 0: the paper does not use it
};

struct SentenceChange
{
    QString key, before, after;
};

/// What differs between two versions of a template.
struct TemplateComparison
{
    std::vector<SentenceChange> sentences;
    int layoutLines = 0; ///< lines of the layout that stand in only one of them
    int formLines = 0;
    bool isEmpty() const { return sentences.empty() && layoutLines == 0 && formLines == 0; }
};

/// Template files read from outside, for which paper they are and what is wrong with them.
struct TemplateImport
{
    QString id;
    domain::TemplateFiles files;
    base::Problems faults;
};

/// A sample record (示例) laid out with a template.
struct TemplatePreview
{
    base::Problems faults;                    ///< then there is no paper
    std::shared_ptr<const DraftPaper> paper;
};

/// Templates of papers: those that come with the program, the bureau's own above them, which travel with the records, and
/// the draft of the next one on this laptop. A faulty template never comes into effect.
class TemplateService
{
public:
    explicit TemplateService(Workspace &workspace);

    std::vector<TemplateSummary> list() const;
    base::Outcome<TemplateView> view(const QString &id) const;
    /// Newest first.
    std::vector<TemplateVersion> history(const QString &id) const;
    base::Outcome<domain::TemplateFiles> version(const domain::TemplateReleaseId &id) const;
    /// An admin's yes to a version whose author's laptop is not certified to publish. NotAllowed "admin-only".
    base::Done consent(const domain::TemplateReleaseId &id);
    /// The very files with this hash, whether in effect or not; NotFound when they were never on this laptop.
    base::Outcome<domain::TemplateFiles> byHash(const QString &hash) const;

    /// Faults with their places, "template.json:12"; empty = it may be published. Any thread.
    static base::Problems check(const QString &id, const domain::TemplateFiles &files);
    static QString hash(const domain::TemplateFiles &files);
    /// Fails with the faults of a wording that cannot be read. Any thread, as the next three.
    static base::Outcome<std::vector<TemplateSentence>> sentences(const domain::TemplateFiles &files, const domain::TemplateFiles &shipped);
    /// The files with another text for this sentence; everything else to the byte as it was.
    static base::Outcome<domain::TemplateFiles> reworded(domain::TemplateFiles files, const domain::TemplateFiles &shipped,
                                                         const QString &key, const QString &text);
    /// The sentence that a fault's place "wording.json:3" points at; may be empty.
    static QString sentenceAt(const domain::TemplateFiles &files, int line);
    static TemplateComparison compare(const domain::TemplateFiles &before, const domain::TemplateFiles &after);
    /// The fields that a text of this template may ask for, such as "enterprise.name"; those of lists with the list in front.
    static QStringList fields(const QString &id, const domain::TemplateFiles &files);

    /// The sample ("rich", "empty", "extreme") laid out with these files, without a PDF. Slow: off the window's thread.
    base::Outcome<TemplatePreview> preview(const QString &id, const domain::TemplateFiles &files, const QString &sample,
                                           const base::Work &work = {}) const;

    /// The same as PDF, for the gallery. Fails with InvalidInput and the faults of the files.
    base::Outcome<std::shared_ptr<const DraftPaper>> sample(const QString &id, const domain::TemplateFiles &files, const QString &sample,
                                                            const base::Work &work = {}) const;

    /// Makes these files the draft, faulty or not; durable when it returns. `entry` says what was touched: "layout",
    /// "wording/label.place"; edits of the same entry soon after one another are one step. TooLarge: too large, or nested too deep.
    base::Done edit(const QString &id, const domain::TemplateFiles &files, const QString &entry);
    /// Takes the newest step back; what it had touched. NotFound when there is none.
    base::Outcome<QString> undo(const QString &id);
    base::Done discard(const QString &id);
    /// Makes an earlier version the draft, as one step.
    base::Done restore(const domain::TemplateReleaseId &id);
    /// Whether the user may write templates, and publish them; else why not.
    base::Done mayEdit() const;
    base::Done mayPublish() const;

    /// Puts the draft into effect here and among what colleagues receive; `note` says why. Refuses with every fault, and
    /// "template-outdated" when another version came into effect since the draft began and `over` is not set.
    base::Done publish(const QString &id, const QString &note, bool over = false);
    /// Back to the shipped template, for the colleagues too; the draft is thrown away.
    base::Done reset(const QString &id, const QString &note);

    /// The draft (or the version in effect) as bytes of a .zip.
    base::Outcome<QByteArray> package(const QString &id) const;
    /// Writes the files into a folder, each whole or not at all.
    base::Done exportFolder(const QString &id, const QString &folder) const;
    /// A .zip, or a folder with the files in it. Takes in nothing.
    base::Outcome<TemplateImport> read(const QString &path) const;
    /// Makes them the draft of their paper, as one step.
    base::Done adopt(const TemplateImport &import);

private:
    domain::TemplateFiles edited(const QString &id) const;
    base::Done told(base::Done done) const;

    Workspace &m_workspace;
};

}
