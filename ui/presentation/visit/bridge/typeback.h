#pragma once

#include "ui/presentation/visit/visitsession.h"

namespace xunzhen::presentation {

/// Paper bridge: the marks of a printed list are typed back with the number keys. A number and Enter choose the question,
/// a digit and Enter (1 compliant, 2 at risk, 3 not applicable) answer it, and the next number is proposed. Every answer is
/// durable at once and one step of undo. A 体检码 typed in place of a number tells whether the paper belongs to this visit.
class TypeBack : public QObject
{
    Q_OBJECT

public:
    enum class Expects { Number, Answer };

    explicit TypeBack(VisitSession &session, QObject *parent = nullptr);

    /// Begins at the question.
    void begin(int ordinal);
    Expects expects() const { return m_expects; }
    /// What stands in the field to be taken by Enter: the number that comes next; empty while an answer is wanted.
    QString proposal() const;
    const domain::PinnedItem *item() const;
    domain::Answer answer() const;
    QString visitCode() const; ///< as it is printed
    int typed() const { return m_typed; } ///< answers so far

    /// Enter after `text`; an empty one takes the proposal, or leaves the question as it is.
    void enter(const QString &text);
    void setNote(const QString &text);
    /// Back from the answer to the number.
    void back();

Q_SIGNALS:
    void changed();
    void told(const QString &sentence);           ///< what was understood
    void misunderstood(const QString &sentence);  ///< nothing was written
    void belongsElsewhere(const xunzhen::domain::VisitId &visit); ///< the paper's code is that of another open visit

private:
    void onOpened();
    void takeNumber(const QString &text);
    void takeCode(const QString &code);
    void takeAnswer(const QString &text);
    void goOn();

    VisitSession &m_session;
    int m_ordinal = 0;
    int m_typed = 0;
    Expects m_expects = Expects::Number;
};

}
