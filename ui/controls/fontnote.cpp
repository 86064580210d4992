#include "ui/controls/fontnote.h"

#include "ui/controls/linkline.h"
#include "ui/controls/named.h"
#include "ui/controls/theme/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace xunzhen::controls {

namespace {

constexpr int kMaxHeight = 132;

}

FontNote::FontNote(QWidget *parent)
    : QFrame(parent), m_line(named(new LinkLine({}, Tone::Neutral, this), QStringLiteral("fontSummary"), tr("Fonts of the paper"))),
      m_details(new QLabel), m_room(named(new QScrollArea(this), QStringLiteral("fontDetails"), tr("Fonts of the paper, in detail")))
{
    setObjectName(QStringLiteral("fontNote"));
    m_details->setObjectName(QStringLiteral("fontDetailsText"));
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_room->setFrameShape(QFrame::NoFrame);
    m_room->setWidgetResizable(true);
    m_room->setWidget(m_details);
    m_room->setMaximumHeight(kMaxHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 2, 16, 2);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_room);
    connect(m_line, &LinkLine::clicked, this, &FontNote::toggle);
    m_room->hide();
    hide();
}

void FontNote::tell(const report::FontCoverage &fonts)
{
    m_summary = presentation::FontWords::summary(fonts);
    m_details->setText(presentation::FontWords::details(fonts).join(u'\n'));
    setStyleProperty(m_line, "tone", toneCode(fonts.missing.empty() ? Tone::Neutral : Tone::Risk));
    showSummary();
    setVisible(!m_summary.isEmpty());
}

void FontNote::toggle()
{
    m_room->setVisible(m_room->isHidden());
    showSummary();
}

void FontNote::showSummary()
{
    m_line->setText(m_summary + (m_room->isHidden() ? QStringLiteral("  ▸") : QStringLiteral("  ▾")));
}

}
