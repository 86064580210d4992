#include "ui/controls/pageheader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace xunzhen::controls {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QFrame(parent), m_title(new QLabel(title, this)), m_line(new QLabel(this)), m_actions(new QHBoxLayout)
{
    setProperty("surface", QStringLiteral("bar"));
    m_title->setProperty("face", QStringLiteral("title"));
    m_line->setProperty("quiet", true);
    m_line->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_line);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 10, 16, 10);
    row->addLayout(words, 1);
    m_actions->setSpacing(8);
    row->addLayout(m_actions);
}

void PageHeader::setTitle(const QString &title) { m_title->setText(title); }

void PageHeader::setLine(const QString &line)
{
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
}

void PageHeader::addAction(QWidget *action) { m_actions->addWidget(action); }

}
