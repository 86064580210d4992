#include "tests/support/featurepacks.h"

#include "tests/support/catch.h"

namespace xunzhen::testing {

namespace {

domain::CheckItem question(const QString &code, const QString &words, std::optional<domain::Condition> when)
{
    domain::CheckItem item;
    item.code = code;
    item.question = words;
    item.method = u"现场查看。"_qs;
    item.basis = {{u"大气污染防治法"_qs, u"2018-10-26"_qs, u"45"_qs, 1, 0, {}}};
    item.standard = u"落实到位。"_qs;
    item.when = std::move(when);
    return item;
}

domain::Checklist coating()
{
    const domain::Condition coats{u"hasCoating"_qs, true}, solvent{u"usesSolvent"_qs, true};
    auto refers = question(u"COAT-04"_qs, u"有机溶剂是否密闭储存？"_qs, solvent);
    refers.penaltyNote = u"逾期不改正的，才处以罚款。"_qs;
    refers.refer = u"消防救援机构"_qs;
    return {u"ENV-SPRAY"_qs, u"工业涂装"_qs, {u"C33"_qs}, {u"喷漆"_qs, u"活性炭"_qs}, u"有涂装工序的企业"_qs,
            {{u"台账"_qs, {question(u"COAT-01"_qs, u"是否建立原辅材料台账？"_qs, {})}},
             {u"废气治理"_qs, {question(u"COAT-02"_qs, u"涂装是否在密闭空间内进行？"_qs, coats),
                               question(u"COAT-03"_qs, u"治理设施是否正常运行？"_qs, coats), refers}}}};
}

}

domain::Pack coatingPack(const QString &version)
{
    domain::Pack pack;
    pack.code = u"environment-small"_qs;
    pack.version = version;
    pack.title = u"生态环境执法体检清单包（小）"_qs;
    pack.domain = u"environment"_qs;
    pack.bureau = u"津南区生态环境局"_qs;
    pack.validFrom = QDate(2026, 11, 1);
    pack.verifiedAgainst = u"法规库"_qs;
    pack.verifiedOn = QDate(2026, 11, 1);
    pack.laws = {{u"air"_qs, u"中华人民共和国大气污染防治法"_qs, u"大气污染防治法"_qs, u"2018-10-26"_qs, u"2018-10-26"_qs,
                  u"全国人民代表大会常务委员会"_qs, {}}};
    pack.features = {{u"hasCoating"_qs, u"有喷涂工序"_qs, u"看有没有喷漆房"_qs, {}},
                     {u"usesSolvent"_qs, u"使用有机溶剂"_qs, {}, domain::Condition{u"hasCoating"_qs, true}},
                     {u"hasLandfill"_qs, u"有自建填埋场"_qs, {}, {}}};
    pack.checklists = {coating(),
                       {u"ENV-WASTE"_qs, u"生活垃圾"_qs, {u"H62"_qs}, {u"垃圾分类"_qs}, u"餐饮单位"_qs,
                        {{u"分类"_qs, {question(u"WASTE-01"_qs, u"是否交由有资质单位处置？"_qs, domain::Condition{u"hasLandfill"_qs, false})}}}}};
    return pack;
}

}
