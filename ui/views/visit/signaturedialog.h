#pragma once

#include "ui/controls/theme/theme.h"

#include <QDialog>
#include <QImage>

class QLineEdit;

namespace xunzhen::controls {
class SignaturePad;
}

namespace xunzhen::views {

/// Name and signature of one person, large enough for a finger. Closes by accept only with both.
class SignatureDialog : public QDialog
{
    Q_OBJECT

public:
    SignatureDialog(const controls::Theme &theme, const QString &role, const QString &name, QWidget *parent = nullptr);
    QString name() const;
    QImage strokes() const;

private:
    QLineEdit *m_name;
    controls::SignaturePad *m_pad;
};

}
