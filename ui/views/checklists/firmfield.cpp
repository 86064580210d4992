#include "ui/views/checklists/firmfield.h"

#include "ui/controls/rowlistview.h"

#include <QCompleter>

namespace xunzhen::views {

namespace {
constexpr int kOffered = 30;
constexpr int kShown = 6;
}

FirmField::FirmField(const controls::Theme &theme, services::Services &services, QWidget *parent)
    : QLineEdit(parent), m_found(services, kOffered)
{
    setClearButtonEnabled(true);
    auto *completer = new QCompleter(&m_found, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(kShown);
    completer->setPopup(new controls::RowListView(theme, QStringLiteral("firmFieldList"), tr("Firms that match")));
    setCompleter(completer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.row()); });
    connect(this, &QLineEdit::textEdited, this, &FirmField::onEdited);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_firm.isNull())
            onEdited({});
    });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        if (isUndecided())
            take(0);
    });
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

void FirmField::take(int row)
{
    if (const auto *found = m_found.row(m_found.index(row)))
        setFirm(found->id, found->name);
}

}
