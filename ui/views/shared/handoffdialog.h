#pragma once

#include "ui/presentation/background.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace xunzhen::controls {
class ProgressStrip;
}

namespace xunzhen::views {

/// What writing and taking in a 交接文件 share: a body that ends in the progress of a job and two buttons, as high as what it
/// shows. While a job runs, leaving means stopping first.
class HandoffDialog : public QDialog
{
    Q_OBJECT

public:
    void reject() override;

protected:
    explicit HandoffDialog(QWidget *parent);

    QVBoxLayout *body() const { return m_body; }
    /// Below what the body holds by then. To be called before the buttons are made: Tab follows the order of making.
    void addProgress();
    /// The foot; Enter means `act`.
    void addButtons(QPushButton *close, QPushButton *act);
    void follow(const std::shared_ptr<presentation::Job> &job);
    void fit();

private:
    QVBoxLayout *m_body;
    std::shared_ptr<presentation::Job> m_job;
    controls::ProgressStrip *m_progress = nullptr;
};

}
