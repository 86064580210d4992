#include "ui/controls/progressstrip.h"

#include "ui/controls/named.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace xunzhen::controls {

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_bar(new QProgressBar(this))
{
    m_bar->setTextVisible(false);
    m_cancel = named(new QPushButton(tr("Stop"), this), QStringLiteral("progressCancel"), tr("Stop"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 4, 16, 4);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
        m_cancel->setEnabled(false);
    });
    hide();
}

void ProgressStrip::follow(const std::shared_ptr<presentation::Job> &job)
{
    if (job->isFinished())
        return;
    m_job = job;
    m_title->setText(job->title());
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    connect(job.get(), &presentation::Job::progressed, this, &ProgressStrip::onProgressed);
    connect(job.get(), &presentation::Job::finished, this, [this, ended = job.get()] {
        if (m_job.get() != ended)
            return;
        m_job.reset();
        hide();
    });
    show();
}

void ProgressStrip::onProgressed(qint64 done, qint64 total)
{
    // In thousandths: the counts may be bytes and exceed an int.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? int(done * 1000 / total) : 0);
}

}
