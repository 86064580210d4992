#pragma once

#include "models/services/packdraftservice.h"
#include "ui/presentation/checklists/editor/packoutline.h"
#include "ui/presentation/draftwriter.h"

#include <QDateTime>
#include <QStringListModel>

namespace xunzhen::presentation {

/// Editing one checklist pack: its outline, the chosen entry, the draft's state. Every edit shows at once and is written
/// behind. Lives in the window's thread.
class PackEditorPresenter : public QObject
{
    Q_OBJECT

public:
    PackEditorPresenter(services::Services &services, Background &background, QObject *parent = nullptr);

    const std::vector<services::PackSummary> &packs() const { return m_packs; }
    void reload();
    void open(const QString &code);
    const QString &code() const { return m_code; }
    const domain::Pack &pack() const { return m_pack; }
    bool hasDraft() const { return m_begun; }
    bool isOutdated() const { return m_outdated; } ///< a newer version was installed since the draft began
    bool isBusy() const { return m_busy; }         ///< a workbook or a publication is under way: no edits meanwhile
    /// Why nothing can be edited here; empty = it can.
    const QString &obstacle() const { return m_obstacle; }
    QString state() const; ///< one line: from which version, how much was changed, saved or not

    RowList &outline() { return m_outline.rows(); }
    void search(const QString &words);
    void select(int row);
    int selectedRow() const { return m_chosen ? m_outline.rowOf(*m_chosen) : -1; }
    void selectItem(const QString &itemCode);
    /// The item or list of that code; false when it is something else, which the workbook has.
    bool selectEntry(const QString &code);
    const OutlinePlace *chosen() const { return m_chosen ? &*m_chosen : nullptr; }
    const domain::CheckItem *item() const;
    const domain::Checklist *list() const;

    /// Laws that a citation may name: those of the pack, then every other version of the library, newest first.
    const std::vector<domain::LawReference> &laws() const { return m_laws; }
    /// Their names in the same order: 安全生产法（2021-06-10）.
    QStringListModel &lawNames() { return m_lawNames; }
    static QString lawName(const QString &shortTitle, const QString &version);
    services::CitationStanding standing(const domain::Citation &citation) const;

    void changeItem(const domain::CheckItem &item);
    void addItem();
    /// The chosen item, section or list.
    void move(int by);
    void retireItem(bool retired);
    /// Whether the chosen item was never in use: it can be taken out again.
    bool isNewItem() const;
    void removeItem();
    void changeList(const domain::Checklist &head);
    void renameSection(const QString &to);
    void addSection(const QString &title);
    void addList(const QString &title);
    void undo();
    void discard();
    void rebase();
    bool flush() { return m_writer.flush(); }

    QString changesPage();
    QString historyPage();
    std::vector<services::PackDraftProblem> problems();
    QDate today() const { return m_services.clock().today(); }
    QString proposedVersion() const { return m_services.packDrafts().proposedVersion(m_code); }
    void publish(const services::PublishRequest &request);

    QString suggestedSheetName() const;
    void exportSheets(const QString &path);
    void previewSheets(const QString &path);
    void adoptSheets();

Q_SIGNALS:
    void packsChanged();
    void reloading();       ///< what was typed must be handed over now
    void opened();          ///< another pack, or the same one anew
    void busyChanged();
    void rebased(const QStringList &clashes);
    void outlineChanged();
    void chosenChanged();   ///< another entry, or the same one changed from elsewhere
    void stateChanged();
    void previewed(const QString &page, int changes);
    void adopted(int changes);
    void exported(const QString &fileName);
    void published(const QString &title, const QString &version);
    void refused(const QString &sentence, const QStringList &problems);
    void failed(const QString &sentence);
    void started(const std::shared_ptr<xunzhen::presentation::Job> &job);

private:
    using Edit = services::PackDraftService::Edit;
    void load();
    bool differsFromStore() const;
    void readLaws();
    void setBusy(bool busy);
    void edit(const QString &entry, const QString &what, const Edit &edit);
    void refill();
    void choose(const std::optional<OutlinePlace> &place);
    std::vector<domain::LawReference> citedLaws(const domain::CheckItem &item) const;
    void refuse(const base::Error &error);

    services::Services &m_services;
    Background &m_background;
    DraftWriter m_writer;
    PackOutline m_outline;
    std::vector<services::PackSummary> m_packs;
    QString m_code, m_baseVersion, m_words;
    domain::Pack m_pack, m_base;
    bool m_begun = false, m_outdated = false, m_busy = false;
    QString m_obstacle;
    std::vector<domain::LawReference> m_laws;
    QStringListModel m_lawNames;
    int m_differences = 0;
    QDateTime m_savedAt;
    std::optional<OutlinePlace> m_chosen;
    QByteArray m_workbook; ///< previewed and not yet adopted
};

}
