#include "tests/exchange/samplepack.h"

namespace xunzhen::testing {

nlohmann::ordered_json samplePack()
{
    return nlohmann::ordered_json::parse(R"json({
  "format": 1, "code": "sample", "version": "2026.11.1", "title": "示例包", "domain": "emergency", "bureau": "示例局",
  "validFrom": "2026-12-01", "validUntil": null, "verified": {"against": "示例", "on": "2026-11-21", "by": "某人"},
  "laws": [{"id": "l1", "title": "示例安全法", "short": "示例法", "version": "2021-06-10", "inForce": "2021-09-01", "issuer": "示例", "note": "n"}],
  "checklists": [
    {"code": "L-1", "title": "清单一", "trades": ["C33"], "scope": "范围", "owner": "甲",
     "sections": [{"title": "第一节", "items": [
       {"code": "I-1", "question": "问一？", "method": "看", "guide": {"do": "做", "dont": "不做", "extent": "度"},
        "basis": [{"law": "l1", "article": 1, "paragraph": 1, "item": null, "words": "为了示例"}],
        "penalty": [{"law": "l1", "article": 2, "paragraph": null, "item": 2, "words": "罚款"}],
        "grade": "major", "majorHazard": "H-1", "standard": "合格", "evidence": ["photo"],
        "measure": {"name": "浓度", "unit": "mg/m³", "max": 0.5}, "when": {"field": "hasDust", "is": true},
        "leniency": ["N-1"], "refer": "消防"},
       {"code": "I-2", "question": "问二？", "method": "看", "basis": [{"law": "l1", "article": "2-1"}],
        "grade": "general", "standard": "合格"}]}]}],
  "majorHazards": [{"code": "H-1", "title": "隐患", "basis": [{"law": "l1", "article": 2, "paragraph": 2}], "plan": ["一步"]}],
  "leniency": [{"code": "N-1", "kind": "no-penalty", "title": "免", "bars": [], "conditions": ["改了"], "basis": []}],
  "discretion": [{"code": "D-1", "title": "裁量", "basis": [], "steps": [{"facts": "初次", "range": "不罚"}]}],
  "plainSheets": [{"trade": "C33", "title": "明白纸", "points": ["一"]}],
  "policyTemplates": [{"code": "P-1", "title": "制度", "body": "{{enterprise.name}}"}],
  "color": "blue"
})json");
}

QByteArray bytesOf(const nlohmann::ordered_json &json)
{
    return QByteArray::fromStdString(json.dump(1));
}

QByteArray sampleLaw()
{
    return QByteArrayLiteral("# 示例安全法\n\n2021年6月10日 通过\n\n2021年9月1日 第三十一条的决定修正\n\n<!-- INFO END -->\n\n"
                             "## 第一章 总则\n\n第一条 为了示例，制定本法。\n\n第二条 有下列行为之一的：\n\n（一）警告；\n\n1. 口头的；\n\n"
                             "（二）处以罚款。\n\n前款行为轻微的，不予处罚。\n\n### 第一节 补充\n\n第二条之一　补充规定。\n\n"
                             "## 第二章 附则\n\n第十条 本法自公布之日起施行。\n");
}

QString sampleLawName()
{
    return QStringLiteral("示例法(2021-06-10).md");
}

}
