#pragma once

#include "models/services/services.h"
#include "ui/presentation/background.h"
#include "ui/presentation/navigator.h"
#include "ui/presentation/rowlist.h"
#include "ui/presentation/whileseen.h"

#include <QImage>
#include <QObject>

namespace xunzhen::presentation {

/// 整改: what is due, overdue first; one item opened for its re-inspection. Lives in the window's thread.
class RemediationPresenter : public QObject
{
    Q_OBJECT

public:
    enum class Due { Any, Overdue, Week, Month };
    struct Firm
    {
        domain::EnterpriseId id;
        QString name;
    };
    struct Photo
    {
        domain::Evidence evidence;
        QString caption;
    };

    RemediationPresenter(services::Services &services, Background &background, Navigator &navigator,
                         QObject *parent = nullptr);

    void reload() { m_changes.read(); }
    /// Somebody looks at it from now on, or nobody does: then changes wait.
    void resume();
    void pause() { m_changes.pause(); }
    RowList &rows() { return m_list; }
    const std::vector<Firm> &firms() const { return m_firms; }
    QString summary() const;
    int overdue() const;
    void setFirm(const domain::EnterpriseId &id);
    const domain::EnterpriseId &firm() const { return m_firm; }
    void setDue(Due due);
    void setClosedToo(bool closedToo);

    void select(const domain::RemediationId &id);
    int selectedRow() const;
    const services::RemediationRow *selected() const;
    /// What the opened item demands, as label and value.
    std::vector<std::pair<QString, QString>> demand() const;
    RowList &history() { return m_history; }
    std::vector<Photo> before() const;
    std::vector<Photo> after() const;
    bool hasOriginal(const domain::Evidence &evidence) const;
    QImage thumbnail(const domain::Evidence &evidence, int pixels) const;
    QByteArray original(const domain::Evidence &evidence) const;

    void addProofs(const QStringList &paths);
    void addProof(const QByteArray &bytes, const QString &fileName);
    /// False and `failed` when it was refused.
    bool reinspect(domain::RemediationState result, const QString &note);
    void openEnterprise();
    void openVisit();

Q_SIGNALS:
    void changed();       ///< the list or its filters
    void selectionChanged();
    void started(const std::shared_ptr<xunzhen::presentation::Job> &job);
    void failed(const QString &sentence);

private:
    void read();
    bool passes(const services::RemediationRow &row) const;
    ListRow listRow(const services::RemediationRow &row) const;
    void collectFirms(const std::vector<services::RemediationRow> &all);
    void fillHistory();

    services::Services &m_services;
    Background &m_background;
    Navigator &m_navigator;
    WhileSeen m_changes;
    RowList m_list, m_history;
    std::vector<services::RemediationRow> m_rows;
    std::vector<Firm> m_firms;
    domain::EnterpriseId m_firm;
    Due m_due = Due::Any;
    bool m_closedToo = false;
    domain::RemediationId m_selected;
    services::Sight m_sight; ///< of the rows shown
};

}
