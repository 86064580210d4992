#pragma once

#include "ui/presentation/background.h"

#include "models/services/remediationcalls.h"
#include "ui/presentation/navigator.h"
#include "ui/presentation/remediation/boardfilter.h"
#include "ui/presentation/remediation/boardreading.h"
#include "ui/presentation/rowlist.h"
#include "ui/presentation/whileseen.h"

#include <QImage>
#include <QObject>
#include <QSet>

#include <array>

namespace xunzhen::presentation {

/// 整改: what is due, by day, by firm or by state; one item opened for its re-inspection, or several marked for one look at all
/// of them. Reads off the window's thread, where it lives, and not while nobody looks.
class RemediationPresenter : public QObject
{
    Q_OBJECT

public:
    using Due = BoardFilter::Due;
    using View = BoardFilter::View;
    static constexpr std::array kStates{domain::RemediationState::Open, domain::RemediationState::PartlyFixed,
                                        domain::RemediationState::Returned, domain::RemediationState::Closed};
    struct Firm
    {
        domain::EnterpriseId id;
        QString name;
        bool operator==(const Firm &) const = default;
    };
    struct Photo
    {
        domain::Evidence evidence;
        QString caption;
    };

    RemediationPresenter(services::Services &services, Background &background, Navigator &navigator,
                         QObject *parent = nullptr);

    void reload();
    void resume() { m_changes.resume(); }
    void pause() { m_changes.pause(); }
    RowList &rows() { return m_list; }            ///< by day or by firm, as the view says; empty in the others
    RowList &column(size_t state) { return m_columns[state]; } ///< of kStates; filled in their view
    const std::vector<Firm> &firms() const { return m_firms; }
    QString summary() const;
    int overdue() const;    ///< of those shown
    View view() const { return m_filter.view; }
    void setView(View view);
    void setFirm(const domain::EnterpriseId &id);
    const domain::EnterpriseId &firm() const { return m_filter.firm; }
    void showFirm(const domain::EnterpriseId &id); ///< with any date
    void setDue(Due due);
    Due due() const { return m_filter.due; }
    void setClosedToo(bool closedToo);
    bool isClosedToo() const { return m_filter.closedToo; }
    /// View and filters as one text, and back; what it cannot read it leaves as it is.
    QString remembered() const { return m_filter.toText(); }
    void restore(const QString &remembered);

    void select(const domain::RemediationId &id);
    /// Selects it whatever the filters hide: they give way when the reading has come.
    void open(const domain::RemediationId &id);
    const domain::RemediationId &selectedId() const { return m_selected; }
    int selectedRow() const;
    const services::RemediationRow *selected() const;
    domain::Standing standing() const { return standingOf(m_selected); } ///< of the opened item
    domain::Standing standingOf(const domain::RemediationId &id) const { return m_reading.standing(id); }
    /// What the opened item demands, as label and value.
    std::vector<std::pair<QString, QString>> demand() const;
    RowList &history() { return m_history; } ///< looks and calls, in order of time
    std::vector<Photo> before() const;
    std::vector<Photo> after() const;
    bool hasOriginal(const domain::Evidence &evidence) const;
    QImage thumbnail(const domain::Evidence &evidence, int pixels) const;

    void addProofs(const QStringList &paths);
    void addProof(const QByteArray &bytes, const QString &fileName);
    /// False and `failed` when it was refused.
    bool reinspect(domain::RemediationState result, const QString &note);
    /// Takes a wrong close-out of the item back.
    bool reopen(const domain::RemediationId &id, const QString &reason);
    bool remind(const QString &how);
    bool escalate(const QString &how);
    bool extend(QDate until, const QString &reason);
    QDate today() const { return m_services.clock().today(); }
    domain::EscalationRule rule() const { return m_services.remediationCalls().rule(); }
    bool setRule(const domain::EscalationRule &rule) { return succeeded(m_services.remediationCalls().setRule(rule)); }

    // several at one visit
    bool isMarked(const domain::RemediationId &id) const { return m_marked.contains(id); }
    void toggleMark(const domain::RemediationId &id);
    void unmarkAll();
    std::vector<services::RemediationRow> marked() const; ///< as shown
    void addProofsToMarked(const QStringList &paths);
    int proofsOfMarked() const; ///< photos that every one of them has, at least
    bool reinspectMarked(domain::RemediationState result, const QString &note);

    /// What is shown, as .xlsx or as a PDF to print.
    void writeList(const QString &path);
    void makePrintout(std::function<void(const QByteArray &pdf)> receive);

    void openEnterprise();
    void openVisit();

Q_SIGNALS:
    void changed();       ///< the list or its filters
    void selectionChanged();
    void marksChanged();
    void started(const std::shared_ptr<xunzhen::presentation::Job> &job);
    void written(const QString &path);
    void failed(const QString &sentence);

private:
    void ask();
    void show(BoardReading reading);
    bool findWanted();
    void refill();
    void fillLists();
    void collectFirms();
    void fillHistory();
    bool succeeded(const base::Done &done); ///< what was written is shown at once; else `failed`
    void readProofs(const QStringList &paths, const std::function<void(const QByteArray &, const QString &)> &take);

    services::Services &m_services;
    Background &m_background;
    Navigator &m_navigator;
    Question m_question;
    WhileSeen m_changes;
    BoardReading m_reading;
    RowList m_list, m_history;
    std::array<RowList, kStates.size()> m_columns;
    std::vector<services::RemediationRow> m_rows; ///< those shown
    std::vector<Firm> m_firms;
    BoardFilter m_filter;
    domain::RemediationId m_selected;
    bool m_wanted = false; ///< the selected one is to be found whatever the filters
    QSet<domain::RemediationId> m_marked;
};

}
