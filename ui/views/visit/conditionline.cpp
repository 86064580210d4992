#include "ui/views/visit/conditionline.h"

#include "ui/controls/named.h"
#include "ui/presentation/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace xunzhen::views {

using presentation::ExaminePresenter;
using presentation::Words;

ConditionLine::ConditionLine(ExaminePresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_words(new QLabel(this))
{
    m_words->setObjectName(QStringLiteral("questionCondition"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setProperty("tone", QStringLiteral("info"));
    m_tell = controls::named(new QPushButton(this), QStringLiteral("conditionTell"), tr("The firm has nothing of this"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_words, 1);
    row->addWidget(m_tell, 0, Qt::AlignTop);
    connect(m_tell, &QPushButton::clicked, &presenter, &ExaminePresenter::tellCondition);
    connect(&presenter, &ExaminePresenter::itemChanged, this, &ConditionLine::refresh);
    connect(&presenter, &ExaminePresenter::answerChanged, this, &ConditionLine::refresh);
    refresh();
}

QString ConditionLine::words(const services::ItemCondition &condition) const
{
    const auto &feature = condition.feature;
    const QString only = condition.is ? tr("Only when: %1").arg(feature.feature.title)
                                      : tr("Only when not: %1").arg(feature.feature.title);
    if (feature.presence == domain::Presence::Unknown)
        return only;
    const QString told = Words::told(feature.toldBy, feature.toldAt);
    return told.isEmpty() ? tr("%1 (%2)").arg(only, Words::of(feature.presence))
                          : tr("%1 (%2, %3)").arg(only, Words::of(feature.presence), told);
}

void ConditionLine::refresh()
{
    const auto &condition = m_presenter.condition();
    setVisible(condition.has_value());
    if (!condition)
        return;
    m_words->setText(words(*condition));
    const bool has = m_presenter.isExcluded() == condition->is; // what pressing the button tells
    m_tell->setText(has ? tr("The firm has this (X)") : tr("The firm has nothing of this (X)"));
    m_tell->setAccessibleName(m_tell->text());
    m_tell->setEnabled(!m_presenter.isFrozen());
}

}
