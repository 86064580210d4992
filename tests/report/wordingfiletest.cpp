#include "models/base/error.h"
#include "models/report/template/sentenceplaces.h"
#include "models/report/template/wordingfile.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace xunzhen;
using report::SentenceUse;
using report::WordingFile;

namespace {

QString refusedAt(const QByteArray &json)
{
    try {
        const WordingFile file(json);
    } catch (const base::Error &error) {
        return error.problems().front().code + u' ' + error.problems().front().place;
    }
    return {};
}

const QByteArray kWording = "{\n  \"title\": \"报告\",\n\n  \"label.name\": \"名称\\n\\u4f01\\u4e1a\",\n  \"none\": \"无\"\n}\n";

}

TEST_CASE("The sentences of a wording are found in their order, with line and group")
{
    const WordingFile file(kWording);
    REQUIRE(file.sentences().size() == 3);
    CHECK(file.sentences()[0].key == u"title"_qs);
    CHECK(file.sentences()[0].line == 2);
    CHECK(file.sentences()[1].text == u"名称\n企业"_qs);
    CHECK(file.sentences()[1].begins);
    CHECK(file.sentences()[1].line == 4);
    CHECK_FALSE(file.sentences()[2].begins);
    CHECK(report::sentenceAtLine(file, 5) == u"none"_qs);
    CHECK(report::sentenceAtLine(file, 1).isEmpty());
}

TEST_CASE("Rewording a sentence leaves every other byte alone, and going back gives the old bytes")
{
    const WordingFile shipped(kWording);
    const QByteArray changed = shipped.with(u"label.name"_qs, u"企业「名称」\"\\"_qs);
    CHECK(changed.startsWith("{\n  \"title\": \"报告\",\n\n  \"label.name\": \""));
    CHECK(changed.endsWith("\",\n  \"none\": \"无\"\n}\n"));
    CHECK(WordingFile(changed).find(u"label.name"_qs)->text == u"企业「名称」\"\\"_qs);
    CHECK(WordingFile(changed).with(u"label.name"_qs, u"名称\n企业"_qs, &shipped) == kWording);
    CHECK(shipped.with(u"none"_qs, u"无"_qs) == kWording);
}

TEST_CASE("A sentence that the wording lacks is added at its end")
{
    const WordingFile added(WordingFile(kWording).with(u"new"_qs, u"新"_qs));
    REQUIRE(added.sentences().size() == 4);
    CHECK(added.sentences().back().text == u"新"_qs);
    CHECK(WordingFile(WordingFile("{}").with(u"new"_qs, u"新"_qs)).sentences().size() == 1);
}

TEST_CASE("A wording that is none is refused with its line")
{
    CHECK(refusedAt("{\n\"a\": \"b\"\n\"c\": \"d\"}") == u"template-syntax wording.json:3"_qs);
    CHECK(refusedAt("[]") == u"template-not-an-object wording.json:1"_qs);
    CHECK(refusedAt("{\n\"a\": 1}") == u"wording-not-text wording.json:2"_qs);
    CHECK(refusedAt("") == u"template-syntax wording.json:1"_qs);
    CHECK(refusedAt("{\"a\": \"\\ud800\"}").startsWith(u"template-syntax"_qs));
}

TEST_CASE("Every sentence of the shipped papers is read to the byte")
{
    const QString root = u":/xunzhen/templates/"_qs;
    for (const QString &id : QDir(root).entryList(QDir::Dirs)) {
        CAPTURE(id.toStdString());
        QFile file(root + id + u"/wording.json"_qs);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const WordingFile wording(file.readAll());
        REQUIRE_FALSE(wording.sentences().empty());
        for (const WordingFile::Sentence &one : wording.sentences())
            CHECK(WordingFile(wording.with(one.key, u"别的"_qs)).with(one.key, one.text, &wording) == wording.bytes());
    }
}

TEST_CASE("A sentence's place says what it is and under which heading")
{
    const QByteArray layout = R"({"title": "@title", "page": {"mark": "@mark"}, "blocks": [
        {"block": "heading", "level": 1, "style": "h1", "text": "@head"},
        {"block": "kvTable", "columns": [20, 40], "rows": [["@label", "{{a|else:none}}"], {"if": "a", "cells": ["@label", "x"]}]},
        {"block": "table", "in": "list", "as": "x", "columns": [{"mm": 10, "title": "@col", "text": "{{x.kind|words:kind}}"}]},
        {"block": "if", "field": "a", "blocks": [{"block": "para", "style": "b", "text": "@more"}]}]})";
    const QByteArray wording = R"({"title": "t", "mark": "m", "head": "一、{{enterprise.name}}概况", "label": "l", "none": "无", "col": "c",
        "kind.a": "甲", "kind.b": "乙", "more": "{{a|then:added}}", "added": "{{a}}", "unused": "x"})";
    const auto places = report::sentencePlaces(layout, wording);
    CHECK(places.value(u"title"_qs).use == SentenceUse::Title);
    CHECK(places.value(u"mark"_qs).use == SentenceUse::Mark);
    CHECK(places.value(u"head"_qs).use == SentenceUse::Heading);
    CHECK(places.value(u"label"_qs).use == SentenceUse::Label);
    CHECK(places.value(u"label"_qs).times == 2);
    CHECK(places.value(u"label"_qs).under == u"一、…概况"_qs);
    CHECK(places.value(u"none"_qs).use == SentenceUse::Instead);
    CHECK(places.value(u"col"_qs).use == SentenceUse::Head);
    CHECK(places.value(u"kind.b"_qs).use == SentenceUse::Word);
    CHECK(places.value(u"more"_qs).use == SentenceUse::Paragraph);
    CHECK(places.value(u"added"_qs).use == SentenceUse::Added);
    CHECK(places.value(u"unused"_qs).times == 0);
    CHECK(report::sentencePlaces("no json", "[1").isEmpty());
    CHECK(report::sentencePlaces(R"({"blocks": [{"columns": [1], "rows": [[2]], "blocks": 3}]})", "{}").isEmpty());
}
