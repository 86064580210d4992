#pragma once

#include "ui/presentation/navigator.h"
#include "ui/presentation/visit/pendingedits.h"

namespace xunzhen::presentation {

/// Step 2: one question at a time. Knows where one is, answers, moves, keeps what is typed.
class ExaminePresenter : public QObject
{
    Q_OBJECT

public:
    enum class Field { Place, Note, Measured };

    explicit ExaminePresenter(VisitSession &session, QObject *parent = nullptr);
    ~ExaminePresenter() override { flush(); }

    int ordinal() const { return m_ordinal; }
    const domain::PinnedItem *item() const;
    domain::Answer answer() const; ///< an empty one while there is none
    QString fieldText(Field field) const;
    /// "17 / 62" style numbers.
    domain::Counts counts() const { return m_session.counts(); }
    /// Judged at once: nullopt = no limit or no value.
    std::optional<bool> breaksLimit() const;
    bool measuredIsNumber() const { return m_measuredIsNumber; }
    /// "≤ 50 mg/m³"; empty without a limit.
    QString limitText() const;
    /// Which citations lean on a version that has been replaced, one a line; empty = none.
    QString reviewText() const;
    /// Where one is, to come back to.
    Place place() const;
    /// On what the question depends; nullopt when on nothing that a pack puts into words.
    const std::optional<services::ItemCondition> &condition() const { return m_condition; }
    /// Whether by what is known of the firm the question does not apply.
    bool isExcluded() const;
    bool isFrozen() const { return m_session.isFrozen(); }
    /// What was answered here last time, in one line; empty = never.
    QString earlierText() const;

    void goTo(int ordinal);
    bool goToCode(const QString &itemCode);
    void next() { goTo(m_ordinal + 1); }
    void previous() { goTo(m_ordinal - 1); }
    void nextUnanswered();
    void nextAtRisk();
    /// Compliant and not applicable move on; at risk stays (riskChosen).
    void give(domain::Verdict verdict);
    void edit(Field field, const QString &text);
    bool flush() { return m_edits.flush(); }
    void undo();
    /// The firm has not what the question is asked for (or has it after all, when that was known): told for this and every
    /// further question that depends on it.
    void tellCondition();
    void undoTelling(const QString &field);

Q_SIGNALS:
    void itemChanged();    ///< another question
    void answerChanged();  ///< the same question, new content
    void riskChosen();
    void noneLeft(const QString &sentence);
    void undone(const QString &sentence);
    void conditionTold(const QString &sentence, const QString &field); ///< may be taken back with undoTelling

private:
    void onOpened();
    void onRecordChanged();
    void readCondition();
    QString toldSentence(const services::FirmFeature &feature, domain::Presence presence, const services::FeatureEffect &effect) const;
    void wander(std::optional<int> to, const QString &otherwise);
    QString editKey(Field field) const;
    PendingEdits::Write writing(Field field, const QString &text) const;

    VisitSession &m_session;
    PendingEdits m_edits;
    int m_ordinal = 0;
    bool m_measuredIsNumber = true;
    std::optional<double> m_typedMeasure;
    std::optional<services::ItemCondition> m_condition;
};

}
