#include "ui/views/visit/gaplist.h"

#include "ui/controls/linkline.h"
#include "ui/controls/named.h"
#include "ui/controls/theme/theme.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/words.h"
#include "ui/views/clearlayout.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace xunzhen::views {

namespace {
constexpr int kAlike = 3; ///< gaps of one kind that are shown before the rest is folded
}

GapList::GapList(presentation::VisitSession &session, presentation::HandOverPresenter &presenter, QWidget *parent)
    : QFrame(parent), m_session(session), m_presenter(presenter), m_verdict(new QLabel(this)), m_gaps(new QVBoxLayout)
{
    setProperty("surface", QStringLiteral("side-left"));
    m_verdict->setObjectName(QStringLiteral("fileCheckVerdict"));
    m_verdict->setWordWrap(true);
    auto *inside = new QWidget;
    inside->setProperty("scrolled", true);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 12, 12, 12);
    auto *heading = new QLabel(tr("File check"), inside);
    heading->setProperty("face", QStringLiteral("heading"));
    column->addWidget(heading);
    column->addWidget(m_verdict);
    column->addLayout(m_gaps);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->addWidget(scroll);
    connect(&presenter, &presentation::HandOverPresenter::gapsChanged, this, &GapList::refresh);
}

void GapList::addGap(const domain::Gap &gap, int number)
{
    const QString text = QStringLiteral("%1 %2").arg(gap.blocks ? QStringLiteral("▲") : QStringLiteral("·"),
                                                     presentation::Sentences::of(gap));
    auto *line = controls::named(new controls::LinkLine(text, gap.blocks ? controls::Tone::Major : controls::Tone::Neutral, this),
                                 QStringLiteral("gap%1.%2").arg(number).arg(gap.code), text);
    connect(line, &controls::LinkLine::clicked, this, [this, gap] { Q_EMIT chosen(gap.step, gap.itemCode); });
    m_gaps->addWidget(line);
}

void GapList::addRest(const QString &code, int count, bool blocks)
{
    const QString text = tr("… and %n more like this", nullptr, count);
    auto *line = controls::named(new controls::LinkLine(text, blocks ? controls::Tone::Major : controls::Tone::Neutral, this),
                                 QStringLiteral("gapRest.") + code, text);
    connect(line, &controls::LinkLine::clicked, this, [this, code] {
        m_opened.insert(code);
        refresh();
    });
    m_gaps->addWidget(line);
}

void GapList::addGaps(const std::vector<domain::Gap> &gaps)
{
    QHash<QString, int> total, shown;
    for (const domain::Gap &gap : gaps)
        ++total[gap.code];
    int number = 0;
    for (const domain::Gap &gap : gaps) {
        ++number;
        const int nth = ++shown[gap.code], all = total[gap.code];
        if (nth <= kAlike || all <= kAlike + 1 || m_opened.contains(gap.code))
            addGap(gap, number);
        else if (nth == kAlike + 1)
            addRest(gap.code, all - kAlike, gap.blocks);
    }
}

void GapList::refresh()
{
    clearLayout(*m_gaps);
    const auto &gaps = m_presenter.gaps();
    const auto blocking = int(std::count_if(gaps.begin(), gaps.end(), [](const domain::Gap &gap) { return gap.blocks; }));
    addGaps(gaps);
    setVisible(!m_session.isFrozen());
    if (blocking > 0)
        m_verdict->setText(tr("▲ %n gap(s) stand in the way of the paper.", nullptr, blocking));
    else
        m_verdict->setText(gaps.empty() ? tr("✓ The file is complete.") : tr("✓ Nothing stands in the way. Worth a look:"));
    controls::setStyleProperty(m_verdict, "tone", blocking > 0 ? QStringLiteral("major") : QStringLiteral("compliant"));
}

}
