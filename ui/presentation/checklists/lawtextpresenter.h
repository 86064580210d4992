#pragma once

#include "models/services/services.h"
#include "ui/presentation/background.h"
#include "ui/presentation/checklists/lawpage.h"
#include "ui/presentation/rowlist.h"

#include <QObject>

namespace xunzhen::presentation {

/// One law as it is read: a version in full with the wanted article, or two versions side by side. Lives in the window's
/// thread.
class LawTextPresenter : public QObject
{
    Q_OBJECT

public:
    LawTextPresenter(services::Services &services, Background &background, QObject *parent = nullptr);

    /// Shows that article of exactly that version; without an article the law from its beginning, without a version the
    /// one in force. `words` are marked. False (with `failed`) when the library lacks it: then nothing is open.
    bool open(const domain::Citation &citation, const QString &words = {});
    bool isOpen() const { return bool(m_page); }
    const domain::Citation &shown() const { return m_shown; }
    const domain::Validity &validity() const { return m_validity; }
    QString title() const;
    QString explained() const;
    LawPage::Ptr page() const { return m_page; }
    int row() const { return m_row; } ///< of the article that is pointed at; -1 = none
    void next() { step(1); }
    void previous() { step(-1); }

    const std::vector<services::LawSummary> &versions() const { return m_versions; }
    bool canCompare() const { return m_versions.size() > 1; }
    bool isComparing() const { return m_page && m_page->compared; }
    /// Sets the two versions side by side; they come in a moment.
    void compare(const QString &older, const QString &newer);
    /// The version shown beside the one before it (or the one after, when it is the oldest).
    void compareWithNeighbour();
    void stopComparing();
    /// The articles that differ; empty when nothing is compared.
    RowList &changes() { return m_changes; }
    QString changesSummary() const;
    void goToChange(int index);
    void nextChange(int direction);

Q_SIGNALS:
    void opened();      ///< another page, or none
    void rowChanged();  ///< the same page, another article
    void started(const std::shared_ptr<xunzhen::presentation::Job> &job);
    void failed(const QString &sentence);

private:
    void step(int direction);
    void showComparison(const base::Outcome<LawPage::Ptr> &page);
    void fillChanges();
    void reopen();

    services::Services &m_services;
    Background &m_background;
    domain::Citation m_shown;
    QString m_words;
    domain::Validity m_validity;
    std::vector<services::LawSummary> m_versions;
    LawPage::Ptr m_page;
    int m_row = -1;
    RowList m_changes;
    std::vector<int> m_changedRows;
    int m_wish = 0; ///< counts what was asked for, so that a late comparison does not push another page away
};

}
