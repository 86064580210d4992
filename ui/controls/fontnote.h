#pragma once

#include "ui/presentation/fontwords.h"

#include <QFrame>

class QLabel;
class QScrollArea;

namespace xunzhen::controls {

class LinkLine;

/// A quiet line on what a paper's fonts came to; clicked or pressed, it opens what there is to know. Not in sight while every
/// character is set as it should be.
class FontNote : public QFrame
{
    Q_OBJECT

public:
    explicit FontNote(QWidget *parent = nullptr);
    void tell(const report::FontCoverage &fonts);

private:
    void toggle();
    void showSummary();

    QString m_summary;
    LinkLine *m_line;
    QLabel *m_details;
    QScrollArea *m_room;
};

}
