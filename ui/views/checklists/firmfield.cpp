#include "ui/views/checklists/firmfield.h"

#include "ui/controls/rowlistview.h"

#include <QCompleter>

namespace xunzhen::views {

namespace {
constexpr int kOffered = 30;
constexpr int kShown = 6;
}

FirmField::FirmField(const Context &context, QWidget *parent)
    : QLineEdit(parent), m_found(context.services, context.background, kOffered)
{
    setClearButtonEnabled(true);
    m_found.pause(); // what is offered is searched for at each keystroke
    auto *completer = new QCompleter(&m_found, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(kShown);
    completer->setPopup(new controls::RowListView(context.theme, QStringLiteral("firmFieldList"), tr("Firms that match")));
    setCompleter(completer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.row()); });
    connect(this, &QLineEdit::textEdited, this, &FirmField::onEdited);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_firm.isNull())
            onEdited({});
    });
    connect(this, &QLineEdit::returnPressed, this, &FirmField::takeFirst);
}

void FirmField::setFirm(const domain::EnterpriseId &id, const QString &name)
{
    m_firm = id;
    setText(name);
    setCursorPosition(0);
    Q_EMIT firmChanged();
}

void FirmField::onEdited(const QString &text)
{
    m_firm = {};
    m_found.search(text);
    Q_EMIT firmChanged();
}

/// As soon as it is known which.
void FirmField::takeFirst()
{
    if (m_found.isSearching())
        connect(&m_found, &presentation::EnterpriseListModel::searched, this, &FirmField::takeFirst, Qt::SingleShotConnection);
    else if (isUndecided())
        take(0);
}

void FirmField::take(int row)
{
    if (const auto *found = m_found.row(m_found.index(row)))
        setFirm(found->id, found->name);
}

}
