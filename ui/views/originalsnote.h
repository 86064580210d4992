#pragma once

#include "ui/presentation/shared/originalsfetch.h"
#include "ui/views/context.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace xunzhen::controls {
class ProgressStrip;
}

namespace xunzhen::views {

/// Says of which photos only the thumbnail is here, where their originals are needed, and fetches them. Not in sight while all
/// are here.
class OriginalsNote : public QFrame
{
    Q_OBJECT

public:
    explicit OriginalsNote(const Context &context, QWidget *parent = nullptr);
    void setVisits(const QList<domain::VisitId> &visits) { m_fetch.setVisits(visits); }
    void fetch() { m_fetch.fetchAll(); }

Q_SIGNALS:
    void fetched();

private:
    void refresh();

    Context m_context;
    presentation::OriginalsFetch m_fetch;
    QLabel *m_words;
    QPushButton *m_button;
    controls::ProgressStrip *m_progress;
};

}
