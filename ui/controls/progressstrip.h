#pragma once

#include "ui/presentation/background.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace xunzhen::controls {

/// Shows how far a job is and lets one stop it. Hidden while nothing runs.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget *parent = nullptr);
    void follow(const std::shared_ptr<presentation::Job> &job);
    bool isBusy() const { return bool(m_job); }

private:
    void onProgressed(qint64 done, qint64 total);

    std::shared_ptr<presentation::Job> m_job;
    QLabel *m_title;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

}
