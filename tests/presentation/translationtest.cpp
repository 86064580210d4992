#include "tests/support/catch.h"

#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>
#include <QXmlStreamReader>

namespace {

const auto kRoot = QStringLiteral(XUNZHEN_SOURCE_DIR);
const auto kChinese = QStringLiteral("/resources/translations/xunzhen_zh_CN.ts");

struct Message
{
    QString context, source;
    QStringList translations;
    bool unfinished = false;
    QString told() const { return context + u": "_qs + source; }
};

void readMessage(QXmlStreamReader &xml, Message &message)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.unfinished = xml.attributes().hasAttribute(u"type"_qs);
            QString own;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation") && !xml.atEnd()) {
                if (xml.isStartElement())
                    message.translations << xml.readElementText();
                else if (xml.isCharacters())
                    own += xml.text();
            }
            if (message.translations.isEmpty())
                message.translations << own;
        } else {
            xml.skipCurrentElement();
        }
    }
}

std::vector<Message> messagesIn(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            readMessage(xml, messages.emplace_back(Message{context, {}, {}}));
    }
    return messages;
}

QString lupdate()
{
    const QString beside = QStandardPaths::findExecutable(u"lupdate"_qs, {QLibraryInfo::path(QLibraryInfo::BinariesPath)});
    return beside.isEmpty() ? QStandardPaths::findExecutable(u"lupdate6"_qs) : beside;
}

/// The translation as it would be after packaging/translate.sh: what the sources say now.
std::vector<Message> updated(const QTemporaryDir &folder)
{
    const QString copy = folder.filePath(u"xunzhen_zh_CN.ts"_qs);
    REQUIRE(QFile::copy(kRoot + kChinese, copy));
    REQUIRE_FALSE(lupdate().isEmpty());
    QProcess process;
    process.setWorkingDirectory(kRoot);
    process.start(lupdate(), {u"-silent"_qs, u"-no-obsolete"_qs, u"-locations"_qs, u"none"_qs, u"-I"_qs, u"."_qs,
                              u"-extensions"_qs, u"cpp,h"_qs, u"ui"_qs, u"app"_qs, u"-ts"_qs, copy});
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitCode() == 0);
    return messagesIn(copy);
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression mark(u"%(?:[0-9]|n)"_qs);
    QStringList found;
    for (auto it = mark.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    return found;
}

}

TEST_CASE("Every sentence of the window and the command line is said in Chinese")
{
    const QTemporaryDir folder;
    const auto messages = updated(folder);
    CHECK(messages.size() > 500);
    QStringList missing;
    for (const Message &message : messages)
        if (message.unfinished || message.translations.contains(QString()))
            missing << message.told();
    INFO(missing.join(u'\n').toStdString());
    CHECK(missing.isEmpty());
}

TEST_CASE("A translation quotes exactly what its sentence quotes")
{
    QStringList wrong;
    for (const Message &message : messagesIn(kRoot + kChinese))
        for (const QString &translation : message.translations)
            if (placeholders(translation) != placeholders(message.source))
                wrong << message.told();
    INFO(wrong.join(u'\n').toStdString());
    CHECK(wrong.isEmpty());
}

TEST_CASE("The translations travel inside the program")
{
    QTranslator chinese, english;
    REQUIRE(chinese.load(u":/xunzhen/translations/xunzhen_zh_CN.qm"_qs));
    CHECK(chinese.translate("xunzhen::views::WorkbenchPage", "Workbench") == u"工作台"_qs);
    CHECK(chinese.translate("Words", "At risk") == u"存在风险"_qs);
    REQUIRE(english.load(u":/xunzhen/translations/xunzhen_en.qm"_qs));
    CHECK(english.translate("PackPages", "%n item(s)", nullptr, 1) == u"%n item"_qs);
    CHECK(english.translate("PackPages", "%n item(s)", nullptr, 2) == u"%n items"_qs);
}
