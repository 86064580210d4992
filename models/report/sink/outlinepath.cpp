#include "models/report/sink/outlinepath.h"

namespace xunzhen::report {

QPainterPath outlinePath(const Outline &outline)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const OutlineStep &step : outline) {
        if (step.kind == OutlineStep::Kind::Move)
            path.moveTo(step.to);
        else if (step.kind == OutlineStep::Kind::Line)
            path.lineTo(step.to);
        else
            path.cubicTo(step.control1, step.control2, step.to);
    }
    return path;
}

} // namespace xunzhen::report
