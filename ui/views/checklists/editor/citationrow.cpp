#include "ui/views/checklists/editor/citationrow.h"

#include "ui/controls/named.h"
#include "ui/controls/statuspill.h"
#include "ui/presentation/sentences.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace xunzhen::views {

using controls::named;
using presentation::Tone;

namespace {

QSpinBox *ordinalField(QWidget *parent, const QString &name, const QString &spoken, const QString &whole)
{
    auto *field = named(new QSpinBox(parent), name, spoken);
    field->setRange(0, 999);
    field->setSpecialValueText(whole);
    return field;
}

}

CitationRow::CitationRow(presentation::PackEditorPresenter &presenter, const QString &name, const QString &word, QWidget *parent)
    : QFrame(parent), m_presenter(presenter)
{
    build(name, word);
    fillLaws();
    connect(m_law, &QComboBox::activated, this, &CitationRow::onEdited);
    connect(m_law->lineEdit(), &QLineEdit::editingFinished, this, &CitationRow::onEdited);
    for (QLineEdit *field : {m_article, m_words})
        connect(field, &QLineEdit::textEdited, this, &CitationRow::onEdited);
    for (QSpinBox *field : {m_paragraph, m_item})
        connect(field, &QSpinBox::valueChanged, this, &CitationRow::onEdited);
    connect(m_remove, &QPushButton::clicked, this, &CitationRow::removeRequested);
}

void CitationRow::build(const QString &name, const QString &word)
{
    m_law = named(new QComboBox(this), name + QStringLiteral("Law"), tr("%1: law").arg(word));
    m_law->setEditable(true);
    m_law->setInsertPolicy(QComboBox::NoInsert);
    m_law->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_law->setMinimumContentsLength(16);
    m_article = named(new QLineEdit(this), name + QStringLiteral("Article"), tr("%1: article").arg(word));
    m_article->setPlaceholderText(tr("Art. 45"));
    m_article->setMaximumWidth(90);
    m_paragraph = ordinalField(this, name + QStringLiteral("Paragraph"), tr("%1: paragraph").arg(word), tr("any para."));
    m_item = ordinalField(this, name + QStringLiteral("Item"), tr("%1: item").arg(word), tr("any item"));
    m_words = named(new QLineEdit(this), name + QStringLiteral("Words"), tr("%1: key words").arg(word));
    m_words->setPlaceholderText(tr("Words of the article on which the question leans, verbatim"));
    m_standing = new controls::StatusPill(this);
    m_remove = named(new QPushButton(tr("Remove"), this), name + QStringLiteral("Remove"), tr("Remove this: %1").arg(word));
    m_remove->setProperty("kind", QStringLiteral("link"));
    auto *place = new QHBoxLayout;
    place->setSpacing(6);
    place->addWidget(m_law, 1);
    place->addWidget(m_article);
    place->addWidget(m_paragraph);
    place->addWidget(m_item);
    auto *words = new QHBoxLayout;
    words->setSpacing(6);
    words->addWidget(m_words, 1);
    words->addWidget(m_standing);
    words->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->setSpacing(4);
    layout->addLayout(place);
    layout->addLayout(words);
}

void CitationRow::fillLaws()
{
    m_law->setModel(&m_presenter.lawNames());
    m_law->completer()->setFilterMode(Qt::MatchContains);
    m_law->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_law->setCurrentIndex(-1);
}

void CitationRow::put(const domain::Citation &citation)
{
    m_putting = true;
    m_stored = citation;
    m_law->setCurrentIndex(citation.law.isEmpty() ? -1 : m_law->findText(presentation::PackEditorPresenter::lawName(citation.law, citation.version)));
    m_article->setText(citation.article);
    m_paragraph->setValue(citation.paragraph);
    m_item->setValue(citation.item);
    m_words->setText(citation.words);
    m_words->setCursorPosition(0);
    m_putting = false;
    judge();
}

domain::Citation CitationRow::shown() const
{
    const int row = m_law->findText(m_law->currentText());
    const auto &laws = m_presenter.laws();
    const bool known = row >= 0 && row < int(laws.size());
    return {known ? laws[size_t(row)].shortTitle : QString(), known ? laws[size_t(row)].version : QString(),
            m_article->text().trimmed(), m_paragraph->value(), m_item->value(), m_words->text()};
}

domain::Citation CitationRow::citation() const
{
    const domain::Citation now = shown();
    return now.law.isEmpty() || now.article.isEmpty() ? m_stored : now;
}

void CitationRow::onEdited()
{
    if (m_putting)
        return;
    m_stored = citation();
    judge();
    Q_EMIT edited();
}

void CitationRow::judge()
{
    const domain::Citation shown = this->shown();
    if (shown.law.isEmpty() || shown.article.isEmpty()) {
        m_standing->setState(Tone::NotApplicable, QStringLiteral("–"), tr("not complete"));
        m_standing->setToolTip(m_stored.law.isEmpty() ? QString() : tr("Until it is, this stays: %1").arg(domain::citationText(m_stored)));
        return;
    }
    const auto standing = m_presenter.standing(shown);
    if (!standing.atHand)
        m_standing->setState(Tone::NotApplicable, QStringLiteral("–"), tr("not in the library"));
    else if (standing.fault.isEmpty())
        m_standing->setState(Tone::Compliant, QStringLiteral("✓"), tr("stands in the article"));
    else
        m_standing->setState(Tone::Major, QStringLiteral("!"), standing.fault == u"words-not-found" ? tr("words not in the article")
                                                                                                  : tr("no such place"));
    m_standing->setToolTip(standing.fault.isEmpty() ? QString()
                                                    : presentation::Sentences::reason(standing.fault, {domain::citationText(shown)}));
}

}
