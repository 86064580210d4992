#pragma once

#include "ui/presentation/enterpriselistmodel.h"
#include "ui/views/context.h"

#include <QLineEdit>

namespace xunzhen::views {

/// One firm, or none when the field is empty: while one types, the firms that match are offered below; Enter takes the first.
class FirmField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FirmField(const Context &context, QWidget *parent = nullptr);

    const domain::EnterpriseId &firm() const { return m_firm; }
    void setFirm(const domain::EnterpriseId &id, const QString &name);
    /// Something is written that is no firm.
    bool isUndecided() const { return m_firm.isNull() && !text().trimmed().isEmpty(); }

Q_SIGNALS:
    /// A firm was taken, or the field was written in or emptied.
    void firmChanged();

private:
    void onEdited(const QString &text);
    void takeFirst();
    void take(int row);

    presentation::EnterpriseListModel m_found;
    domain::EnterpriseId m_firm;
};

}
