#pragma once

#include "models/domain/visit/examinegaps.h"
#include "models/services/examineservice.h"
#include "ui/presentation/background.h"
#include "ui/presentation/navigator.h"
#include "ui/presentation/visit/pendingedits.h"
#include "ui/presentation/visit/visitteam.h"
#include "ui/presentation/visit/visitundo.h"

namespace xunzhen::presentation {

/// Step 2: one question at a time. Knows where one is and what is lacking, answers, moves, keeps what is typed, takes back.
class ExaminePresenter : public QObject
{
    Q_OBJECT

public:
    enum class Field { Place, Note, Measured };

    ExaminePresenter(VisitSession &session, const VisitTeam &team, QObject *parent = nullptr);
    ~ExaminePresenter() override { flush(); }

    int ordinal() const { return m_ordinal; }
    const domain::PinnedItem *item() const;
    domain::Answer answer() const; ///< an empty one while there is none
    QString fieldText(Field field) const;
    /// "17 / 62" style numbers.
    domain::Counts counts() const { return m_session.counts(); }
    /// Judged at once: nullopt = no limit or no value.
    std::optional<bool> breaksLimit() const;
    bool measuredIsNumber() const { return m_typed.has_value(); }
    /// "≤ 50 mg/m³"; empty without a limit.
    QString limitText() const;
    /// Of several readings in the field the one that counts; empty for a single one.
    QString worstText() const;
    /// What the question still lacks, in few words; empty = nothing.
    QString missingText() const;
    /// How many questions lack something.
    int lackingQuestions() const;
    /// Who answered when, if it was a colleague; or that the answer is only copied.
    QString answeredText() const;
    bool isCopied() const;
    /// Where one is, to come back to.
    Place place() const;
    /// On what the question depends; nullopt when on nothing that a pack puts into words.
    const std::optional<services::ItemCondition> &condition() const { return m_condition; }
    /// Whether by what is known of the firm the question does not apply.
    bool isExcluded() const;
    bool isFrozen() const { return m_session.isFrozen(); }

    void goTo(int ordinal);
    bool goToCode(const QString &itemCode);
    void next() { goTo(m_ordinal + 1); }
    void previous() { goTo(m_ordinal - 1); }
    void nextUnanswered();
    void nextAtRisk();
    /// The next question that lacks something.
    void nextError();
    /// Compliant and not applicable move on; at risk stays (riskChosen).
    void give(domain::Verdict verdict);
    void edit(Field field, const QString &text);
    bool flush() { return m_edits.flush(); }
    void undo();
    void redo();
    /// Takes over what may be taken over of last time: here, or (off the window's thread) everywhere nothing is written yet.
    void copyHere();
    void copyAll(Background &background);
    /// The section of the question is one's own, or nobody's when it was.
    void takeSection();
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
    void copied(const QString &sentence); ///< may be taken back with undo
    void conditionTold(const QString &sentence, const QString &field); ///< may be taken back with undoTelling

private:
    void onOpened();
    void onRecordChanged();
    void readCondition();
    void tellCopied(const base::Outcome<services::CopyEffect> &effect, bool everywhere);
    void onTaken(const QString &sentence, const QString &itemCode);
    static QString missingWord(const QString &code);
    QString toldSentence(const services::FirmFeature &feature, domain::Presence presence, const services::FeatureEffect &effect) const;
    void wander(std::optional<int> to, const QString &otherwise);
    QString editKey(Field field) const;
    PendingEdits::Write writing(Field field, const QString &text) const;

    std::optional<double> worstTyped() const;

    VisitSession &m_session;
    const VisitTeam &m_team;
    PendingEdits m_edits;
    VisitUndo m_undo;
    int m_ordinal = 0;
    std::optional<std::vector<double>> m_typed = std::vector<double>(); ///< readings in the field; nullopt = no numbers
    std::vector<domain::Gap> m_gaps;
    std::optional<services::ItemCondition> m_condition;
};

}
