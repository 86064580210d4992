#pragma once

#include "models/services/services.h"
#include "ui/presentation/enterprises/timelinewords.h"
#include "ui/presentation/navigator.h"
#include "ui/presentation/whileseen.h"

#include <QObject>

namespace xunzhen::presentation {

/// 一企一档 in words: header facts, time line, open items, papers, contacts. Follows changes.
class EnterpriseFilePresenter : public QObject
{
    Q_OBJECT

public:
    struct Fact
    {
        QString label, value;
        QString group; ///< the merge group it belongs to
    };

    EnterpriseFilePresenter(services::Services &services, Navigator &navigator, QObject *parent = nullptr);

    void show(const domain::EnterpriseId &id);
    /// Somebody looks at it from now on, or nobody does: then changes wait.
    void resume() { m_changes.resume(); }
    void pause() { m_changes.pause(); }
    const domain::EnterpriseId &id() const { return m_id; }
    bool isShown() const { return m_file.has_value(); }
    const domain::Enterprise &enterprise() const { return m_file->enterprise; }
    /// The few facts an inspector says aloud.
    std::vector<Fact> facts() const;
    std::vector<Fact> contacts() const;
    QString headline() const; ///< how often visited, what is open

    RowList &timeline() { return m_timeline; }
    RowList &openItems() { return m_openItems; }
    RowList &papers() { return m_papers; }
    RowList &features() { return m_features; } ///< 企业情形 as told
    void setFilter(TimelineWords::Filter filter);

    void startVisit();
    void handOut();
    /// Goes where the row leads; a paper is asked for by `paperRequested`.
    void openTimelineRow(int row);
    /// The issued visit that the row is about; null when it is about none.
    domain::VisitId issuedVisitAt(int timelineRow) const;
    void openItem(int row);
    void openPaper(int row);
    void openPaper(const domain::PaperId &id);
    base::Done voidRecord(const QString &reason);

Q_SIGNALS:
    void changed();
    void failed(const QString &sentence);
    void paperRequested(const xunzhen::domain::PaperId &id);

private:
    void reload();
    void fillTimeline();
    void fillOpenItems();
    void fillPapers();
    void fillFeatures();
    const domain::Paper *paperOf(const domain::PaperId &id) const;

    services::Services &m_services;
    Navigator &m_navigator;
    WhileSeen m_changes;
    domain::EnterpriseId m_id;
    std::optional<services::EnterpriseFile> m_file;
    TimelineWords::Filter m_filter = TimelineWords::Filter::All;
    RowList m_timeline, m_openItems, m_papers, m_features;
};

}
