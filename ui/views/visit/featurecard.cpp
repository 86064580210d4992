#include "ui/views/visit/featurecard.h"

#include "ui/controls/conflictmarks.h"
#include "ui/controls/growingscroll.h"
#include "ui/controls/named.h"
#include "ui/controls/presencebar.h"
#include "ui/views/clearlayout.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace xunzhen::views {

using presentation::FeaturesPresenter;

FeatureCard::FeatureCard(const Context &context, FeaturesPresenter &presenter, QWidget *parent)
    : controls::Card(tr("Situation of the firm"), parent), m_context(context), m_presenter(presenter)
{
    setObjectName(QStringLiteral("featureCard"));
    m_fold = controls::named(new QPushButton(this), QStringLiteral("featureFold"), tr("Show or hide what is asked of the firm"));
    m_fold->setProperty("kind", QStringLiteral("link"));
    m_fold->setCheckable(true);
    m_fold->setChecked(true);
    addToHeading(m_fold);
    auto *inside = new QWidget;
    m_rows = new QVBoxLayout(inside);
    m_rows->setContentsMargins(0, 0, 4, 0);
    m_rows->setSpacing(10);
    m_scroll = new controls::GrowingScroll(inside, this);
    body()->addWidget(m_scroll);
    connect(m_fold, &QPushButton::toggled, this, &FeatureCard::fold);
    connect(&presenter, &FeaturesPresenter::changed, this, &FeatureCard::refresh);
    refresh();
}

void FeatureCard::fold()
{
    m_scroll->setVisible(m_fold->isChecked());
    showCount();
}

void FeatureCard::showCount()
{
    const int all = int(m_presenter.rows().size());
    const QString count = tr("%1, %2").arg(tr("%n item(s)", nullptr, all), tr("%n known", nullptr, m_presenter.known()));
    m_fold->setText(QStringLiteral("%1 %2").arg(m_fold->isChecked() ? QStringLiteral("▾") : QStringLiteral("▸"), count));
}

void FeatureCard::refresh()
{
    const auto &rows = m_presenter.rows();
    setVisible(!rows.empty());
    showCount();
    const bool same = std::equal(rows.begin(), rows.end(), m_shown.begin(), m_shown.end(),
                                 [](const auto &row, const Row &shown) { return row.code == shown.code; });
    if (!same)
        rebuild();
    for (size_t i = 0; i < rows.size(); ++i) {
        m_shown[i].bar->setPresence(rows[i].presence);
        m_shown[i].told->setText(rows[i].told);
        m_shown[i].marks->show(rows[i].record);
    }
}

void FeatureCard::rebuild()
{
    QString focused;
    for (const Row &row : m_shown)
        if (row.bar->hasFocus())
            focused = row.code;
    clearLayout(*m_rows);
    m_shown.clear();
    for (const auto &row : m_presenter.rows())
        addRow(row);
    if (const int place = placeOf(focused); place >= 0)
        m_shown[size_t(place)].bar->setFocus();
}

void FeatureCard::addRow(const FeaturesPresenter::Row &shown)
{
    const auto line = [this](const QString &text, bool quiet) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("quiet", quiet);
        label->setProperty("face", quiet ? QStringLiteral("small") : QString());
        return label;
    };
    auto *bar = controls::named(new controls::PresenceBar(shown.title, this), QStringLiteral("feature.") + shown.code, shown.title);
    auto *told = line(shown.told, true);
    told->setAlignment(Qt::AlignRight);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(line(shown.title, false), 0, 0, Qt::AlignVCenter);
    grid->addWidget(bar, 0, 1, Qt::AlignTop);
    auto *hint = line(shown.hint, true);
    grid->addWidget(hint, 1, 0, Qt::AlignTop);
    grid->addWidget(told, 1, 1, Qt::AlignTop);
    m_rows->addLayout(grid);
    auto *marks = new controls::ConflictMarks(m_context.services, m_context.notices, QStringLiteral("enterprise_feature"),
                                              QStringLiteral("featureMark.") + shown.code, bar);
    marks->watch(hint, QStringLiteral("presence"));
    m_shown.push_back({shown.code, bar, told, marks});
    connect(bar, &controls::PresenceBar::told, this,
            [this, code = shown.code](domain::Presence presence) { m_presenter.tell(code, presence); });
    connect(bar, &controls::PresenceBar::moved, this, [this, code = shown.code](int by) { move(code, by); });
}

int FeatureCard::placeOf(const QString &code) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](const Row &row) { return row.code == code; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

void FeatureCard::move(const QString &from, int by)
{
    const int to = std::clamp(placeOf(from) + by, 0, int(m_shown.size()) - 1);
    m_shown[size_t(to)].bar->setFocus(Qt::TabFocusReason);
    QTimer::singleShot(0, this, [this, code = m_shown[size_t(to)].code] { // a new row has no place yet
        if (const int place = placeOf(code); place >= 0)
            controls::GrowingScroll::bringIntoView(*m_shown[size_t(place)].bar);
    });
}

}
