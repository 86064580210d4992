#include "ui/views/visit/gaplist.h"

#include "ui/controls/linkline.h"
#include "ui/controls/named.h"
#include "ui/controls/theme/theme.h"
#include "ui/presentation/sentences.h"
#include "ui/presentation/visit/filescorewords.h"
#include "ui/presentation/words.h"
#include "ui/views/clearlayout.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace xunzhen::views {

namespace {

constexpr int kAlike = 3; ///< gaps of one kind that are shown before the rest is folded

controls::Tone toneOf(domain::FileScore::Grade grade)
{
    switch (grade) {
    case domain::FileScore::Grade::Excellent: return controls::Tone::Compliant;
    case domain::FileScore::Grade::Pass: return controls::Tone::Risk;
    case domain::FileScore::Grade::Fail: break;
    }
    return controls::Tone::Major;
}

}

GapList::GapList(presentation::VisitSession &session, presentation::HandOverPresenter &presenter, QWidget *parent)
    : QFrame(parent), m_session(session), m_presenter(presenter), m_gaps(new QVBoxLayout)
{
    setProperty("surface", QStringLiteral("side-left"));
    auto *inside = new QWidget;
    inside->setProperty("scrolled", true);
    auto *column = buildHead(inside);
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

QVBoxLayout *GapList::buildHead(QWidget *inside)
{
    auto *heading = new QLabel(tr("File check"), inside);
    heading->setProperty("face", QStringLiteral("heading"));
    m_verdict = new QLabel(inside);
    m_verdict->setObjectName(QStringLiteral("fileCheckVerdict"));
    m_verdict->setWordWrap(true);
    m_score = new QLabel(inside);
    m_score->setObjectName(QStringLiteral("fileCheckScore"));
    m_score->setProperty("face", QStringLiteral("small"));
    m_score->setWordWrap(true);
    m_score->setToolTip(presentation::FileScoreWords::rule());
    m_next = controls::named(new QPushButton(tr("Next gap (F8)"), inside), QStringLiteral("gapNext"), tr("Go to the next gap"));
    connect(m_next, &QPushButton::clicked, this, &GapList::nextRequested);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 12, 12, 12);
    column->addWidget(heading);
    column->addWidget(m_verdict);
    column->addWidget(m_score);
    column->addWidget(m_next);
    return column;
}

void GapList::addHeading(domain::Step step, int count)
{
    auto *heading = new QLabel(QStringLiteral("%1 · %2").arg(presentation::Words::of(step)).arg(count), this);
    heading->setObjectName(QStringLiteral("gapStep.") + domain::stepCode(step));
    heading->setProperty("face", QStringLiteral("heading"));
    heading->setContentsMargins(0, 8, 0, 0);
    m_gaps->addWidget(heading);
}

void GapList::addGap(const domain::Gap &gap, int number)
{
    const QString text = QStringLiteral("%1 %2").arg(gap.blocks ? QStringLiteral("!") : QStringLiteral("·"),
                                                     presentation::Sentences::of(gap));
    auto *line = controls::named(new controls::LinkLine(text, gap.blocks ? controls::Tone::Major : controls::Tone::Neutral, this),
                                 QStringLiteral("gap%1.%2").arg(number).arg(gap.code), text);
    connect(line, &controls::LinkLine::clicked, this, [this, gap] { Q_EMIT chosen(gap); });
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
    QHash<int, int> ofStep;
    for (const domain::Gap &gap : gaps) {
        ++total[gap.code];
        ++ofStep[int(gap.step)];
    }
    int number = 0;
    for (const domain::Gap &gap : gaps) {
        if (number == 0 || gaps[std::size_t(number) - 1].step != gap.step)
            addHeading(gap.step, ofStep[int(gap.step)]);
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
    setVisible(!m_session.isFrozen());
    showVerdict();
    if (m_presenter.isChecking() && !m_presenter.gaps().empty())
        return; // what was found last stays until the answer
    clearLayout(*m_gaps);
    addGaps(m_presenter.gaps());
    m_next->setVisible(!m_presenter.gaps().empty());
}

void GapList::showVerdict()
{
    const auto &gaps = m_presenter.gaps();
    const auto blocking = int(std::ranges::count_if(gaps, &domain::Gap::blocks));
    if (m_presenter.isChecking())
        m_verdict->setText(tr("Checking the file…"));
    else if (blocking > 0)
        m_verdict->setText(tr("! %n gap(s) stand in the way of the paper.", nullptr, blocking));
    else
        m_verdict->setText(gaps.empty() ? tr("✓ The file is complete.") : tr("✓ Nothing stands in the way. Worth a look:"));
    using controls::Tone;
    const Tone tone = m_presenter.isChecking() ? Tone::Neutral : blocking > 0 ? Tone::Major : Tone::Compliant;
    controls::setStyleProperty(m_verdict, "tone", controls::toneCode(tone));
    m_score->setText(presentation::FileScoreWords::of(m_presenter.score()));
    controls::setStyleProperty(m_score, "tone", controls::toneCode(toneOf(m_presenter.score().grade)));
}

}
