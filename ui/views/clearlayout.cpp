#include "ui/views/clearlayout.h"

#include <QLayout>
#include <QWidget>

#include <memory>

namespace xunzhen::views {

void clearLayout(QLayout &layout)
{
    while (const auto item = std::unique_ptr<QLayoutItem>(layout.takeAt(0))) {
        if (item->layout())
            clearLayout(*item->layout());
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
}

}
