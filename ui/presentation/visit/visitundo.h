#pragma once

#include "models/services/visitservice.h"
#include "ui/presentation/visit/visitsession.h"

namespace xunzhen::presentation {

/// Takes the last step of the open visit back, whichever of the six steps it was made in, and does it again.
class VisitUndo : public QObject
{
    Q_OBJECT

public:
    explicit VisitUndo(VisitSession &session, QObject *parent = nullptr) : QObject(parent), m_session(session) {}

    void undo();
    void redo();

Q_SIGNALS:
    void taken(const QString &sentence, const QString &itemCode); ///< the code may be empty
    void refused(const QString &sentence);

private:
    void took(const base::Outcome<services::UndoneChange> &change, const QString &nothing, bool again);
    QString sentenceOf(const services::UndoneChange &change, bool again) const;
    static QString wordOf(const QString &what);

    VisitSession &m_session;
};

}
