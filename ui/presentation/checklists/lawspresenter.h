#pragma once

#include "models/services/services.h"
#include "ui/presentation/background.h"
#include "ui/presentation/rowlist.h"

#include <QObject>

namespace xunzhen::presentation {

/// 法规库: the laws with their versions, full-text search, import. What is chosen is told as a citation. Lives in the
/// window's thread.
class LawsPresenter : public QObject
{
    Q_OBJECT

public:
    LawsPresenter(services::Services &services, Background &background, QObject *parent = nullptr);

    void reload();
    bool isEmpty() const { return m_laws.empty(); }
    QString summary() const;
    /// While nothing is searched for: every law by its version in force, its other versions beneath. Else the laws whose
    /// name has the words, then the articles found, those of replaced versions last.
    RowList &rows() { return m_rows; }
    void search(const QString &text);
    const QString &words() const { return m_text; }
    /// Searches in that version alone; without a law in all again.
    void limitTo(const QString &law, const QString &version);
    void open(int row);
    /// The row of that version in the list of laws; -1 when it is not shown.
    int rowOf(const QString &law, const QString &version) const;

    void importFolder(const QString &folder);

Q_SIGNALS:
    void changed();
    void chosen(const xunzhen::domain::Citation &citation, const QString &words);
    void started(const std::shared_ptr<xunzhen::presentation::Job> &job);
    void imported(const QString &sentence, const QStringList &problems, const QStringList &remarks);
    void failed(const QString &sentence);

private:
    void fillLaws();
    void fillNames();
    void fillCited();
    void fillHits();
    void addArticle(const services::LawHit &hit);
    void addLaw(const services::LawSummary &law, int indent);
    void addHeading(const QString &text);
    void onImported(const base::Outcome<services::LawImportResult> &result);

    services::Services &m_services;
    Background &m_background;
    std::vector<services::LawSummary> m_laws;
    std::vector<domain::Citation> m_targets; ///< one for each row
    std::vector<ListRow> m_filling;
    RowList m_rows;
    QString m_text, m_withinLaw, m_withinVersion;
};

}
