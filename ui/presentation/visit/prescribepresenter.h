#pragma once

#include "ui/presentation/visit/pendingedits.h"
#include "ui/presentation/visit/planmodel.h"

namespace xunzhen::presentation {

/// Step 4 beside the table: the words about the whole visit.
class PrescribePresenter : public QObject
{
    Q_OBJECT

public:
    enum class Field { Overall, Support, Talked };

    explicit PrescribePresenter(VisitSession &session, QObject *parent = nullptr)
        : QObject(parent), m_session(session), m_edits(session), m_plan(session, this)
    {
    }
    ~PrescribePresenter() override { flush(); }

    PlanModel &plan() { return m_plan; }
    QString text(Field field) const;
    void edit(Field field, const QString &text);
    bool flush() { return m_edits.flush(); }

private:
    VisitSession &m_session;
    PendingEdits m_edits;
    PlanModel m_plan;
};

}
