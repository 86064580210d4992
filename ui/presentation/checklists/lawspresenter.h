#pragma once

#include "models/services/services.h"
#include "ui/presentation/background.h"
#include "ui/presentation/rowlist.h"

#include <QObject>

namespace xunzhen::presentation {

/// 法规库: installed laws, full-text search, one article to read and to turn pages from. Lives in the window's thread.
class LawsPresenter : public QObject
{
    Q_OBJECT

public:
    LawsPresenter(services::Services &services, Background &background, QObject *parent = nullptr);

    void reload();
    bool isEmpty() const { return m_laws.empty(); }
    QString summary() const;
    /// Laws while nothing is searched for, else the articles found.
    RowList &rows() { return m_rows; }
    void search(const QString &text);
    void open(int row);
    void openArticle(const domain::Citation &citation);
    void next();
    void previous();
    bool hasArticle() const { return !m_shown.article.isEmpty(); }
    QString page() const { return m_page; }

    void importFolder(const QString &folder);

Q_SIGNALS:
    void changed();
    void articleChanged();
    void started(const std::shared_ptr<xunzhen::presentation::Job> &job);
    void imported(const QString &sentence, const QStringList &problems);
    void failed(const QString &sentence);

private:
    void fillLaws();
    void fillHits(const QString &text);
    bool show(const QString &article);
    void onImported(const base::Outcome<services::LawImportResult> &result);

    services::Services &m_services;
    Background &m_background;
    std::vector<services::LawSummary> m_laws;
    std::vector<domain::Citation> m_targets; ///< one for each row
    RowList m_rows;
    QString m_text;
    domain::Citation m_shown;
    QString m_page;
};

}
