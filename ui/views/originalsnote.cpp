#include "ui/views/originalsnote.h"

#include "ui/controls/named.h"
#include "ui/controls/progressstrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace xunzhen::views {

using controls::named;
using presentation::OriginalsFetch;

OriginalsNote::OriginalsNote(const Context &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_fetch(context.services, context.runner.lane(), this), m_words(new QLabel(this)),
      m_button(named(new QPushButton(context.theme.icon(QStringLiteral("import")), tr("Fetch the originals"), this),
                     QStringLiteral("originalsFetch"), tr("Fetch the originals of these photos from the shared folder"))),
      m_progress(new controls::ProgressStrip(this))
{
    setObjectName(QStringLiteral("originalsNote"));
    setProperty("surface", QStringLiteral("warn"));
    m_words->setObjectName(QStringLiteral("originalsNoteText"));
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->addWidget(m_words, 1);
    row->addWidget(m_progress);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, &m_fetch, &OriginalsFetch::fetchAll);
    connect(&m_fetch, &OriginalsFetch::changed, this, &OriginalsNote::refresh);
    connect(&m_fetch, &OriginalsFetch::started, m_progress, &controls::ProgressStrip::follow);
    connect(&m_fetch, &OriginalsFetch::started, this, &OriginalsNote::refresh);
    connect(&m_fetch, &OriginalsFetch::fetched, this, [this](const QString &sentence) {
        m_context.notices.say(sentence);
        Q_EMIT fetched();
    });
    connect(&m_fetch, &OriginalsFetch::failed, this, [this](const QString &sentence) { m_context.notices.warn(sentence); });
    hide();
}

void OriginalsNote::refresh()
{
    m_words->setText(m_fetch.sentence());
    m_button->setEnabled(!m_fetch.isRunning());
    setVisible(m_fetch.away() > 0);
}

}
