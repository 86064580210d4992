#include "ui/views/shell/setuppage.h"

#include "ui/controls/card.h"
#include "ui/controls/datefield.h"
#include "ui/controls/named.h"
#include "ui/presentation/sentences.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace xunzhen::views {

using controls::named;

SetupPage::SetupPage(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_firstRun(context.services)
{
    setObjectName(QStringLiteral("setupPage"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(buildForm());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(buildFoot());
    m_bureau->setFocus();
}

QWidget *SetupPage::buildForm()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(40, 32, 40, 16);
    column->setSpacing(16);
    auto *title = new QLabel(tr("Welcome. Who uses this laptop?"), middle);
    title->setProperty("face", QStringLiteral("question"));
    auto *line = new QLabel(tr("These words stand on every paper. Everything stays on this laptop and can be changed in Settings."), middle);
    line->setProperty("quiet", true);
    line->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(line);

    auto *bureau = new controls::Card(tr("Bureau"), middle);
    m_bureau = named(new QLineEdit(bureau), QStringLiteral("setupBureau"), tr("Name of the bureau"));
    m_bureau->setPlaceholderText(tr("e.g. 津南区应急管理局"));
    m_short = named(new QLineEdit(bureau), QStringLiteral("setupBureauShort"), tr("Short name in document numbers"));
    m_short->setPlaceholderText(tr("e.g. 津南应急"));
    auto *form = new QFormLayout;
    form->addRow(tr("Name of the bureau"), m_bureau);
    form->addRow(tr("Short name in document numbers"), m_short);
    bureau->body()->addLayout(form);
    column->addWidget(bureau);

    auto *me = new controls::Card(tr("Me"), middle);
    m_me = addPerson(me->body(), QStringLiteral("setupMe"));
    column->addWidget(me);

    auto *others = new controls::Card(tr("Colleagues I go out with (two inspectors are needed for an enforcement check)"), middle);
    m_colleagueRows = others->body();
    m_colleagues.push_back(addPerson(m_colleagueRows, QStringLiteral("setupColleague0")));
    auto *more = named(new QPushButton(tr("Add a colleague"), others), QStringLiteral("setupAddColleague"), tr("Add a colleague"));
    others->addToHeading(more);
    connect(more, &QPushButton::clicked, this, [this] {
        m_colleagues.push_back(addPerson(m_colleagueRows, QStringLiteral("setupColleague%1").arg(m_colleagues.size())));
    });
    column->addWidget(others);
    column->addStretch(1);
    return middle;
}

SetupPage::PersonFields SetupPage::addPerson(QVBoxLayout *into, const QString &objectPrefix)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const auto add = [row](const QString &label, QWidget *field, int stretch) {
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        auto *caption = new QLabel(label);
        caption->setProperty("face", QStringLiteral("small"));
        caption->setProperty("quiet", true);
        column->addWidget(caption);
        column->addWidget(field);
        row->addLayout(column, stretch);
    };
    PersonFields fields{named(new QLineEdit, objectPrefix + QStringLiteral("Name"), tr("Name")),
                        named(new QLineEdit, objectPrefix + QStringLiteral("Credential"), tr("Credential number")),
                        named(controls::newDateField(), objectPrefix + QStringLiteral("Until"), tr("Credential valid until"))};
    add(tr("Name"), fields.name, 2);
    add(tr("Credential number"), fields.credential, 3);
    add(tr("Valid until"), fields.until, 2);
    into->addLayout(row);
    return fields;
}

QWidget *SetupPage::buildFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("surface", QStringLiteral("foot"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(40, 10, 24, 10);
    m_problems = new QLabel(foot);
    m_problems->setObjectName(QStringLiteral("setupProblems"));
    m_problems->setProperty("tone", QStringLiteral("risk"));
    m_problems->setWordWrap(true);
    row->addWidget(m_problems, 1);
    auto *finish = named(new QPushButton(tr("Begin"), foot), QStringLiteral("setupFinish"), tr("Begin"));
    finish->setProperty("kind", QStringLiteral("primary"));
    row->addWidget(finish);
    connect(finish, &QPushButton::clicked, this, &SetupPage::onFinish);
    return foot;
}

presentation::FirstRun::Person SetupPage::person(const PersonFields &fields) const
{
    return {fields.name->text(), fields.credential->text(), controls::dateOf(*fields.until)};
}

presentation::FirstRun::Answers SetupPage::answers() const
{
    presentation::FirstRun::Answers answers{m_bureau->text(), m_short->text(), person(m_me), {}};
    for (const PersonFields &fields : m_colleagues)
        answers.colleagues.push_back(person(fields));
    return answers;
}

void SetupPage::onFinish()
{
    const auto given = answers();
    QStringList lines;
    for (const auto &problem : m_firstRun.problems(given))
        lines << QStringLiteral("! ") + presentation::Sentences::of(problem);
    if (lines.isEmpty()) {
        if (const auto done = m_firstRun.finish(given); done)
            Q_EMIT finished();
        else
            lines << presentation::Sentences::of(done.error());
    }
    m_problems->setText(lines.join(QStringLiteral("   ")));
}

}
