#include "ui/controls/conflictcard.h"

#include "ui/controls/named.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::controls {

using presentation::ConflictCase;

ConflictCard::ConflictCard(const ConflictCase &conflict, int place, QWidget *parent) : Card(conflict.title(), parent)
{
    setObjectName(QStringLiteral("conflict%1").arg(place));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    int number = 0;
    for (const auto &side : conflict.sides()) {
        row->addWidget(newSide(side, conflict.standing(size_t(number)), number, place), 1);
        ++number;
    }
    body()->addLayout(row);
    if (conflict.isAfterIssue()) {
        auto *next = new QLabel(tr("The issued paper stays as it is. If the change is right, issue a correction from the hand-over step."), this);
        next->setWordWrap(true);
        body()->addWidget(next);
        return;
    }
    const auto lines = conflict.writable();
    if (lines.empty())
        return;
    auto *writer = newWriter(lines, place);
    writer->hide();
    auto *write = named(new QPushButton(tr("Another…"), this), QStringLiteral("conflict%1Write").arg(place),
                        tr("Write another value: %1").arg(conflict.title()));
    connect(write, &QPushButton::clicked, writer, [writer, write] {
        writer->setVisible(!writer->isVisible());
        write->setChecked(writer->isVisible());
    });
    body()->addWidget(write, 0, Qt::AlignLeft);
    body()->addWidget(writer);
}

QWidget *ConflictCard::newSide(const ConflictCase::Side &side, const QString &standing, int number, int place)
{
    auto *frame = new QFrame(this);
    frame->setProperty("surface", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(frame);
    auto *who = new QLabel(tr("%1 · %2").arg(side.who, side.when), frame);
    who->setProperty("quiet", true);
    who->setWordWrap(true);
    layout->addWidget(who);
    for (const auto &line : side.lines) {
        auto *text = new QLabel(tr("%1: %2").arg(line.word, line.text.isEmpty() ? tr("(empty)") : line.text), frame);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        if (line.differs)
            text->setProperty("face", QStringLiteral("heading"));
        layout->addWidget(text);
    }
    const QString told = standing.isEmpty() && side.shown ? tr("Shown everywhere until it is settled") : standing;
    if (!told.isEmpty()) {
        auto *shown = new QLabel(told, frame);
        shown->setProperty("face", QStringLiteral("small"));
        shown->setProperty("tone", QStringLiteral("info"));
        shown->setWordWrap(true);
        layout->addWidget(shown);
    }
    layout->addStretch(1);
    if (!standing.isEmpty())
        return frame;
    const QString word = number == 0 ? tr("Take this") : tr("Take that");
    auto *take = named(new QPushButton(word, frame), QStringLiteral("conflict%1Take%2").arg(place).arg(number),
                       tr("Take the value of %1").arg(side.who));
    layout->addWidget(take, 0, Qt::AlignLeft);
    connect(take, &QPushButton::clicked, this, [this, number] { Q_EMIT taken(number); });
    return frame;
}

QWidget *ConflictCard::newWriter(const std::vector<ConflictCase::Line> &lines, int place)
{
    auto *writer = new QWidget(this);
    auto *form = new QFormLayout(writer);
    form->setContentsMargins(0, 0, 0, 0);
    for (const auto &line : lines) {
        auto *field = named(new QLineEdit(line.text, writer), QStringLiteral("conflict%1Field_%2").arg(place).arg(line.column), line.word);
        form->addRow(line.word, field);
        m_fields.emplace_back(line.column, field);
    }
    auto *save = named(new QPushButton(tr("Save this value"), writer), QStringLiteral("conflict%1Save").arg(place), tr("Save this value"));
    form->addRow(QString(), save);
    connect(save, &QPushButton::clicked, this, [this] {
        std::vector<std::pair<QString, QString>> texts;
        for (const auto &[column, field] : m_fields)
            texts.emplace_back(column, field->text());
        Q_EMIT written(texts);
    });
    return writer;
}

}
