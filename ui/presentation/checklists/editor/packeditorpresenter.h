#pragma once

#include "ui/presentation/checklists/editor/draftwriter.h"
#include "ui/presentation/checklists/editor/packoutline.h"

#include <QDateTime>

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
    QString state() const; ///< one line: from which version, how much was changed, saved or not

    RowList &outline() { return m_outline.rows(); }
    void search(const QString &words);
    void select(int row);
    int selectedRow() const { return m_chosen ? m_outline.rowOf(*m_chosen) : -1; }
    void selectItem(const QString &itemCode);
    const OutlinePlace *chosen() const { return m_chosen ? &*m_chosen : nullptr; }
    const domain::CheckItem *item() const;
    const domain::Checklist *list() const;

    /// Laws that a citation may name: those of the pack, then the newest versions of the library's others.
    std::vector<domain::LawReference> laws() const;
    services::CitationStanding standing(const domain::Citation &citation) const;

    void changeItem(const domain::CheckItem &item);
    void addItem();
    void moveItem(int by);
    void retireItem(bool retired);
    void changeList(const domain::Checklist &head);
    void renameSection(const QString &to);
    void addSection(const QString &title);
    void addList(const QString &title);
    void undo();
    void discard();
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
    void opened();          ///< another pack, or the same one anew
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
    void edit(const QString &entry, const QString &what, const Edit &edit);
    void refill();
    void choose(const std::optional<OutlinePlace> &place);
    void addCitedLaws(domain::Pack &pack, const domain::CheckItem &item) const;
    void refuse(const base::Error &error);

    services::Services &m_services;
    Background &m_background;
    DraftWriter m_writer;
    PackOutline m_outline;
    std::vector<services::PackSummary> m_packs;
    QString m_code, m_baseVersion, m_words;
    domain::Pack m_pack, m_base;
    bool m_begun = false;
    int m_differences = 0;
    QDateTime m_savedAt;
    std::optional<OutlinePlace> m_chosen;
    QByteArray m_workbook; ///< previewed and not yet adopted
};

}
