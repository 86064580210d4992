#include "ui/views/shared/handoffdialog.h"

#include "ui/controls/progressstrip.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

HandoffDialog::HandoffDialog(QWidget *parent) : QDialog(parent), m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(20, 16, 20, 16);
    m_body->setSpacing(12);
}

void HandoffDialog::addProgress()
{
    m_progress = new controls::ProgressStrip(this);
    m_progress->layout()->setContentsMargins(0, 0, 0, 0);
    m_body->addStretch(1);
    m_body->addWidget(m_progress);
}

void HandoffDialog::addButtons(QPushButton *close, QPushButton *act)
{
    act->setProperty("kind", QStringLiteral("primary"));
    close->setAutoDefault(false);
    act->setDefault(true);
    connect(close, &QPushButton::clicked, this, &HandoffDialog::reject);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(act);
    m_body->addLayout(row);
}

void HandoffDialog::follow(const std::shared_ptr<presentation::Job> &job)
{
    m_job = job;
    m_progress->follow(job);
    connect(job.get(), &presentation::Job::finished, this, &HandoffDialog::fit);
}

void HandoffDialog::fit()
{
    layout()->activate();
    resize(width(), std::max(layout()->totalHeightForWidth(width()), layout()->totalMinimumSize().height()));
}

void HandoffDialog::reject()
{
    if (m_job && !m_job->isFinished())
        return m_job->cancel();
    QDialog::reject();
}

}
