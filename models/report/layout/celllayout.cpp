#include "models/report/layout/celllayout.h"

#include "models/report/layout/linesetter.h"
#include "models/report/layout/scaling.h"
#include "models/report/text/cleantext.h"

namespace xunzhen::report {

namespace {

void addText(Composition &composition, const QString &text, const TextStyle &style, const CellRoom &room,
             CellPieces &pieces)
{
    for (const QString &paragraph : paragraphsOf(text))
        for (SetLine &line : setLines(composition, style, paragraph, room.width, room.tag)) {
            CellPiece piece;
            piece.height = style.pitch;
            piece.drawing = std::move(line.drawing);
            pieces.push_back(std::move(piece));
        }
}

void addImage(Composition &composition, const ImagePtr &image, const QString &text, const CellRoom &room,
              CellPieces &pieces)
{
    if (!image)
        return;
    const int figure = composition.addTag("Figure", room.tag, text);
    const QSizeF size = scaledInto(*image, QSizeF(room.width, room.imageHeight));
    CellPiece piece;
    piece.height = size.height();
    const QRectF rect(QPointF((room.width - size.width()) / 2, 0), size);
    piece.drawing.images.push_back({composition.addImage(image), rect, figure});
    pieces.push_back(std::move(piece));
}

} // namespace

CellPieces layoutCell(Composition &composition, const TableCell &cell, const CellRoom &room)
{
    const TextStyle &style = composition.style(cell.style);
    CellPieces pieces;
    addText(composition, cell.text, style, room, pieces);
    addImage(composition, cell.image, cell.imageText, room, pieces);
    addText(composition, cell.after, style, room, pieces);
    addImage(composition, cell.second, cell.imageText, room, pieces);
    return pieces;
}

} // namespace xunzhen::report
