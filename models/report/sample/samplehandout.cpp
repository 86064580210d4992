#include "models/report/sample/samplehandout.h"

namespace xunzhen::report {

using domain::HandoutKind;

namespace {

HandoutItem item(int number)
{
    HandoutItem made;
    made.code = u"SAF-%1"_qs.arg(number);
    made.question = u"第%1问：作业前是否办理了审批手续并写明时间、地点和监护人？"_qs.arg(number);
    made.bases = {u"《安全生产法》第四十三条第%1款"_qs.arg(number), u"《消防法》第二十一条"_qs};
    made.method = number % 5 == 0 ? QString() : u"抽三份作业票，看审批时间是否早于作业开始"_qs;
    made.standard = number == 20 ? u"逐项写明要求并留存记录。"_qs.repeated(150) : u"三份作业票手续齐全"_qs;
    made.applies = number % 7 == 0 ? u"有有限空间"_qs : QString();
    made.major = number % 11 == 0;
    return made;
}

HandoutList list()
{
    HandoutList made{u"SAF"_qs, u"有限空间作业"_qs, u"有有限空间的企业"_qs, {}};
    int number = 0;
    for (const int size : {9, 1, 37}) {
        HandoutSection section{u"第%1部分"_qs.arg(made.sections.size() + 1), {}};
        for (int i = 0; i < size; ++i)
            section.items.push_back(item(++number));
        made.sections.push_back(std::move(section));
    }
    return made;
}

std::vector<HandoutSheet> sheets()
{
    return {{u"C33"_qs, u"金属加工企业安全明白纸"_qs, {u"老板是安全第一责任人。"_qs, u"持证上岗。"_qs}},
            {{}, u"有很多话的明白纸"_qs, QStringList(14, u"先通风、再检测、后作业，没有审批票谁也不进去，有人监护才开始。"_qs)}};
}

std::vector<HandoutPolicy> policies()
{
    return {{u"P-01"_qs, u"动火作业审批制度"_qs, u"天津示例𠮷祥制造有限公司动火作业审批制度"_qs,
             {u"第一条 动火一律先审批。"_qs, u"第二条 本制度自2026年11月28日起执行，由______签发。"_qs}},
            {u"P-02"_qs, u"责任制"_qs, {}, QStringList(40, u"第三条 每个岗位写清谁负责、管什么、怎么考核。"_qs)}};
}

} // namespace

Handout sampleHandout(HandoutKind kind)
{
    Handout handout = bareHandout(kind);
    handout.source.giver = u"天津市津南区应急管理局"_qs;
    handout.firm = {u"天津示例𠮷祥制造有限公司"_qs, u"91120112XMPL00001B"_qs, u"天津市津南区示例路1号"_qs, u"王一"_qs, {}, {}};
    if (kind == HandoutKind::PlainSheet)
        handout.sheets = sheets();
    else if (kind == HandoutKind::Policy)
        handout.policies = policies();
    else
        handout.lists = {list(), {u"TWO"_qs, u"第二份"_qs, {}, {{u"唯一部分"_qs, {item(1)}}}}};
    return handout;
}

Handout bareHandout(HandoutKind kind)
{
    Handout handout;
    handout.kind = kind;
    handout.date = QDate(2026, 11, 28);
    handout.source = {u"应急管理清单包"_qs, u"2026.11.2"_qs, u"区应急管理局"_qs, {}};
    HandoutItem question;
    question.question = u"做到了吗？"_qs;
    if (kind == HandoutKind::PlainSheet)
        handout.sheets = {{{}, u"明白纸"_qs, {u"一句话。"_qs}}};
    else if (kind == HandoutKind::Policy)
        handout.policies = {{{}, u"制度"_qs, {}, {u"第一条 由______执行。"_qs}}};
    else
        handout.lists = {{{}, u"清单"_qs, {}, {{u"部分"_qs, {question}}}}};
    return handout;
}

} // namespace xunzhen::report
