#include "ui/views/shell/tour.h"

#include "ui/controls/named.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace xunzhen::views {

using controls::named;

namespace {

const auto kSeen = QStringLiteral("tour.seen");
constexpr int kCardWidth = 360;
constexpr int kGap = 12;
constexpr int kRoom = 4; // between the thing and its frame

}

Tour::Tour(const Context &context, QWidget *window) : QWidget(window), m_context(context)
{
    setObjectName(QStringLiteral("tour"));
    setFocusPolicy(Qt::StrongFocus);
    for (Stop &stop : stops())
        if (target(stop))
            m_stops.push_back(std::move(stop));
    buildCard();
    window->installEventFilter(this);
}

bool Tour::isNew(services::Services &services) { return services.settings().remembered(kSeen).isEmpty(); }

std::vector<Tour::Stop> Tour::stops()
{
    return {{QStringLiteral("rail"), tr("Where things are"),
             tr("Each word is a place. “Workbench” shows what wants doing today, “Visit” is where you work at the firm's door.")},
            {QStringLiteral("quickSearch"), tr("One search for everything"),
             tr("Firms, papers, check items, articles of laws: press Ctrl+K and type a few characters or initials.")},
            {QStringLiteral("syncChip"), tr("What your colleagues have"),
             tr("It says when records were exchanged last and what still waits. Without a network you work on; nothing gets lost.")},
            {QStringLiteral("firstSteps"), tr("Begin here"), tr("Three steps and you can hand over your first report.")},
            {QStringLiteral("helpOpen"), tr("Help in place"), tr("F1 explains the screen you are on and lists its keys.")}};
}

void Tour::buildCard()
{
    m_card = new QFrame(this);
    m_card->setObjectName(QStringLiteral("tourCard"));
    m_card->setProperty("surface", QStringLiteral("card"));
    m_card->setProperty("floating", true);
    m_card->setFixedWidth(kCardWidth);
    m_title = new QLabel(m_card);
    m_title->setProperty("face", QStringLiteral("title"));
    m_title->setWordWrap(true);
    m_text = new QLabel(m_card);
    m_text->setWordWrap(true);
    m_count = new QLabel(m_card);
    m_count->setProperty("face", QStringLiteral("quiet"));
    auto *skip = named(new QPushButton(tr("Skip"), m_card), QStringLiteral("tourSkip"), tr("Skip the tour"));
    m_back = named(new QPushButton(tr("Back"), m_card), QStringLiteral("tourBack"), tr("Back"));
    m_next = named(new QPushButton(m_card), QStringLiteral("tourNext"), tr("Next"));
    m_next->setProperty("kind", QStringLiteral("primary"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    for (QPushButton *button : {skip, m_back, m_next})
        foot->addWidget(button);
    auto *layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(foot);
    connect(skip, &QPushButton::clicked, this, &Tour::end);
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
}

QWidget *Tour::target(const Stop &stop) const
{
    const auto found = parentWidget()->findChildren<QWidget *>(stop.widget);
    const auto seen = std::ranges::find_if(found, &QWidget::isVisible);
    return seen == found.end() ? nullptr : *seen;
}

void Tour::begin()
{
    if (m_stops.empty())
        return end();
    show();
    raise();
    go(0);
}

void Tour::go(int by)
{
    m_at += by;
    if (m_at >= int(m_stops.size()))
        return end();
    m_at = std::max(m_at, 0);
    const Stop &stop = m_stops[size_t(m_at)];
    m_title->setText(stop.title);
    m_text->setText(stop.text);
    m_count->setText(tr("%1 of %2").arg(m_at + 1).arg(m_stops.size()));
    m_back->setEnabled(m_at > 0);
    const bool last = m_at + 1 == int(m_stops.size());
    m_next->setText(last ? tr("Begin") : tr("Next"));
    m_next->setAccessibleName(stop.title + QStringLiteral(". ") + stop.text + QStringLiteral(" ") + m_next->text());
    settle();
    m_next->setFocus(Qt::OtherFocusReason);
}

/// Beside the thing where there is room: right of it, else below, else above; always within the window.
void Tour::settle()
{
    setGeometry(parentWidget()->rect());
    QWidget *thing = m_stops.empty() ? nullptr : target(m_stops[size_t(m_at)]);
    m_hole = thing ? QRect(thing->mapTo(parentWidget(), QPoint()), thing->size()).adjusted(-kRoom, -kRoom, kRoom, kRoom) : QRect();
    m_card->layout()->activate();
    const QSize card(kCardWidth, m_card->layout()->heightForWidth(kCardWidth));
    m_card->resize(card);
    QPoint at(m_hole.right() + kGap, m_hole.top() + kGap);
    if (at.x() + card.width() > width())
        at = {m_hole.left(), m_hole.bottom() + kGap};
    if (at.y() + card.height() > height())
        at.setY(m_hole.top() - card.height() - kGap);
    m_card->move(std::clamp(at.x(), kGap, std::max(kGap, width() - card.width() - kGap)),
                 std::clamp(at.y(), kGap, std::max(kGap, height() - card.height() - kGap)));
    update();
}

void Tour::end()
{
    m_context.services.settings().remember(kSeen, QStringLiteral("1"));
    hide();
    deleteLater();
    Q_EMIT over();
}

void Tour::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QPainterPath shade;
    shade.addRect(rect());
    QPainterPath hole;
    hole.addRoundedRect(m_hole, 8, 8);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shade.subtracted(hole), QColor(0, 0, 0, 120));
    painter.setPen(QPen(m_context.theme.tokens().accent, 2));
    painter.drawPath(hole);
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: return end();
    case Qt::Key_Right: return go(1);
    case Qt::Key_Left: return go(-1);
    default: QWidget::keyPressEvent(event);
    }
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        settle();
    return QWidget::eventFilter(watched, event);
}

}
