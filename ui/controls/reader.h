#pragma once

#include "ui/controls/theme/theme.h"

#include <QTextBrowser>

namespace xunzhen::controls {

/// A page of simple rich text in the window's faces and colours. Loads nothing from anywhere.
class Reader : public QTextBrowser
{
    Q_OBJECT

public:
    Reader(const Theme &theme, const QString &objectName, const QString &spoken, QWidget *parent = nullptr);
    void showPage(const QString &html);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void render();

    const Theme &m_theme;
    QString m_html;
};

}
