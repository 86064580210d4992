#include "ui/views/papers/comparedpapers.h"

#include "ui/controls/named.h"
#include "ui/views/papers/paperview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using presentation::PagePlace;
using presentation::VerifyPresenter;

ComparedPapers::ComparedPapers(const Context &context, VerifyPresenter &presenter, QWidget *parent)
    : QFrame(parent), m_context(context), m_presenter(presenter), m_file(new PaperView(context, this)),
      m_original(new PaperView(context, this))
{
    m_head = buildHead();
    m_file->setObjectName(QStringLiteral("verifiedFile"));
    m_original->setObjectName(QStringLiteral("keptOriginal"));
    auto *sides = new QSplitter(Qt::Horizontal, this);
    sides->setChildrenCollapsible(false);
    sides->setHandleWidth(1);
    sides->addWidget(m_file);
    sides->addWidget(m_original);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(sides, 1);
    m_head->hide();
    m_original->hide();
    connect(&presenter, &VerifyPresenter::judged, this, &ComparedPapers::showFiles);
    connect(&presenter, &VerifyPresenter::compared, this, &ComparedPapers::showDifferences);
    connect(m_file, &PaperView::pageShown, this, [this] { follow(m_file, m_original); });
    connect(m_original, &PaperView::pageShown, this, [this] { follow(m_original, m_file); });
}

QWidget *ComparedPapers::buildHead()
{
    auto *head = new QWidget(this);
    m_sentence = new QLabel(head);
    m_sentence->setObjectName(QStringLiteral("comparedSentence"));
    m_sentence->setWordWrap(true);
    const auto button = [&](const QString &icon, const QString &name, const QString &spoken) {
        auto *button = controls::named(new QToolButton(head), name, spoken);
        const auto paint = [this, button, icon] { button->setIcon(m_context.theme.icon(icon)); };
        paint();
        connect(&m_context.theme, &controls::Theme::changed, button, paint);
        button->setToolTip(spoken);
        return button;
    };
    m_previous = button(QStringLiteral("chevron-left"), QStringLiteral("differenceBefore"), tr("Previous page that differs"));
    m_next = button(QStringLiteral("chevron-right"), QStringLiteral("differenceNext"), tr("Next page that differs"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 8, 8, 4);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    return head;
}

void ComparedPapers::showFiles()
{
    const auto original = m_presenter.original();
    const bool changed = !original.isEmpty();
    m_file->show(changed ? tr("This file") : m_presenter.fileName(), m_presenter.file());
    m_original->show(tr("Kept original"), original);
    m_original->setVisible(changed);
    m_head->setVisible(changed);
    m_sentence->setText(tr("Comparing page by page…"));
    m_previous->hide();
    m_next->hide();
}

void ComparedPapers::showDifferences()
{
    const presentation::PageComparison &comparison = *m_presenter.comparison();
    m_sentence->setText(presentation::VerdictWords::of(comparison));
    m_previous->setVisible(comparison.places.size() > 1);
    m_next->setVisible(comparison.places.size() > 1);
    m_file->setDifferences(comparison.places);
    m_original->setDifferences(comparison.places);
    if (!comparison.places.empty())
        goTo(comparison.places.front().page);
}

void ComparedPapers::goTo(int page)
{
    // A page that only one of the two has is shown there; the other stays where it is.
    (page < m_original->pageCount() ? m_original : m_file)->showPage(page);
}

void ComparedPapers::step(int by)
{
    const auto &places = m_presenter.comparison()->places;
    const int now = std::max(m_original->currentPage(), m_file->currentPage());
    const auto next = std::find_if(places.begin(), places.end(), [now](const PagePlace &place) { return place.page > now; });
    const auto here = std::find_if(places.begin(), places.end(), [now](const PagePlace &place) { return place.page >= now; });
    if (by > 0)
        goTo(next == places.end() ? places.front().page : next->page);
    else
        goTo(here == places.begin() ? places.back().page : std::prev(here)->page);
}

void ComparedPapers::follow(PaperView *leader, PaperView *follower)
{
    const int page = leader->currentPage();
    if (!follower->isVisible() || follower->currentPage() == page || page >= follower->pageCount())
        return;
    const QSignalBlocker quiet(follower);
    follower->showPage(page);
}

}
