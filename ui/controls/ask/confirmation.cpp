#include "ui/controls/ask/confirmation.h"

#include "ui/controls/named.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xunzhen::controls {

namespace {

class QuestionDialog : public QDialog
{
public:
    QuestionDialog(QWidget *parent, const Question &question) : QDialog(parent)
    {
        setObjectName(QStringLiteral("questionDialog"));
        setWindowTitle(question.title);
        setMinimumWidth(440);
        auto *title = new QLabel(question.title, this);
        title->setProperty("face", QStringLiteral("title"));
        auto *text = new QLabel(question.text, this);
        text->setWordWrap(true);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(24, 24, 24, 24);
        layout->setSpacing(12);
        layout->addWidget(title);
        layout->addWidget(text);
        m_middle = new QVBoxLayout;
        layout->addLayout(m_middle);
        addButtons(layout, question);
    }

    QLineEdit *addField(const QString &label)
    {
        auto *caption = new QLabel(label, this);
        auto *field = named(new QLineEdit(this), QStringLiteral("questionText"), label);
        m_middle->addWidget(caption);
        m_middle->addWidget(field);
        m_accept->setEnabled(false);
        connect(field, &QLineEdit::textChanged, this,
                [this](const QString &text) { m_accept->setEnabled(!text.trimmed().isEmpty()); });
        field->setFocus();
        return field;
    }

private:
    void addButtons(QVBoxLayout *layout, const Question &question)
    {
        auto *box = new QDialogButtonBox(this);
        m_accept = named(box->addButton(question.action, QDialogButtonBox::AcceptRole), QStringLiteral("questionAccept"),
                         question.action);
        m_accept->setProperty("kind", question.dangerous ? QStringLiteral("danger") : QStringLiteral("primary"));
        const QString back = QCoreApplication::translate("Confirmation", "Cancel");
        auto *cancel = named(box->addButton(back, QDialogButtonBox::RejectRole), QStringLiteral("questionCancel"), back);
        cancel->setDefault(question.dangerous);
        connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
        layout->addSpacing(8);
        layout->addWidget(box);
    }

    QVBoxLayout *m_middle = nullptr;
    QPushButton *m_accept = nullptr;
};

}

bool DialogConfirmation::confirms(QWidget *parent, const Question &question)
{
    QuestionDialog dialog(parent, question);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> DialogConfirmation::text(QWidget *parent, const Question &question, const QString &label)
{
    QuestionDialog dialog(parent, question);
    auto *field = dialog.addField(label);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return field->text().trimmed();
}

}
