#pragma once

#include "models/services/services.h"
#include "ui/presentation/checklists/handoutpresenter.h"
#include "ui/presentation/checklists/packpages.h"
#include "ui/presentation/navigator.h"
#include "ui/presentation/rowlist.h"

#include <QObject>

namespace xunzhen::presentation {

/// 清单: installed packs with their versions; one pack opened to its checklists, items and lists. Lives in the window's
/// thread.
class PacksPresenter : public QObject
{
    Q_OBJECT

public:
    PacksPresenter(services::Services &services, QObject *parent = nullptr);

    void reload();
    RowList &packs() { return m_packs; }
    RowList &contents() { return m_contents; }
    int selectedPack() const { return m_selected; }
    bool isEmpty() const { return m_summaries.empty(); }

    void selectPack(int row);
    /// The current version of that pack; false when it is not installed.
    bool selectPack(const QString &code);
    /// The row of contents with that entry; -1 when there is none.
    int rowOf(const QString &entryCode) const { return entryCode.isEmpty() ? -1 : m_contents.find(entryCode); }
    /// Where one is, to come back to: the pack and the entry of that row.
    Place place(int contentsRow) const;
    /// What the row of contents shows, as rich text; the overview for -1.
    QString page(int contentsRow) const;
    /// What a firm can be given of the row of contents; a question stands for its checklist. No kinds where there is nothing.
    HandoutOffer handoutOffer(int contentsRow) const;
    /// Installs the file; true when it was taken. Else `refused` tells every problem.
    bool install(const QString &path);
    bool installShipped();
    QString suggestedExportName() const;
    bool exportTo(const QString &path);

Q_SIGNALS:
    void changed();
    void contentsChanged();
    void installed(const QString &title, const QString &version);
    void refused(const QString &sentence, const QStringList &problems);
    void failed(const QString &sentence);

private:
    using Page = std::function<QString(const PackPages &)>;
    void fillContents();
    void fillChecklists();
    void fillLists();
    void addHeading(const QString &text);
    void addEntry(const QString &title, const QString &state, Tone tone, int indent, Page page, const QString &key = {});
    bool isToReview(const QString &entryCode) const;
    int toReviewIn(const QString &checklistCode) const;

    services::Services &m_services;
    PackPages m_pages;
    RowList m_packs, m_contents;
    std::vector<services::PackSummary> m_summaries;
    std::optional<domain::Pack> m_pack;
    services::PackReview m_review;
    int m_selected = -1;
    std::vector<ListRow> m_rows;
    std::vector<Page> m_rowPages;
    HandoutOffer m_offer; ///< of the rows being filled in
    std::vector<HandoutOffer> m_rowOffers;
};

}
