#pragma once

#include "models/services/templateservice.h"
#include "ui/presentation/background.h"
#include "ui/presentation/draftwriter.h"
#include "ui/presentation/rowlist.h"
#include "ui/presentation/templates/sentencesmodel.h"
#include "ui/presentation/templates/templatepreviewer.h"

namespace xunzhen::presentation {

/// A fault of the template that is written: where, and the sentence for the user.
struct TemplateFault
{
    QString file; ///< "template.json", "wording.json", "form.json"
    int line = 0;
    QString key;  ///< of the sentence at fault; empty when it is none
    QString text;
};

/// 文书模板: the papers, the template of the chosen one with its sentences, faults and preview, and its history. Every
/// keystroke shows at once and is written behind. Lives in the window's thread.
class TemplatesPresenter : public QObject
{
    Q_OBJECT

public:
    enum class File { Layout, Wording, Form };

    TemplatesPresenter(services::Services &services, Background &background, QObject *parent = nullptr);
    ~TemplatesPresenter() override;

    void reload();
    RowList &papers() { return m_papers; }
    void select(int row);
    void open(const QString &id);
    int selectedRow() const { return m_papers.find(m_id); }
    const QString &id() const { return m_id; }
    QString title() const;
    int faultyCount() const; ///< papers whose own template is passed over
    /// The same without opening anything; `faultyCounted` follows.
    void countFaulty();

    const services::TemplateView &view() const { return m_view; }
    QString state() const;          ///< one line: which version, saved or not
    QString warning() const;        ///< why the bureau's own version is not used; empty = it is, or there is none
    const QString &obstacle() const { return m_obstacle; }               ///< why nothing can be written; empty = it can
    const QString &publishObstacle() const { return m_publishObstacle; } ///< why nothing can be published
    bool isBegun() const { return m_view.begun; }
    bool differs() const { return m_view.draft != m_view.inUse; }
    bool isOwn() const { return m_view.own || !m_view.faults.empty(); }

    QString text(File file) const;
    bool hasForm() const { return !m_view.draft.form.isEmpty() || !m_view.shipped.form.isEmpty(); }
    void setText(File file, const QString &text);
    SentencesModel &sentences() { return m_sentences; }
    const QString &sentencesFault() const { return m_sentencesFault; } ///< why there is no table; empty = there is
    void reword(const QString &key, const QString &text);
    QStringList fields() const;
    /// Fields of the shipped sentence that ours leaves out.
    static QStringList fieldsLeftOut(const services::TemplateSentence &sentence);

    const std::vector<TemplateFault> &faults() const { return m_faults; }
    TemplatePreviewer &previewer() { return m_previewer; }
    /// What the draft sets badly, in one sentence; empty = nothing. No reason not to publish.
    QString layoutWarning() const;

    void undo();
    void discard();
    void publish(const QString &note, bool over);
    void reset(const QString &note);
    bool flush() { return m_writer.flush(); }

    std::vector<services::TemplateVersion> history() const { return m_services.templates().history(m_id); }
    /// False when it could not be; `failed` told why. By value: the history it may be taken from is read anew meanwhile.
    bool restore(domain::TemplateReleaseId id);
    /// What differs, as a page: of the draft from what is in effect, or of a version from what is in effect.
    QString draftPage() const;
    QString versionPage(const services::TemplateVersion &version) const;
    QString shippedPage() const;

    QString suggestedFileName() const { return m_id + QStringLiteral(".zip"); }
    void exportTo(const QString &path);
    /// Reads a .zip or folder; `imported` or `failed` follows.
    void import(const QString &path);

Q_SIGNALS:
    void papersChanged();
    void faultyCounted(int count);
    void opened();           ///< another paper
    void filesChanged();     ///< the draft's files have changed otherwise than by setText
    void sentencesChanged();
    void faultsChanged();
    void stateChanged();
    void exported(const QString &fileName);
    void imported(const QString &title, int faults);
    void published(const QString &title);
    void wasReset(const QString &title);
    void failed(const QString &sentence);

private:
    void load();
    void fillPapers();
    void change(const domain::TemplateFiles &files, const QString &entry);
    void refreshSentences();
    void readFaults();
    bool act(const base::Done &done);
    QString changesPage(const domain::TemplateFiles &before, const domain::TemplateFiles &after) const;

    services::Services &m_services;
    Background &m_background;
    DraftWriter m_writer;
    TemplatePreviewer m_previewer;
    RowList m_papers;
    SentencesModel m_sentences;
    std::vector<services::TemplateSummary> m_summaries;
    QString m_id, m_obstacle, m_publishObstacle, m_sentencesFault;
    services::TemplateView m_view;
    std::vector<TemplateFault> m_faults;
    QDateTime m_savedAt;
};

}
