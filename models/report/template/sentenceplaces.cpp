#include "models/report/template/sentenceplaces.h"

#include "models/base/outcome.h"
#include "models/report/template/jsonmembers.h"
#include "models/report/template/jsontext.h"
#include "models/report/template/wording.h"

#include <nlohmann/json.hpp>

namespace xunzhen::report {

namespace {

using nlohmann::json;

class PlaceFinder
{
public:
    explicit PlaceFinder(const json &wording)
    {
        for (const auto &[key, value] : wording.items())
            if (value.is_string())
                m_sentences.insert(QString::fromStdString(key), QString::fromStdString(value.get<std::string>()));
    }

    QHash<QString, SentencePlace> find(const json &layout)
    {
        see(textAt(layout, "title"), SentenceUse::Title);
        if (const auto page = layout.find("page"); page != layout.end() && page->is_object())
            see(textAt(*page, "mark"), SentenceUse::Mark);
        if (const auto blocks = layout.find("blocks"); blocks != layout.end())
            walk(*blocks);
        return m_places;
    }

private:
    void walk(const json &blocks)
    {
        if (blocks.is_array())
            for (const json &block : blocks)
                if (block.is_object())
                    walkBlock(block);
    }

    void walkBlock(const json &block)
    {
        const QString kind = textAt(block, "block");
        const bool heading = kind == u"heading" || kind == u"annex";
        if (heading)
            m_under = plain(textAt(block, "text"));
        for (const auto &[key, value] : block.items())
            if (value.is_string())
                see(QString::fromStdString(value.get<std::string>()), useOf(kind, key, heading));
        for (const char *part : {"columns", "rows"})
            if (const auto list = block.find(part); list != block.end() && list->is_array())
                for (const json &each : *list)
                    walkRow(each);
        for (const char *part : {"blocks", "else"})
            if (const auto inner = block.find(part); inner != block.end())
                walk(*inner);
    }

    /// A row of a two-column table, or a column of a list.
    void walkRow(const json &row)
    {
        const json cells = row.is_object() && row.contains("cells") ? row.at("cells") : row;
        if (cells.is_array())
            for (size_t i = 0; i < cells.size(); ++i)
                if (cells[i].is_string())
                    see(QString::fromStdString(cells[i].get<std::string>()), i % 2 == 0 ? SentenceUse::Label : SentenceUse::Paragraph);
        if (row.is_object() && !row.contains("cells"))
            for (const auto &[key, value] : row.items())
                if (value.is_string())
                    see(QString::fromStdString(value.get<std::string>()), key == "title" ? SentenceUse::Head : SentenceUse::Paragraph);
    }

    static SentenceUse useOf(const QString &kind, const std::string &key, bool heading)
    {
        if (key == "label")
            return SentenceUse::Label;
        if (key == "caption")
            return SentenceUse::Caption;
        if (key == "empty" || key == "absent")
            return SentenceUse::Instead;
        if (key == "groupTitle" || (heading && key == "text"))
            return SentenceUse::Heading;
        return kind == u"para" && key == "text" ? SentenceUse::Paragraph : SentenceUse::Other;
    }

    void see(const QString &text, SentenceUse use)
    {
        if (!text.startsWith(u'@'))
            return seeFields(text);
        count(text.mid(1), use);
        seeFields(m_sentences.value(text.mid(1)));
    }

    void seeFields(const QString &text, bool deeper = true)
    {
        scanText(text, [](const QString &) {}, [&](const Placeholder &placeholder) {
            for (const QString &filter : placeholder.filters)
                seeFilter(filter.section(u':', 0, 0), filter.section(u':', 1), deeper);
        });
    }

    void seeFilter(const QString &name, const QString &argument, bool deeper)
    {
        if (name == u"words") {
            for (auto word = m_sentences.lowerBound(argument + u'.');
                 word != m_sentences.cend() && word.key().startsWith(argument + u'.'); ++word)
                count(word.key(), SentenceUse::Word);
        } else if (name == u"else") {
            count(argument, SentenceUse::Instead);
        } else if (name == u"then") {
            count(argument, SentenceUse::Added);
            if (deeper)
                seeFields(m_sentences.value(argument), false);
        }
    }

    void count(const QString &key, SentenceUse use)
    {
        auto place = m_places.find(key);
        if (place == m_places.end())
            place = m_places.insert(key, {use, use == SentenceUse::Word ? QString() : m_under, 0});
        ++place->times;
    }

    QString plain(const QString &text) const
    {
        QString plain;
        scanText(text.startsWith(u'@') ? m_sentences.value(text.mid(1)) : text, [&](const QString &part) { plain += part; },
                 [&](const Placeholder &) { plain += u'…'; });
        return plain.simplified();
    }

    QMap<QString, QString> m_sentences;
    QHash<QString, SentencePlace> m_places;
    QString m_under;
};

json read(const QByteArray &text)
{
    // Nested deeper than any template may be, it is no template: the walk above need not go there.
    const auto value = base::attempt([&] { return readJsonObject(text, {}); });
    return value ? *value : json::object();
}

} // namespace

QHash<QString, SentencePlace> sentencePlaces(const QByteArray &layout, const QByteArray &wording)
{
    return PlaceFinder(read(wording)).find(read(layout));
}

} // namespace xunzhen::report
