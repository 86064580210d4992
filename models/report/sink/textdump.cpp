#include "models/report/sink/textdump.h"

#include <map>

namespace xunzhen::report {

namespace {

QString textOf(const GlyphRun &run)
{
    QString text;
    for (const Glyph &glyph : run.glyphs)
        text += QString::fromUcs4(&glyph.character, 1);
    return text;
}

} // namespace

QStringList pageLines(const Page &page)
{
    std::map<int, std::map<double, QString>> lines;
    for (const GlyphRun &run : page.runs)
        lines[qRound(run.origin.y() * 10)][run.origin.x()] += textOf(run);
    QStringList texts;
    for (const auto &[y, runs] : lines) {
        QString line;
        for (const auto &[x, text] : runs)
            line += text;
        texts << line;
    }
    return texts;
}

QString allText(const PageModel &model)
{
    QString text;
    for (const Page &page : model.pages)
        for (const GlyphRun &run : page.runs)
            if (run.tag >= 0)
                text += textOf(run);
    return text;
}

} // namespace xunzhen::report
