#pragma once

#include "ui/presentation/checklists/editor/packeditorpresenter.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace xunzhen::controls {
class NoteField;
}

namespace xunzhen::views {

class CitationRows;

/// All that a check item says, to fill in. What was typed is handed over a moment after the last keystroke, and at once by
/// commit().
class ItemForm : public QWidget
{
    Q_OBJECT

public:
    explicit ItemForm(presentation::PackEditorPresenter &presenter, QWidget *parent = nullptr);

    /// Shows the presenter's chosen item.
    void refresh();
    void commit();
    /// What is shown belongs to another pack now: it is not handed over any more.
    void forget();
    void focusQuestion();

private:
    void buildWords(QFormLayout *form);
    void buildLaw(QFormLayout *form);
    void buildRest(QFormLayout *form);
    QWidget *buildMeasure();
    QWidget *buildCondition();
    QWidget *buildEvidence();
    controls::NoteField *note(QFormLayout *form, const char *name, const QString &caption, int lines);
    QLineEdit *line(QFormLayout *form, const char *name, const QString &caption);
    void watch(QLineEdit *field);
    void fillChoices();
    void putWords();
    void putChoices();
    void putMeasure(const std::optional<domain::Measure> &measure);
    domain::CheckItem item() const;
    std::optional<domain::Measure> measure() const;
    void onEdited();

    presentation::PackEditorPresenter &m_presenter;
    QTimer m_pause;
    bool m_putting = false;
    domain::CheckItem m_shown;
    QLabel *m_code = nullptr;
    controls::NoteField *m_question = nullptr, *m_method = nullptr, *m_standard = nullptr;
    QLineEdit *m_risk = nullptr, *m_do = nullptr, *m_dont = nullptr, *m_extent = nullptr, *m_penaltyNote = nullptr, *m_refer = nullptr;
    QLineEdit *m_measureName = nullptr, *m_measureUnit = nullptr, *m_measureMin = nullptr, *m_measureMax = nullptr;
    QComboBox *m_grade = nullptr, *m_hazard = nullptr, *m_feature = nullptr, *m_featureIs = nullptr;
    CitationRows *m_basis = nullptr, *m_penalty = nullptr;
    std::map<QString, QCheckBox *> m_evidence;
    QWidget *m_leniencyBox = nullptr;
    std::map<QString, QCheckBox *> m_leniency;
};

}
