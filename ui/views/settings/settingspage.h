#pragma once

#include "ui/presentation/settings/settingspresenter.h"
#include "ui/views/context.h"
#include "ui/views/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace xunzhen::controls {
class Card;
class ProgressStrip;
class RowListView;
}

namespace xunzhen::views {

class PersonForm;

/// 设置. Every change is saved when it is made; there is no save button but for people.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const Context &context, QWidget *parent = nullptr);

    QString key() const override { return presentation::Places::settings(); }
    QString title() const override { return tr("Settings"); }
    QString icon() const override { return QStringLiteral("settings"); }
    void activate(const presentation::Place &place) override;
    void leave() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    controls::Card *buildBureau();
    controls::Card *buildRules();
    controls::Card *buildLook();
    controls::Card *buildSync();
    controls::Card *buildPeople();
    controls::Card *buildCare();
    controls::Card *buildTemplates();
    void arrange();
    void connectFields();
    void saveBureau();
    void refresh();
    void showOriginals();
    void refreshCare();
    void refreshPeople();
    void editPerson(const domain::Inspector &inspector);
    void savePerson();

    Context m_context;
    presentation::SettingsPresenter m_presenter;
    QBoxLayout *m_columns = nullptr;
    bool m_refreshing = false;
    QString m_languageAtStart;
    QLineEdit *m_bureau = nullptr, *m_bureauShort = nullptr, *m_town = nullptr;
    QSpinBox *m_checks = nullptr, *m_quiet = nullptr, *m_syncEvery = nullptr;
    QComboBox *m_language = nullptr, *m_theme = nullptr, *m_textScale = nullptr, *m_originals = nullptr;
    QCheckBox *m_touch = nullptr;
    QLabel *m_restart = nullptr, *m_care = nullptr;
    controls::RowListView *m_people = nullptr;
    QPushButton *m_editPerson = nullptr, *m_me = nullptr;
    PersonForm *m_form = nullptr;
    QPushButton *m_backup = nullptr, *m_check = nullptr;
    controls::ProgressStrip *m_progress = nullptr;
};

}
