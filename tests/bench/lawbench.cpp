#include "tests/bench/bench.h"

#include "app/composition.h"
#include "models/domain/checklist/citation.h"
#include "ui/controls/lawreader.h"

#include <QApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <random>

using namespace xunzhen;

namespace {

constexpr int kLaws = 1031;
constexpr int kArticles = 48;

/// The law texts of real life when they are there (XUNZHEN_SHARED/laws), else as many made of common characters.
class Texts
{
public:
    Texts()
    {
        const QString shared = qEnvironmentVariable("XUNZHEN_SHARED") + QStringLiteral("/laws");
        m_folder = QDir(shared).exists() ? shared : m_room.path();
        if (m_folder == m_room.path())
            for (int i = 0; i < kLaws; ++i)
                write(QStringLiteral("示例条例%1(2020-01-01).md").arg(i), i == 0 ? 1260 : kArticles);
    }

    const QString &folder() const { return m_folder; }
    qint64 readAll() const
    {
        qint64 bytes = 0;
        QDirIterator walk(m_folder, {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll().size();
        }
        return bytes;
    }

private:
    void write(const QString &name, int articles)
    {
        QString text = QStringLiteral("# 示例条例\n\n2020年\n\n<!-- INFO END -->\n\n");
        for (int i = 1; i <= articles; ++i)
            text += domain::articleText(QString::number(i)) + u' ' + words() + QStringLiteral("\n\n");
        QFile file(m_room.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
    }

    QString words()
    {
        QString text;
        for (int i = 0; i < 130; ++i)
            text.append(QChar(ushort(0x4E00 + m_numbers() % 2500)));
        return text;
    }

    QTemporaryDir m_room;
    QString m_folder;
    std::mt19937 m_numbers{7};
};

services::LawSummary longest(services::Services &services)
{
    services::LawSummary found;
    for (const services::LawSummary &law : services.laws().list())
        if (law.articles > found.articles)
            found = law;
    return found;
}

/// What the window's thread is held up by: the opening, and the longest single turn until the text is whole.
void openLongest(services::Services &services)
{
    const auto law = longest(services);
    controls::Theme theme;
    theme.apply(*qApp, {});
    controls::LawReader reader(theme, QStringLiteral("reader"), QStringLiteral("reader"));
    reader.resize(800, 600);
    reader.show();
    bench::Samples opening, turns, whole;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer clock;
        clock.start();
        const auto page = presentation::LawPage::of(*services.laws().text(law.shortTitle, law.version), {});
        reader.showPage(page, int(page->rows.size()) - 10);
        opening.add(double(clock.nsecsElapsed()) / 1e6);
        qint64 worst = 0;
        while (!reader.isWhole()) {
            QElapsedTimer turn;
            turn.start();
            QApplication::processEvents(QEventLoop::AllEvents, 1);
            worst = std::max(worst, turn.nsecsElapsed());
        }
        turns.add(double(worst) / 1e6);
        whole.add(double(clock.nsecsElapsed()) / 1e6);
    }
    bench::note("longest law: " + law.title.toStdString() + ", " + std::to_string(law.articles) + " articles");
    bench::print("open it at one of its last articles", opening);
    bench::print("longest turn while the rest is set", turns);
    bench::print("whole text set", whole);
}

}

BENCH("laws, import of a folder and what is asked of the library")
{
    const Texts texts;
    const QTemporaryDir room;
    app::Composition composition(room.filePath(QStringLiteral("profile")));
    const auto opened = composition.open();
    if (!opened)
        return bench::note("the profile does not open");
    auto &services = **opened;
    bench::keep(texts.readAll());
    const auto raw = bench::timed(3, [&] { bench::keep(texts.readAll()); });
    bench::print("reading the bytes of the files", raw);
    bench::print("import into an empty library", bench::timed(1, [&] { bench::keep(services.laws().importFolder(texts.folder())->files); }), raw);
    bench::print("import again, nothing changed", bench::timed(3, [&] { bench::keep(services.laws().importFolder(texts.folder())->unchanged); }), raw);
    bench::print("list of all laws with their states", bench::timed(20, [&] { bench::keep(qint64(services.laws().list().size())); }));
    for (const QString &words : {QStringLiteral("的"), QStringLiteral("罚款"), QStringLiteral("安全生产"), QStringLiteral("没有的词")})
        bench::print("search for " + words.toStdString(),
                     bench::timed(50, [&] { bench::keep(qint64(services.laws().search(words, 200).size())); }));
    (void)services.packs().installShipped();
    bench::keep(qint64(services.packs().reviews().size()));
    bench::print("what of all packs is to be reviewed", bench::timed(20, [&] { bench::keep(qint64(services.packs().reviews().size())); }));
    openLongest(services);
}
