// The sentences of a template, and what differs between two.
#include "models/services/templateservice.h"

#include "models/services/templates/templatecheck.h"

#include "models/report/template/wordingfile.h"

#include <algorithm>
#include <map>

namespace xunzhen::services {

namespace {

using domain::TemplateFiles;
using report::WordingFile;

TemplateSentence sentence(const WordingFile::Sentence &one, const WordingFile *shipped)
{
    const auto *model = shipped ? shipped->find(one.key) : nullptr;
    TemplateSentence made;
    made.key = one.key;
    made.text = one.text;
    made.shipped = model ? model->text : QString();
    made.isNew = model == nullptr;
    made.begins = one.begins;
    return made;
}

TemplateSentence lost(const WordingFile::Sentence &model)
{
    TemplateSentence made;
    made.key = model.key;
    made.shipped = model.text;
    made.missing = true;
    return made;
}

/// How many lines stand in one of the texts alone, wherever they stand.
int differingLines(const QByteArray &before, const QByteArray &after)
{
    std::map<QByteArray, int> counts;
    for (const QByteArray &line : before.split('\n'))
        ++counts[line.trimmed()];
    for (const QByteArray &line : after.split('\n'))
        --counts[line.trimmed()];
    int differing = 0;
    for (const auto &[line, count] : counts)
        differing += std::abs(count);
    return before == after ? 0 : std::max(1, differing);
}

std::map<QString, QString> textsOf(const QByteArray &wording)
{
    std::map<QString, QString> texts;
    const auto read = base::attempt([&] { return WordingFile(wording); });
    if (read)
        for (const WordingFile::Sentence &one : read->sentences())
            texts[one.key] = one.text;
    return texts;
}

}

base::Outcome<std::vector<TemplateSentence>> TemplateService::sentences(const TemplateFiles &files, const TemplateFiles &shipped)
{
    return base::attempt([&] {
        const WordingFile own(files.wording), model(shipped.wording);
        const auto places = report::sentencePlaces(files.layout, files.wording);
        std::vector<TemplateSentence> made;
        for (const WordingFile::Sentence &one : own.sentences())
            made.push_back(sentence(one, &model));
        for (const WordingFile::Sentence &one : model.sentences())
            if (!own.find(one.key))
                made.push_back(lost(one));
        for (TemplateSentence &one : made) {
            const report::SentencePlace place = places.value(one.key);
            one.use = place.use;
            one.under = place.under;
            one.times = place.times;
        }
        return made;
    });
}

base::Outcome<TemplateFiles> TemplateService::reworded(TemplateFiles files, const TemplateFiles &shipped, const QString &key,
                                                       const QString &text)
{
    return base::attempt([&] {
        const WordingFile model(shipped.wording);
        files.wording = WordingFile(files.wording).with(key, text, &model);
        return files;
    });
}

QString TemplateService::sentenceAt(const TemplateFiles &files, int line)
{
    const auto read = base::attempt([&] { return WordingFile(files.wording); });
    return read ? report::sentenceAtLine(*read, line) : QString();
}

TemplateComparison TemplateService::compare(const TemplateFiles &before, const TemplateFiles &after)
{
    TemplateComparison found;
    const auto old = textsOf(before.wording), fresh = textsOf(after.wording);
    for (const auto &[key, text] : old)
        if (const auto now = fresh.find(key); now == fresh.end() || now->second != text)
            found.sentences.push_back({key, text, now == fresh.end() ? QString() : now->second});
    for (const auto &[key, text] : fresh)
        if (!old.contains(key))
            found.sentences.push_back({key, {}, text});
    found.layoutLines = differingLines(before.layout, after.layout);
    found.formLines = differingLines(before.form, after.form);
    return found;
}

QStringList TemplateService::fields(const QString &id, const TemplateFiles &files) { return templateFields(id, files); }

}
