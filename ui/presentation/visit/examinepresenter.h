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

Q_SIGNALS:
    void itemChanged();    ///< another question
    void answerChanged();  ///< the same question, new content
    void riskChosen();
    void noneLeft(const QString &sentence);
    void undone(const QString &sentence);

private:
    void onOpened();
    void onRecordChanged();
    void wander(std::optional<int> to, const QString &otherwise);
    QString editKey(Field field) const;
    PendingEdits::Write writing(Field field, const QString &text) const;

    VisitSession &m_session;
    PendingEdits m_edits;
    int m_ordinal = 0;
    bool m_measuredIsNumber = true;
    std::optional<double> m_typedMeasure;
};

}
