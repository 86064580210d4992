#include "ui/views/papers/verifypage.h"

#include "ui/controls/emptystate.h"
#include "ui/controls/named.h"
#include "ui/controls/pageheader.h"
#include "ui/controls/progressstrip.h"
#include "ui/views/papers/comparedpapers.h"
#include "ui/views/papers/paperfinder.h"
#include "ui/views/papers/verdictcard.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace xunzhen::views {

using controls::named;
using presentation::VerifyPresenter;

namespace {
constexpr int kLeftWidth = 380;
}

VerifyPage::VerifyPage(const Context &context, QWidget *parent)
    : Page(parent), m_context(context), m_presenter(context.services, context.background, context.navigator)
{
    setObjectName(QStringLiteral("verifyPage"));
    buildHeader();
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(buildLeft());
    row->addWidget(buildRight(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(row, 1);
    connect(&m_presenter, &VerifyPresenter::said, this, [this](const QString &words) { m_context.notices.say(words); });
    connect(&m_presenter, &VerifyPresenter::failed, this, [this](const QString &words) { m_context.notices.warn(words); });
    connect(&m_presenter, &VerifyPresenter::started, m_progress, &controls::ProgressStrip::follow);
    connect(&m_presenter, &VerifyPresenter::judged, this, [this] { m_right->setCurrentIndex(1); });
}

void VerifyPage::buildHeader()
{
    m_header = new controls::PageHeader(tr("Verify a paper"), this);
    m_header->setLine(tr("Is this PDF what was issued? Nothing leaves this laptop."));
    m_progress = new controls::ProgressStrip(this);
    m_progress->setMinimumWidth(320);
    auto *choose = named(new QPushButton(m_context.theme.icon(QStringLiteral("paper")), tr("Choose a PDF…"), this), QStringLiteral("verifyChoose"), tr("Choose a PDF"));
    connect(&m_context.theme, &controls::Theme::changed, choose,
            [this, choose] { choose->setIcon(m_context.theme.icon(QStringLiteral("paper"))); });
    m_header->addAction(m_progress);
    m_header->addAction(choose);
    choose->hide(); // while nothing is open the same stands in the middle
    connect(&m_presenter, &VerifyPresenter::judged, choose, &QWidget::show);
    connect(choose, &QPushButton::clicked, this, &VerifyPage::choose);
}

QWidget *VerifyPage::buildLeft()
{
    auto *inside = new QWidget;
    inside->setProperty("scrolled", true);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new VerdictCard(m_context, m_presenter, inside));
    column->addWidget(new PaperFinder(m_presenter, inside));
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto *left = new QFrame(this);
    left->setProperty("surface", QStringLiteral("side-left"));
    left->setFixedWidth(kLeftWidth);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->addWidget(scroll);
    return left;
}

QWidget *VerifyPage::buildRight()
{
    m_right = new QStackedWidget(this);
    auto *nothing = new controls::EmptyState(
        tr("Drop a PDF onto the window"),
        tr("The verdict is one sentence: unchanged, signed but its record has not arrived, changed, not known, or damaged. A changed paper is shown "
           "beside the original that is kept here."), m_right);
    auto *choose = named(new QPushButton(tr("Choose a PDF…"), nothing), QStringLiteral("verifyFirst"), tr("Choose a PDF"));
    choose->setProperty("kind", QStringLiteral("primary"));
    nothing->addAction(choose);
    connect(choose, &QPushButton::clicked, this, &VerifyPage::choose);
    m_right->addWidget(nothing);
    m_right->addWidget(new ComparedPapers(m_context, m_presenter, m_right));
    return m_right;
}

void VerifyPage::activate(const presentation::Place &place)
{
    if (!place.text.isEmpty())
        m_presenter.verifyFile(place.text);
    else if (!place.paper.isNull())
        m_presenter.verifyPaper(place.paper);
}

void VerifyPage::choose()
{
    const QString path = m_context.files.open(this, tr("Choose a PDF"), tr("PDF files (*.pdf)"));
    if (!path.isEmpty())
        m_presenter.verifyFile(path);
}

}
