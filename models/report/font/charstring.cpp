#include "models/report/font/charstring.h"

#include <QPoint>

namespace xunzhen::report {

namespace {

enum Operator : unsigned char { LineTo = 5, CurveTo = 8, EndChar = 14, MoveTo = 21, ShortInt = 28 };

constexpr int kDefaultWidth = 1000;

class CharstringWriter
{
public:
    void number(int value)
    {
        if (value >= -107 && value <= 107) {
            byte(value + 139);
        } else if (value >= 108 && value <= 1131) {
            byte(247 + ((value - 108) >> 8));
            byte((value - 108) & 0xff);
        } else if (value >= -1131 && value <= -108) {
            byte(251 + ((-value - 108) >> 8));
            byte((-value - 108) & 0xff);
        } else {
            byte(ShortInt);
            byte((value >> 8) & 0xff);
            byte(value & 0xff);
        }
    }

    void point(const QPointF &to)
    {
        const QPoint whole = to.toPoint();
        number(whole.x() - m_at.x());
        number(whole.y() - m_at.y());
        m_at = whole;
    }

    void step(const OutlineStep &step)
    {
        if (step.kind == OutlineStep::Kind::Curve) {
            point(step.control1);
            point(step.control2);
        }
        point(step.to);
        byte(operatorOf(step.kind));
    }

    void byte(int value) { m_bytes += char(value); }
    QByteArray take() { return std::move(m_bytes); }

private:
    static int operatorOf(OutlineStep::Kind kind)
    {
        if (kind == OutlineStep::Kind::Move)
            return MoveTo;
        return kind == OutlineStep::Kind::Line ? LineTo : CurveTo;
    }

    QByteArray m_bytes;
    QPoint m_at;
};

} // namespace

QByteArray charstring(const Outline &outline, int width)
{
    CharstringWriter writer;
    if (width != kDefaultWidth)
        writer.number(width);
    for (const OutlineStep &step : outline)
        writer.step(step);
    writer.byte(EndChar);
    return writer.take();
}

} // namespace xunzhen::report
