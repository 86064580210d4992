#include "models/services/photos/outlineletters.h"

#include "models/report/sink/outlinepath.h"

namespace xunzhen::services {

namespace {

const QString kRole = QStringLiteral("heiti");
constexpr double kBaseline = 0.86; ///< below the upper edge of a line, in heights

report::TypeCase::Chains chains()
{
    return {{kRole, {QStringLiteral("黑体"), QStringLiteral("SimHei"), QStringLiteral("FandolHei-Regular"), QStringLiteral("NotoSansCJKsc-Regular")}},
            {QString(), {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("NotoSerifCJKsc-Regular"), QStringLiteral("Noto Serif CJK SC"),
                         QStringLiteral("AR PL UMing CN"), QStringLiteral("AR PL UKai CN"), QStringLiteral("DejaVuSans")}}};
}

}

OutlineLetters::OutlineLetters(const report::FontSet &fonts) : m_case(fonts, chains()) {}

const QPainterPath &OutlineLetters::glyph(const report::SetCharacter &set)
{
    const auto key = qMakePair(set.face, set.glyph);
    if (const auto known = m_glyphs.constFind(key); known != m_glyphs.constEnd())
        return *known;
    m_faces.resize(std::max(m_faces.size(), m_case.faces().size()));
    auto &face = m_faces.at(size_t(set.face));
    if (!face)
        face = std::make_unique<report::FontFace>(m_library, m_case.faces().at(size_t(set.face)));
    return *m_glyphs.insert(key, report::outlinePath(face->outline(set.glyph)));
}

QPainterPath OutlineLetters::path(const QString &words, double height)
{
    QPainterPath line;
    line.setFillRule(Qt::WindingFill);
    const double scale = height / 1000;
    double x = 0;
    for (const char32_t character : words.toStdU32String()) {
        const report::SetCharacter set = m_case.set(kRole, character);
        line.addPath(QTransform(scale, 0, 0, -scale, x, height * kBaseline).map(glyph(set)));
        x += set.advance * scale;
    }
    return line;
}

double OutlineLetters::width(const QString &words, double height)
{
    double sum = 0;
    for (const char32_t character : words.toStdU32String())
        sum += m_case.set(kRole, character).advance;
    return sum * height / 1000;
}

QStringList OutlineLetters::lines(const QString &words, double height, double width, int most)
{
    QStringList lines{QString()};
    for (const char32_t character : words.toStdU32String()) {
        const QString one = QString::fromUcs4(&character, 1);
        if (this->width(lines.last() + one, height) <= width) {
            lines.last() += one;
        } else if (lines.size() < most) {
            lines << one;
        } else {
            lines.last().chop(1);
            lines.last() += QChar(0x2026);
            break;
        }
    }
    return lines;
}

}
