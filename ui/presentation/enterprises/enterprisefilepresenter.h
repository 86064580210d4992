#pragma once

#include "ui/presentation/background.h"
#include "ui/presentation/enterprises/evidencetiles.h"
#include "ui/presentation/enterprises/firmreading.h"
#include "ui/presentation/enterprises/timelinewords.h"
#include "ui/presentation/navigator.h"
#include "ui/presentation/whileseen.h"

#include <QObject>

namespace xunzhen::presentation {

/// 一企一档 in words: header facts, time line over all bureaus, open items, papers, evidence, scores, contacts. The record is
/// there at once, the rest is read off the window's thread. Follows changes while it is seen.
class EnterpriseFilePresenter : public QObject
{
    Q_OBJECT

public:
    EnterpriseFilePresenter(services::Services &services, Background &background, Navigator &navigator, QObject *parent = nullptr);

    void show(const domain::EnterpriseId &id);
    /// The file is to be seen from now on, or no longer: then changes wait.
    void resume() { m_changes.resume(); }
    void pause() { m_changes.pause(); }
    const domain::EnterpriseId &id() const { return m_id; }
    bool isShown() const { return m_file.has_value(); }
    bool isComplete() const { return m_file && m_file->isComplete; }
    const domain::Enterprise &enterprise() const { return m_file->dossier.enterprise; }
    const services::FirmDossier &dossier() const { return m_file->dossier; }
    QString headline() const; ///< how often visited, what is open, what is planned
    domain::FirmGrade grade() const;
    QString gradeExplained() const;

    RowList &timeline() { return m_timeline; }
    RowList &openItems() { return m_openItems; }
    RowList &papers() { return m_papers; }     ///< those being written first
    RowList &features() { return m_features; } ///< 企业情形 as told
    RowList &scores() { return m_scores; }     ///< latest first, with what changed
    EvidenceTiles &evidence() { return m_evidence; }
    void setFilter(TimelineWords::Filter filter);
    QStringList bureaus() const;               ///< of the time line
    void setBureau(const QString &bureau);     ///< empty = all
    const QString &bureau() const { return m_bureau; }

    void startVisit();
    void handOut();
    /// Goes where the row leads; a paper is asked for by `paperRequested`.
    void openTimelineRow(int row);
    /// The issued visit that the row is about; null when it is about none.
    domain::VisitId issuedVisitAt(int timelineRow) const;
    void openItem(int row);
    void openPaper(int row);
    void openPaper(const domain::PaperId &id);
    void openScore(int row);
    void openEvidence(int row);
    base::Done voidRecord(const QString &reason);

Q_SIGNALS:
    void changed();
    void failed(const QString &sentence);
    void paperRequested(const xunzhen::domain::PaperId &id);

private:
    void read();
    void take(FirmReading reading);
    void fill();
    void fillTimeline();
    void openDraft(const domain::PaperDraftId &draft, const domain::VisitId &visit);
    const domain::Paper *paperOf(const domain::PaperId &id) const;

    services::Services &m_services;
    Background &m_background;
    Navigator &m_navigator;
    Question m_question;
    WhileSeen m_changes;
    domain::EnterpriseId m_id;
    domain::PaperId m_wanted; ///< to be opened once the papers are known
    std::optional<FirmReading> m_file;
    TimelineWords::Filter m_filter = TimelineWords::Filter::All;
    QString m_bureau;
    RowList m_timeline, m_openItems, m_papers, m_features, m_scores;
    EvidenceTiles m_evidence;
};

}
