#include "tests/layering/sourcerules.h"

#include "tests/layering/layers.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace xunzhen::testing {

namespace {

bool isBelow(const QString &path, const QString &folder)
{
    return path.startsWith(folder + u'/');
}

const Layer *layerOf(const QString &path)
{
    const Layer *best = nullptr;
    for (const Layer &layer : layers())
        if (isBelow(path, layer.folder) && (!best || layer.folder.size() > best->folder.size()))
            best = &layer;
    return best;
}

/// A word that no file may hold, except below one folder.
struct Word
{
    const char *rule;
    QRegularExpression pattern;
    QStringList only; ///< looked for below these; empty = everywhere
    QString except;   ///< allowed below this
};

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromLatin1(text));
}

const std::vector<Word> &words()
{
    static const std::vector<Word> all{
        {"widgets",
         pattern(R"(#\s*include\s*<(QtWidgets|Q(Widget|Application|MainWindow|Dialog\w*|\w*Dialog|\w*Layout|\w*Button|)"
                 R"((Abstract(Item|Scroll)?|List|Tree|Table|Column|Graphics|Header)View|Label|LineEdit|\w*TextEdit|Menu\w*|Action\w*|Frame|StackedWidget|Tab\w+|ToolBar|ToolButton|)"
                 R"(StyledItemDelegate|Style\w*|MessageBox|ComboBox|CheckBox|SpinBox|Splitter|GraphicsScene|ListWidget|TreeWidget|)"
                 R"(TableWidget|GroupBox|ProgressBar|Slider|Scroll\w+|Completer))[/>])"),
         {QStringLiteral("ui/presentation"), QStringLiteral("models"), QStringLiteral("app/cli"), QStringLiteral("app/platform")},
         {}},
        {"tr", pattern(R"((?<![\w.>])tr\(|QCoreApplication::translate\(|\bQT_TR_NOOP|\bQT_TRANSLATE_NOOP)"), {QStringLiteral("models")}, {}},
        {"clock",
         pattern(R"(currentDateTime|currentMSecsSinceEpoch|currentSecsSinceEpoch|QDate::currentDate|QTime::currentTime|)"
                 R"(system_clock::now|\bstd::time\s*\(|(?<![\w:.>])time\s*\(\s*(nullptr|NULL|0)\s*\)|gettimeofday|clock_gettime)"),
         {}, QStringLiteral("app/platform")},
        {"chance",
         pattern(R"(QRandomGenerator(64)?::(global|system|securelySeeded)|QUuid::createUuid|std::random_device|(?<![\w:.>])s?rand\s*\(|\brandombytes_)"),
         {}, QStringLiteral("app/platform")},
        {"database", pattern(R"(#\s*include\s*<(SQLiteCpp/|sqlite3\.h|QSql|QtSql))"), {}, QStringLiteral("models/store")},
    };
    return all;
}

class Reader
{
public:
    explicit Reader(const QString &path) : m_path(path), m_layer(layerOf(path)) {}

    std::vector<Violation> read(const QString &source)
    {
        checkFile(source);
        for (const QString &line : source.split(u'\n')) {
            ++m_line;
            checkInclude(line);
            checkWords(line.section(QStringLiteral("//"), 0, 0));
        }
        return std::move(m_found);
    }

private:
    void add(const char *rule, const QString &text)
    {
        m_found.push_back({QString::fromLatin1(rule), m_path, m_line, text.trimmed()});
    }
    void checkFile(const QString &source)
    {
        if (!m_layer)
            add("no-layer", m_path);
        if (m_path != m_path.toLower())
            add("file-name", m_path);
        if (m_path.endsWith(QStringLiteral(".h")) && !source.contains(QStringLiteral("#pragma once")))
            add("pragma-once", m_path);
    }
    void checkInclude(const QString &line)
    {
        static const QRegularExpression include = pattern(R"rx(^\s*#\s*include\s*"([^"]+)")rx");
        const auto match = include.match(line);
        if (!match.hasMatch() || !m_layer || match.captured(1).endsWith(QStringLiteral(".moc")))
            return;
        const bool allowed = std::any_of(m_layer->mayInclude.begin(), m_layer->mayInclude.end(),
                                         [&](const QString &folder) { return isBelow(match.captured(1), folder); });
        if (!allowed)
            add("include", line);
    }
    void checkWords(const QString &line)
    {
        for (const Word &word : words()) {
            const bool watched = word.only.isEmpty()
                                 || std::any_of(word.only.begin(), word.only.end(),
                                                [&](const QString &folder) { return isBelow(m_path, folder); });
            const bool excepted = !word.except.isEmpty() && isBelow(m_path, word.except);
            if (watched && !excepted && word.pattern.match(line).hasMatch())
                add(word.rule, line);
        }
    }

    QString m_path;
    const Layer *m_layer;
    int m_line = 0;
    std::vector<Violation> m_found;
};

}

std::vector<Violation> violationsIn(const QString &path, const QString &source)
{
    return Reader(path).read(source);
}

std::vector<Violation> violationsBelow(const QString &root)
{
    std::vector<Violation> found;
    for (const char *top : {"app", "ui", "models"}) {
        QDirIterator files(root + u'/' + QString::fromLatin1(top), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) {
                found.push_back({QStringLiteral("unreadable"), file.fileName(), 0, file.errorString()});
                continue;
            }
            const auto inFile = violationsIn(QDir(root).relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
            found.insert(found.end(), inFile.begin(), inFile.end());
        }
    }
    return found;
}

QStringList topFoldersOf(const QString &root)
{
    QStringList folders = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    folders.removeAll(QStringLiteral("build"));
    return folders;
}

}
