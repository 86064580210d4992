#include "ui/views/sheetprinting.h"

#include <QPainter>
#include <QPrinter>

namespace xunzhen::views {

bool printSheets(QPrinter &printer, const std::shared_ptr<const services::DraftPaper> &paper)
{
    const QSizeF sheet = paper->pageSize();
    printer.setPageOrientation(sheet.width() > sheet.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    services::SheetPainter sheets(paper);
    for (int page = 0; page < paper->pageCount(); ++page) {
        if (page > 0)
            printer.newPage();
        sheets.paint(painter, page, printer.paperRect(QPrinter::DevicePixel));
    }
    return true;
}

}
