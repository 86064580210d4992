#include "tests/support/catch.h"

#include "ui/controls/notefield.h"
#include "ui/controls/theme/theme.h"
#include "ui/controls/theme/tokens.h"

#include <QApplication>
#include <QImage>
#include <QLineEdit>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

using namespace xunzhen;
using controls::Tokens;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.1, 1.4.3: from 1 (the same) to 21 (black on white).
double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one), second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

std::vector<std::pair<const char *, QColor>> inks(const Tokens &t)
{
    return {{"text", t.text}, {"quiet", t.quiet}, {"accent", t.accent}, {"compliant", t.compliant}, {"risk", t.risk},
            {"major", t.major}, {"not applicable", t.notApplicable}, {"information", t.information}};
}

}

namespace {

/// The strongest ink of the words that stand in an empty field, painted.
double contrastOfInvitation(QWidget &field)
{
    field.resize(300, 60);
    const QImage painted = field.grab().toImage();
    const QColor ground = painted.pixelColor(painted.width() - 20, painted.height() / 2);
    double most = 1;
    for (int x = 10; x < painted.width() - 20; ++x)
        for (int y = 8; y < painted.height() - 8; ++y)
            most = std::max(most, contrast(painted.pixelColor(x, y), ground));
    return most;
}

}

TEST_CASE("The words in an empty field can be read, and a field that cannot be written has none")
{
    const QString name = GENERATE(QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast"));
    CAPTURE(name.toStdString());
    controls::Theme theme;
    theme.apply(*qApp, {name});
    const QString words = QStringLiteral("■■■");
    QLineEdit line;
    line.setPlaceholderText(words);
    CHECK(contrastOfInvitation(line) >= 4.5);
    controls::NoteField note(1);
    note.setPlaceholderText(words);
    CHECK(contrastOfInvitation(note) >= 4.5);
    for (int again = 0; again < 2; ++again)
        note.setReadOnly(true);
    CHECK(note.placeholderText().isEmpty());
    CHECK(note.grab().toImage().pixelColor(150, 20) == theme.tokens().ground);
    for (int again = 0; again < 2; ++again)
        note.setReadOnly(false);
    CHECK(note.placeholderText() == words);
    CHECK(note.grab().toImage().pixelColor(150, 20) == theme.tokens().surface);
}

TEST_CASE("Whatever is written can be read: 4.5 : 1 at least in each theme")
{
    constexpr double kLeast = 4.5;
    const QString theme = GENERATE(QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast"));
    CAPTURE(theme.toStdString());
    const Tokens t = controls::tokensFor(theme);
    for (const auto &[name, ink] : inks(t)) {
        CAPTURE(name);
        CHECK(contrast(ink, t.ground) >= kLeast);
        CHECK(contrast(ink, t.surface) >= kLeast);
    }
    CHECK(contrast(t.onAccent, t.accent) >= kLeast);
    CHECK(contrast(t.text, t.soft) >= kLeast);
    CHECK(contrast(t.accent, t.soft) >= kLeast);
    CHECK(contrast(t.ground, t.text) >= kLeast);
    CHECK(contrast(QColor(Qt::black), QColor(Qt::white)) == Approx(21.0).margin(0.01));
}
