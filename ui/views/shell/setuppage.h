#pragma once

#include "ui/presentation/firstrun.h"
#include "ui/views/context.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace xunzhen::views {

/// The first-run page: bureau, who I am, with whom I go out. One page, one button.
class SetupPage : public QWidget
{
    Q_OBJECT

public:
    SetupPage(const Context &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void finished();

private:
    struct PersonFields
    {
        QLineEdit *name, *credential;
        QDateEdit *until;
    };
    QWidget *buildForm();
    QWidget *buildFoot();
    PersonFields addPerson(QVBoxLayout *into, const QString &objectPrefix);
    presentation::FirstRun::Person person(const PersonFields &fields) const;
    presentation::FirstRun::Answers answers() const;
    void onFinish();

    Context m_context;
    presentation::FirstRun m_firstRun;
    QLineEdit *m_bureau = nullptr, *m_short = nullptr;
    PersonFields m_me{};
    std::vector<PersonFields> m_colleagues;
    QVBoxLayout *m_colleagueRows = nullptr;
    QLabel *m_problems = nullptr;
};

}
