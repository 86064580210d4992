#include "ui/views/papers/verdictcard.h"

#include "ui/controls/factgrid.h"
#include "ui/controls/named.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;
using presentation::VerifyPresenter;

namespace {
constexpr int kIcon = 40;
}

VerdictCard::VerdictCard(const Context &context, VerifyPresenter &presenter, QWidget *parent)
    : QFrame(parent), m_context(context), m_presenter(presenter), m_icon(new QLabel(this)),
      m_sentence(line(QStringLiteral("verdictSentence"), "title")), m_file(line(QStringLiteral("verdictFile"), "small")),
      m_meaning(line(QStringLiteral("verdictMeaning"))), m_next(line(QStringLiteral("verdictNext"), "heading")),
      m_facts(new controls::FactGrid(1, this)),
      m_save(action(QStringLiteral("save"), tr("Save the original…"), QStringLiteral("verdictSave"))),
      m_record(action(QStringLiteral("visit"), tr("Show the record"), QStringLiteral("verdictRecord")))
{
    setObjectName(QStringLiteral("verdictCard"));
    m_file->setProperty("quiet", true);
    m_icon->setFixedSize(kIcon, kIcon);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_sentence);
    words->addWidget(m_file);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_meaning);
    column->addWidget(m_next);
    column->addWidget(m_facts);
    column->addWidget(m_save);
    column->addWidget(m_record);
    connect(&presenter, &VerifyPresenter::judged, this, &VerdictCard::refresh);
    connect(&context.theme, &controls::Theme::changed, this, &VerdictCard::refresh);
    connect(m_save, &QPushButton::clicked, this, &VerdictCard::onSave);
    connect(m_record, &QPushButton::clicked, &presenter, &VerifyPresenter::openRecord);
    refresh();
}

QLabel *VerdictCard::line(const QString &name, const char *face)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (face)
        label->setProperty("face", QLatin1String(face));
    return label;
}

QPushButton *VerdictCard::action(const QString &icon, const QString &word, const QString &name)
{
    auto *button = named(new QPushButton(word, this), name, word);
    const auto paint = [this, button, icon] { button->setIcon(m_context.theme.icon(icon)); };
    paint();
    connect(&m_context.theme, &controls::Theme::changed, button, paint);
    return button;
}

void VerdictCard::refresh()
{
    setVisible(m_presenter.hasVerdict());
    if (!m_presenter.hasVerdict())
        return;
    const presentation::VerdictPage &page = m_presenter.page();
    const QColor colour = m_context.theme.tokens().of(page.tone);
    m_icon->setPixmap(m_context.theme.icon(page.icon, colour).pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
    controls::setStyleProperty(m_sentence, "tone", controls::toneCode(page.tone));
    m_sentence->setText(page.sentence);
    m_sentence->setAccessibleName(page.sentence);
    m_file->setText(m_presenter.fileName());
    m_meaning->setText(page.meaning);
    m_next->setText(page.next);
    m_facts->setFacts(page.facts);
    m_save->setVisible(m_presenter.hasRecord());
    m_record->setVisible(m_presenter.hasRecord());
}

void VerdictCard::onSave()
{
    const QString path = m_context.files.save(this, tr("Save the original"), m_presenter.originalName(), tr("PDF files (*.pdf)"));
    if (!path.isEmpty())
        m_presenter.saveOriginal(path);
}

}
