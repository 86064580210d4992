#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/mutation.h"

#include "models/base/error.h"
#include "models/report/content/consultationcontent.h"
#include "models/report/sink/textdump.h"

#include "tests/report/samplereport.h"

#include <QFile>

namespace xunzhen::fuzz {

namespace {

using namespace report;

/// Two of everything.
ConsultationReport smallReport()
{
    ConsultationReport made = testing::richReport();
    made.findings.resize(2);
    made.plan.resize(2);
    made.photos.resize(2);
    for (ReportPhoto &photo : made.photos)
        photo.picture.bytes = testing::jpegPicture(1, QSize(40, 30));
    made.checklists.front().sections.resize(1);
    made.checklists.front().sections.front().items.resize(2);
    return made;
}

void run(const QByteArray &input)
{
    static const Content content = consultationContent(smallReport());
    static const auto schema = consultationSchema();
    const qsizetype cut = std::max<qsizetype>(0, input.indexOf('\0'));
    try {
        const Template paper = Template::parse(input.left(cut), input.mid(cut + 1), schema);
        allText(PaperRenderer::layOut(content, paper, testing::testFonts()).pages);
    } catch (const base::Error &) {
    }
}

QByteArray resource(const char *name)
{
    QFile file(QStringLiteral(":/xunzhen/templates/consultation-report/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every kind of block on a page or two.
QByteArray smallTemplate()
{
    return R"({"format": 1, "id": "small", "version": "1", "title": "@title",
 "page": {"number": "{{page}} / {{pages}}", "numberStyle": "text", "mark": "{{number|then:draft}}", "markStyle": "text"},
 "fonts": {"body": ["NotoSerifCJKsc-Regular"], "last": ["NotoSansCJKsc-Regular"]},
 "styles": {"text": {"font": "body", "size": 12, "indent": 2, "align": "justify", "grid": true},
            "title": {"font": "body", "size": 22, "align": "center", "balance": true}},
 "blocks": [{"block": "heading", "text": "{{enterprise.name}}", "style": "title", "level": 1},
  {"block": "pageBreak", "endsCover": true}, {"block": "rule", "mm": 0.35, "color": "#c00000"},
  {"block": "space", "mm": 5, "stretch": true},
  {"block": "onePage", "smallest": 0.7, "blocks": [{"block": "para", "text": "{{process|else:draft}}", "style": "text"}]},
  {"block": "kvTable", "columns": [30, 60], "labelStyle": "text", "valueStyle": "text", "empty": "—",
   "rows": [["@draft", "{{enterprise.address}}"], {"in": "findings", "as": "finding", "cells": ["{{loop.index}}", "{{finding.place}}"]}]},
  {"block": "table", "in": "findings", "as": "finding", "style": "text",
   "columns": [{"mm": 20, "title": "#", "text": "{{finding.index}}"}, {"mm": 90, "title": "@draft", "text": "{{finding.fact}}", "grow": true}]},
  {"block": "if", "field": "number", "blocks": [{"block": "forEach", "in": "findings", "as": "finding",
    "blocks": [{"block": "para", "text": "{{finding.title}}", "style": "text", "keepWithNext": true}]}], "else": []},
  {"block": "annex", "label": "{{annex.number}}", "labelStyle": "text", "text": "@draft", "style": "title"},
  {"block": "qr", "text": "{{number}}", "caption": "{{number}}", "style": "text", "mm": 25, "atFoot": true}]})";
}

std::vector<QByteArray> seeds()
{
    const QByteArray words = R"({"title": "小样", "draft": "草稿 {{enterprise.name}}"})";
    return {smallTemplate() + '\0' + words, resource("template.json") + '\0' + resource("wording.json")};
}

/// Changes one of the two texts, well-formed most of the time.
QByteArray mutate(const QByteArray &input, std::mt19937 &chance)
{
    const qsizetype cut = input.indexOf('\0');
    if (cut < 0 || draw(4, chance) == 0)
        return mutated(input, chance);
    QByteArray paper = input.left(cut), words = input.mid(cut + 1);
    for (qsizetype i = 1 + draw(3, chance); i > 0; --i)
        (draw(6, chance) == 0 ? words : paper) = mutatedJson(draw(6, chance) == 0 ? words : paper, chance);
    return paper + '\0' + words;
}

}

const FuzzTarget kTemplateTarget{"template", run, seeds, mutate};

}
