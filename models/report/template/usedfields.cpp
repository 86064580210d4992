#include "models/report/template/usedfields.h"

namespace xunzhen::report {

namespace {

using nlohmann::json;

class UsedFields
{
public:
    void addLayout(const json &value, const std::string &key = {})
    {
        if (value.is_string())
            return addText(value.get<std::string>(), key);
        if (!value.is_structured())
            return;
        for (const auto &[name, member] : value.items())
            addLayout(member, value.is_object() ? name : key);
    }

    void addSentence(const QString &sentence)
    {
        scanText(sentence, [](const QString &) {}, [this](const Placeholder &each) { addPath(each.path); });
    }

    std::set<std::string> take() { return std::move(m_names); }

private:
    void addText(const std::string &text, const std::string &key)
    {
        static const std::set<std::string> paths{"in", "field", "if", "image", "second", "groups"};
        if (paths.count(key))
            addPath(QString::fromStdString(text));
        else
            addSentence(QString::fromStdString(text));
    }

    void addPath(const QString &path) { m_names.insert(path.section(QLatin1Char('.'), 0, 0).toStdString()); }

    std::set<std::string> m_names;
};

} // namespace

std::set<std::string> usedFields(const json &layout, const Wording &wording)
{
    UsedFields used;
    if (layout.is_structured())
        used.addLayout(layout);
    for (const QString &sentence : wording.sentences())
        used.addSentence(sentence);
    return used.take();
}

} // namespace xunzhen::report
