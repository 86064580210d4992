<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BoardPrintout</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>风险点</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Done about it</source>
        <translation>督办情况</translation>
    </message>
    <message>
        <source>Remediation list</source>
        <translation>整改清单</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message numerus="yes">
        <source>! %n overdue</source>
        <translation>
            <numerusform>! %n 项逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (paper: %2)</source>
        <translation>%1（文书：%2）</translation>
    </message>
    <message>
        <source>Extended on %1: %2</source>
        <translation>%1延期：%2</translation>
    </message>
    <message>
        <source>reminded on %1</source>
        <translation>%1已催办</translation>
    </message>
    <message>
        <source>the leader was told on %1</source>
        <translation>%1已报领导</translation>
    </message>
    <message>
        <source>Close-out taken back: %1</source>
        <translation>销号已撤回：%1</translation>
    </message>
    <message>
        <source>Extended until %1</source>
        <translation>延期至%1</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1（已撤回）</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>! Remind the firm</source>
        <translation>! 该催办了</translation>
    </message>
    <message>
        <source>✓ Reminded</source>
        <translation>✓ 已催办</translation>
    </message>
    <message>
        <source>! Tell the leader</source>
        <translation>! 该报告领导</translation>
    </message>
    <message>
        <source>! Escalated</source>
        <translation>! 已报告领导</translation>
    </message>
</context>
<context>
    <name>CaseFileWords</name>
    <message>
        <source>For ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>30 years</source>
        <translation>30年</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10年</translation>
    </message>
    <message>
        <source>Case file written: %1 (papers: %2, pages: %3, evidence: %4).</source>
        <translation>案卷已导出：%1（文书%2件，%3页，电子证据%4件）。</translation>
    </message>
    <message>
        <source>Not issued yet, so not in it: %1.</source>
        <translation>尚未签发、未归入本卷：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Unchanged: all %1 files are as they were exported.</source>
        <translation>未改动：全部 %1 个文件与导出时一致。</translation>
    </message>
    <message>
        <source>CHANGED: %1</source>
        <translation>已改动：%1</translation>
    </message>
    <message>
        <source>MISSING: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>NOT PART OF THE FILE: %1</source>
        <translation>不属于本卷：%1</translation>
    </message>
    <message>
        <source>Not on this laptop, so not in it: %1. They are safe with whoever took them. Fetch the originals of the visit, or sync, and export again.</source>
        <translation>原件不在本机、未归入本卷：%1。原件仍在拍摄人处。请取回本次体检的原图或同步后重新导出。</translation>
    </message>
</context>
<context>
    <name>ChangePages</name>
    <message>
        <source>Nothing differs.</source>
        <translation>没有不同。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1
before: %2
now: %3</source>
        <translation>%1
原：%2
现：%3</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>谁改了什么</translation>
    </message>
    <message>
        <source>In the draft, newest first</source>
        <translation>草稿里的改动（新的在前）</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>还没有任何改动。</translation>
    </message>
    <message>
        <source>✓ Nothing stands in the way.</source>
        <translation>✓ 没有问题，可以发布。</translation>
    </message>
</context>
<context>
    <name>ChartValues</name>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>表中还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing in this period</source>
        <translation>%1：本期没有</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s), the highest is %2</source>
        <translation>
            <numerusform>%1：%n 行，最多的是%2</numerusform>
        </translation>
    </message>
    <message>
        <source>None in this period</source>
        <translation>本期没有</translation>
    </message>
</context>
<context>
    <name>CitationTexts</name>
    <message>
        <source>The full text is not on this laptop. It can be imported under Checklists, Law library.</source>
        <translation>本机没有该条全文，可在“清单 → 法规库”导入。</translation>
    </message>
    <message>
        <source>Key words of the article. The full text can be imported under Checklists, Law library.</source>
        <translation>以上为该条关键语句；全文可在“清单 → 法规库”导入。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>new %1, changed %2, same %3, clash %4, rejected %5</source>
        <translation>新增 %1，变更 %2，相同 %3，冲突 %4，退回 %5</translation>
    </message>
    <message>
        <source>%1 records put back</source>
        <translation>已恢复 %1 条记录</translation>
    </message>
    <message>
        <source>%1 enterprises written to %2</source>
        <translation>已将 %1 家企业写入 %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 家</translation>
    </message>
    <message>
        <source>%1 %2: %3 checklists, %4 items</source>
        <translation>%1 %2：%3 张清单，%4 个检查项</translation>
    </message>
    <message>
        <source>CHANGED: says it is %1 but differs from byte %2 on.</source>
        <translation>已被改动：自称 %1，但从第 %2 字节起与原件不同。</translation>
    </message>
    <message>
        <source>Unknown: this profile has not issued or received this paper.</source>
        <translation>未知：本机没有签发或收到过这份文书。</translation>
    </message>
    <message>
        <source>Damaged: this is not a readable PDF.</source>
        <translation>已损坏：不是可读的 PDF。</translation>
    </message>
    <message>
        <source>%1 enterprises, %2 visits, %3 of them open, %4 items due, %5 conflicts</source>
        <translation>%1 家企业，%2 次体检（其中 %3 次进行中），%4 项到期，%5 处冲突</translation>
    </message>
    <message>
        <source>Profile ready: %1</source>
        <translation>档案已就绪：%1</translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>数据完好。</translation>
    </message>
    <message>
        <source>Backup written and read back: %1</source>
        <translation>备份已写入并回读核对：%1</translation>
    </message>
    <message>
        <source>Backup restored to %1</source>
        <translation>备份已恢复到 %1</translation>
    </message>
    <message>
        <source>%1: %2 rows saved, %3 lost</source>
        <translation>%1：救回 %2 行，丢失 %3 行</translation>
    </message>
    <message>
        <source>The shared folder is set up; this laptop is its founder.</source>
        <translation>共享文件夹已建立，本机为创建者。</translation>
    </message>
    <message>
        <source>Read this code to the founder, who approves it.</source>
        <translation>请把此代码读给创建者，由其批准。</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>已批准。</translation>
    </message>
    <message>
        <source>sent %1 changes and %2 files, received %3 changes and %4 files, %5 conflicts</source>
        <translation>发出 %1 条变更、%2 个文件，收到 %3 条变更、%4 个文件，%5 处冲突</translation>
    </message>
    <message>
        <source>%1 changes and %2 files wait, %3 conflicts</source>
        <translation>%1 条变更、%2 个文件待发，%3 处冲突</translation>
    </message>
    <message>
        <source>Settled: %1 takes the value of %2.</source>
        <translation>已裁定：%1 取 %2 的值。</translation>
    </message>
    <message>
        <source>%1 findings, %2 remediation items</source>
        <translation>%1 个风险点，%2 个整改项</translation>
    </message>
    <message>
        <source>%1 entries differ</source>
        <translation>%1 处不同</translation>
    </message>
    <message>
        <source>%1 (from version %2): %3 entries differ</source>
        <translation>%1（基于版本 %2）：%3 处不同</translation>
    </message>
    <message>
        <source>%1 packs, %2 problems</source>
        <translation>%1 个清单包，%2 个问题</translation>
    </message>
    <message>
        <source>| pack | version | checklists | items | citations | laws | hazards | leniency | plain sheets | policy templates |</source>
        <translation>| 清单包 | 版本 | 清单 | 检查项 | 引文 | 法规 | 重大隐患 | 宽严条目 | 明白纸 | 制度模板 |</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged; %4 articles; %5 problems, %6 remarks</source>
        <translation>新增 %1 部，更新 %2 部，未变 %3 部；%4 条条文；问题 %5 个，提示 %6 条</translation>
    </message>
    <message>
        <source>%1 %2: %3 items to be reviewed, %4 entries in all</source>
        <translation>%1 %2：%3 个检查项待复核，共 %4 条</translation>
    </message>
    <message>
        <source>  %1  %2 (%3), replaced by the version of %4</source>
        <translation>  %1  %2（%3 版），已被 %4 版取代</translation>
    </message>
    <message>
        <source>Nothing to review, as far as the law library knows</source>
        <translation>据法规库，没有待复核的内容</translation>
    </message>
    <message>
        <source>%1: %2; %3 questions do not apply, %4 are open again</source>
        <translation>%1：%2；%3 题不适用，%4 题恢复为未检查</translation>
    </message>
    <message>
        <source>%1: second edition of %2 with the same content. The original is the issued PDF.</source>
        <translation>%1：%2的第二版式，内容相同。原件以签发的 PDF 为准。</translation>
    </message>
    <message>
        <source>%1: draft, not issued.</source>
        <translation>%1：草稿，未签发。</translation>
    </message>
    <message>
        <source>Unchanged: %1, edition %2, issued %3 by %4 for %5.</source>
        <translation>未改动：%1，第%2版，%3 由 %4 签发给 %5。</translation>
    </message>
    <message>
        <source>Signed by a colleague: %1. Its record has not reached this laptop.</source>
        <translation>同事签名的文书：%1。它的记录还没有到达本机。</translation>
    </message>
    <message>
        <source>%1 entries, SHA-256 of the list: %2</source>
        <translation>%1个条目，名单摘要（SHA-256）：%2</translation>
    </message>
    <message>
        <source>%1: for editing; it says on every page that it is no official paper.</source>
        <translation>%1：可编辑副本，每页都标明不是正式文书。</translation>
    </message>
    <message>
        <source>No faults</source>
        <translation>没有错误</translation>
    </message>
    <message>
        <source>From now on the records are exchanged there too.</source>
        <translation>今后也在该文件夹中交换记录。</translation>
    </message>
    <message>
        <source>The folder is not visited any more; what lies in it stays there.</source>
        <translation>今后不再访问该文件夹；其中已有的内容保持不动。</translation>
    </message>
    <message>
        <source>%1 changes of enterprises wait for a registry</source>
        <translation>有 %1 处企业信息修改在等待加入企业名录</translation>
    </message>
    <message>
        <source>same credit code, not joined: %1</source>
        <translation>信用代码相同、尚未合并：%1</translation>
    </message>
    <message>
        <source>%1 is void</source>
        <translation>%1 已作废</translation>
    </message>
    <message>
        <source>%1 numbers made void</source>
        <translation>已作废 %1 个文号</translation>
    </message>
    <message>
        <source>Give the file or the picture to an admin, and read this code to them.</source>
        <translation>请把文件或图片交给管理员，并把此代码读给对方核对。</translation>
    </message>
    <message>
        <source>Compare the code with the laptop that asks, then approve it by this code.</source>
        <translation>请与申请加入的电脑核对此代码，再凭此代码批准。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>This laptop now belongs to %1.</source>
        <translation>本机已加入“%1”。</translation>
    </message>
    <message>
        <source>Revoked: the laptop %1 of %2. What it handed in so far stays.</source>
        <translation>已注销：%2 的电脑 %1。此前已交来的记录保留。</translation>
    </message>
    <message numerus="yes">
        <source>Given up: %n change(s) that nobody has any more.</source>
        <translation>
            <numerusform>已放弃：%n 条任何电脑都已没有的改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 files with changes of %3 laptops, at most %4 photos and other files</source>
        <translation>%1：%2 个变更文件（来自 %3 台电脑），照片和其他文件最多 %4 个</translation>
    </message>
    <message>
        <source>All records were derived again from the signed changes.</source>
        <translation>全部记录已根据签名的变更重新推算。</translation>
    </message>
    <message>
        <source>total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>ComingAndGoing</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1等</translation>
    </message>
    <message>
        <source>%1: visit of %2</source>
        <translation>%1：%2的体检</translation>
    </message>
    <message>
        <source>%1: visit</source>
        <translation>%1：体检</translation>
    </message>
    <message>
        <source>A visit whose firm has not arrived yet</source>
        <translation>一次体检（企业资料尚未收到）</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处改动</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>设备 %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…… 还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ConflictCase</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>! changed after issue</source>
        <translation>! 签发后有改动</translation>
    </message>
    <message numerus="yes">
        <source>! %n value(s)</source>
        <translation>
            <numerusform>! %n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>! %1: changed after issue</source>
        <translation>! %1：签发后有改动</translation>
    </message>
    <message numerus="yes">
        <source>! %1: %n value(s)</source>
        <translation>
            <numerusform>! %1：%n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>As on the paper %1, which stays as it is</source>
        <translation>文书 %1 上的内容，文书不变</translation>
    </message>
    <message>
        <source>As changed since</source>
        <translation>签发后改成的内容</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>not set</source>
        <translation>未设</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>1. Two inspectors registered at %1.</source>
        <translation>1. 已登记%1的两名执法人员。</translation>
    </message>
    <message>
        <source>2. %1 enterprises imported from %2, %3 rejected; search finds %4 of a trade.</source>
        <translation>2. 已从 %2 导入 %1 家企业，退回 %3 家；按行业可查到 %4 家。</translation>
    </message>
    <message>
        <source>3. %1 checklist pack(s) installed with %2 items, all checked.</source>
        <translation>3. 已安装 %1 个清单包，共 %2 个检查项，全部核对通过。</translation>
    </message>
    <message>
        <source>4. Visit opened with %1 questions, pinned at their version.</source>
        <translation>4. 已开始体检，%1 个检查项按版本锁定。</translation>
    </message>
    <message>
        <source>5. All questions answered, %1 risks, %2 photos attached.</source>
        <translation>5. 全部作答，%1 项风险，附 %2 张照片。</translation>
    </message>
    <message>
        <source>6. %1 findings diagnosed, %2 remediation items planned.</source>
        <translation>6. 已诊断 %1 个风险点，列出 %2 个整改项。</translation>
    </message>
    <message>
        <source>7. Report %1 issued and frozen: %2</source>
        <translation>7. 会诊报告 %1 已签发并定稿：%2</translation>
    </message>
    <message>
        <source>8. Shared folder: %1 changes and %2 files sent, %3 changes and %4 files received by a second laptop.</source>
        <translation>8. 共享文件夹：发出 %1 条变更和 %2 个文件，第二台电脑收到 %3 条变更和 %4 个文件。</translation>
    </message>
    <message>
        <source>9. The second laptop confirms: %1 for %2, unchanged.</source>
        <translation>9. 第二台电脑核实：%1（%2），未改动。</translation>
    </message>
    <message>
        <source>10. The store was checked and is sound.</source>
        <translation>10. 数据已检查，完好。</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Workbench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>体检</translation>
    </message>
    <message>
        <source>Remediation</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>共享文件夹</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Paper templates</source>
        <translation>文书模板</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
</context>
<context>
    <name>EnterpriseDraft</name>
    <message>
        <source>✓ The check character fits</source>
        <translation>✓ 校验码正确</translation>
    </message>
    <message>
        <source>18 characters; may stay empty when not known</source>
        <translation>共 18 位；不清楚时可先空着</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) missing</source>
        <translation>
            <numerusform>还差 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n character(s) too many</source>
        <translation>
            <numerusform>! 多了 %n 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>– not used –</source>
        <translation>– 不导入 –</translation>
    </message>
    <message>
        <source>Enterprise name</source>
        <translation>企业名称</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>街镇</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Trade code</source>
        <translation>行业代码</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>从业人数</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Positive list</source>
        <translation>正面清单</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message numerus="yes">
        <source>%1 (%n employee(s))</source>
        <translation>
            <numerusform>%1（%n 人）</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ on the list: visited less or not at all</source>
        <translation>✓ 已列入：少查或不查</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n 次体检</numerusform>
        </translation>
    </message>
    <message>
        <source>never visited</source>
        <translation>未来过</translation>
    </message>
    <message>
        <source>last score %1</source>
        <translation>上次得分 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open item(s)</source>
        <translation>
            <numerusform>%n 项未结</numerusform>
        </translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>计划 %1 检查</translation>
    </message>
    <message numerus="yes">
        <source>! %n other record(s) with this credit code</source>
        <translation>
            <numerusform>! 另有 %n 条记录的信用代码相同</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileKindWords</name>
    <message>
        <source>“%1” cannot be read. Nothing was changed. Check whether it is still there and whether you may open it.</source>
        <translation>“%1”读不了。没有改动任何内容。请确认文件还在，并且您有权打开。</translation>
    </message>
    <message>
        <source>“%1” is a picture. Nothing was changed. Open the visit and drop it onto the question it belongs to.</source>
        <translation>“%1”是图片。没有改动任何内容。请打开体检，把它拖到所属的检查项上。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Nothing was changed. A folder of law texts is imported under Checklists, the shared folder is chosen on its own page.</source>
        <translation>“%1”是文件夹。没有改动任何内容。法规文本文件夹请在“清单”里导入，共享文件夹请在“共享文件夹”页选择。</translation>
    </message>
    <message>
        <source>“%1” is of no kind that is opened here. Nothing was changed. Papers (.pdf), lists of enterprises (.csv, .xlsx), checklist packs (.json, .xlsx), requests and approvals (.xzreq, .xzok), hand-over files (.xzhand) and backups (.xzbackup) are.</source>
        <translation>这里打不开“%1”这类文件。没有改动任何内容。可以打开的有：文书（.pdf）、企业名单（.csv、.xlsx）、清单包（.json、.xlsx）、加入申请和批准（.xzreq、.xzok）、交接文件（.xzhand）、备份（.xzbackup）。</translation>
    </message>
</context>
<context>
    <name>FileRows</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source> · correction %1: %2</source>
        <translation> · 第 %1 次更正：%2</translation>
    </message>
    <message>
        <source>✓ Issued</source>
        <translation>✓ 已签发</translation>
    </message>
    <message>
        <source>· Being written</source>
        <translation>· 起草中</translation>
    </message>
    <message>
        <source>↑ %1 better</source>
        <translation>↑ 提高 %1 分</translation>
    </message>
    <message>
        <source>↓ %1 worse</source>
        <translation>↓ 下降 %1 分</translation>
    </message>
    <message>
        <source>= as before</source>
        <translation>= 与上次相同</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>得分 %1</translation>
    </message>
    <message>
        <source> · signed electronically</source>
        <translation> · 电子签名</translation>
    </message>
</context>
<context>
    <name>FileScoreWords</name>
    <message>
        <source>Case-file review: fails, the team is not two qualified persons</source>
        <translation>案卷评查：不合格，不是两名有资格的执法人员</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>优秀</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Case-file review: %1 of 100, %2</source>
        <translation>案卷评查：%1 分（满分 100），%2</translation>
    </message>
    <message>
        <source>A hundred points less five for each gap that stands in the way and for each grave remark, less two for any other; of one kind at most three count. From 90 excellent, from 60 passes. Fewer than two inspectors, or one without qualification, fails an enforcement check by itself.</source>
        <translation>满分 100。每项必须补正的缺项和严重提示扣 5 分，其他提示扣 2 分，同类最多扣三次。90 分以上优秀，60 分以上合格。行政检查少于两名执法人员或者有人不具备资格，直接不合格。</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Photo (%1)</source>
        <translation>照片（%1）</translation>
    </message>
    <message>
        <source>Video (%1)</source>
        <translation>录像（%1）</translation>
    </message>
    <message>
        <source>Sound (%1)</source>
        <translation>录音（%1）</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Visited for</source>
        <translation>执法领域</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>街镇</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>评级</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>上次体检</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>未结事项</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>最相符</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>no visit yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>town not known</source>
        <translation>街镇未填</translation>
    </message>
    <message>
        <source>trade not known</source>
        <translation>行业未填</translation>
    </message>
    <message>
        <source>Positive list</source>
        <translation>正面清单</translation>
    </message>
    <message>
        <source>not on the positive list</source>
        <translation>不在正面清单</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>within 30 days</source>
        <translation>30 天内</translation>
    </message>
    <message>
        <source>within 90 days</source>
        <translation>90 天内</translation>
    </message>
    <message>
        <source>within a year</source>
        <translation>一年内</translation>
    </message>
    <message>
        <source>more than a year ago</source>
        <translation>一年以前</translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>无未结事项</translation>
    </message>
    <message>
        <source>open items</source>
        <translation>有未结事项</translation>
    </message>
    <message>
        <source>overdue items</source>
        <translation>有逾期事项</translation>
    </message>
    <message>
        <source>visited: %1</source>
        <translation>上次体检：%1</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>place</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>what was seen</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>成因</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>which major hazard</source>
        <translation>重大隐患类别</translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation>处置去向</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>%n agree</source>
        <translation>
            <numerusform>%n 人同意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dissent</source>
        <translation>
            <numerusform>%n 人有异议</numerusform>
        </translation>
    </message>
    <message>
        <source>Has not spoken: %1</source>
        <translation>尚未发表意见：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Bureau</source>
        <translation>行政执法机关</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>我的姓名</translation>
    </message>
</context>
<context>
    <name>FolderOffer</name>
    <message>
        <source>This folder is one of the places already.</source>
        <translation>这个文件夹已经在用了。</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>The folder holds %1, to which this laptop belongs. From now on the records can be exchanged here too.</source>
        <translation>文件夹里是%1，本机属于该空间。今后也可以在这里交换记录。</translation>
    </message>
    <message>
        <source>The folder holds %1, for which this laptop has asked or was approved. It can be taken into use.</source>
        <translation>文件夹里是%1，本机已申请或已获准加入。现在可以启用。</translation>
    </message>
    <message>
        <source>The folder holds %1. Ask to join it: an administrator approves this laptop after comparing a code with you.</source>
        <translation>文件夹里是%1。可以申请加入：管理员与您核对口令后批准本机。</translation>
    </message>
    <message>
        <source>The folder holds %1, which does not go with the spaces of this laptop. A laptop belongs to one space that carries everything, or to its bureau&apos;s and the district&apos;s registry. Nothing was changed.</source>
        <translation>文件夹里是%1，与本机的空间不能同时使用。一台电脑要么属于一个包含全部内容的空间，要么属于本单位的空间加区里的企业名录。没有做任何改动。</translation>
    </message>
    <message>
        <source>There is no space in this folder yet. It must be empty; nothing is written before you choose.</source>
        <translation>这个文件夹里还没有空间。文件夹必须是空的；您选择之前不会写入任何东西。</translation>
    </message>
</context>
<context>
    <name>FontWords</name>
    <message>
        <source>FangSong</source>
        <translation>仿宋</translation>
    </message>
    <message>
        <source>XiaoBiaoSong</source>
        <translation>小标宋</translation>
    </message>
    <message>
        <source>HeiTi</source>
        <translation>黑体</translation>
    </message>
    <message>
        <source>KaiTi</source>
        <translation>楷体</translation>
    </message>
    <message>
        <source>SongTi</source>
        <translation>宋体</translation>
    </message>
    <message numerus="yes">
        <source>No font on this laptop has %n character(s); the paper shows 〓 in their place</source>
        <translation>
            <numerusform>本机字体里没有 %n 个字，文书里显示为“〓”</numerusform>
        </translation>
    </message>
    <message>
        <source>Not set in the office&apos;s fonts: %1</source>
        <translation>没有用公文字体：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Some rare characters are set in another font</source>
        <translation>个别生僻字用了其他字体</translation>
    </message>
    <message>
        <source>page %1 “%2”</source>
        <translation>第 %1 页“%2”</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): no font has it; the paper shows 〓 %n time(s): %3</source>
        <translation>
            <numerusform>%1（%2）：没有字体有这个字，文书里有 %n 处显示为“〓”：%3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here but forbids being embedded in a file</source>
        <translation>本机有 %1，但它禁止嵌入文件</translation>
    </message>
    <message>
        <source>%1 is here but is a variable font, which papers cannot use</source>
        <translation>本机有 %1，但它是可变字体，文书不能使用</translation>
    </message>
    <message>
        <source>%1 is here but its file is damaged</source>
        <translation>本机有 %1，但字体文件已损坏</translation>
    </message>
    <message>
        <source>%1 is set in %2, which differs from the font of official papers; for the official paper please export on a computer that has %3</source>
        <translation>%1 用 %2 代替，与公文字体有差别，正式文件请在装有 %3 的电脑上导出</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2” set in %3</source>
        <translation>%1：“%2”用 %3 显示</translation>
    </message>
    <message>
        <source>A font with these characters can be put into the folder fonts of the profile; then lay the paper out again.</source>
        <translation>可以把有这些字的字体放进资料文件夹里的 fonts，重新打开软件后再排版。</translation>
    </message>
</context>
<context>
    <name>GradeWords</name>
    <message>
        <source>Not examined</source>
        <translation>未体检</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>To be watched</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>Major hazard</source>
        <translation>重大隐患</translation>
    </message>
    <message>
        <source>a major hazard is not closed</source>
        <translation>有重大隐患未销号</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>%1 起逾期</translation>
    </message>
    <message numerus="yes">
        <source>%n open item(s)</source>
        <translation>
            <numerusform>%n 项未结</numerusform>
        </translation>
    </message>
    <message>
        <source>last score %1</source>
        <translation>上次得分 %1</translation>
    </message>
    <message>
        <source>visited %1</source>
        <translation>%1 检查过</translation>
    </message>
    <message>
        <source>never visited</source>
        <translation>从未检查</translation>
    </message>
    <message>
        <source>How the grade is given: a major hazard not closed → major hazard; an item overdue or a last score below %1 → at risk; anything open or a last score below %2 → to be watched; otherwise good once a visit was issued.</source>
        <translation>评级规则：有重大隐患未销号为“重大隐患”；有事项逾期或上次得分低于 %1 分为“有风险”；有未结事项或上次得分低于 %2 分为“需关注”；有已签发的体检且无上述情形为“良好”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>执法人员</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>体检</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>风险点</translation>
    </message>
    <message>
        <source>Expert opinion</source>
        <translation>专家意见</translation>
    </message>
    <message>
        <source>Remediation item</source>
        <translation>整改项</translation>
    </message>
    <message>
        <source>Re-inspection</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>name and code</source>
        <translation>名称与代码</translation>
    </message>
    <message>
        <source>legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>trade and size</source>
        <translation>行业与规模</translation>
    </message>
    <message>
        <source>positive list</source>
        <translation>正面清单</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>taken out or not</source>
        <translation>是否注销</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>qualification</source>
        <translation>资格</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>挂号信息</translation>
    </message>
    <message>
        <source>team</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>overall assessment</source>
        <translation>总体评价</translation>
    </message>
    <message>
        <source>support</source>
        <translation>帮扶措施</translation>
    </message>
    <message>
        <source>what was agreed</source>
        <translation>沟通记录</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>图注</translation>
    </message>
    <message>
        <source>description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>成因</translation>
    </message>
    <message>
        <source>clauses</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>disposal</source>
        <translation>处置去向</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>pinned text</source>
        <translation>锁定的题文</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>街镇</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Trade code</source>
        <translation>行业代码</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>从业人数</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Positive list</source>
        <translation>正面清单</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Reason for taking out</source>
        <translation>注销原因</translation>
    </message>
    <message>
        <source>Credential number</source>
        <translation>执法证号</translation>
    </message>
    <message>
        <source>Credential valid until</source>
        <translation>执法证有效期至</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>行政执法机关</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Qualification withdrawn because</source>
        <translation>资格停用原因</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>执法领域</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Reason for going all the same</source>
        <translation>仍然入企的理由</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Firm&apos;s person on site</source>
        <translation>企业陪同人员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note on the state</source>
        <translation>状态说明</translation>
    </message>
    <message>
        <source>Overall assessment</source>
        <translation>总体评价</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>帮扶措施</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>沟通记录</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图注</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>Major hazard</source>
        <translation>重大隐患</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>成因</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>处置去向</translation>
    </message>
    <message>
        <source>Reason for the disposal</source>
        <translation>处置理由</translation>
    </message>
    <message>
        <source>Leniency entry</source>
        <translation>宽严条目</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Fixed when</source>
        <translation>整改标准</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮扶</translation>
    </message>
    <message>
        <source>Emergency measure</source>
        <translation>应急措施</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>签名人</translation>
    </message>
    <message>
        <source>Reason for refusing</source>
        <translation>拒签理由</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Situation of the firm</source>
        <translation>企业情形</translation>
    </message>
    <message>
        <source>Checklist pack</source>
        <translation>清单包</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>有无</translation>
    </message>
    <message>
        <source>The firm has it</source>
        <translation>企业是否有</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Paper being written</source>
        <translation>文书草稿</translation>
    </message>
    <message>
        <source>Field of a paper</source>
        <translation>文书栏目</translation>
    </message>
    <message>
        <source>Signature on a paper</source>
        <translation>文书签名</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>what was filled in</source>
        <translation>填写的内容</translation>
    </message>
    <message>
        <source>Paper template</source>
        <translation>文书模板</translation>
    </message>
    <message>
        <source>Same firm</source>
        <translation>同一企业</translation>
    </message>
    <message>
        <source>Granted numbers</source>
        <translation>文号号段</translation>
    </message>
    <message>
        <source>Wish for numbers</source>
        <translation>文号申请</translation>
    </message>
    <message>
        <source>Void number</source>
        <translation>作废文号</translation>
    </message>
    <message>
        <source>Yes to a publication</source>
        <translation>对发布内容的同意</translation>
    </message>
    <message>
        <source>Planned visit</source>
        <translation>计划的体检</translation>
    </message>
    <message>
        <source>Reminder or extension</source>
        <translation>催办或延期</translation>
    </message>
    <message>
        <source>Marks on a photo</source>
        <translation>照片标注</translation>
    </message>
    <message>
        <source>Who takes a section</source>
        <translation>分工</translation>
    </message>
    <message>
        <source>Reason for a contradiction</source>
        <translation>矛盾的说明</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>the visit that came of it</source>
        <translation>对应的体检</translation>
    </message>
    <message>
        <source>who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>findings at one place</source>
        <translation>同一部位的问题</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>At one place</source>
        <translation>同一部位</translation>
    </message>
</context>
<context>
    <name>HandoffWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>a firm without a name</source>
        <translation>未命名企业</translation>
    </message>
    <message>
        <source>This laptop belongs to no space yet, and a hand-over file goes between laptops of one space only. Your records are safe here. First found or join a space; without a shared folder at hand, ask an administrator by a request file.</source>
        <translation>本机还没有加入任何空间，交接文件只在同一空间的电脑之间使用。您的记录都在本机，没有变化。请先建立或加入空间；够不着共享文件夹时，可用申请文件请管理员批准。</translation>
    </message>
    <message>
        <source>This laptop was taken out of the space. Your records are safe here. Ask an administrator to let it join anew.</source>
        <translation>本机已被移出空间。您的记录都在本机，没有变化。请联系管理员重新加入。</translation>
    </message>
    <message>
        <source>Saved as %1 (%2).</source>
        <translation>已保存为 %1（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not on this laptop and so not in it; after the next sync they can be had from the shared folder.</source>
        <translation>
            <numerusform>有 %n 个文件不在本机，没有写入；下次同步后可从共享文件夹取得。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send or carry the file, and tell the password by another way, for instance by telephone.</source>
        <translation>请把文件送交同事，密码另走一路告知，例如电话。</translation>
    </message>
    <message>
        <source>Written on this very laptop, %1.</source>
        <translation>由本机写出，%1。</translation>
    </message>
    <message>
        <source>Written by %1 (%2), %3.</source>
        <translation>由%1（%2）写出，%3。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more visit(s)</source>
        <translation>
            <numerusform>……另有 %n 次体检</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in the file was here already. Nothing has changed.</source>
        <translation>文件里的内容本机都已有，没有变化。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) have two values now; both are kept and wait on the page of the shared folder.</source>
        <translation>
            <numerusform>有 %n 处出现两个值，都已保留，请到共享文件夹页面处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The file is not there any more. Nothing was changed. Please look where it lies now and open it again.</source>
        <translation>文件已经不在原处。本机没有任何变化。请找到它现在的位置再打开。</translation>
    </message>
    <message>
        <source>The file is damaged or was cut short on its way. Nothing was changed. Please have it sent again.</source>
        <translation>文件已损坏，或传送时被截断。本机没有任何变化。请对方重新发送。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of the program. Nothing was changed. Please update the program on this laptop.</source>
        <translation>文件由更新版本的程序写出。本机没有任何变化。请先升级本机的程序。</translation>
    </message>
    <message>
        <source>There is too little room on the disk. Nothing was changed. Please free some space and try again.</source>
        <translation>磁盘空间不足。本机没有任何变化。请清理出空间后再试。</translation>
    </message>
    <message>
        <source>In it: changes of all colleagues %1, photos and papers %2.</source>
        <translation>内含全体同事的改动 %1 处，照片和文书 %2 个。</translation>
    </message>
    <message>
        <source>Changes that are new here: %1. Photos and papers in it: %2.</source>
        <translation>本机没有的改动 %1 处，附照片和文书 %2 个。</translation>
    </message>
    <message>
        <source>Taken in: changes %1, photos and papers %2.</source>
        <translation>已接收：改动 %1 处，照片和文书 %2 个。</translation>
    </message>
</context>
<context>
    <name>LawWords</name>
    <message>
        <source>✓ In force</source>
        <translation>✓ 现行有效</translation>
    </message>
    <message>
        <source>· In force only from %1</source>
        <translation>· 尚未施行（自 %1 起施行）</translation>
    </message>
    <message>
        <source>! Replaced by the version of %1</source>
        <translation>! 已被 %1 版本取代</translation>
    </message>
    <message>
        <source>– Not in the law library</source>
        <translation>– 法规库中没有此版本</translation>
    </message>
    <message>
        <source>· Not yet in force</source>
        <translation>· 尚未施行</translation>
    </message>
    <message>
        <source>! Replaced</source>
        <translation>! 已被取代</translation>
    </message>
    <message>
        <source>– Not in the library</source>
        <translation>– 库中没有</translation>
    </message>
    <message>
        <source>In force, as far as the law library knows</source>
        <translation>现行有效（据法规库）</translation>
    </message>
    <message>
        <source>In force since %1, as far as the law library knows</source>
        <translation>自 %1 起施行（据法规库）</translation>
    </message>
    <message>
        <source>In force only from %1, as far as the law library knows</source>
        <translation>自 %1 起施行，目前尚未施行（据法规库）</translation>
    </message>
    <message>
        <source>Replaced by the version of %1, as far as the law library knows</source>
        <translation>已被 %1 版本取代（据法规库）</translation>
    </message>
    <message>
        <source>The law library does not have this version</source>
        <translation>法规库中没有此版本</translation>
    </message>
    <message>
        <source>! To be reviewed</source>
        <translation>! 待复核</translation>
    </message>
    <message>
        <source>%1: the version of %2 has been replaced by that of %3</source>
        <translation>%1：引用的 %2 版已被 %3 版取代</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>box</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>pen</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>blur</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>drawn with a later version of the program</source>
        <translation>由新版程序标注</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>Issued</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Used twice</source>
        <translation>重号</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>未收到</translation>
    </message>
</context>
<context>
    <name>OriginalsWords</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> …</source>
        <translation> 等</translation>
    </message>
    <message numerus="yes">
        <source>Fetched %n original(s).</source>
        <translation>
            <numerusform>已取回 %n 张原图。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original(s) are not in the shared folder (%1). Records and thumbnails are safe. Ask whoever took the photos to sync, then fetch again.</source>
        <translation>
            <numerusform>有 %n 张原图不在共享文件夹中（%1）。记录和缩略图完好无损。请拍摄人先同步，再取一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>All originals are here already.</source>
        <translation>原图都已在本机。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n photo(s) only the thumbnail is here</source>
        <translation>
            <numerusform>%n 张照片在本机只有缩略图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! Of %n photo(s) only the thumbnail is here (%1). Papers and case files need the originals.</source>
        <translation>
            <numerusform>! %n 张照片在本机只有缩略图（%1）。出文书、成案卷须用原图。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when asked for</source>
        <translation>只在需要时取</translation>
    </message>
    <message>
        <source>Up to %1 MB each</source>
        <translation>每张不超过 %1 MB 的</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>PackOutline</name>
    <message>
        <source>(no question yet)</source>
        <translation>（还没有写问题）</translation>
    </message>
    <message>
        <source>– Retired</source>
        <translation>– 已停用</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackPages</name>
    <message>
        <source>Version %1</source>
        <translation>%1 版</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>Checked against</source>
        <translation>核对依据</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s)</source>
        <translation>
            <numerusform>%n 张清单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1（%2 版）</translation>
    </message>
    <message>
        <source>Laws it rests on</source>
        <translation>所依据的法规</translation>
    </message>
    <message>
        <source>For trades %1</source>
        <translation>适用行业 %1</translation>
    </message>
    <message>
        <source>The law library lacks this article. Import the law texts to read it.</source>
        <translation>法规库没有这一条。导入法规文本后即可阅读。</translation>
    </message>
    <message>
        <source>How to check</source>
        <translation>怎么查</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>应做：%1</translation>
    </message>
    <message>
        <source>Do not: %1</source>
        <translation>不做：%1</translation>
    </message>
    <message>
        <source>Extent: %1</source>
        <translation>程度：%1</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>三句指引</translation>
    </message>
    <message>
        <source>Fixed when</source>
        <translation>整改标准</translation>
    </message>
    <message>
        <source>Major hazard</source>
        <translation>重大隐患</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>罚则</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Leniency</source>
        <translation>宽严</translation>
    </message>
    <message>
        <source>What to do at once</source>
        <translation>立即要做</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>有下列情形的不适用</translation>
    </message>
    <message>
        <source>Only when all of these hold</source>
        <translation>须同时具备</translation>
    </message>
    <message>
        <source>Version of %1 · %2</source>
        <translation>%1 版 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n entry(ies)</source>
        <translation>
            <numerusform>%1（%n 条）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) lean on a version of a law that has been replaced.</source>
        <translation>
            <numerusform>有 %n 条内容引用的法规版本已被取代，请法制人员对照新版复核。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries to be reviewed</source>
        <translation>待复核的内容</translation>
    </message>
    <message>
        <source>On the penalty</source>
        <translation>罚则说明</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>This is dealt with by %1</source>
        <translation>由%1处理</translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>Question</source>
        <translation>检查问题</translation>
    </message>
    <message>
        <source>Name of the risk</source>
        <translation>风险名称</translation>
    </message>
    <message>
        <source>How to check</source>
        <translation>检查方法</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>应该做</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>不应该做</translation>
    </message>
    <message>
        <source>To what extent</source>
        <translation>做到什么程度</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>罚则</translation>
    </message>
    <message>
        <source>Note on the penalty</source>
        <translation>罚则说明</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Major hazard</source>
        <translation>重大隐患</translation>
    </message>
    <message>
        <source>Fixed when</source>
        <translation>整改标准</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Leniency entries</source>
        <translation>宽严条目</translation>
    </message>
    <message>
        <source>Retired from</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>适用行业</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题词</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Checked against</source>
        <translation>核对依据</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>核对日期</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>制定机关</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>How one sees it</source>
        <translation>怎么看</translation>
    </message>
    <message>
        <source>Handling plan</source>
        <translation>处置步骤</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>排除情形</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>情节与幅度</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>In use again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Workbook taken in</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>清单包</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>法规</translation>
    </message>
    <message>
        <source>Feature of the firm</source>
        <translation>企业情形</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Check item</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Leniency entry</source>
        <translation>宽严条目</translation>
    </message>
    <message>
        <source>Discretion benchmark</source>
        <translation>裁量基准</translation>
    </message>
    <message>
        <source>Plain sheet</source>
        <translation>明白纸</translation>
    </message>
    <message>
        <source>Policy template</source>
        <translation>制度模板</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Brought onto the newer version</source>
        <translation>移到新版</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Follow-up visit</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Annual plan</source>
        <translation>年度计划</translation>
    </message>
    <message>
        <source>Asked for by the firm</source>
        <translation>企业申请</translation>
    </message>
    <message>
        <source>Complaint or report</source>
        <translation>投诉举报</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>专项行动</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>计划：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>✓ Begun</source>
        <translation>✓ 已开始</translation>
    </message>
    <message numerus="yes">
        <source>! %n day(s) late</source>
        <translation>
            <numerusform>! 晚了 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>▸ Today</source>
        <translation>▸ 今天</translation>
    </message>
    <message>
        <source>· Tomorrow</source>
        <translation>· 明天</translation>
    </message>
    <message numerus="yes">
        <source>· In %n day(s)</source>
        <translation>
            <numerusform>· %n 天后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of paper</source>
        <translation>
            <numerusform>用纸 %n 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n copies: %2</source>
        <translation>
            <numerusform>%1，%n 份：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>top</source>
        <translation>上方</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>下方</translation>
    </message>
    <message>
        <source>This printer cannot print close enough to the edge: something is cut off at the %1. The paper is never shrunk; choose another printer or larger paper.</source>
        <translation>这台打印机打不到纸边：%1会被裁掉。文书不缩小打印；请换一台打印机或用大一号的纸。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>DRAFT · not issued, not to be served</source>
        <translation>草稿 · 未签发，不得送达</translation>
    </message>
    <message>
        <source>The printer did not take the paper. The paper is safe. Please check the printer and print again.</source>
        <translation>打印机没有接收。文书没有受影响。请检查打印机后再打印。</translation>
    </message>
    <message>
        <source>The printer took %1 of %2 pages and then no more. The paper is safe. Please check the printer and print the rest again.</source>
        <translation>打印机接收了 %1 页（共 %2 页）后中断。文书没有受影响。请检查打印机，再打印其余各页。</translation>
    </message>
</context>
<context>
    <name>SearchRows</name>
    <message numerus="yes">
        <source>! %n open item(s)</source>
        <translation>
            <numerusform>! %n 项未结</numerusform>
        </translation>
    </message>
    <message>
        <source>last visit %1</source>
        <translation>上次 %1</translation>
    </message>
    <message>
        <source>Paper of the bureau</source>
        <translation>本局文书</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>签发于 %1</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>体检清单</translation>
    </message>
</context>
<context>
    <name>SearchScopeWords</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Check items</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Articles of laws</source>
        <translation>法条</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>This was not taken over. Nothing was changed. Please correct what is named and try again.</source>
        <translation>没有采用这些内容，原有记录没有变动。请按下列提示改正后再试。</translation>
    </message>
    <message>
        <source>This record is not here. Nothing was changed. It may have been taken out or not have arrived yet; please sync and look again.</source>
        <translation>这里没有这条记录，什么也没有变动。它可能已被注销或尚未收到；请同步后再看。</translation>
    </message>
    <message>
        <source>This cannot be done as things stand. Nothing was changed. The reasons are below.</source>
        <translation>目前不能这样做，什么也没有变动。原因如下。</translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was changed. Please ask the person in charge.</source>
        <translation>您的角色无权这样做，什么也没有变动。请联系负责人。</translation>
    </message>
    <message>
        <source>A paper has been issued for this, so it cannot be changed any more. Everything is kept as it was. Make a correction instead.</source>
        <translation>文书已经签发，内容不能再改，一切保持原样。如有错误请出具更正。</translation>
    </message>
    <message>
        <source>Somebody has changed this in the meantime. Nothing was written over. Please look at it again and repeat.</source>
        <translation>期间有人改动过，没有覆盖任何内容。请重新查看后再做一次。</translation>
    </message>
    <message>
        <source>This kind of file cannot be read here. Nothing was changed. Please choose another file or save it in another format.</source>
        <translation>这里读不了这种文件，什么也没有变动。请换一个文件，或另存为其他格式。</translation>
    </message>
    <message>
        <source>This is too large. Nothing was changed. Please make it smaller or split it.</source>
        <translation>内容太大，什么也没有变动。请缩小或拆分后再试。</translation>
    </message>
    <message>
        <source>Stopped as you wished. Nothing was changed.</source>
        <translation>已按您的要求停止，什么也没有变动。</translation>
    </message>
    <message>
        <source>The text in this file cannot be read. Nothing was changed. Please save it as UTF-8 or as .xlsx and try again.</source>
        <translation>文件里的文字读不出来，什么也没有变动。请另存为 UTF-8 或 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>This file is damaged. Nothing was changed. Please fetch it again from where it came.</source>
        <translation>文件已损坏，什么也没有变动。请从来源处重新获取。</translation>
    </message>
    <message>
        <source>This file is empty. Nothing was changed. Please choose another one.</source>
        <translation>文件是空的，什么也没有变动。请换一个文件。</translation>
    </message>
    <message>
        <source>Reading or writing failed. What was saved before is safe. Please check the disk or the connection and try again.</source>
        <translation>读写失败。此前保存的内容都安全。请检查磁盘或连接后再试。</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; the last change was not saved. Please free some space and try again.</source>
        <translation>磁盘已满。此前保存的内容都安全，最后一处改动没有保存。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>The system does not allow access to this file or folder. Your records are safe. Please ask for access or choose another place.</source>
        <translation>系统不允许访问这个文件或文件夹。您的记录都安全。请申请权限，或换一个位置。</translation>
    </message>
    <message>
        <source>The record file of this laptop is damaged. It was left untouched. Please restore a backup or salvage it into a new file.</source>
        <translation>本机的数据文件已损坏，程序没有动它。请恢复备份，或抢救到新文件。</translation>
    </message>
    <message>
        <source>The records were written by a newer version of the program. They were left untouched. Please update the program.</source>
        <translation>这些记录由更新版本的程序写入，程序没有动它们。请升级程序。</translation>
    </message>
    <message>
        <source>The records are open in another program. They are safe. Please close the other program and try again.</source>
        <translation>这些记录正被另一个程序使用，内容安全。请关闭那个程序后再试。</translation>
    </message>
    <message>
        <source>There are no records in this folder. Nothing was changed. Please check the folder.</source>
        <translation>这个文件夹里没有记录，什么也没有变动。请核对文件夹。</translation>
    </message>
    <message>
        <source>The shared folder cannot be reached. Your records are all saved on this laptop. Please check the network and press Retry.</source>
        <translation>共享文件夹打不开。您的记录都已保存在本机。请检查网络后点“重试”。</translation>
    </message>
    <message>
        <source>This folder holds something else. Nothing was written there. Please choose the right shared folder.</source>
        <translation>这个文件夹里是别的内容，没有往里写任何东西。请选择正确的共享文件夹。</translation>
    </message>
    <message>
        <source>The key of this laptop was not found. Your records are safe. Please enrol this laptop again with the founder of the space.</source>
        <translation>没有找到本机的密钥。您的记录都安全。请由空间创建者重新登记本机。</translation>
    </message>
    <message>
        <source>Something unexpected happened. What was saved before is safe. Please try again; if it happens again, tell support.</source>
        <translation>出现了意外情况。此前保存的内容都安全。请再试一次；若再次出现，请告知技术支持。</translation>
    </message>
    <message>
        <source>A file in the shared folder is damaged (%1). It was put aside; nothing of yours is affected.</source>
        <translation>共享文件夹中有一个文件损坏（%1），已搁置，不影响您的内容。</translation>
    </message>
    <message>
        <source>Records of a device that is not enrolled (%1) were put aside. Approve the device if you know it.</source>
        <translation>未登记设备（%1）的记录已搁置。如认识该设备，请批准。</translation>
    </message>
    <message>
        <source>A photo or file has not arrived yet (%1). It follows when its device syncs again.</source>
        <translation>有照片或文件尚未收到（%1），待其设备再次同步后补齐。</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>缺少名称</translation>
    </message>
    <message>
        <source>Several records have this name and address</source>
        <translation>有多条记录的名称和地址与此相同</translation>
    </message>
    <message>
        <source>The credit code is missing</source>
        <translation>缺少统一社会信用代码</translation>
    </message>
    <message>
        <source>The credit code does not have 18 characters</source>
        <translation>统一社会信用代码不是 18 位</translation>
    </message>
    <message>
        <source>The credit code has a character that is not allowed</source>
        <translation>统一社会信用代码含有不允许的字符</translation>
    </message>
    <message>
        <source>The credit code has a typing mistake (check character)</source>
        <translation>统一社会信用代码有误（校验码不符）</translation>
    </message>
    <message>
        <source>Another enterprise has this credit code: %1</source>
        <translation>另一家企业已使用此信用代码：%1</translation>
    </message>
    <message>
        <source>Several records have this credit code</source>
        <translation>有多条记录使用此信用代码</translation>
    </message>
    <message>
        <source>The firm with this credit code has quite another name: %1</source>
        <translation>此信用代码对应的企业名称差别很大：%1</translation>
    </message>
    <message>
        <source>Another row of the sheet says something else: %1</source>
        <translation>表中另一行与此不一致：%1</translation>
    </message>
    <message>
        <source>The same firm stands in the sheet twice: %1</source>
        <translation>同一家企业在表中出现两次：%1</translation>
    </message>
    <message>
        <source>The phone number was damaged by the spreadsheet program</source>
        <translation>电话号码被表格程序改坏</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>The sheet has no rows</source>
        <translation>表中没有数据行</translation>
    </message>
    <message>
        <source>The file has no visible sheet</source>
        <translation>文件中没有可见的工作表</translation>
    </message>
    <message>
        <source>The file is no .xlsx workbook</source>
        <translation>文件不是 .xlsx 工作簿</translation>
    </message>
    <message>
        <source>The file is no table</source>
        <translation>文件不是表格</translation>
    </message>
    <message>
        <source>The file is no text</source>
        <translation>文件不是文本</translation>
    </message>
    <message>
        <source>The file is a web page with a false name: open it and save it as .xlsx</source>
        <translation>文件其实是网页：请打开后另存为 .xlsx</translation>
    </message>
    <message>
        <source>The file is an old .xls: open it and save it as .xlsx</source>
        <translation>文件是旧版 .xls：请打开后另存为 .xlsx</translation>
    </message>
    <message>
        <source>The file is a binary workbook: open it and save it as .xlsx</source>
        <translation>文件是二进制工作簿：请打开后另存为 .xlsx</translation>
    </message>
    <message>
        <source>A part of the workbook is missing</source>
        <translation>工作簿缺少一部分</translation>
    </message>
    <message>
        <source>A part of the workbook is damaged</source>
        <translation>工作簿有一部分损坏</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a sheet should hold</source>
        <translation>工作簿解压后远超正常大小</translation>
    </message>
    <message>
        <source>The sheet has too many rows</source>
        <translation>表的行数太多</translation>
    </message>
    <message>
        <source>The sheet has too many columns</source>
        <translation>表的列数太多</translation>
    </message>
    <message>
        <source>The sheet has too many cells</source>
        <translation>表的单元格太多</translation>
    </message>
    <message>
        <source>A cell holds too much text</source>
        <translation>有单元格文字过长</translation>
    </message>
    <message>
        <source>A quotation mark is not closed</source>
        <translation>有引号没有闭合</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor GB18030</source>
        <translation>文字既不是 UTF-8 也不是 GB18030 编码</translation>
    </message>
    <message>
        <source>Please write the name of your bureau</source>
        <translation>请填写行政执法机关名称</translation>
    </message>
    <message>
        <source>Please write the short name that begins document numbers</source>
        <translation>请填写文号开头的机关简称</translation>
    </message>
    <message>
        <source>Please write the name</source>
        <translation>请填写姓名</translation>
    </message>
    <message>
        <source>Please write the reason</source>
        <translation>请填写理由</translation>
    </message>
    <message>
        <source>Closing out needs a note or a photo as proof</source>
        <translation>销号需要说明或照片作为证明</translation>
    </message>
    <message>
        <source>Please write who saw the refusal</source>
        <translation>请填写拒签的见证人</translation>
    </message>
    <message>
        <source>Please choose the enterprise</source>
        <translation>请选择企业</translation>
    </message>
    <message>
        <source>Please choose at least one checklist</source>
        <translation>请至少选择一张清单</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown</source>
        <translation>图片已损坏，无法显示</translation>
    </message>
    <message>
        <source>This is no readable JPEG, PNG or HEIC picture</source>
        <translation>不是可读的 JPEG、PNG 或 HEIC 图片</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>原因：%1。</translation>
    </message>
    <message>
        <source>Reason: %1 (%2).</source>
        <translation>原因：%1（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…… 还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Detail for support: %1</source>
        <translation>供技术支持参考：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no lead inspector yet. Please say who you are.</source>
        <translation>还没有主办执法人员。请先说明您是谁。</translation>
    </message>
    <message>
        <source>There is no second inspector. An enforcement check needs two qualified inspectors.</source>
        <translation>还没有协办执法人员。行政检查须有两名具备资格的执法人员。</translation>
    </message>
    <message>
        <source>%1 is chosen twice. Please choose two different inspectors.</source>
        <translation>%1 被选了两次。请选择两名不同的执法人员。</translation>
    </message>
    <message>
        <source>%1 has no credential number on record.</source>
        <translation>%1 没有登记执法证号。</translation>
    </message>
    <message>
        <source>It is not on record until when the credential of %1 is valid.</source>
        <translation>没有登记 %1 的执法证有效期。</translation>
    </message>
    <message>
        <source>The credential of %1 expired on %2.</source>
        <translation>%1 的执法证已于 %2 到期。</translation>
    </message>
    <message>
        <source>The qualification of %1 has been withdrawn.</source>
        <translation>%1 的执法资格已停用。</translation>
    </message>
    <message>
        <source>%1 is not an inspector.</source>
        <translation>%1 不是执法人员。</translation>
    </message>
    <message>
        <source>The record of %1 has been taken out: %2.</source>
        <translation>%1 的记录已注销：%2。</translation>
    </message>
    <message>
        <source>%1 is on the positive list: visited less or not at all.</source>
        <translation>%1 在正面清单上：少查或不查。</translation>
    </message>
    <message>
        <source>%1 enforcement checks in %3 already; the limit set is %2.</source>
        <translation>%3 年已检查 %1 次，设定上限为 %2 次。</translation>
    </message>
    <message>
        <source>A visit of your bureau since %2 is still open. You can go on with that one.</source>
        <translation>本机关自 %2 起的一次体检仍在进行，可以接着做。</translation>
    </message>
    <message>
        <source>%1 has a visit open here since %2. You may want to go together.</source>
        <translation>%1 自 %2 起在这里有进行中的体检，可以考虑一同前往。</translation>
    </message>
    <message>
        <source>%1 was here on %2 (%3).</source>
        <translation>%1于%2来过（%3）。</translation>
    </message>
    <message>
        <source>The lead inspector is missing</source>
        <translation>缺少主办执法人员</translation>
    </message>
    <message>
        <source>The lead inspector was not qualified on the day of the visit: %1</source>
        <translation>主办执法人员在体检当日不具备资格：%1</translation>
    </message>
    <message>
        <source>The second inspector is missing</source>
        <translation>缺少协办执法人员</translation>
    </message>
    <message>
        <source>The second inspector was not qualified on the day of the visit: %1</source>
        <translation>协办执法人员在体检当日不具备资格：%1</translation>
    </message>
    <message>
        <source>Both inspectors are the same person: %1</source>
        <translation>两名执法人员是同一人：%1</translation>
    </message>
    <message>
        <source>Nobody of the firm is named as having been there</source>
        <translation>没有写明企业在场人员</translation>
    </message>
    <message>
        <source>The visit lies in the future (%1): check the clock of this laptop</source>
        <translation>体检时间在将来（%1）：请核对本机时钟</translation>
    </message>
    <message>
        <source>The visit has no questions</source>
        <translation>本次体检没有检查项</translation>
    </message>
    <message>
        <source>Not examined yet: %1</source>
        <translation>尚未检查：%1</translation>
    </message>
    <message>
        <source>The question changed after it was answered: %1</source>
        <translation>作答后题目有变：%1</translation>
    </message>
    <message>
        <source>Answered before the visit began: %1</source>
        <translation>作答早于体检开始：%1</translation>
    </message>
    <message>
        <source>A photo is missing: %1</source>
        <translation>缺少照片：%1</translation>
    </message>
    <message>
        <source>A video is recommended: %1</source>
        <translation>建议补拍视频：%1</translation>
    </message>
    <message>
        <source>A picture of the document is recommended: %1</source>
        <translation>建议补拍资料照片：%1</translation>
    </message>
    <message>
        <source>A measurement is missing: %1</source>
        <translation>缺少测量值：%1</translation>
    </message>
    <message>
        <source>The measurement contradicts the answer: %1</source>
        <translation>测量值与作答矛盾：%1</translation>
    </message>
    <message>
        <source>At risk, but without a finding: %1</source>
        <translation>存在风险但没有风险点：%1</translation>
    </message>
    <message>
        <source>A finding without an answer at risk: %1</source>
        <translation>有风险点但作答不是存在风险：%1</translation>
    </message>
    <message>
        <source>What was seen is not written down: %1</source>
        <translation>没有写明所见事实（%1）</translation>
    </message>
    <message>
        <source>No clause is named: %1</source>
        <translation>没有写明法律依据：%1</translation>
    </message>
    <message>
        <source>It is not said where this goes: %1</source>
        <translation>没有写明处置去向：%1</translation>
    </message>
    <message>
        <source>A major hazard treated as service needs a reason: %1</source>
        <translation>重大隐患按服务处理须说明理由：%1</translation>
    </message>
    <message>
        <source>Graded major, but it is not said which major hazard: %1</source>
        <translation>定为重大，但没有写明是哪一项重大隐患：%1</translation>
    </message>
    <message>
        <source>Leniency is not open to a major hazard: %1</source>
        <translation>重大隐患不适用宽严条目：%1</translation>
    </message>
    <message>
        <source>There is no remediation for: %1</source>
        <translation>没有整改项：%1</translation>
    </message>
    <message>
        <source>The measure is missing: %1</source>
        <translation>缺少整改措施：%1</translation>
    </message>
    <message>
        <source>The standard is missing: %1</source>
        <translation>缺少整改标准：%1</translation>
    </message>
    <message>
        <source>Nobody is named to fix it: %1</source>
        <translation>没有写明责任人：%1</translation>
    </message>
    <message>
        <source>A major hazard without an emergency measure: %1</source>
        <translation>重大隐患没有应急措施：%1</translation>
    </message>
    <message>
        <source>The date is missing: %1</source>
        <translation>缺少期限：%1</translation>
    </message>
    <message>
        <source>The date %2 lies before the visit: %1</source>
        <translation>期限 %2 早于体检日期：%1</translation>
    </message>
    <message>
        <source>The overall assessment is empty</source>
        <translation>总体评价为空</translation>
    </message>
    <message>
        <source>It is not written what was agreed with the firm</source>
        <translation>没有填写与企业的沟通记录</translation>
    </message>
    <message>
        <source>The lead inspector has not signed</source>
        <translation>主办执法人员尚未签名</translation>
    </message>
    <message>
        <source>The second inspector has not signed</source>
        <translation>协办执法人员尚未签名</translation>
    </message>
    <message>
        <source>The expert has not signed: %1</source>
        <translation>专家尚未签名：%1</translation>
    </message>
    <message>
        <source>The firm has neither signed nor refused</source>
        <translation>企业既未签名也未拒签</translation>
    </message>
    <message>
        <source>The refusal of %1 has no witness</source>
        <translation>%1 拒签没有见证人</translation>
    </message>
    <message>
        <source>%1 signed before the last change: please sign again</source>
        <translation>%1 签名早于最后一次改动：请重新签名</translation>
    </message>
    <message>
        <source>The file is no checklist pack</source>
        <translation>文件不是清单包</translation>
    </message>
    <message>
        <source>The pack is of a format that this program does not know: %1</source>
        <translation>清单包的格式本程序不认识：%1</translation>
    </message>
    <message>
        <source>The file breaks the rules of JSON here: %1</source>
        <translation>此处不符合 JSON 格式：%1</translation>
    </message>
    <message>
        <source>The file is nested too deeply</source>
        <translation>文件嵌套过深</translation>
    </message>
    <message>
        <source>This part is missing</source>
        <translation>缺少这一部分</translation>
    </message>
    <message>
        <source>This part stands here twice</source>
        <translation>这一部分出现了两次</translation>
    </message>
    <message>
        <source>The text is empty</source>
        <translation>文字为空</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>文字过长</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>列表为空</translation>
    </message>
    <message>
        <source>Something else is expected here: %1</source>
        <translation>此处应为：%1</translation>
    </message>
    <message>
        <source>The value cannot be read: %1</source>
        <translation>无法识别的值：%1</translation>
    </message>
    <message>
        <source>The date cannot be read: %1</source>
        <translation>无法识别的日期：%1</translation>
    </message>
    <message>
        <source>The number is out of range: %1</source>
        <translation>数字超出范围：%1</translation>
    </message>
    <message>
        <source>The code has characters that are not allowed: %1</source>
        <translation>编码含有不允许的字符：%1</translation>
    </message>
    <message>
        <source>The code stands in the pack twice: %1</source>
        <translation>编码在包中重复：%1</translation>
    </message>
    <message>
        <source>The pack ends before it begins</source>
        <translation>清单包的失效日期早于生效日期</translation>
    </message>
    <message>
        <source>The grade is not known: %1</source>
        <translation>不认识的分级：%1</translation>
    </message>
    <message>
        <source>The kind of evidence is not known: %1</source>
        <translation>不认识的证据种类：%1</translation>
    </message>
    <message>
        <source>The smallest value is larger than the largest</source>
        <translation>最小值大于最大值</translation>
    </message>
    <message>
        <source>The pack has no major hazard of this code: %1</source>
        <translation>包中没有此编码的重大隐患：%1</translation>
    </message>
    <message>
        <source>A question that names a major hazard must be graded major</source>
        <translation>写明重大隐患的检查项必须定为重大</translation>
    </message>
    <message>
        <source>The pack has no leniency entry of this code: %1</source>
        <translation>包中没有此编码的宽严条目：%1</translation>
    </message>
    <message>
        <source>The kind of leniency is not known: %1</source>
        <translation>不认识的宽严种类：%1</translation>
    </message>
    <message>
        <source>The pack does not name this law: %1</source>
        <translation>包中没有列出这部法规：%1</translation>
    </message>
    <message>
        <source>The law is named twice: %1</source>
        <translation>法规重复列出：%1</translation>
    </message>
    <message>
        <source>The law library lacks this version of the law: %1</source>
        <translation>法规库没有该法规的这一版本：%1</translation>
    </message>
    <message>
        <source>The law has no such article: %1</source>
        <translation>法规中没有这一条：%1</translation>
    </message>
    <message>
        <source>The article has no such paragraph: %1</source>
        <translation>该条没有这一款：%1</translation>
    </message>
    <message>
        <source>The paragraph has no such item: %1</source>
        <translation>该款没有这一项：%1</translation>
    </message>
    <message>
        <source>The article does not hold these words: %1</source>
        <translation>条文中没有这些字词：%1</translation>
    </message>
    <message>
        <source>The number of the article cannot be read: %1</source>
        <translation>无法识别的条号：%1</translation>
    </message>
    <message>
        <source>The article stands in the file twice: %1</source>
        <translation>条文在文件中重复：%1</translation>
    </message>
    <message>
        <source>The article is out of order: %1</source>
        <translation>条文次序不对：%1</translation>
    </message>
    <message>
        <source>The file has no title line</source>
        <translation>文件没有标题行</translation>
    </message>
    <message>
        <source>The name of the file does not say the version</source>
        <translation>文件名没有写明版本</translation>
    </message>
    <message>
        <source>The file has no articles</source>
        <translation>文件中没有条文</translation>
    </message>
    <message>
        <source>The line that ends the enactment is missing</source>
        <translation>缺少结束颁布信息的行</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>The text was too long and is cut off: %1</source>
        <translation>文字过长，已截断：%1</translation>
    </message>
    <message>
        <source>The number of employees cannot be read: %1</source>
        <translation>无法识别的从业人数：%1</translation>
    </message>
    <message>
        <source>Neither yes nor no: %1</source>
        <translation>既不是“是”也不是“否”：%1</translation>
    </message>
    <message>
        <source>The longitude is out of range: %1</source>
        <translation>经度超出范围：%1</translation>
    </message>
    <message>
        <source>The latitude is out of range: %1</source>
        <translation>纬度超出范围：%1</translation>
    </message>
    <message>
        <source>The credit code was damaged by the spreadsheet program</source>
        <translation>统一社会信用代码被表格程序改坏</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>没有可导入的内容</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>没有可撤销的导入</translation>
    </message>
    <message>
        <source>Changed since the preview was made: %1</source>
        <translation>预览之后有变动：%1</translation>
    </message>
    <message>
        <source>This import has been undone already</source>
        <translation>这次导入已经撤销过</translation>
    </message>
    <message>
        <source>This enterprise is not on record</source>
        <translation>没有这家企业的记录</translation>
    </message>
    <message>
        <source>The value is out of range</source>
        <translation>数值超出范围</translation>
    </message>
    <message>
        <source>A photo or file is missing: %1</source>
        <translation>缺少照片或文件：%1</translation>
    </message>
    <message>
        <source>A photo or file is damaged: %1</source>
        <translation>照片或文件损坏：%1</translation>
    </message>
    <message>
        <source>The record of changes has a gap: %1</source>
        <translation>变更记录有缺口：%1</translation>
    </message>
    <message>
        <source>The record of changes lacks its newest entry: %1</source>
        <translation>变更记录缺少最新一条：%1</translation>
    </message>
    <message>
        <source>The picture breaks off in the middle</source>
        <translation>图片不完整</translation>
    </message>
    <message>
        <source>The picture file is too large</source>
        <translation>图片文件太大</translation>
    </message>
    <message>
        <source>The picture has too many pixels</source>
        <translation>图片像素太多</translation>
    </message>
    <message>
        <source>The visit&apos;s paper has not been issued yet</source>
        <translation>本次体检的文书尚未签发</translation>
    </message>
    <message>
        <source>The visit was taken out</source>
        <translation>本次体检已作废</translation>
    </message>
    <message>
        <source>The remediation item was taken out</source>
        <translation>该整改项已作废</translation>
    </message>
    <message>
        <source>Please write why the visit takes place all the same</source>
        <translation>请填写仍然入企的理由</translation>
    </message>
    <message>
        <source>The pack has no such checklist: %1</source>
        <translation>包中没有这张清单：%1</translation>
    </message>
    <message>
        <source>Please write the expert&apos;s name</source>
        <translation>请填写专家姓名</translation>
    </message>
    <message>
        <source>Please say first who uses this laptop</source>
        <translation>请先说明谁使用本机</translation>
    </message>
    <message>
        <source>Only an inspector may issue a paper</source>
        <translation>只有执法人员可以签发文书</translation>
    </message>
    <message>
        <source>Nothing has been drawn yet</source>
        <translation>还没有签名</translation>
    </message>
    <message>
        <source>No shared folder has been chosen yet</source>
        <translation>还没有选择共享文件夹</translation>
    </message>
    <message>
        <source>A colleague changed this in the meantime: %1</source>
        <translation>期间有同事改动过：%1</translation>
    </message>
    <message>
        <source>A file in the shared folder was written by a newer version (%1). It waits; please update the program.</source>
        <translation>共享文件夹中有文件由更新版本写入（%1），暂且搁置；请升级程序。</translation>
    </message>
    <message>
        <source>A bundle of changes kept for sending is damaged (%1) and was not sent. Your records themselves are safe; please check them under Settings.</source>
        <translation>一批待发的变更已损坏（%1），没有发出。您的记录本身是安全的；请在“设置”中检查数据。</translation>
    </message>
    <message>
        <source>The shared folder did not take a file (%1). It is safe here and is sent with the next sync.</source>
        <translation>共享文件夹没有接受一个文件（%1）。它在本机是安全的，下次同步再发。</translation>
    </message>
    <message>
        <source>The paper has no date</source>
        <translation>文书没有日期</translation>
    </message>
    <message>
        <source>A picture of the paper cannot be read</source>
        <translation>文书中有图片读不出来</translation>
    </message>
    <message>
        <source>A picture of the paper is too large</source>
        <translation>文书中有图片太大</translation>
    </message>
    <message>
        <source>A picture of the paper is damaged</source>
        <translation>文书中有图片损坏</translation>
    </message>
    <message>
        <source>The paper&apos;s template lacks a part: %1</source>
        <translation>文书模板缺少一部分：%1</translation>
    </message>
    <message>
        <source>A wording of the paper&apos;s template is no text: %1</source>
        <translation>文书模板中有措辞不是文字：%1</translation>
    </message>
    <message>
        <source>The paper&apos;s template names no face for %1</source>
        <translation>文书模板没有为 %1 指定字体</translation>
    </message>
    <message>
        <source>This role may not do that; an inspector may</source>
        <translation>该角色无权这样做，执法人员可以</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>文件读不出来：%1</translation>
    </message>
    <message>
        <source>The text is not UTF-8</source>
        <translation>文字不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>The records were written by a newer version (%1)</source>
        <translation>记录由更新的版本写入（%1）</translation>
    </message>
    <message>
        <source>Two laptops write under the same identity (%1). Both versions are kept; please enrol one of them again.</source>
        <translation>有两台电脑使用同一身份写入（%1）。两份内容都已保留；请将其中一台重新登记。</translation>
    </message>
    <message>
        <source>Records of %1 are missing in between. What arrived is kept; the rest follows when that laptop syncs again.</source>
        <translation>%1 的记录中间缺了一段。已收到的都保留；那台电脑再次同步后，缺的会补上。</translation>
    </message>
    <message>
        <source>The clock of %1&apos;s laptop is far off (%2). Its records are kept; please set its clock right.</source>
        <translation>%1 的电脑时钟偏差很大（%2）。其记录已保留；请把那台电脑的时间调准。</translation>
    </message>
    <message>
        <source>A file in the shared folder does not belong to this space (%1). It was left alone.</source>
        <translation>共享文件夹里有一个不属于本空间的文件（%1），没有动它。</translation>
    </message>
    <message>
        <source>This laptop had gone back to an earlier state. Its later records were fetched back from the shared folder.</source>
        <translation>本机曾退回到较早的状态，之后的记录已从共享文件夹取回。</translation>
    </message>
    <message>
        <source>The demo needs a folder of its own; this one is in use: %1</source>
        <translation>演示需要一个新的文件夹，这个已有内容：%1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>第 %1 行 · %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>The record has changed since the paper %1 was issued: a correction would show other facts. Please open a new visit for what is new</source>
        <translation>文书 %1 签发之后记录又有改动，更正会显示不同的事实。新情况请另开一次体检</translation>
    </message>
    <message>
        <source>%1 signed in the place of %2: please let %2 sign again</source>
        <translation>%1 签在了 %2 的位置：请让 %2 重新签名</translation>
    </message>
    <message>
        <source>Two people changed this in different ways; please settle it under Sharing first: %1</source>
        <translation>有两人对此作了不同的修改，请先在“共享文件夹”中处理：%1</translation>
    </message>
    <message>
        <source>The pack does not declare this feature of a firm: %1</source>
        <translation>清单包没有列出这个企业情形：%1</translation>
    </message>
    <message>
        <source>The conditions go round in a circle: %1</source>
        <translation>适用条件互相绕成了圈：%1</translation>
    </message>
    <message>
        <source>Nothing has been changed in this pack: %1</source>
        <translation>这个清单包没有任何改动：%1</translation>
    </message>
    <message>
        <source>Please say from which day the version is valid</source>
        <translation>请填写这个版本从哪天起启用</translation>
    </message>
    <message>
        <source>Whoever published it may not do so: %1</source>
        <translation>发布人没有发布清单包的权限：%1</translation>
    </message>
    <message>
        <source>An expert does not edit checklist packs</source>
        <translation>专家不编辑清单包</translation>
    </message>
    <message>
        <source>Checklist packs are published by a clerk, a legal reviewer, a leader or an administrator. The role is set under Settings</source>
        <translation>清单包由清单管理员、法制审核人员、负责人或系统管理员发布，身份在“设置”里填写</translation>
    </message>
    <message>
        <source>The workbook lacks this sheet: %1</source>
        <translation>表格缺少这个工作表：%1</translation>
    </message>
    <message>
        <source>The sheet lacks this column: %1</source>
        <translation>工作表缺少这一列：%1</translation>
    </message>
    <message>
        <source>The citation cannot be read: %1</source>
        <translation>引文看不懂：%1</translation>
    </message>
    <message>
        <source>The condition cannot be read: %1</source>
        <translation>适用条件看不懂：%1</translation>
    </message>
    <message>
        <source>The file has no text below its title</source>
        <translation>文件中标题之下没有正文</translation>
    </message>
    <message>
        <source>Another file of the folder holds the same version of this law with another text; only the first was taken: %1</source>
        <translation>文件夹中另一个文件是同一法规的同一版本但文字不同，只收入了先读到的那一个：%1</translation>
    </message>
    <message>
        <source>Another file of the folder holds the same text: %1</source>
        <translation>文件夹中另一个文件的内容与此相同：%1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1 第 %2 行</translation>
    </message>
    <message>
        <source>“%2” and “%3” use the code %1 for different questions, so their checklists cannot go into one visit. Please open two visits, or have one of the packs corrected</source>
        <translation>“%2”和“%3”用同一编号 %1 表示不同的检查项，两者的清单不能放进同一次体检。请分两次体检，或请清单包维护人员更正其中一个</translation>
    </message>
    <message>
        <source>No checklist pack asks for this situation of a firm: %1</source>
        <translation>没有清单包询问这一企业情形：%1</translation>
    </message>
    <message>
        <source>The draft began with version %1; meanwhile %2 has been installed. Bring the draft onto it first, so that nothing of it is lost</source>
        <translation>草稿是从版本 %1 开始的，此后已安装了 %2。请先把草稿移到新版上，免得丢掉新版的内容</translation>
    </message>
    <message>
        <source>A version is numbers with points between them, such as 2026.12.1; this is none: %1</source>
        <translation>版本号由数字和点组成，如 2026.12.1；这个不是：%1</translation>
    </message>
    <message>
        <source>The published file is another pack than it says: %1</source>
        <translation>发布的文件和它写的清单包不是同一个：%1</translation>
    </message>
    <message>
        <source>The checklist has two sections of this title: %1</source>
        <translation>清单里有两个同名的部分：%1</translation>
    </message>
    <message>
        <source>The text is longer than a cell of a workbook can hold (%1 characters)</source>
        <translation>文字太长，表格的一个单元格放不下（最多 %1 字）</translation>
    </message>
    <message>
        <source>Version %1 is not newer than %2, which is installed or was published by a colleague</source>
        <translation>版本 %1 不比已安装或同事已发布的 %2 新</translation>
    </message>
    <message>
        <source>A policy template may not ask for this field: %1</source>
        <translation>制度模板里不能用这个字段：%1</translation>
    </message>
    <message>
        <source>This pack is not installed: %1</source>
        <translation>没有安装这个清单包：%1</translation>
    </message>
    <message>
        <source>The pack has no such entry: %1</source>
        <translation>清单包里没有这一份：%1</translation>
    </message>
    <message>
        <source>The key that signs your papers cannot be read (%1 in the folder keys of this profile). Put it back from a backup, or move it away: the next paper then gets a new key</source>
        <translation>给文书签名的密钥读不出来（本机资料夹 keys 里的 %1）。请从备份放回，或者把它移走：下一份文书会用新的密钥</translation>
    </message>
    <message>
        <source>This laptop cannot lay out the paper %1 again as it was issued: records, pictures, packs or the template differ. The PDF is unharmed. Please use the PDF, or make the OFD on the laptop that issued the paper</source>
        <translation>本机无法按签发时的原样重新排出文书 %1：记录、图片、清单包或模板已有不同。PDF 原件完好。请使用 PDF，或到签发该文书的电脑上导出 OFD</translation>
    </message>
    <message>
        <source>Only paragraphs and headings may stand in this block of the paper&apos;s template: %1</source>
        <translation>文书模板的这一块里只能放段落和标题：%1</translation>
    </message>
    <message>
        <source>Not filled in yet: %1</source>
        <translation>尚未填写：%1</translation>
    </message>
    <message>
        <source>This does not fit the field: %1. Please write it in the form that the field shows</source>
        <translation>内容不符合该栏的要求：%1。请按栏内提示的格式填写</translation>
    </message>
    <message>
        <source>Not signed yet: %1</source>
        <translation>尚未签名：%1</translation>
    </message>
    <message>
        <source>The paper has no such field: %1</source>
        <translation>这份文书没有这一栏：%1</translation>
    </message>
    <message>
        <source>Nobody signs the paper in this role: %1</source>
        <translation>这份文书没有这个签名人：%1</translation>
    </message>
    <message>
        <source>The name of a field begins with a small letter and has letters and digits only: %1</source>
        <translation>栏目名以小写字母开头，只能用字母和数字：%1</translation>
    </message>
    <message>
        <source>The form has this name twice: %1</source>
        <translation>表单中这个名称出现了两次：%1</translation>
    </message>
    <message>
        <source>The form belongs to the paper %1, the layout to %2</source>
        <translation>表单属于文书 %1，版式却属于 %2</translation>
    </message>
    <message>
        <source>There is no such paper: %1</source>
        <translation>没有这种文书：%1</translation>
    </message>
    <message>
        <source>The paper is not made at visits of this kind: %1. Please choose another paper; nothing was changed</source>
        <translation>这类体检不使用这种文书：%1。请另选文书；没有改动任何内容</translation>
    </message>
    <message>
        <source>Please choose first what the paper is about: %1</source>
        <translation>请先选定这份文书针对的对象：%1</translation>
    </message>
    <message>
        <source>The paper was thrown away: %1</source>
        <translation>这份文书已作废：%1</translation>
    </message>
    <message>
        <source>A row of the paper&apos;s template has more cells than its table has columns</source>
        <translation>文书模板的表格中有一行的格数多于列数</translation>
    </message>
    <message>
        <source>A cell of the paper&apos;s template reaches over rows that are not always there</source>
        <translation>文书模板的合并格跨到了不一定出现的行</translation>
    </message>
    <message>
        <source>A column of the paper&apos;s template is narrower than one character of its text</source>
        <translation>文书模板的表格中有一列容不下一个字</translation>
    </message>
    <message>
        <source>Text stands outside the type area: %1</source>
        <translation>文字超出版心：%1</translation>
    </message>
    <message>
        <source>A rule reaches beyond the type area</source>
        <translation>线条超出版心</translation>
    </message>
    <message>
        <source>A picture reaches beyond the type area</source>
        <translation>图片超出版心</translation>
    </message>
    <message>
        <source>Something stands on other text: %1</source>
        <translation>文字与别的内容重叠：%1</translation>
    </message>
    <message>
        <source>A rule runs through the text: %1</source>
        <translation>线条压住了文字：%1</translation>
    </message>
    <message>
        <source>Body text stands beside the line grid: %1</source>
        <translation>正文没有落在行网格上：%1</translation>
    </message>
    <message>
        <source>Lines are too near or too far apart: %1</source>
        <translation>行距过密或者过疏：%1</translation>
    </message>
    <message>
        <source>Characters are too near or too far apart: %1</source>
        <translation>字距过密或者过疏：%1</translation>
    </message>
    <message>
        <source>The page number is missing or wrong</source>
        <translation>页码缺少或者有误</translation>
    </message>
    <message>
        <source>The page number does not stand at its place: %1</source>
        <translation>页码位置不对：%1</translation>
    </message>
    <message>
        <source>A heading is the last thing on its page: %1</source>
        <translation>标题落在页末：%1</translation>
    </message>
    <message>
        <source>A single line of a paragraph is left alone: %1</source>
        <translation>段落有一行孤零零留在页首或者页末：%1</translation>
    </message>
    <message>
        <source>A single row of a table is left alone: %1</source>
        <translation>表格有一行孤零零留在一页上：%1</translation>
    </message>
    <message>
        <source>A row of a table is torn over two pages: %1</source>
        <translation>表格的一行被拆到两页：%1</translation>
    </message>
    <message>
        <source>Signatures, seal or end block stand on a page without text: %1</source>
        <translation>签名、印章或者版记所在页没有正文：%1</translation>
    </message>
    <message>
        <source>A photo and its caption are apart: %1</source>
        <translation>照片与说明分开了：%1</translation>
    </message>
    <message>
        <source>The page is empty</source>
        <translation>这一页是空白</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>The draw needs a seed that was announced before it</source>
        <translation>抽取需要事先公布的种子</translation>
    </message>
    <message>
        <source>The list to draw from has no entry</source>
        <translation>抽取名单里没有条目</translation>
    </message>
    <message>
        <source>%1 cannot be drawn from a list of %2</source>
        <translation>从%2条的名单里不能抽取%1条</translation>
    </message>
    <message>
        <source>An entry stands in its list twice: %1. Please make them differ or take one out; nothing was drawn</source>
        <translation>名单里有重复的条目：%1。请加以区分或者去掉一条；没有进行抽取</translation>
    </message>
    <message>
        <source>Inspectors are sent in pairs: the list needs two at least</source>
        <translation>执法人员每两人一组，名单至少要有两人</translation>
    </message>
    <message>
        <source>This is no period: %1 to %2. Please write both days as 2026-11-30, the earlier one first</source>
        <translation>这不是有效的期间：%1至%2。请按2026-11-30的格式填写两个日期，早的在前</translation>
    </message>
    <message>
        <source>There is something in this folder already: %1. Choose another name or an empty folder</source>
        <translation>这个文件夹里已有内容：%1。请换一个名称，或者选一个空文件夹</translation>
    </message>
    <message>
        <source>This folder has no manifest of a case file that can be read: %1</source>
        <translation>这个文件夹里没有可以读取的案卷清单：%1</translation>
    </message>
    <message>
        <source>The text breaks the rules of JSON here: a comma, a bracket or a quotation mark is missing or one too many</source>
        <translation>此处不合 JSON 规则：缺少或多出逗号、括号或引号</translation>
    </message>
    <message>
        <source>The file must begin with { and end with }</source>
        <translation>文件须以 { 开头、以 } 结尾</translation>
    </message>
    <message>
        <source>The template&apos;s format is not known; it should be 1</source>
        <translation>模板格式不认识，应为 1</translation>
    </message>
    <message>
        <source>This name is not known here: %1</source>
        <translation>此处不认识这个名称：%1</translation>
    </message>
    <message>
        <source>The text block does not fit the sheet, or its lines are too many or too few</source>
        <translation>版心超出纸张，或行数过多、过少</translation>
    </message>
    <message>
        <source>The template has no style of this name: %1</source>
        <translation>模板没有这种样式：%1</translation>
    </message>
    <message>
        <source>The template has no face of this name: %1</source>
        <translation>模板没有这种字体：%1</translation>
    </message>
    <message>
        <source>This word is not known here: %1</source>
        <translation>此处不认识这个词：%1</translation>
    </message>
    <message>
        <source>Size or line pitch of the style is out of range: %1</source>
        <translation>样式的字号或行距超出范围：%1</translation>
    </message>
    <message>
        <source>A list is expected here</source>
        <translation>此处应为列表</translation>
    </message>
    <message>
        <source>There is no such kind of block: %1</source>
        <translation>没有这种版块：%1</translation>
    </message>
    <message>
        <source>The block “%1” needs “%2”</source>
        <translation>版块“%1”缺少“%2”</translation>
    </message>
    <message>
        <source>The value is of the wrong kind</source>
        <translation>值的类型不对</translation>
    </message>
    <message>
        <source>The wording has no sentence of this name: %1</source>
        <translation>文字里没有这一句：%1</translation>
    </message>
    <message>
        <source>The record has no such field: %1</source>
        <translation>记录里没有这个字段：%1</translation>
    </message>
    <message>
        <source>The record&apos;s field is followed by something unknown: %1</source>
        <translation>字段后面的写法不认识：%1</translation>
    </message>
    <message>
        <source>The columns are too narrow, or together wider than the text block</source>
        <translation>列太窄，或合计超过版心宽度</translation>
    </message>
    <message>
        <source>The template says it is of another paper (%1); here it must be %2</source>
        <translation>模板写明属于另一种文书（%1），此处应为 %2</translation>
    </message>
    <message>
        <source>There is no paper of this name: %1</source>
        <translation>没有这种文书：%1</translation>
    </message>
    <message>
        <source>This paper asks for nothing: form.json has no place here</source>
        <translation>这种文书没有填写项，不应有 form.json</translation>
    </message>
    <message>
        <source>The template does not say of which paper it is</source>
        <translation>模板没有写明属于哪种文书</translation>
    </message>
    <message>
        <source>The template lacks this file: %1</source>
        <translation>模板缺少文件：%1</translation>
    </message>
    <message>
        <source>There is nothing to publish: the draft is as what is in effect</source>
        <translation>没有可发布的改动：草稿与现用模板相同</translation>
    </message>
    <message>
        <source>Another version came into effect since the draft began. Look at what differs, then publish over it</source>
        <translation>草稿开始后已有另一版本生效。请先比对，再决定是否仍要发布</translation>
    </message>
    <message>
        <source>The shipped template is in effect already</source>
        <translation>现用的已是软件自带的模板</translation>
    </message>
    <message>
        <source>An expert does not edit templates</source>
        <translation>专家不能修改模板</translation>
    </message>
    <message>
        <source>Templates are published by a clerk or an administrator. The role is set under Settings</source>
        <translation>模板由清单管理员或系统管理员发布，身份在“设置”里填写</translation>
    </message>
    <message>
        <source>A picture of the paper has too many pixels</source>
        <translation>文书中有图片像素太多</translation>
    </message>
    <message>
        <source>The paper would be longer than any real one. The record is unharmed. Please check the template for a list inside a list</source>
        <translation>文书会长得超出任何实际文书。记录完好无损。请检查模板是否在列表里又套了列表</translation>
    </message>
    <message>
        <source>The paper&apos;s template is larger than 1 MB and was not read</source>
        <translation>文书模板超过 1 MB，没有读取</translation>
    </message>
    <message>
        <source>The paper&apos;s template has too many blocks inside blocks</source>
        <translation>文书模板的块嵌套层数太多</translation>
    </message>
    <message>
        <source>A registry of enterprises goes only with a bureau&apos;s own space. Nothing has been changed; choose a folder of the other kind</source>
        <translation>企业名录只能与本部门的空间同时使用。未作任何改动；请选择另一类文件夹</translation>
    </message>
    <message>
        <source>This folder is used already</source>
        <translation>该文件夹已在使用</translation>
    </message>
    <message>
        <source>This is the only folder of the space; add another one first</source>
        <translation>这是该空间唯一的文件夹；请先添加另一个</translation>
    </message>
    <message>
        <source>Two papers bear the number %1. Both are kept as they were issued. Please see them under Papers, Numbers.</source>
        <translation>有两份文书使用了同一文号 %1。两份都按签发时的样子保留，请到“文书 › 文号登记”中查看。</translation>
    </message>
    <message>
        <source>The laptop that was approved for %1 (%3) has written %4 changes in the name of %2. They are kept and shown; please ask whether that is right.</source>
        <translation>批准给 %1 使用的电脑（%3）以 %2 的名义写入了 %4 处改动。改动已保留并显示；请核实是否无误。</translation>
    </message>
    <message>
        <source>An expert does not end document numbers</source>
        <translation>专家不能作废文号</translation>
    </message>
    <message>
        <source>This number is not free: %1. It was issued or made void, or its turn has not come</source>
        <translation>文号 %1 不能作废：它已签发或已作废，或者还没轮到</translation>
    </message>
    <message>
        <source>Another laptop may use this number at any time: %1. Only that laptop or the founder&apos;s can make it void</source>
        <translation>文号 %1 分给了另一台电脑，随时可能用到。只有那台电脑或创建人的电脑能作废它</translation>
    </message>
    <message>
        <source>A year is closed on the laptop that founded the shared folder</source>
        <translation>年度结转要在创建共享文件夹的电脑上进行</translation>
    </message>
    <message>
        <source>The year %1 is not over: its numbers may still be needed</source>
        <translation>%1 年还没有结束，文号可能还会用到</translation>
    </message>
    <message>
        <source>These are one firm already</source>
        <translation>这两条记录已经合为同一企业</translation>
    </message>
    <message>
        <source>This record stands alone already</source>
        <translation>这条记录本来就是单独的</translation>
    </message>
    <message>
        <source>Only an administrator&apos;s laptop can say yes to this: the founder&apos;s or one that the founder has made an administrator&apos;s</source>
        <translation>只有管理员的电脑可以同意：创建人的电脑，或由创建人设为管理员的电脑</translation>
    </message>
    <message>
        <source>This laptop and that of %1 have the same changes but show different records. Nothing is lost; the records here should be derived again.</source>
        <translation>本机与%1的电脑收到的改动相同，显示的记录却不同。没有丢失任何内容；请把本机的记录重新推算一遍。</translation>
    </message>
    <message>
        <source>%1 record(s) on this laptop did not agree with their own history and were derived from it again. Nothing is lost; please have the disk checked.</source>
        <translation>本机有 %1 条记录与其历史不一致，已由历史重新推算改正。没有丢失任何内容；请检查磁盘。</translation>
    </message>
    <message>
        <source>%1 was taken out of the space. What that laptop wrote afterwards does not count any more; it is kept for the administrator.</source>
        <translation>%1的电脑已被移出共享空间。此后写入的内容不再采用，留存备管理员查看。</translation>
    </message>
    <message>
        <source>Records of %1 are lost for good, as an administrator has stated. Everything before and after them is here.</source>
        <translation>经管理员确认，%1的部分记录已无法找回。其前后的记录都在。</translation>
    </message>
    <message>
        <source>This laptop has not been given the key to read everything in the folder yet. Your own records are safe here.</source>
        <translation>本机还没有拿到读取共享文件夹全部内容的密钥。您自己的记录都安全保存在本机。</translation>
    </message>
    <message>
        <source>The first records came as a copy that only one laptop vouches for. They are being compared with the single changes.</source>
        <translation>首批记录来自一份只有一台电脑确认过的副本，正在与逐条改动核对。</translation>
    </message>
    <message>
        <source>The disk of the shared folder is full. What waits is safe on this laptop and is sent as soon as there is room.</source>
        <translation>共享文件夹所在磁盘已满。待上交的内容安全保存在本机，一有空间就会送出。</translation>
    </message>
    <message>
        <source>The shared folder is empty or its mark is gone. No record was changed here; this laptop can fill the folder again.</source>
        <translation>共享文件夹是空的，或标志文件不见了。本机记录没有任何改变；本机可以把文件夹重新补齐。</translation>
    </message>
    <message>
        <source>The clock of this laptop is far off (%1). Your records are kept; please set date and time right.</source>
        <translation>本机时钟偏差很大（%1）。您的记录都已保留；请校准日期和时间。</translation>
    </message>
    <message>
        <source>This laptop was taken out of the space. It sends nothing more; all your records stay here.</source>
        <translation>本机已被移出共享空间，不再上交；您的记录都留在本机。</translation>
    </message>
    <message>
        <source>No request can be read in this picture; please take it again, straight and without reflections</source>
        <translation>图片中未识别到申请二维码；请摆正、避开反光后重新拍摄</translation>
    </message>
    <message>
        <source>This request was approved already; please hand over the approval file</source>
        <translation>该申请已批准；请把批准文件交给对方</translation>
    </message>
    <message>
        <source>This approval (%1) does not know this laptop; please give an admin the request of this laptop</source>
        <translation>这份批准文件（%1）不含本机；请把本机的申请交给管理员</translation>
    </message>
    <message>
        <source>Nothing is missing in the middle of what this laptop handed in</source>
        <translation>该电脑交来的记录中间没有缺失</translation>
    </message>
    <message>
        <source>The line at the foot of every page is so long that no room is left for the text. The record is unharmed. Please shorten it in the template</source>
        <translation>每页页脚的文字过长，正文没有位置。记录完好。请在模板中缩短页脚文字</translation>
    </message>
    <message>
        <source>Of the photo %1 only the thumbnail is on this laptop. The photo is safe in the shared folder or with whoever took it. Fetch the originals, then try again.</source>
        <translation>照片 %1 在本机只有缩略图。原图在共享文件夹或拍摄人处，没有丢失。请先取回原图，再试一次。</translation>
    </message>
    <message>
        <source>The folder is there, but empty or without the mark of the space. It can be filled again from this laptop</source>
        <translation>文件夹还在，但已被清空或缺少空间标记。可以用本机的记录重新填充</translation>
    </message>
    <message>
        <source>The laptop of %1 wrote %2 change(s) into a space where they do not belong. They count on no laptop and are kept; all other records are safe. Please let that laptop update the program.</source>
        <translation>%1 的电脑把 %2 处改动写进了不该写的空间。这些改动在任何电脑上都不生效，但会原样保留；其他记录都安全。请让那台电脑更新程序。</translation>
    </message>
    <message>
        <source>The item is closed out already; nothing was recorded. Take the close-out back first if it was wrong</source>
        <translation>该整改项已销号，没有记录任何内容。如果销号有误，请先撤回销号</translation>
    </message>
    <message>
        <source>The item is not closed out, so there is nothing to take back</source>
        <translation>该整改项没有销号，无需撤回</translation>
    </message>
    <message>
        <source>Please choose until when the firm has time</source>
        <translation>请选择延期到哪一天</translation>
    </message>
    <message>
        <source>The new day must lie after the one that counts now (%1)</source>
        <translation>新的日期必须晚于现行期限（%1）</translation>
    </message>
    <message>
        <source>Please write a number of days from 0 to %1</source>
        <translation>请填写 0 到 %1 之间的天数</translation>
    </message>
    <message>
        <source>Please choose the day</source>
        <translation>请选择日期</translation>
    </message>
    <message>
        <source>The day has passed (%1); please choose today or a later one</source>
        <translation>日期已过（%1），请选择今天或以后的日期</translation>
    </message>
    <message>
        <source>The planned visit has begun; it is changed in the visit itself</source>
        <translation>计划的体检已经开始，请在体检中修改</translation>
    </message>
    <message>
        <source>The visit was taken out of the plan: %1. Bring it back first, or plan it anew</source>
        <translation>该体检已从计划中取消：%1。请先恢复，或重新计划</translation>
    </message>
    <message>
        <source>Nobody has said that these two are two firms, or it was taken back already</source>
        <translation>没有人说过这两条是两家企业，或者已经撤回</translation>
    </message>
    <message>
        <source>A photo of what was found is recommended: %1</source>
        <translation>建议为风险点补拍照片：%1</translation>
    </message>
    <message>
        <source>No notice of rights is issued: that credentials were shown and rights told is not on file</source>
        <translation>没有签发告知书：案卷里看不出已出示证件、告知权利</translation>
    </message>
    <message>
        <source>The firm was given no notice of the visit yet</source>
        <translation>还没有向企业出具告知书</translation>
    </message>
    <message>
        <source>%2 was replaced by the version of %3 before the visit: %1</source>
        <translation>%2 在检查前已被 %3 的版本取代：%1</translation>
    </message>
    <message>
        <source>%2 comes into force only on %3: %1</source>
        <translation>%2 到 %3 才施行：%1</translation>
    </message>
    <message>
        <source>The major hazard is not disclosed to the firm yet: %1</source>
        <translation>重大隐患还没有向企业交底：%1</translation>
    </message>
    <message>
        <source>The disclosure is begun and not issued: %1</source>
        <translation>交底书已开始填写，还没有签发：%1</translation>
    </message>
    <message>
        <source>Begun and not issued: %1</source>
        <translation>已开始填写，还没有签发：%1</translation>
    </message>
    <message>
        <source>Issued, but there is no receipt that it reached the firm: %1</source>
        <translation>已签发，还没有送达回证：%1</translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation>没有可以重做的步骤</translation>
    </message>
    <message>
        <source>The note is empty. Please write the words first that you want to keep</source>
        <translation>说明还是空的。请先写好要保存的话</translation>
    </message>
    <message>
        <source>This is none of the files that can be kept: photos (JPEG, PNG, HEIC), PDF, Word (.docx), spreadsheets (.xlsx), plain text, MP4, MOV, M4A, WAV and Ogg</source>
        <translation>这不是可以保存的文件。可以保存：照片（JPEG、PNG、HEIC）、PDF、Word（.docx）、表格（.xlsx）、纯文本、MP4、MOV、M4A、WAV、Ogg</translation>
    </message>
    <message>
        <source>The file is damaged or breaks off in the middle</source>
        <translation>文件已损坏或不完整</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation>文件超过 %1 MB</translation>
    </message>
    <message>
        <source>No. %1 and no. %2 ask for opposite things at “%3”. Please settle which holds, or say why both do.</source>
        <translation>第 %1 项与第 %2 项在“%3”的要求相反。请确定以哪项为准，或者说明为何两项都成立。</translation>
    </message>
    <message>
        <source>No. %1 is due before no. %2, which it needs done first. Please move one of the days.</source>
        <translation>第 %1 项须在第 %2 项之后做，期限却更早。请调整其中一个期限。</translation>
    </message>
    <message>
        <source>No. %1 and no. %2 demand the same thing by two different days. Please give it one day.</source>
        <translation>第 %1 项与第 %2 项是同一件事，期限却不同。请统一为一个期限。</translation>
    </message>
    <message>
        <source>No. %1 and no. %2 demand the same thing of two people. Please name one who answers for it.</source>
        <translation>第 %1 项与第 %2 项是同一件事，责任人却不同。请明确一名责任人。</translation>
    </message>
    <message>
        <source>The emergency measure of no. %1 lasts until %2, beyond the day by which it is fixed. Please change one of the two.</source>
        <translation>第 %1 项的应急措施持续到 %2，晚于整改期限。请调整其中一个。</translation>
    </message>
    <message>
        <source>Leniency is proposed for “%1”, but “%2” at the same place is a major hazard. Please look at the proposal again.</source>
        <translation>“%1”提出了从宽建议，但同处的“%2”是重大隐患。请再核对该建议。</translation>
    </message>
    <message>
        <source>This visit asks all questions of these checklists already</source>
        <translation>这些清单的检查项，本次体检都已有了</translation>
    </message>
    <message>
        <source>A colleague has answered or photographed this question of the checklist: %1. The checklist stays, and so does every answer</source>
        <translation>同事已在该清单的这一项上作答或拍照：%1。清单予以保留，作答都在</translation>
    </message>
    <message>
        <source>%1 has signed and stays among the experts. Others can be added</source>
        <translation>%1已签名，须保留在专家名单中。可以再添加其他专家</translation>
    </message>
    <message>
        <source>The password does not open this file. Nothing was changed. Please check capitals and the input method, and ask the colleague who wrote it; if it is right, have the file sent again</source>
        <translation>密码打不开这个文件。本机没有任何变化。请检查大小写和输入法，并向写文件的同事核对；密码无误时请对方重新发送</translation>
    </message>
    <message>
        <source>The password needs at least %1 characters</source>
        <translation>密码至少要有 %1 个字符</translation>
    </message>
    <message>
        <source>This laptop belongs to no space yet, and a hand-over file goes between laptops of one space. Your records are safe. Please found or join a space first</source>
        <translation>本机还没有加入任何空间，交接文件只在同一空间的电脑之间使用。您的记录没有变化。请先建立或加入空间</translation>
    </message>
    <message>
        <source>This laptop is not approved in the space. Your records are safe. Please have an administrator approve it first</source>
        <translation>本机还没有被批准加入空间。您的记录没有变化。请先请管理员批准</translation>
    </message>
    <message>
        <source>This laptop&apos;s records were put back from a backup and have not met the shared folder since. They are safe. Please sync once, then write the hand-over file</source>
        <translation>本机的记录是从备份恢复的，此后还没有同步过。记录没有变化。请先同步一次，再写交接文件</translation>
    </message>
    <message>
        <source>The space is encrypted and this laptop was given no key yet. Your records are safe. An administrator&apos;s next sync brings the key</source>
        <translation>空间已加密，本机还没有得到密钥。您的记录没有变化。管理员下次同步后密钥即可送到</translation>
    </message>
    <message>
        <source>The file is of another space: %1. Nothing was changed. It can be taken in on a laptop of that space only</source>
        <translation>这个文件属于另一个空间：%1。本机没有任何变化。它只能在那个空间的电脑上接收</translation>
    </message>
    <message>
        <source>The file was written by a laptop that nobody has approved in this space. Nothing was changed. Please ask an administrator whose it is</source>
        <translation>写这个文件的电脑没有被批准加入本空间。本机没有任何变化。请向管理员核实是谁的电脑</translation>
    </message>
    <message>
        <source>The laptop of %1 that wrote the file was taken out of the space. Nothing was changed. Please ask an administrator before you use anything of it</source>
        <translation>写这个文件的电脑（%1）已被移出空间。本机没有任何变化。请先向管理员核实，再决定是否使用其中的内容</translation>
    </message>
    <message>
        <source>What was written here builds on records of %1 that this laptop has lost. Everything is shown as before; those records have to come back.</source>
        <translation>本机写下的内容建立在%1的一些记录之上，而这些记录本机已经丢失。显示的一切照旧；需要把这些记录找回来。</translation>
    </message>
</context>
<context>
    <name>ServingWords</name>
    <message>
        <source>not handed over</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>nobody took it</source>
        <translation>无人签收</translation>
    </message>
    <message>
        <source>receipt unfinished</source>
        <translation>送达回证未完成</translation>
    </message>
    <message>
        <source>served</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Explain it and hand it over</source>
        <translation>说明后送达</translation>
    </message>
    <message>
        <source>Print it and hand it over</source>
        <translation>打印后送达</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Go again, post it, or announce it</source>
        <translation>再次上门、邮寄或者公告</translation>
    </message>
    <message>
        <source>Finish and issue the receipt</source>
        <translation>填完并签发送达回证</translation>
    </message>
    <message>
        <source>counts as served from %1</source>
        <translation>自 %1 起视为送达</translation>
    </message>
    <message>
        <source>served on %1</source>
        <translation>%1 送达</translation>
    </message>
    <message numerus="yes">
        <source>late by %n working day(s)</source>
        <translation>
            <numerusform>超期 %n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %1 (%n working day(s) left)</source>
        <translation>
            <numerusform>%1 前送达（还有 %n 个工作日）</numerusform>
        </translation>
    </message>
    <message>
        <source>– the holidays of %1 are not known yet</source>
        <translation>（%1 年放假安排尚未公布）</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>第%1版</translation>
    </message>
</context>
<context>
    <name>SharingNeeds</name>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Check the records</source>
        <translation>检查记录</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>这是什么意思</translation>
    </message>
    <message>
        <source>The file does not bear out its seal: it was copied halfway, or something other than Xunzhen changed it. Such a file is never taken over, so nothing here is harmed. The laptop that wrote it keeps the records and puts the file back when it syncs; ask its user to do that.</source>
        <translation>文件与它的签名对不上：只复制了一半，或者被巡诊以外的程序改过。这样的文件绝不会被采用，本机没有任何损失。写出它的电脑仍保存着这些记录，同步时会重新放好；请那位同事同步一次。</translation>
    </message>
    <message>
        <source>The file belongs to another space or bears a false name. It is never taken over. Most often somebody copied it there by mistake; ask the person who looks after the folder. Nothing needs to be done here.</source>
        <translation>这个文件属于别的空间，或者名字不对，绝不会被采用。多半是有人误放进去的，可以告诉管理该文件夹的人。本机不需要做什么。</translation>
    </message>
    <message>
        <source>Its records are not taken over until the founder has approved it. If it has asked to join, the request and its code stand at the top of the founder&apos;s page; after the approval the records arrive with the next sync.</source>
        <translation>创建人批准之前，它的记录不会被采用。如果它已申请加入，申请和口令会出现在创建人的本页顶部；批准后，下次同步即可收到它的记录。</translation>
    </message>
    <message>
        <source>Its records are kept, but their times cannot be trusted and its changes may look later than they were. Ask its user to let the system set date and time by itself. Where two values disagree, both are kept for you to choose.</source>
        <translation>它的记录已保留，但时间不可信，改动可能显得比实际更晚。请那位同事把系统设为自动校准日期和时间。两处不一致的值都会保留，由您选定。</translation>
    </message>
    <message>
        <source>A colleague&apos;s program is newer than this one. The file stays in the folder and is read as soon as this program is updated. Your own records are sent as before.</source>
        <translation>有同事的程序比本机新。文件留在文件夹里，本机程序更新后即可读取。您自己的记录照常发出。</translation>
    </message>
    <message>
        <source>One laptop was copied, or its disk was put back to an earlier state, and both copies went on working. Both versions of every record are kept; differences stand among the conflicts. The founder should let one of the two join anew.</source>
        <translation>有一台电脑被整机复制，或磁盘被还原到较早状态，而两份都继续在用。每条记录的两个版本都已保留，不一致的列在冲突里。请创建人让其中一台重新加入。</translation>
    </message>
    <message>
        <source>The folder held records of this laptop that it did not have any more, as after a restored backup. They were fetched back, and the laptop goes on under a new number. Nothing is lost, nothing needs to be done.</source>
        <translation>文件夹里有本机曾写过、但本机已没有的记录，例如还原备份之后。这些记录已取回，本机改用新的编号继续。没有丢失任何内容，也不需要做什么。</translation>
    </message>
    <message>
        <source>Your own records are safe on this laptop. Sync again; if it stays, tell the person who looks after the shared folder.</source>
        <translation>您自己的记录都安全保存在本机。请再同步一次；如果仍然出现，请告诉管理共享文件夹的人。</translation>
    </message>
    <message>
        <source>The folder %1 is not there. If it has moved, say where it is now.</source>
        <translation>找不到文件夹 %1。如果它换了位置，请指出现在在哪里。</translation>
    </message>
    <message>
        <source>The folder %1 holds another space. Choose the one of your colleagues.</source>
        <translation>文件夹 %1 里是另一个空间，请选择同事们使用的那个。</translation>
    </message>
    <message>
        <source>It happens when two laptops had issued papers before they shared a folder. The papers are told apart by their contents and seals, so nothing is lost. Under Papers, Numbers shows both with firm and day; agree in the bureau which one the number stands for and note it in both files; the papers themselves stay as they were handed over. From now on every laptop has numbers of its own.</source>
        <translation>两台电脑在共用文件夹之前各自签发过文书，就会出现这种情况。两份文书凭内容和签名可以区分，没有任何丢失。“文书 › 文号登记”会列出两份文书的企业和日期；请在局内商定该文号以哪一份为准，并在两份案卷中注明；已交付的文书保持原样。今后每台电脑都有自己的号段，不会再重号。</translation>
    </message>
    <message>
        <source>Every laptop was approved for one person. Somebody else was chosen under Settings on that laptop, or two people share it. The changes are kept with both names on record. Checklists and templates published like this take effect only after an administrator&apos;s laptop has said yes. If the person has changed, let the laptop join anew under the right name.</source>
        <translation>每台电脑都是批准给一个人使用的。那台电脑的“设置”里选了别人，或者两个人共用一台。改动已保留，两个姓名都有记录。以这种方式发布的清单和模板，要等管理员的电脑同意后才生效。如果确实换了人，请让那台电脑以正确的姓名重新加入。</translation>
    </message>
    <message>
        <source>Derive the records again…</source>
        <translation>重新推算记录…</translation>
    </message>
    <message>
        <source>Records are derived from the signed changes of all laptops, which this laptop keeps in full. A fault of the disk or another program had changed them. They are right again and nothing is lost. If it happens again, make a backup and have the disk checked.</source>
        <translation>记录由所有电脑签名的改动推算而来，本机完整保存着这些改动。磁盘故障或其他程序曾改变了它们，现已改正，没有丢失。如再次出现，请先备份并检查磁盘。</translation>
    </message>
    <message>
        <source>Records are derived from the signed changes of all laptops, which this laptop keeps in full. A fault of the disk or a mistake in the program made them differ. Deriving them again puts them right and loses nothing; it takes a few minutes.</source>
        <translation>记录由所有电脑签名的改动推算而来，本机完整保存着这些改动。磁盘故障或程序差错使推算结果不一致。重新推算即可改正，不会丢失任何内容，需要几分钟。</translation>
    </message>
    <message>
        <source>From the moment at which the laptop was taken out, nothing that it writes is taken over, on no laptop. What it had handed in before stays as it is. Nothing needs to be done; if something in it is needed, the administrator can read it in the archive.</source>
        <translation>该电脑被移出之后写入的内容，任何电脑都不会采用；此前上交的内容不变。无需处理；如需其中内容，管理员可在存档中查看。</translation>
    </message>
    <message>
        <source>No laptop and no folder had these records any more, so an administrator has let everybody go on without them. Whatever names them stays readable. If the laptop that wrote them turns up, it should be shown to the administrator before it is used.</source>
        <translation>所有电脑和文件夹里都已没有这些记录，管理员让大家在缺少它们的情况下继续。提到它们的内容仍可阅读。如果写入它们的电脑找到了，请先交管理员查看再使用。</translation>
    </message>
    <message>
        <source>The space is encrypted. An administrator&apos;s laptop hands the key over with its next sync; ask them to sync, then sync here. Until then nothing is shown of what cannot be read, and what you write waits here.</source>
        <translation>共享空间已加密。管理员的电脑下次同步时会交出密钥；请管理员先同步，然后在本机同步。在此之前，读不到的内容不显示，您写入的内容在本机等候。</translation>
    </message>
    <message>
        <source>You can work with what is shown. As soon as a second laptop states the same, or the changes have been gone through here, this row goes away. Nothing needs to be done.</source>
        <translation>可以照常使用显示的内容。只要第二台电脑确认一致，或本机逐条核对完毕，这一行就会消失。无需处理。</translation>
    </message>
    <message>
        <source>Somebody emptied the folder, or a stick or share was replaced. An empty folder deletes nothing on any laptop. Every laptop keeps all changes of all colleagues, so that any one can fill the folder again.</source>
        <translation>有人清空了文件夹，或换了U盘、换了共享位置。空文件夹不会删除任何电脑上的内容。每台电脑都保存着全部同事的全部改动，任何一台都能把文件夹重新补齐。</translation>
    </message>
    <message>
        <source>With a wrong clock your changes look earlier or later than they were, and deadlines are counted wrongly. Nothing is lost by it. Let the system set date and time by itself, then sync again.</source>
        <translation>时钟不准会使您的改动看起来偏早或偏晚，期限也会算错，但不会丢失内容。请让系统自动设置日期和时间，然后再同步。</translation>
    </message>
    <message>
        <source>The administrator has taken this laptop out, for instance because it was reported lost or somebody else uses it now. What you had handed in stays with the colleagues. If it should take part again, ask the administrator and then ask to join anew.</source>
        <translation>管理员已将本机移出，例如因为报失或换人使用。您已上交的内容仍在同事那里。如需重新加入，请先联系管理员，再重新申请加入。</translation>
    </message>
    <message>
        <source>Fill it again…</source>
        <translation>重新填充…</translation>
    </message>
    <message>
        <source>The folder %1 is there, but empty or without the mark of “%2”. No record was changed anywhere.</source>
        <translation>文件夹 %1 还在，但已被清空或缺少“%2”的标记。任何一台电脑上的记录都没有改变。</translation>
    </message>
    <message>
        <source>The folder %1 holds something else than “%2”. Nothing was written there.</source>
        <translation>文件夹 %1 里不是“%2”的内容，没有往里写任何东西。</translation>
    </message>
    <message>
        <source>Perhaps another stick or drive has taken its place, or somebody put files there. The space is met in its other places as before. Leave this place in the list below, and add the right folder.</source>
        <translation>可能换了另一个U盘或磁盘，或者有人往里放了文件。空间在其他位置照常交换。请在下面的列表中停用这个位置，再添加正确的文件夹。</translation>
    </message>
    <message>
        <source>A registry carries the enterprises, a bureau&apos;s space everything else. That laptop mixed them up, most often because its program is old or faulty. What it wrote there is shown nowhere, so nothing here has changed, and its files stay as they are. Ask its user to update the program and to enter those changes again; the hint goes away a month after the last of them.</source>
        <translation>企业信息写在企业名录里，其他内容写在本部门的空间里。那台电脑把两者弄混了，多半是程序太旧或出了故障。它写在那里的内容在哪里都不显示，所以这里没有任何变化，文件也原样保留。请让使用者更新程序，再把这些改动重新录入一遍；最后一处改动过一个月后，这条提示自动消失。</translation>
    </message>
    <message>
        <source>Somebody was taken out of the space, or one laptop turned out to be two. For that the records have to be derived again, and a part of them is neither here nor in the folder any more. Until it is, this laptop leaves everything as it was, and nothing is lost. Whoever has seen those records can bring them: by a sync of their laptop, or by a hand-over file with everything.</source>
        <translation>有人的电脑被移出了空间，或者发现同一台电脑有了两份。为此需要重新推导记录，而其中一部分记录本机和文件夹里都没有了。在找回之前，本机的一切保持原样，什么也不会丢失。见过这些记录的同事可以把它们带来：让他们的电脑同步一次，或者用包含全部内容的交接文件。</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>No shared folder yet. All records are saved on this laptop; a shared folder brings the colleagues&apos; records together.</source>
        <translation>还没有共享文件夹。所有记录都保存在本机；有了共享文件夹，同事们的记录就能汇到一起。</translation>
    </message>
    <message>
        <source>This laptop does not take part in the space yet. Join it below; your records are safe here.</source>
        <translation>本机还没有加入空间。请在下面加入；您的记录在本机是安全的。</translation>
    </message>
    <message>
        <source>Waiting for the founder to approve this laptop. Read the code below aloud to them.</source>
        <translation>正在等待创建者批准本机。请把下面的代码读给对方。</translation>
    </message>
    <message>
        <source>! This laptop was taken out of the space. Your records are safe here; please speak with the founder.</source>
        <translation>! 本机已被移出空间。您的记录在本机是安全的；请与创建者联系。</translation>
    </message>
    <message>
        <source>! The shared folder cannot be reached. All your records are saved on this laptop. Check the network, then press “Sync now”.</source>
        <translation>! 共享文件夹打不开。您的记录都已保存在本机。请检查网络后点“立即同步”。</translation>
    </message>
    <message>
        <source>! The folder holds another space. Nothing was written there; please choose the right folder.</source>
        <translation>! 这个文件夹属于另一个空间，没有往里写任何东西；请选择正确的文件夹。</translation>
    </message>
    <message>
        <source>This laptop takes part in “%1”. Press “Sync now” for the first exchange.</source>
        <translation>本机已加入“%1”。点“立即同步”进行第一次交换。</translation>
    </message>
    <message numerus="yes">
        <source>! Records of %n device(s) are still missing; the table says whose.</source>
        <translation>
            <numerusform>! 还缺 %n 台设备的记录，见下表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; the oldest was seen %n day(s) ago.</source>
        <translation>
            <numerusform>%1，最早一台截至 %n 天前。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all of today.</source>
        <translation>%1，均为今天。</translation>
    </message>
    <message>
        <source>Looking into the shared folder. Meanwhile everything you do is saved on this laptop.</source>
        <translation>正在查看共享文件夹。其间您所做的一切都保存在本机。</translation>
    </message>
    <message>
        <source>! The shared folder is there but empty. Nothing is lost: every laptop keeps all records, and this one can fill the folder again.</source>
        <translation>! 共享文件夹还在，但已被清空。什么都没有丢：每台电脑都保存着全部记录，本机可以重新填充文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>The records of all %n device(s) have arrived</source>
        <translation>
            <numerusform>全部 %n 台设备的记录都已收到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %1 %n thing(s) below want your attention.</source>
        <translation>
            <numerusform>! %1下面有 %n 件事需要处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
</context>
<context>
    <name>ShellCommands</name>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>find look for</source>
        <translation>find search 查找 寻找</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>palette command 操作 功能</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>回到刚才的地方</translation>
    </message>
    <message>
        <source>previous return</source>
        <translation>back return 返回 后退</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再往前</translation>
    </message>
    <message>
        <source>next</source>
        <translation>next forward 前进</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>前往：%1</translation>
    </message>
    <message>
        <source>open show</source>
        <translation>go open 打开 转到</translation>
    </message>
    <message>
        <source>Exchange with the shared folder now</source>
        <translation>立即与共享文件夹同步</translation>
    </message>
    <message>
        <source>sync synchronise</source>
        <translation>sync 交换 上交</translation>
    </message>
    <message>
        <source>Import enterprises</source>
        <translation>导入企业</translation>
    </message>
    <message>
        <source>excel csv list</source>
        <translation>import excel csv 名单 表格</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>colours appearance</source>
        <translation>theme 外观 颜色 夜间</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>zoom size</source>
        <translation>zoom text 字号 大小</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Small targets for the mouse</source>
        <translation>便于鼠标点按的小按钮</translation>
    </message>
    <message>
        <source>Large targets for fingers</source>
        <translation>便于手指点按的大按钮</translation>
    </message>
    <message>
        <source>tablet touch</source>
        <translation>tablet touch 平板 触摸</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>当前页面的帮助</translation>
    </message>
    <message>
        <source>manual how to keys shortcuts</source>
        <translation>说明 手册 按键 快捷键 怎么用</translation>
    </message>
    <message>
        <source>Show me around the window</source>
        <translation>看一遍窗口引导</translation>
    </message>
    <message>
        <source>tour introduction</source>
        <translation>引导 入门 介绍</translation>
    </message>
</context>
<context>
    <name>SignatureWords</name>
    <message>
        <source>The signature cannot be trusted: it does not say which part of the file it stands for.</source>
        <translation>签名不可信：它没有说清楚管的是文件的哪一部分。</translation>
    </message>
    <message>
        <source>The signature cannot be trusted: the end of the signed file is missing.</source>
        <translation>签名不可信：签名后的文件缺了末尾一段。</translation>
    </message>
    <message>
        <source>The signature cannot be trusted: it was damaged, or made by another program.</source>
        <translation>签名不可信：签名已损坏，或者不是本软件所签。</translation>
    </message>
    <message>
        <source>There are traces of a signature that cannot be read any more.</source>
        <translation>文件里有签名的痕迹，但已经读不出来。</translation>
    </message>
    <message>
        <source>Signed by %1 (%2, credential %3) at %4.</source>
        <translation>签名人：%1（%2，执法证号 %3），%4 签名。</translation>
    </message>
    <message>
        <source>The file bears no signature.</source>
        <translation>文件没有签名。</translation>
    </message>
    <message>
        <source>The signature is NOT valid: it was not made with the certificate that it shows.</source>
        <translation>签名无效：它不是用所附证书签的。</translation>
    </message>
    <message>
        <source>The signed part was CHANGED afterwards.</source>
        <translation>签名之后，签名范围内的内容被改动过。</translation>
    </message>
    <message>
        <source>The first %1 bytes are as they were signed; %2 bytes were ADDED afterwards.</source>
        <translation>前 %1 字节与签名时一致；之后又被追加了 %2 字节。</translation>
    </message>
    <message>
        <source>Every byte is as it was signed.</source>
        <translation>每个字节都与签名时一致。</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not confirmed on this laptop.</source>
        <translation>签名人证书未经本机确认。</translation>
    </message>
</context>
<context>
    <name>SpaceRows</name>
    <message>
        <source>everything</source>
        <translation>全部内容</translation>
    </message>
    <message>
        <source>the district&apos;s registry of firms</source>
        <translation>区企业名录</translation>
    </message>
    <message>
        <source>one bureau&apos;s records, firms from a registry</source>
        <translation>本单位的记录（企业取自名录）</translation>
    </message>
    <message>
        <source>this laptop does not take part yet</source>
        <translation>本机尚未加入</translation>
    </message>
    <message>
        <source>waits for approval, code %1</source>
        <translation>等待批准，口令 %1</translation>
    </message>
    <message>
        <source>! this laptop was taken out</source>
        <translation>! 本机已被移出</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>where it was founded or joined</source>
        <translation>创建或加入时的位置</translation>
    </message>
    <message>
        <source>added on this laptop</source>
        <translation>本机添加的位置</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>上次 %1</translation>
    </message>
    <message>
        <source>never met yet</source>
        <translation>尚未交换</translation>
    </message>
    <message>
        <source>✓ met</source>
        <translation>✓ 已交换</translation>
    </message>
    <message>
        <source>– new</source>
        <translation>– 新添加</translation>
    </message>
    <message>
        <source>! emptied</source>
        <translation>! 已被清空</translation>
    </message>
    <message>
        <source>– not there now</source>
        <translation>– 目前不在</translation>
    </message>
    <message>
        <source>! holds something else</source>
        <translation>! 是别的内容</translation>
    </message>
    <message>
        <source>! failed</source>
        <translation>! 未成功</translation>
    </message>
</context>
<context>
    <name>SyncCardWords</name>
    <message>
        <source>No shared folder is chosen. Everything is saved on this laptop; colleagues do not see it yet.</source>
        <translation>还没有选择共享文件夹。您的记录都已保存在本机，同事暂时看不到。</translation>
    </message>
    <message>
        <source>This laptop does not take part yet. Everything is saved here.</source>
        <translation>这台电脑还没有加入。您的记录都已保存在本机。</translation>
    </message>
    <message>
        <source>This laptop waits for an administrator&apos;s approval. Everything is saved here until then.</source>
        <translation>这台电脑正等管理员批准。在此之前您的记录都保存在本机。</translation>
    </message>
    <message>
        <source>This laptop was taken out. Everything is saved here, but colleagues no longer take it over.</source>
        <translation>这台电脑已被移出。您的记录都保存在本机，但同事不再接收。</translation>
    </message>
    <message>
        <source>The shared folder cannot be reached. Everything is saved here and is handed in as soon as it is back.</source>
        <translation>共享文件夹打不开。您的记录都已保存在本机，文件夹恢复后会自动上交。</translation>
    </message>
    <message>
        <source>The shared folder was emptied. Everything is saved here; the folder can be filled again.</source>
        <translation>共享文件夹被清空了。您的记录都在本机，可以重新补齐文件夹。</translation>
    </message>
    <message>
        <source>The chosen folder belongs to another space. Everything is saved here; choose the right folder.</source>
        <translation>所选文件夹属于另一个共享空间。您的记录都在本机，请选择正确的文件夹。</translation>
    </message>
    <message>
        <source>Last exchange: %1</source>
        <translation>上次同步：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be handed in</source>
        <translation>
            <numerusform>%n 处修改待上交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) or paper(s) wait to be handed in</source>
        <translation>
            <numerusform>%n 份照片或文书待上交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>! %n field(s) were changed by two people; both values are kept</source>
        <translation>
            <numerusform>! %n 处两人都改过，两个值都保留着</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are here as thumbnails only</source>
        <translation>
            <numerusform>%n 张照片本机只有缩略图</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the shared folder&apos;s page</source>
        <translation>打开共享文件夹页</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Settle the conflicts</source>
        <translation>处理冲突</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message>
        <source>Synced just now</source>
        <translation>刚刚同步</translation>
    </message>
    <message numerus="yes">
        <source>Synced %n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前已同步</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>%1 已同步</translation>
    </message>
    <message>
        <source>No shared folder</source>
        <translation>无共享文件夹</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>未加入空间</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>! this laptop was revoked</source>
        <translation>! 本机已被移出</translation>
    </message>
    <message>
        <source>! folder out of reach</source>
        <translation>! 文件夹打不开</translation>
    </message>
    <message>
        <source>! wrong folder</source>
        <translation>! 文件夹不对</translation>
    </message>
    <message numerus="yes">
        <source>! %n conflict(s)</source>
        <translation>
            <numerusform>! %n 处冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>尚未同步</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n change(s) waiting</source>
        <translation>
            <numerusform>%1 · %n 条待发</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>! the folder does not answer; saved here</source>
        <translation>! 共享文件夹没有响应，已存本机</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>正在同步…</translation>
    </message>
    <message>
        <source>! folder emptied</source>
        <translation>! 文件夹被清空</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>name of the firm</source>
        <translation>企业名称</translation>
    </message>
    <message>
        <source>credit code of the firm</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>address of the firm</source>
        <translation>企业地址</translation>
    </message>
    <message>
        <source>legal representative</source>
        <translation>法定代表人</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>phone of the firm</source>
        <translation>企业电话</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>date of the paper</source>
        <translation>文书日期</translation>
    </message>
    <message>
        <source>kind of visit</source>
        <translation>体检类型</translation>
    </message>
    <message>
        <source>time of the visit</source>
        <translation>体检时间</translation>
    </message>
    <message>
        <source>leading bureau</source>
        <translation>牵头部门</translation>
    </message>
    <message>
        <source>bureaus taking part</source>
        <translation>参与部门</translation>
    </message>
    <message>
        <source>district</source>
        <translation>区</translation>
    </message>
    <message>
        <source>Consultation report</source>
        <translation>会诊报告</translation>
    </message>
    <message>
        <source>Handout: %1</source>
        <translation>资料：%1</translation>
    </message>
    <message>
        <source>! As shipped, the bureau&apos;s own has faults</source>
        <translation>! 自带（本局模板有错误）</translation>
    </message>
    <message>
        <source>The bureau&apos;s own</source>
        <translation>本局</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>自带</translation>
    </message>
    <message>
        <source>%1 · draft</source>
        <translation>%1 · 草稿</translation>
    </message>
    <message>
        <source>title of the file</source>
        <translation>文件标题</translation>
    </message>
    <message>
        <source>mark above each page</source>
        <translation>每页上方的标记</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>label</source>
        <translation>栏目名</translation>
    </message>
    <message>
        <source>head of a column</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>图注</translation>
    </message>
    <message>
        <source>word for a choice</source>
        <translation>选项用词</translation>
    </message>
    <message>
        <source>when there is nothing to show</source>
        <translation>没有内容时</translation>
    </message>
    <message>
        <source>added when there is something to show</source>
        <translation>有内容时加上</translation>
    </message>
    <message>
        <source>other text</source>
        <translation>其他文字</translation>
    </message>
    <message>
        <source>not used by this paper</source>
        <translation>本文书没有用到</translation>
    </message>
    <message>
        <source>%1, under “%2”</source>
        <translation>%1，“%2”下</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n places)</source>
        <translation>
            <numerusform>%1（%n 处）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>✓ In effect: as shipped</source>
        <translation>✓ 现用：自带</translation>
    </message>
    <message>
        <source>✓ In effect</source>
        <translation>✓ 现用</translation>
    </message>
    <message>
        <source>! Not in effect: the publisher may not publish</source>
        <translation>! 未生效：发布人无权发布</translation>
    </message>
    <message>
        <source>Return to the shipped one</source>
        <translation>恢复自带模板</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>历史版本</translation>
    </message>
    <message>
        <source>Sample: a full record</source>
        <translation>示例：内容完整</translation>
    </message>
    <message>
        <source>Sample: an empty record</source>
        <translation>示例：内容空白</translation>
    </message>
    <message>
        <source>Sample: an extreme record</source>
        <translation>示例：内容极多</translation>
    </message>
    <message>
        <source>Case file: cover</source>
        <translation>案卷封面</translation>
    </message>
    <message>
        <source>Case file: list</source>
        <translation>卷内目录</translation>
    </message>
    <message>
        <source>Case file: closing sheet</source>
        <translation>备考表</translation>
    </message>
    <message>
        <source>Case file: answered checklist</source>
        <translation>体检清单作答记录</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>体检</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Remediation</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Visit (%1)</source>
        <translation>体检（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) found</source>
        <translation>
            <numerusform>发现 %n 项风险</numerusform>
        </translation>
    </message>
    <message>
        <source>no risks found</source>
        <translation>未发现风险</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>Re-inspected: %1</source>
        <translation>复查：%1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Entered in the file</source>
        <translation>建档</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>✓ Issued</source>
        <translation>✓ 已签发</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>交底约谈</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>回访评分</translation>
    </message>
    <message numerus="yes">
        <source>%n major</source>
        <translation>
            <numerusform>%n 项重大</numerusform>
        </translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>得分 %1</translation>
    </message>
    <message>
        <source>· Being written</source>
        <translation>· 起草中</translation>
    </message>
    <message>
        <source>Given until %1: %2</source>
        <translation>延期至 %1：%2</translation>
    </message>
    <message>
        <source>Told to the leader: %1</source>
        <translation>已报领导：%1</translation>
    </message>
    <message>
        <source>Reminded: %1</source>
        <translation>已提醒：%1</translation>
    </message>
    <message>
        <source>Visit planned (%1)</source>
        <translation>计划检查（%1）</translation>
    </message>
    <message>
        <source>! Not held yet</source>
        <translation>! 尚未进行</translation>
    </message>
    <message>
        <source>· Planned</source>
        <translation>· 已计划</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Unchanged: this is the paper as it was issued.</source>
        <translation>未改动：与签发时完全一致。</translation>
    </message>
    <message>
        <source>Every byte is the same as in the paper kept on this laptop.</source>
        <translation>每一个字节都与本机保存的文书相同。</translation>
    </message>
    <message>
        <source>It can be relied on; nothing needs to be done.</source>
        <translation>可以采信，不需要做什么。</translation>
    </message>
    <message>
        <source>Signed by a colleague and unchanged; its record has not arrived.</source>
        <translation>同事已签名，未改动；它的记录还没有到本机。</translation>
    </message>
    <message>
        <source>Every byte is as it was signed, and the signer&apos;s certificate is known here. Only the record of the visit is missing on this laptop.</source>
        <translation>每一个字节都与签名时相同，签名人的证书在本机有据可查；只是这次体检的记录还没有到本机。</translation>
    </message>
    <message>
        <source>It can be relied on. After the next meeting in the shared folder, verify it again to see the record.</source>
        <translation>可以采信。下次在共享文件夹同步后再核验一次，就能看到记录。</translation>
    </message>
    <message>
        <source>Changed: this is not what was issued.</source>
        <translation>已改动：这不是签发的文书。</translation>
    </message>
    <message>
        <source>It says that it is %1, but its content is another. The original on this laptop is safe.</source>
        <translation>它自称是%1，但内容不同。本机保存的原件没有受影响。</translation>
    </message>
    <message>
        <source>Do not rely on it. Compare it with the original beside it, save the original again and hand that out, and ask where the changed file comes from.</source>
        <translation>不要采信。请与旁边的原件对照，重新保存原件并以原件为准，再查明这个改动过的文件从哪里来。</translation>
    </message>
    <message>
        <source>Damaged: this is no readable PDF.</source>
        <translation>已损坏：这不是能打开的 PDF。</translation>
    </message>
    <message>
        <source>The file was cut off or overwritten, or it never was a PDF. This says nothing about the paper itself.</source>
        <translation>文件不完整、被覆盖，或者本来就不是 PDF。这不说明文书本身有问题。</translation>
    </message>
    <message>
        <source>Fetch the file again, or find the paper by its number below and save the original.</source>
        <translation>请重新取得文件，或在下面按文号找到文书后保存原件。</translation>
    </message>
    <message>
        <source>Not known: this laptop has neither issued nor received this paper.</source>
        <translation>不认识：本机没有签发过、也没有收到过这份文书。</translation>
    </message>
    <message>
        <source>Ask the bureau named on it to verify it, or meet in the shared folder and verify again.</source>
        <translation>请文书上的部门核验，或在共享文件夹同步后再核验一次。</translation>
    </message>
    <message>
        <source>It has not been changed since it was signed, but nothing here confirms who the signer is.</source>
        <translation>签名以后没有改动，但本机没有资料能确认签名人是谁。</translation>
    </message>
    <message>
        <source>Its own signature says that it is not as it was signed.</source>
        <translation>它自带的签名表明：内容与签名时不同。</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the bureau named on it for the original.</source>
        <translation>不要采信。请向文书上的部门索取原件。</translation>
    </message>
    <message>
        <source>It bears no signature that could be read, so nothing proves where it comes from.</source>
        <translation>没有能读出的签名，无法证明它从哪里来。</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>没有签名</translation>
    </message>
    <message>
        <source>traces of a signature that cannot be read</source>
        <translation>有签名的痕迹，但读不出来</translation>
    </message>
    <message>
        <source>not valid: not made with the certificate that it shows</source>
        <translation>无效：不是用它所带的证书签的</translation>
    </message>
    <message>
        <source>the signed part was changed afterwards</source>
        <translation>签名的部分后来被改动</translation>
    </message>
    <message>
        <source>the first %1 bytes are as they were signed; %2 bytes were added afterwards</source>
        <translation>前 %1 字节与签名时相同，后来又添加了 %2 字节</translation>
    </message>
    <message>
        <source>every byte is as it was signed</source>
        <translation>每一个字节都与签名时相同</translation>
    </message>
    <message>
        <source>made by the bureau&apos;s laptop itself; confirmed by a paper known here that bears the same one</source>
        <translation>由本单位电脑自行生成；本机已有文书带有同一证书，已确认</translation>
    </message>
    <message>
        <source>made by the signer&apos;s laptop itself; not confirmed by any paper known here</source>
        <translation>由签名人电脑自行生成；本机没有文书能确认</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名人</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>签名时间</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>First change</source>
        <translation>最先改动处</translation>
    </message>
    <message>
        <source>byte %1 of %2</source>
        <translation>第 %1 字节（共 %2）</translation>
    </message>
    <message>
        <source>The changed file cannot be shown any more; only the original is.</source>
        <translation>改动过的文件已经无法显示，只显示原件。</translation>
    </message>
    <message>
        <source>The pages look the same; what was changed lies in parts that are not shown, such as the signature or hidden data.</source>
        <translation>各页看起来相同；改动在看不见的部分，例如签名或隐藏数据。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) look different: %1.</source>
        <translation>
            <numerusform>有 %n 页看起来不同：第 %1 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are missing.</source>
        <translation>
            <numerusform>缺少 %n 页。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were added.</source>
        <translation>
            <numerusform>多出 %n 页。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Minor</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Major hazard</source>
        <translation>重大隐患</translation>
    </message>
    <message>
        <source>Not examined</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>存在风险</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Enforcement check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>挂号</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>体检</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Prescribe</source>
        <translation>处方</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>复诊</translation>
    </message>
    <message>
        <source>To be fixed</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>Partly fixed</source>
        <translation>部分整改</translation>
    </message>
    <message>
        <source>Closed out</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Lead inspector</source>
        <translation>主办执法人员</translation>
    </message>
    <message>
        <source>Second inspector</source>
        <translation>协办执法人员</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>No penalty</source>
        <translation>免罚</translation>
    </message>
    <message>
        <source>Lighter penalty</source>
        <translation>从轻减轻</translation>
    </message>
    <message>
        <source>No coercion</source>
        <translation>不予强制</translation>
    </message>
    <message>
        <source>Guidance and service</source>
        <translation>指导服务</translation>
    </message>
    <message>
        <source>Order to correct</source>
        <translation>责令改正</translation>
    </message>
    <message>
        <source>Transfer to enforcement</source>
        <translation>移送执法</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境保护</translation>
    </message>
    <message>
        <source>Emergency management</source>
        <translation>应急管理</translation>
    </message>
    <message>
        <source>Market supervision</source>
        <translation>市场监管</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>交通</translation>
    </message>
    <message>
        <source>Planning and resources</source>
        <translation>规划资源</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>体检清单</translation>
    </message>
    <message>
        <source>Self-check sheet</source>
        <translation>企业自查表</translation>
    </message>
    <message>
        <source>Plain sheet</source>
        <translation>行业明白纸</translation>
    </message>
    <message>
        <source>Policy text</source>
        <translation>制度文本</translation>
    </message>
    <message>
        <source>Exported: %1. It is a second edition with the same content; the original is the issued PDF.</source>
        <translation>已导出：%1。OFD 是内容相同的第二版式，原件以签发的 PDF 为准。</translation>
    </message>
    <message>
        <source>Exported: %1. It shows the draft, which is not issued.</source>
        <translation>已导出：%1。内容为草稿，尚未签发。</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>%1 · draft</source>
        <translation>%1 · 草稿</translation>
    </message>
    <message>
        <source>Exported: %1. It is for editing and says on every page that it is no official paper.</source>
        <translation>已导出：%1。这是可编辑副本，每页都标明不是正式文书。</translation>
    </message>
</context>
<context>
    <name>WorkbenchRows</name>
    <message>
        <source>Continue at question %1</source>
        <translation>继续第 %1 题</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>继续：%1</translation>
    </message>
    <message>
        <source>%1 · %2 / %3 answered</source>
        <translation>%1 · 已答 %2 / %3</translation>
    </message>
    <message numerus="yes">
        <source>! %n risk(s)</source>
        <translation>
            <numerusform>! %n 项风险</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-inspect</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Two values: %1</source>
        <translation>两个值：%1</translation>
    </message>
    <message>
        <source>! Conflict</source>
        <translation>! 冲突</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>New version %1 of a checklist pack</source>
        <translation>清单包有新版本 %1</translation>
    </message>
    <message>
        <source>· From %1</source>
        <translation>· %1发布</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>看一看</translation>
    </message>
    <message numerus="yes">
        <source>%n check item(s) lean on a law of which a newer version is in force</source>
        <translation>
            <numerusform>%n 个检查项引用的法规已有新版</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) lean on a law of which a newer version is in force</source>
        <translation>
            <numerusform>%n 条内容引用的法规已有新版</numerusform>
        </translation>
    </message>
    <message>
        <source>! To be reviewed</source>
        <translation>! 待复核</translation>
    </message>
    <message>
        <source>Begin the visit</source>
        <translation>开始体检</translation>
    </message>
    <message>
        <source>Paper of the bureau</source>
        <translation>本机关文书</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>%1起草</translation>
    </message>
    <message numerus="yes">
        <source>· %n field(s) missing</source>
        <translation>
            <numerusform>· 缺 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>继续填写</translation>
    </message>
    <message numerus="yes">
        <source>! Only %n signature(s) missing</source>
        <translation>
            <numerusform>! 只差 %n 个签名</numerusform>
        </translation>
    </message>
    <message>
        <source>Have it signed</source>
        <translation>请签名</translation>
    </message>
    <message>
        <source>! Ready to issue</source>
        <translation>! 可以签发</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>✓ Issued lately</source>
        <translation>✓ 近日签发</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>去送达</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Folder of the profile.</source>
        <translation>档案所在文件夹。</translation>
    </message>
    <message>
        <source>Xunzhen</source>
        <translation>巡诊</translation>
    </message>
    <message>
        <source>A paper, list, pack, request, approval or backup to open.</source>
        <translation>要打开的文书、名单、清单包、申请、批准或备份。</translation>
    </message>
</context>
<context>
    <name>xunzhen::app::CameraDialog</name>
    <message>
        <source>Camera</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>正在等待摄像头……</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>摄像头画面</translation>
    </message>
    <message>
        <source>Shoot (Space)</source>
        <translation>拍照（空格）</translation>
    </message>
    <message>
        <source>Shoot</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Take this photo (Enter)</source>
        <translation>用这张（回车）</translation>
    </message>
    <message>
        <source>Take this photo</source>
        <translation>用这张</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The camera gives no picture (%1). What is already saved stays. Look whether another program uses it, then open this once more.</source>
        <translation>摄像头没有画面（%1）。已保存的内容不受影响。请看看是否有其他程序正在使用摄像头，然后重新打开。</translation>
    </message>
    <message>
        <source>Once more (Space)</source>
        <translation>重拍（空格）</translation>
    </message>
</context>
<context>
    <name>xunzhen::controls::ArticlePane</name>
    <message>
        <source>Law</source>
        <translation>法条</translation>
    </message>
    <message>
        <source>Version of %1</source>
        <translation>%1 版</translation>
    </message>
    <message>
        <source>Counts as a major hazard: %1</source>
        <translation>属于重大隐患：%1</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>罚则</translation>
    </message>
    <message>
        <source>Fixed when</source>
        <translation>整改标准</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>Never asked here before</source>
        <translation>此前未在这里查过</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>On the penalty: %1</source>
        <translation>罚则说明：%1</translation>
    </message>
    <message>
        <source>Transfer: this is dealt with by %1</source>
        <translation>移送：由%1处理</translation>
    </message>
</context>
<context>
    <name>xunzhen::controls::ConflictCard</name>
    <message>
        <source>The issued paper stays as it is. If the change is right, issue a correction from the hand-over step.</source>
        <translation>已签发的文书不变。如果改动属实，请在“交付”一步出具更正。</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>另写…</translation>
    </message>
    <message>
        <source>Write another value: %1</source>
        <translation>另写一个值：%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Shown everywhere until it is settled</source>
        <translation>处理之前各处显示此值</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>取此</translation>
    </message>
    <message>
        <source>Take that</source>
        <translation>取彼</translation>
    </message>
    <message>
        <source>Take the value of %1</source>
        <translation>采用%1的值</translation>
    </message>
    <message>
        <source>Save this value</source>
        <translation>保存此值</translation>
    </message>
</context>
<context>
    <name>xunzhen::controls::ConflictMarks</name>
    <message>
        <source>%1: %2. Opens both with who and when.</source>
        <translation>%1：%2。打开可看各值由谁、何时填写。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close and settle later</source>
        <translation>关闭，以后再处理</translation>
    </message>
</context>
<context>
    <name>xunzhen::controls::DayEdit</name>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>+15, 15 工作日, 12-4</source>
        <translation>+15、15工作日、12-4</translation>
    </message>
    <message>
        <source>A date, or a time from today: +15, 15 工作日, 2周. Alt+Down opens a calendar.</source>
        <translation>日期，或从今天起的时间：+15、15工作日、2周。按 Alt+↓ 打开日历。</translation>
    </message>
    <message>
        <source>! no day</source>
        <translation>! 不是日期</translation>
    </message>
</context>
<context>
    <name>xunzhen::controls::FontNote</name>
    <message>
        <source>Fonts of the paper</source>
        <translation>文书字体</translation>
    </message>
    <message>
        <source>Fonts of the paper, in detail</source>
        <translation>文书字体详情</translation>
    </message>
</context>
<context>
    <name>xunzhen::controls::LawReader</name>
    <message>
        <source>Version of %1</source>
        <translation>%1 版</translation>
    </message>
</context>
<context>
    <name>xunzhen::controls::LiveSheets</name>
    <message>
        <source>The paper as it would print</source>
        <translation>文书打印效果</translation>
    </message>
</context>
<context>
    <name>xunzhen::controls::MarkCanvas</name>
    <message>
        <source>Words on the photo</source>
        <translation>照片上的文字</translation>
    </message>
    <message>
        <source>Words, then Enter</source>
        <translation>输入文字，回车</translation>
    </message>
</context>
<context>
    <name>xunzhen::controls::MonthCalendar</name>
    <message>
        <source>nothing planned or due</source>
        <translation>没有计划，也没有到期</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>日历：%1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 今天</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::controls::PageSheets</name>
    <message>
        <source>The paper as it will print</source>
        <translation>文书打印预览</translation>
    </message>
</context>
<context>
    <name>xunzhen::controls::PageThumbs</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面缩略图</translation>
    </message>
    <message>
        <source>Page %1, differs</source>
        <translation>第 %1 页，有不同</translation>
    </message>
</context>
<context>
    <name>xunzhen::controls::PhotoStrip</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photo (P)</source>
        <translation>照片 (P)</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Choose files, drop them here, or paste with Ctrl+V</source>
        <translation>选择文件、拖到这里，或用 Ctrl+V 粘贴</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take out the chosen photo</source>
        <translation>移除所选照片</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Originals (O)</source>
        <translation>取原图 (O)</translation>
    </message>
    <message>
        <source>Fetch the originals that are not here</source>
        <translation>取回不在本机的原图</translation>
    </message>
    <message>
        <source>Of some photos only the thumbnail is here; this fetches the originals from the shared folder</source>
        <translation>有的照片在本机只有缩略图；按此从共享文件夹取回原图</translation>
    </message>
    <message>
        <source>Take (Shift+P)</source>
        <translation>拍照 (Shift+P)</translation>
    </message>
    <message>
        <source>Take a photo with the camera</source>
        <translation>用摄像头拍照</translation>
    </message>
    <message>
        <source>Speak (hold V)</source>
        <translation>录音（按住 V）</translation>
    </message>
    <message>
        <source>Record while held</source>
        <translation>按住录音</translation>
    </message>
    <message>
        <source>Photo, file (P)</source>
        <translation>照片、文件 (P)</translation>
    </message>
    <message>
        <source>Add photos or files</source>
        <translation>添加照片或文件</translation>
    </message>
    <message>
        <source>Choose photos, documents or recordings, drop them here, or paste with Ctrl+V</source>
        <translation>选择照片、文档或录音录像，也可拖到这里，或按 Ctrl+V 粘贴</translation>
    </message>
    <message>
        <source>camera.jpg</source>
        <translation>拍照.jpg</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>正在录音……</translation>
    </message>
    <message>
        <source>The microphone gives nothing. What is already saved stays. Look whether it is switched on and allowed, then try again.</source>
        <translation>麦克风没有声音。已保存的内容不受影响。请检查麦克风是否打开、是否允许使用，然后再试。</translation>
    </message>
    <message>
        <source>voice note.wav</source>
        <translation>录音.wav</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>照片 (%1)</translation>
    </message>
    <message>
        <source>Photos, documents and recordings (%1)</source>
        <translation>照片、文档和录音录像 (%1)</translation>
    </message>
    <message>
        <source>Choose photos or files</source>
        <translation>选择照片或文件</translation>
    </message>
</context>
<context>
    <name>xunzhen::controls::ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>xunzhen::controls::SignaturePad</name>
    <message>
        <source>Sign here with mouse, pen or finger</source>
        <translation>请用鼠标、笔或手指在此签名</translation>
    </message>
</context>
<context>
    <name>xunzhen::controls::Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::CalendarPresenter</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Moved to %1: %2</source>
        <translation>已改到%1：%2</translation>
    </message>
    <message>
        <source>Taken out of the plan: %1</source>
        <translation>已从计划中取消：%1</translation>
    </message>
    <message>
        <source>Visit: %1, %2</source>
        <translation>体检：%1，%2</translation>
    </message>
    <message>
        <source>To remedy: %1, %2</source>
        <translation>整改：%1，%2</translation>
    </message>
    <message>
        <source>▸ visit   · due   ! overdue   ✓ begun</source>
        <translation>▸ 体检   · 到期   ! 逾期   ✓ 已开始</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::CaseFilePresenter</name>
    <message>
        <source>Putting the case file together</source>
        <translation>正在整理案卷</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::ChecklistOffers</name>
    <message>
        <source>No checklist has these words.</source>
        <translation>没有清单包含这些词。</translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s) found</source>
        <translation>
            <numerusform>找到 %n 张清单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::Conflicts</name>
    <message>
        <source>Settled. Both earlier values stay in the record&apos;s history.</source>
        <translation>已处理。原来的值都留在记录历史里。</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::DiagnosePresenter</name>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::DraftWriter</name>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::DuplicatesPresenter</name>
    <message>
        <source>Looking for records that are alike</source>
        <translation>正在查找相似的企业</translation>
    </message>
    <message>
        <source>Same credit code</source>
        <translation>信用代码相同</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>Same phone number and address</source>
        <translation>电话和地址相同</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>! The credit codes differ: they are probably two firms. </source>
        <translation>! 信用代码不同，很可能是两家企业。</translation>
    </message>
    <message>
        <source>Same firm: lists and search then show one firm, with the visits, open items and papers of both. Nothing is deleted, issued papers stay as they are, and it can be taken back at any time.</source>
        <translation>认定为同一企业后，名单和搜索只显示一家，检查、未结事项和文书合在一起。不删除任何记录，已签发的文书不变，随时可以撤回。</translation>
    </message>
    <message>
        <source>%1; compared side by side</source>
        <translation>%1；已逐项对照</translation>
    </message>
    <message>
        <source>compared side by side</source>
        <translation>已逐项对照</translation>
    </message>
    <message>
        <source>%1: one firm from now on</source>
        <translation>%1：已认定为同一企业</translation>
    </message>
    <message>
        <source>%1: two firms, not asked again</source>
        <translation>%1：已认定为两家企业，不再询问</translation>
    </message>
    <message>
        <source>%1: put off until the next walk</source>
        <translation>%1：留到下次再判断</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::EnterpriseCatalogue</name>
    <message>
        <source>visited %1</source>
        <translation>%1 来过</translation>
    </message>
    <message>
        <source>never visited</source>
        <translation>未来过</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>正在准备搜索</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 项未结</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::EnterpriseListModel</name>
    <message>
        <source>last visit %1</source>
        <translation>上次 %1</translation>
    </message>
    <message numerus="yes">
        <source>! %n open item(s)</source>
        <translation>
            <numerusform>! %n 项未结</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::EverythingSearch</name>
    <message>
        <source>Lately</source>
        <translation>最近</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n found</source>
        <translation>
            <numerusform>%1 · 共 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a part of a name, its initials, a number, a code, or words of a law.</source>
        <translation>输入名称的一部分、拼音首字母、文号、代码或法条中的字词。</translation>
    </message>
    <message>
        <source>Nothing fits “%1”. A part of a name, its initials, a number, a code or words of a law are enough.</source>
        <translation>没有找到“%1”。名称的一部分、拼音首字母、文号、代码或法条中的字词都可以。</translation>
    </message>
    <message>
        <source>Nothing among “%1” fits “%2”. Tab looks elsewhere.</source>
        <translation>“%1”里没有找到“%2”。按 Tab 换个范围再找。</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::EvidenceTiles</name>
    <message>
        <source>Proof of a fix</source>
        <translation>整改证明</translation>
    </message>
    <message>
        <source>Making small pictures</source>
        <translation>正在生成缩略图</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::ExaminePresenter</name>
    <message>
        <source>Every question has been examined.</source>
        <translation>全部检查项都已检查。</translation>
    </message>
    <message>
        <source>Nothing is at risk so far.</source>
        <translation>到目前没有存在风险的项。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message numerus="yes">
        <source> %n question(s) do not apply.</source>
        <translation>
            <numerusform>%n 题不适用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n question(s) are open again.</source>
        <translation>
            <numerusform>%n 题恢复为未检查。</numerusform>
        </translation>
    </message>
    <message>
        <source> No open question depends on it.</source>
        <translation>没有未检查的题与它有关。</translation>
    </message>
    <message>
        <source>%1 counts, the worst of %2 readings</source>
        <translation>共 %2 个读数，按最差的 %1 计</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>what was seen</source>
        <translation>看到的情况</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>the measured value</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>the measured value is beyond the limit, the answer says compliant</source>
        <translation>测量值超限，作答却是符合</translation>
    </message>
    <message>
        <source>the question has changed, please answer again</source>
        <translation>检查项已更新，请重新作答</translation>
    </message>
    <message>
        <source>the copied answer is not confirmed</source>
        <translation>沿用的作答尚未确认</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Taken over from %1. Answer again to confirm it.</source>
        <translation>沿用自%1，再作答一次即确认。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Taking over answers</source>
        <translation>正在沿用作答</translation>
    </message>
    <message>
        <source>Of the last visit nothing may be taken over here.</source>
        <translation>这里没有可以沿用的上次作答。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken over; each is marked until it is confirmed.</source>
        <translation>
            <numerusform>已沿用 %n 项作答；确认之前都有标记。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over from %1.</source>
        <translation>已沿用%1的内容。</translation>
    </message>
    <message>
        <source>Nothing is missing in what was answered.</source>
        <translation>已作答的检查项不缺内容。</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::FigureEntries</name>
    <message>
        <source>the first %1 are listed</source>
        <translation>列出前 %1 项</translation>
    </message>
    <message numerus="yes">
        <source>%1 · details: %n</source>
        <translation>
            <numerusform>%1 · 明细 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::FigureTableModel</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::FileOpening</name>
    <message>
        <source>Restoring the backup</source>
        <translation>正在还原备份</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::FindingsBoard</name>
    <message>
        <source>✓ complete</source>
        <translation>✓ 齐全</translation>
    </message>
    <message>
        <source>! lacks %1</source>
        <translation>! 缺%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n findings at one place</source>
        <translation>
            <numerusform>%1 · %n 项在同一处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 项风险</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major hazard(s)</source>
        <translation>
            <numerusform>%n 项重大隐患</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not complete</source>
        <translation>
            <numerusform>%n 项未填全</numerusform>
        </translation>
    </message>
    <message>
        <source>all complete</source>
        <translation>全部齐全</translation>
    </message>
    <message>
        <source>The finding is now grouped with the others at that place.</source>
        <translation>该风险点已与同处的其他风险点归为一组。</translation>
    </message>
    <message>
        <source>The finding now stands on its own.</source>
        <translation>该风险点已单列。</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::FollowUpPresenter</name>
    <message>
        <source>Preparing photos</source>
        <translation>正在准备照片</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n photo(s)</source>
        <translation>
            <numerusform>正在添加 %n 张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::HandOverPresenter</name>
    <message>
        <source>Laying out the paper</source>
        <translation>正在排版文书</translation>
    </message>
    <message>
        <source>Issuing the paper</source>
        <translation>正在签发文书</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Issuing the correction</source>
        <translation>正在发出更正</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>Making the OFD</source>
        <translation>正在生成 OFD</translation>
    </message>
    <message>
        <source>Making the editable copy</source>
        <translation>正在生成可编辑副本</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::HandoffGiving</name>
    <message>
        <source>Hand-over %1</source>
        <translation>交接 %1</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>至少 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two do not agree yet.</source>
        <translation>两次输入的密码还不一致。</translation>
    </message>
    <message>
        <source>Writing the hand-over file</source>
        <translation>正在写交接文件</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::HandoffTaking</name>
    <message>
        <source>Stopped. What has come by then stays; the file may be taken in again at any time.</source>
        <translation>已停止。已接收的部分保留，可随时重新接收。</translation>
    </message>
    <message>
        <source>Opening the hand-over file</source>
        <translation>正在打开交接文件</translation>
    </message>
    <message>
        <source>Taking in the hand-over file</source>
        <translation>正在接收交接文件</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::HandoutPresenter</name>
    <message>
        <source>Laying out the paper</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>Making the editable copy</source>
        <translation>正在生成可编辑副本</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::ImportComparison</name>
    <message>
        <source>Row %1 meets the record “%2”</source>
        <translation>第 %1 行对应的现有记录：“%2”</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>现有记录</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>表格中</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::ImportLines</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Enterprise name</source>
        <translation>企业名称</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::ImportPresenter</name>
    <message>
        <source>Reading the sheet</source>
        <translation>正在读取表格</translation>
    </message>
    <message>
        <source>Say which column holds the enterprise name.</source>
        <translation>请指明哪一列是企业名称。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>正在撤销导入</translation>
    </message>
    <message>
        <source>Writing the rejected rows</source>
        <translation>正在写出退回的行</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::IssuedPaperPresenter</name>
    <message>
        <source>Saving the paper</source>
        <translation>正在保存文书</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Making the OFD</source>
        <translation>正在生成 OFD</translation>
    </message>
    <message>
        <source>Issuing the correction</source>
        <translation>正在签发更正件</translation>
    </message>
    <message>
        <source>Making the editable copy</source>
        <translation>正在制作可编辑副本</translation>
    </message>
    <message>
        <source>Opening the paper</source>
        <translation>正在打开文书</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::LawTextPresenter</name>
    <message>
        <source>Version of %1 · %2</source>
        <translation>%1 版 · %2</translation>
    </message>
    <message>
        <source>Comparing the versions</source>
        <translation>正在比对版本</translation>
    </message>
    <message>
        <source>Text outside the articles</source>
        <translation>条文之外的文字</translation>
    </message>
    <message>
        <source>+ New</source>
        <translation>+ 新增</translation>
    </message>
    <message>
        <source>– Gone</source>
        <translation>– 删去</translation>
    </message>
    <message>
        <source>~ Changed</source>
        <translation>~ 修改</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) differ</source>
        <translation>
            <numerusform>%n 条有变化</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::LawsPresenter</name>
    <message numerus="yes">
        <source>%n law(s)</source>
        <translation>
            <numerusform>%n 部法规</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>version of %1</source>
        <translation>%1 版</translation>
    </message>
    <message>
        <source>Reading the law texts</source>
        <translation>正在读取法规文本</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Laws of that name</source>
        <translation>名称相符的法规</translation>
    </message>
    <message>
        <source>Articles with these words</source>
        <translation>含有这些文字的条文</translation>
    </message>
    <message>
        <source>The article cited</source>
        <translation>引用的条文</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged</source>
        <translation>新增 %1 部，更新 %2 部，未变 %3 部</translation>
    </message>
    <message>
        <source>Stopped. Read so far: %1. What was read is in the library; importing again goes on from there.</source>
        <translation>已停止。已收入：%1。已收入的法规完整保留；再次导入会接着读。</translation>
    </message>
    <message>
        <source>Law texts read: %1.</source>
        <translation>法规已导入：%1。</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::LookSettings</name>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::NumbersPresenter</name>
    <message>
        <source>Reading the numbers</source>
        <translation>正在读取文号</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2，%3</translation>
    </message>
    <message>
        <source>Ready on this laptop</source>
        <translation>本机可用</translation>
    </message>
    <message>
        <source>Ready on the laptop of %1</source>
        <translation>分给 %1 的电脑，尚未使用</translation>
    </message>
    <message>
        <source>No paper with this number has arrived, and it was granted to nobody</source>
        <translation>没有收到使用该文号的文书，也没有分给任何电脑</translation>
    </message>
    <message>
        <source>Void: %1 (%2, %3)</source>
        <translation>作废：%1（%2，%3）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No number has been used or granted yet</source>
        <translation>还没有使用或分配过文号</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::OriginalsFetch</name>
    <message numerus="yes">
        <source>Fetching %n original(s)</source>
        <translation>
            <numerusform>正在取回 %n 张原图</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What has come stays; fetching again goes on from there.</source>
        <translation>已停止。已取回的保留；再取时从断处继续。</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::PackEditorPresenter</name>
    <message>
        <source>Version %1 as it is in use. The first change begins a draft.</source>
        <translation>现行版本 %1。改动第一处时自动建立草稿，现行版本不受影响。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries differ</source>
        <translation>
            <numerusform>已改 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft from version %1: %2</source>
        <translation>草稿（基于版本 %1）：%2</translation>
    </message>
    <message>
        <source>%1 · saving</source>
        <translation>%1 · 正在保存</translation>
    </message>
    <message>
        <source>%1 · saved %2</source>
        <translation>%1 · 已保存 %2</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>What the draft changes in version %1</source>
        <translation>草稿对版本 %1 的改动</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>正在发布</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>正在写表格</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>正在读表格</translation>
    </message>
    <message>
        <source>What the workbook would change</source>
        <translation>这份表格会改动什么</translation>
    </message>
    <message>
        <source>Taking the workbook in</source>
        <translation>正在导入表格</translation>
    </message>
    <message>
        <source>! %1 · a newer version has been installed since</source>
        <translation>! %1 · 此后已安装了更新的版本</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::PacksPresenter</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ In use</source>
        <translation>✓ 在用</translation>
    </message>
    <message>
        <source>– Earlier</source>
        <translation>– 旧版</translation>
    </message>
    <message>
        <source>Checklist: %1</source>
        <translation>清单：%1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Major hazards</source>
        <translation>重大隐患</translation>
    </message>
    <message>
        <source>Leniency</source>
        <translation>宽严</translation>
    </message>
    <message>
        <source>Discretion benchmarks</source>
        <translation>裁量基准</translation>
    </message>
    <message>
        <source>Plain sheets</source>
        <translation>明白纸</translation>
    </message>
    <message>
        <source>Policy templates</source>
        <translation>制度模板</translation>
    </message>
    <message numerus="yes">
        <source>! %n to be reviewed</source>
        <translation>
            <numerusform>! %n 项待复核</numerusform>
        </translation>
    </message>
    <message>
        <source>· From %1</source>
        <translation>· %1起启用</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::PaperFormPresenter</name>
    <message>
        <source>Laying out the paper</source>
        <translation>正在排版文书</translation>
    </message>
    <message>
        <source>Issuing the paper</source>
        <translation>正在签发文书</translation>
    </message>
    <message>
        <source>Issuing the correction</source>
        <translation>正在签发更正件</translation>
    </message>
    <message>
        <source>What was typed last could not be taken in and is not kept: %1</source>
        <translation>刚才填写的内容无法写入，未予保留：%1</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::PaperSearch</name>
    <message>
        <source>not found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::PhotosModel</name>
    <message>
        <source>Preparing photos</source>
        <translation>正在准备照片</translation>
    </message>
    <message>
        <source>Adding the pasted picture</source>
        <translation>正在添加粘贴的图片</translation>
    </message>
    <message>
        <source>pasted.png</source>
        <translation>粘贴.png</translation>
    </message>
    <message>
        <source>taken out by the inspector</source>
        <translation>执法人员移除</translation>
    </message>
    <message>
        <source>Photo %1: %2</source>
        <translation>照片 %1：%2</translation>
    </message>
    <message>
        <source>thumbnail only</source>
        <translation>仅缩略图</translation>
    </message>
    <message>
        <source>The original is not on this laptop; fetch it with O.</source>
        <translation>原图不在本机，按 O 取回。</translation>
    </message>
    <message>
        <source>%1, thumbnail only</source>
        <translation>%1，仅缩略图</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>已添加：%1</translation>
    </message>
    <message>
        <source>Not taken over; the other files are saved.
%1</source>
        <translation>以下文件未添加，其余文件已保存。
%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s)</source>
        <translation>
            <numerusform>正在添加 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>正在添加 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, drawn on</source>
        <translation>%1，有标注</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::PhraseList</name>
    <message>
        <source>checklist</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自己的</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::PicturePresenter</name>
    <message>
        <source>The paper is issued: the photo stays as it is shown there. What is to be added needs a correction.</source>
        <translation>文书已签发，照片保持文书上的样子。如需补充，请作更正。</translation>
    </message>
    <message>
        <source>A later version of the program drew on this photo; nothing is lost. Until this one is brought up to date, the whole photo is hidden on papers.</source>
        <translation>这张照片由新版程序作过标注，内容没有丢失。升级本程序之前，文书上整张照片会被遮挡。</translation>
    </message>
    <message>
        <source>This is how papers show the photo.</source>
        <translation>文书上的照片就是这个样子。</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <translation>第 %1 张照片，共 %2 件</translation>
    </message>
    <message>
        <source>File %1 of %2</source>
        <translation>第 %1 个文件，共 %2 件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Taken (as the camera says)</source>
        <translation>拍摄时间（相机记录）</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>存入时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>存入人</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>正在另存副本</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::PlacesPresenter</name>
    <message>
        <source>Looking into the folder</source>
        <translation>正在查看文件夹</translation>
    </message>
    <message>
        <source>Founding the space</source>
        <translation>正在创建空间</translation>
    </message>
    <message>
        <source>Asking to join</source>
        <translation>正在申请加入</translation>
    </message>
    <message>
        <source>Adding the place</source>
        <translation>正在添加位置</translation>
    </message>
    <message>
        <source>Counting what is kept here</source>
        <translation>正在清点本机保存的内容</translation>
    </message>
    <message>
        <source>Filling the folder again</source>
        <translation>正在重新填充文件夹</translation>
    </message>
    <message numerus="yes">
        <source>The folder is filled again: %n file(s) written.</source>
        <translation>
            <numerusform>文件夹已重新填充：写入 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with signed changes</source>
        <translation>
            <numerusform>%n 个签名变更文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n laptop(s)</source>
        <translation>
            <numerusform>（来自 %n 台电脑）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n photo(s) and other file(s)</source>
        <translation>
            <numerusform>照片和其他文件最多 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Into %1 are written, for the space “%2”: the mark and the list of members, %3 %4, %5; about %6 in all. Nothing there is overwritten and nothing is deleted anywhere. If it is a network drive that is merely not connected, connect it and sync instead.</source>
        <translation>将为空间“%2”写入 %1：空间标记和成员名单、%3%4、%5，共约 %6。不会覆盖那里的任何文件，也不会删除任何内容。如果只是网络磁盘没有连接，请先连接再同步，不要填充。</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::PlanModel</name>
    <message>
        <source>! to be filled in</source>
        <translation>! 待填写</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>风险点</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Fixed when</source>
        <translation>整改标准</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮扶</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>应急措施</translation>
    </message>
    <message>
        <source>⌂ %1, with no. %2</source>
        <translation>⌂ %1，与第 %2 项同处</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1; first due %2</source>
        <translation>%1；最早 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⌂ %n more at this place</source>
        <translation>
            <numerusform>⌂ 同处另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message numerus="yes">
        <source>! overdue by %n day(s)</source>
        <translation>
            <numerusform>! 逾期 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::PlanPresenter</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Already planned for this firm: %1</source>
        <translation>该企业已有计划：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Choose the enterprise.</source>
        <translation>请选择企业。</translation>
    </message>
    <message>
        <source>Choose the day.</source>
        <translation>请选择日期。</translation>
    </message>
    <message>
        <source>The day has passed; choose a later one.</source>
        <translation>日期已过，请选择以后的日期。</translation>
    </message>
    <message>
        <source>Planned: %1, %2</source>
        <translation>已计划：%1，%2</translation>
    </message>
    <message>
        <source>planned by mistake</source>
        <translation>误加的计划</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::PlanReview</name>
    <message>
        <source>still a draft</source>
        <translation>尚在起草</translation>
    </message>
    <message>
        <source>The plan stands in the order of urgency.</source>
        <translation>方案已按轻重缓急排列。</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::PublishedPacks</name>
    <message>
        <source>%1 has published %2, version %3</source>
        <translation>%1发布了《%2》版本 %3</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>有同事</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What the published version changes</source>
        <translation>新版本改动了什么</translation>
    </message>
    <message>
        <source>%1 (another version of this number is installed here; its author must publish it under a new one)</source>
        <translation>%1（本机已装有同号但内容不同的版本，请发布人换一个版本号重新发布）</translation>
    </message>
    <message>
        <source>%1 (its author&apos;s laptop was not approved for somebody who publishes packs; it waits for the yes of the founder)</source>
        <translation>%1（作者的电脑未批准给有发布权限的人员使用，需创建人同意后才能安装）</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::QuestionListModel</name>
    <message>
        <source>%1: %2 of %3 examined, %4 at risk</source>
        <translation>%1：已查 %2 / %3，风险 %4</translation>
    </message>
    <message>
        <source>Checklist %1: %2 of %3 examined, %4 at risk</source>
        <translation>清单 %1：共 %3 题，已查 %2 题，风险 %4 项</translation>
    </message>
    <message numerus="yes">
        <source>, %n lack(s) something</source>
        <translation>
            <numerusform>，%n 项缺内容</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::RegisterPresenter</name>
    <message>
        <source>Choose the enterprise.</source>
        <translation>请选择企业。</translation>
    </message>
    <message>
        <source>The visit guard stops this visit.</source>
        <translation>入企预检未通过。</translation>
    </message>
    <message>
        <source>Choose at least one checklist.</source>
        <translation>请至少选择一张清单。</translation>
    </message>
    <message>
        <source>Write why the visit takes place all the same.</source>
        <translation>请填写仍然入企的理由。</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::RegistrationPresenter</name>
    <message>
        <source>not known on this laptop</source>
        <translation>本机尚无此人</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>体检类别</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>执法机关</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>主办</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Second inspector</source>
        <translation>协办执法人员</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Firm&apos;s companion</source>
        <translation>企业陪同人员</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Reason for going all the same</source>
        <translation>仍然入企的理由</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed already: %1. Whoever has signed signs again what is changed here. The signature of a second inspector who is replaced stays in the record, but on no paper.</source>
        <translation>已签名：%1。这里改动后，已签名的人须重新签名。协办换人的，原签名保留在记录中，不再出现在文书上。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were added at the end.</source>
        <translation>
            <numerusform>已在末尾添加 %n 项检查项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were asked already and stay as they are.</source>
        <translation>
            <numerusform>%n 项原来已有，保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) do not apply to this firm and are answered so.</source>
        <translation>
            <numerusform>%n 项不适用于该企业，已自动答“不适用”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::RemediationPresenter</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue</source>
        <translation>
            <numerusform>其中 %n 项逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>风险点</translation>
    </message>
    <message>
        <source>Fixed when</source>
        <translation>整改标准</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮扶</translation>
    </message>
    <message>
        <source>Until then</source>
        <translation>应急措施</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Adding the photo</source>
        <translation>正在添加照片</translation>
    </message>
    <message>
        <source>Making the list</source>
        <translation>正在生成清单</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>正在写出清单</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::RollCall</name>
    <message>
        <source>%1 (this laptop)</source>
        <translation>%1（本机）</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>– taken out</source>
        <translation>– 已移出</translation>
    </message>
    <message numerus="yes">
        <source>! %n missing</source>
        <translation>
            <numerusform>! 缺 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ complete</source>
        <translation>✓ 齐全</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Handed in up to</source>
        <translation>交到何时</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺漏</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Received here</source>
        <translation>本机已收</translation>
    </message>
    <message>
        <source>registry of firms</source>
        <translation>企业名录</translation>
    </message>
    <message>
        <source>own space</source>
        <translation>本单位空间</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::SameFirmPresenter</name>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>体检次数</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书份数</translation>
    </message>
    <message>
        <source>Search for the other record and choose it: both then stand side by side here.</source>
        <translation>请搜索并选中另一条记录，两条会在这里并排显示。</translation>
    </message>
    <message>
        <source>The credit codes differ: please make sure that it is one firm. </source>
        <translation>两条的信用代码不同，请确认确实是同一企业。</translation>
    </message>
    <message>
        <source>Lists, search and the guard then show one firm under the name %1, with the visits, open items and papers of both. Nothing is deleted or rewritten, issued papers stay as they are, and it can be taken back at any time. The colleagues get it with the next sync.</source>
        <translation>合并后，名录、搜索和入企预检都只显示一家企业“%1”，两条记录的体检、未结事项和文书归在一起。不删除、不改写任何内容，已签发的文书保持原样，随时可以撤销。同事在下次同步时收到。</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::SentencesModel</name>
    <message>
        <source>! missing</source>
        <translation>! 缺少</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>自带文字</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>本局用语</translation>
    </message>
    <message>
        <source>Same as shipped</source>
        <translation>与自带相同</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::SettingsPresenter</name>
    <message>
        <source>Inspector</source>
        <translation>执法人员</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Legal reviewer</source>
        <translation>法制审核</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>内勤</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>✓ Qualified</source>
        <translation>✓ 有资格</translation>
    </message>
    <message>
        <source>! No credential number</source>
        <translation>! 无执法证号</translation>
    </message>
    <message>
        <source>! Validity not known</source>
        <translation>! 有效期不详</translation>
    </message>
    <message>
        <source>! Credential expired</source>
        <translation>! 证件过期</translation>
    </message>
    <message>
        <source>! Withdrawn</source>
        <translation>! 已停用</translation>
    </message>
    <message>
        <source>– %1</source>
        <translation>– %1</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1（我）</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>✓ Everything is in %1.</source>
        <translation>✓ 全部内容已备份到 %1。</translation>
    </message>
    <message>
        <source>Checking the records</source>
        <translation>正在检查数据</translation>
    </message>
    <message>
        <source>✓ All records and files are sound.</source>
        <translation>✓ 记录和文件全部完好。</translation>
    </message>
    <message numerus="yes">
        <source>! %n problem(s) found. Nothing was changed. Please make a backup and tell support.</source>
        <translation>
            <numerusform>! 发现 %n 个问题，什么也没有变动。请先备份并告知技术支持。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::SharingPresenter</name>
    <message>
        <source>Approving</source>
        <translation>正在批准</translation>
    </message>
    <message>
        <source>The request is saved as %1. Take it to an administrator.</source>
        <translation>申请已存为 %1。请交给管理员。</translation>
    </message>
    <message>
        <source>The approval is saved as %1. Take it back to the laptop that asked.</source>
        <translation>批准文件已存为 %1。请带回申请的电脑。</translation>
    </message>
    <message>
        <source>Reading the request</source>
        <translation>正在读取申请</translation>
    </message>
    <message>
        <source>Reading the approval</source>
        <translation>正在读取批准文件</translation>
    </message>
    <message>
        <source>Approved for “%1”. Once its folder can be reached, choose it with “Join a space…”.</source>
        <translation>已获准加入“%1”。能打开其共享文件夹后，请点“加入空间…”选择该文件夹。</translation>
    </message>
    <message>
        <source>Taking the laptop out</source>
        <translation>正在移出电脑</translation>
    </message>
    <message>
        <source>Giving up what is lost</source>
        <translation>正在放弃缺失的部分</translation>
    </message>
    <message>
        <source>Deriving the records again</source>
        <translation>正在重新推算记录</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::SharingReader</name>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Looking into the shared folder</source>
        <translation>正在查看共享文件夹</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::StatisticsPresenter</name>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 · %n visit(s)</source>
        <translation>
            <numerusform>%1 至 %2 · 体检 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>正在写入表格</translation>
    </message>
    <message>
        <source>Beginning the report</source>
        <translation>正在起草统计报告</translation>
    </message>
    <message>
        <source>open items as of %1</source>
        <translation>未销号项截至 %1</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::SyncRunner</name>
    <message>
        <source>Syncing</source>
        <translation>正在同步</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) sent</source>
        <translation>
            <numerusform>上交 %n 处改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) received</source>
        <translation>
            <numerusform>收到 %n 处改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n file(s) exchanged</source>
        <translation>
            <numerusform>，交换 %n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::TemplatePreviewer</name>
    <message>
        <source>Laying out the sample</source>
        <translation>正在排版示例</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::TemplatesPresenter</name>
    <message>
        <source>No difference.</source>
        <translation>没有差别。</translation>
    </message>
    <message numerus="yes">
        <source>The layout differs in %n line(s).</source>
        <translation>
            <numerusform>版式有 %n 行不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The questions differ in %n line(s).</source>
        <translation>
            <numerusform>填写项有 %n 行不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>– (nothing)</source>
        <translation>– （无）</translation>
    </message>
    <message>
        <source>– %1</source>
        <translation>– %1</translation>
    </message>
    <message>
        <source>+ (nothing)</source>
        <translation>+ （无）</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>What the draft changes</source>
        <translation>草稿的改动</translation>
    </message>
    <message>
        <source>What this version changes in the shipped one</source>
        <translation>本版本与自带模板的差别</translation>
    </message>
    <message>
        <source>What differs from the version in effect</source>
        <translation>与现用版本的差别</translation>
    </message>
    <message>
        <source>What the version in effect changes in the shipped one</source>
        <translation>现用版本与自带模板的差别</translation>
    </message>
    <message>
        <source>Looking through the templates</source>
        <translation>正在查看模板</translation>
    </message>
    <message>
        <source>The bureau&apos;s own, published %1 by %2. The first change begins a draft.</source>
        <translation>本局模板，%2 于 %1 发布。改动即开始草稿。</translation>
    </message>
    <message>
        <source>As it comes with the program. The first change begins a draft.</source>
        <translation>软件自带的模板。改动即开始草稿。</translation>
    </message>
    <message>
        <source>Draft: papers stay as they are until it is published</source>
        <translation>草稿：发布前现用文书不变</translation>
    </message>
    <message>
        <source>! %1 · another version came into effect since it began</source>
        <translation>! %1 · 草稿开始后已有另一版本生效</translation>
    </message>
    <message>
        <source>%1 · saving</source>
        <translation>%1 · 正在保存</translation>
    </message>
    <message>
        <source>%1 · saved %2</source>
        <translation>%1 · 已保存 %2</translation>
    </message>
    <message>
        <source>The bureau&apos;s own template has faults since the program was updated (%1). Papers are laid out with the shipped one; none is lost. Mend it in a draft and publish it again, or reset it.</source>
        <translation>程序升级后，本局模板有错误（%1）。文书改用软件自带的模板排版，没有丢失任何内容。请在草稿里改好重新发布，或恢复原样。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1（另有 %n 处）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::TypeBack</name>
    <message>
        <source>There is no question of this number. Nothing was written. The numbers go from 1 to %1.</source>
        <translation>没有这个题号，什么也没有写入。题号从 1 到 %1。</translation>
    </message>
    <message>
        <source>The paper belongs to this visit.</source>
        <translation>这张纸是本次体检的。</translation>
    </message>
    <message>
        <source>This paper belongs to the visit to %1. Nothing was written.</source>
        <translation>这张纸是对%1的体检，什么也没有写入。</translation>
    </message>
    <message>
        <source>No open visit on this laptop has this code. Nothing was written. Please look at the paper again.</source>
        <translation>本机没有这个体检码的未完成体检，什么也没有写入。请再看一下纸上的号码。</translation>
    </message>
    <message>
        <source>1, 2 or 3 is wanted here. Nothing was written.</source>
        <translation>这里应输入 1、2 或 3，什么也没有写入。</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>第 %1 题：%2</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::VerifyPresenter</name>
    <message>
        <source>Verifying the paper</source>
        <translation>正在核验文书</translation>
    </message>
    <message>
        <source>Comparing the pages</source>
        <translation>正在逐页对照</translation>
    </message>
    <message>
        <source>Looking for the paper</source>
        <translation>正在查找文书</translation>
    </message>
    <message>
        <source>No number and no digest is in this text. A number looks like 津南应急会诊〔2026〕12号.</source>
        <translation>这段文字里没有文号，也没有摘要。文号形如“津南应急会诊〔2026〕12号”。</translation>
    </message>
    <message>
        <source>No paper kept here bears this. Meet in the shared folder and look again, or ask the bureau named on it.</source>
        <translation>本机没有这样的文书。请在共享文件夹同步后再查，或询问文书上的部门。</translation>
    </message>
    <message>
        <source>The number is known, but the digest is another: the paper in hand does not show the record that was issued.</source>
        <translation>文号有，但摘要不同：手里的这份与签发的记录不符。</translation>
    </message>
    <message>
        <source>Found by its number. The digest was not given, so the content is not proved.</source>
        <translation>按文号找到了。没有给出摘要，不能证明内容一致。</translation>
    </message>
    <message>
        <source>Found; number and digest agree with the record.</source>
        <translation>找到了；文号和摘要都与记录一致。</translation>
    </message>
    <message>
        <source>Saving the paper</source>
        <translation>正在保存文书</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::VisitPapersPresenter</name>
    <message>
        <source>No finding is graded as a major hazard yet</source>
        <translation>还没有定为重大隐患的风险点</translation>
    </message>
    <message>
        <source>No paper of this visit has been issued yet</source>
        <translation>本次体检还没有签发文书</translation>
    </message>
    <message>
        <source>Reading the templates</source>
        <translation>读取文书模板</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::VisitSession</name>
    <message>
        <source>%1 visit</source>
        <translation>%1体检</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::VisitTeam</name>
    <message>
        <source>mine</source>
        <translation>我</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::VisitUndo</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可以撤销的步骤。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可以重做的步骤。</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>place</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>measured value</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>风险点</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>专家意见</translation>
    </message>
    <message>
        <source>remediation plan</source>
        <translation>整改方案</translation>
    </message>
    <message>
        <source>who takes a section</source>
        <translation>分工</translation>
    </message>
    <message>
        <source>situation of the firm</source>
        <translation>企业情形</translation>
    </message>
    <message>
        <source>words about the visit</source>
        <translation>本次体检的文字</translation>
    </message>
    <message>
        <source>Done again: %1 of question %2.</source>
        <translation>已重做：第%2题的%1。</translation>
    </message>
    <message>
        <source>Taken back: %1 of question %2.</source>
        <translation>已撤销：第%2题的%1。</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>已重做：%1。</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>已撤销：%1。</translation>
    </message>
    <message>
        <source>added checklist</source>
        <translation>添加的清单</translation>
    </message>
    <message>
        <source>what was registered</source>
        <translation>挂号内容</translation>
    </message>
</context>
<context>
    <name>xunzhen::presentation::WorkbenchPresenter</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Nothing is due within 14 days.</source>
        <translation>14 天内没有到期事项。</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) in progress</source>
        <translation>
            <numerusform>%n 次体检进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) overdue</source>
        <translation>
            <numerusform>%n 项逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n 处冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned for today or tomorrow, and no visit is open.</source>
        <translation>今明两天没有计划，也没有进行中的体检。</translation>
    </message>
    <message>
        <source>No conflicts, and no paper waits.</source>
        <translation>没有冲突，也没有待办的文书。</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) planned</source>
        <translation>
            <numerusform>计划 %n 次体检</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::BoardBar</name>
    <message>
        <source>By day</source>
        <translation>按期限</translation>
    </message>
    <message>
        <source>By firm</source>
        <translation>按企业</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>视图：%1</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>不限日期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>7 天内</translation>
    </message>
    <message>
        <source>Within 31 days</source>
        <translation>31 天内</translation>
    </message>
    <message>
        <source>Closed ones too</source>
        <translation>含已销号</translation>
    </message>
    <message>
        <source>All firms</source>
        <translation>全部企业</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::BoardColumns</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>没有</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::BridgePane</name>
    <message>
        <source>Type a paper list back</source>
        <translation>录入纸质清单</translation>
    </message>
    <message>
        <source>Number or answer</source>
        <translation>题号或作答</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Note as on the paper; Tab or Esc goes back to the answer</source>
        <translation>纸上写的说明；按 Tab 或 Esc 回到作答</translation>
    </message>
    <message>
        <source>Undo (U)</source>
        <translation>撤销 (U)</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>打印清单…</translation>
    </message>
    <message>
        <source>Go to that visit</source>
        <translation>打开那次体检</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>完成 (Esc)</translation>
    </message>
    <message>
        <source>Visit code: %1. It stands on the printed list; typed in place of a number it is compared.</source>
        <translation>体检码：%1。印在纸质清单上；输在题号处可以核对。</translation>
    </message>
    <message>
        <source>Question %1 of %2 · %3</source>
        <translation>第 %1 题，共 %2 题 · %3</translation>
    </message>
    <message>
        <source>Number on the paper, then Enter</source>
        <translation>纸上的题号，按回车</translation>
    </message>
    <message>
        <source>1 ✓ compliant, 2 ! at risk, 3 – not applicable, then Enter (N: note)</source>
        <translation>1 ✓ 符合，2 ! 存在风险，3 – 不适用，按回车（N 写说明）</translation>
    </message>
    <message>
        <source>%1 typed back, %2 not examined yet</source>
        <translation>已录入 %1 项，还有 %2 项未查</translation>
    </message>
    <message>
        <source>Laying out the list</source>
        <translation>正在排版清单</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::BureauPapersPage</name>
    <message>
        <source>Papers of the bureau</source>
        <translation>本局文书</translation>
    </message>
    <message>
        <source>Papers made without a visit; those of a visit are found in the visit itself, under Papers</source>
        <translation>不属于某次体检的文书；体检的文书在该次体检的“文书”里</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Numbers…</source>
        <translation>文号登记…</translation>
    </message>
    <message>
        <source>Register of the bureau&apos;s document numbers</source>
        <translation>本局文号登记</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::CalendarPane</name>
    <message>
        <source>‹ Earlier</source>
        <translation>‹ 上月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Later ›</source>
        <translation>下月 ›</translation>
    </message>
    <message>
        <source>Arrows walk the days, Page Up and Page Down the months, Ctrl with an arrow moves the chosen visit</source>
        <translation>方向键换日期，Page Up 和 Page Down 换月，Ctrl 加方向键移动选中的体检</translation>
    </message>
    <message>
        <source>Nothing is planned or due on this day.</source>
        <translation>这一天没有计划，也没有到期。</translation>
    </message>
    <message>
        <source>What is on this day</source>
        <translation>这一天的事项</translation>
    </message>
    <message>
        <source>Plan a visit on this day…</source>
        <translation>在这一天计划体检…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>取消计划…</translation>
    </message>
    <message>
        <source>Begin the visit</source>
        <translation>开始体检</translation>
    </message>
    <message>
        <source>Take the visit out of the plan</source>
        <translation>从计划中取消这次体检</translation>
    </message>
    <message>
        <source>The team sees that it is out, and why. You can undo it.</source>
        <translation>同事会看到已取消及其原因。您可以撤销。</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>取消计划</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>打开体检</translation>
    </message>
    <message>
        <source>Re-inspect</source>
        <translation>复查</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::CallBar</name>
    <message>
        <source>Remind…</source>
        <translation>催办…</translation>
    </message>
    <message>
        <source>Tell the leader…</source>
        <translation>报领导…</translation>
    </message>
    <message>
        <source>Give more time…</source>
        <translation>延期…</translation>
    </message>
    <message>
        <source>Take the close-out back…</source>
        <translation>撤回销号…</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Words for the record</source>
        <translation>记录内容</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>How, and who was reached</source>
        <translation>怎样催办、联系到谁</translation>
    </message>
    <message>
        <source>Whom, and what was decided</source>
        <translation>报给谁、怎样决定</translation>
    </message>
    <message>
        <source>Why; the paper keeps its date</source>
        <translation>为什么；文书上的日期不变</translation>
    </message>
    <message>
        <source>What was wrong; the look stays on record</source>
        <translation>哪里有误；原复查记录保留</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::CaseFileDialog</name>
    <message>
        <source>Export the case file</source>
        <translation>导出案卷</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>本卷情况说明</translation>
    </message>
    <message>
        <source>Printed on the closing sheet: what is incomplete, what lies elsewhere…</source>
        <translation>印在备考表上：哪些不全、哪些另存他处……</translation>
    </message>
    <message>
        <source>One PDF with everything in it</source>
        <translation>一个 PDF（含全部文书和证据）</translation>
    </message>
    <message>
        <source>Cover, list and closing sheet; papers and originals of the evidence lie inside unchanged, signatures stay valid.</source>
        <translation>打开见封面、目录和备考表；文书和证据原件原样装在里面，电子签名保持有效。</translation>
    </message>
    <message>
        <source>One PDF to print and bind</source>
        <translation>一个 PDF（用于打印装订）</translation>
    </message>
    <message>
        <source>The papers&apos; pages one after the other, numbered through. Evidence files and electronic signatures are not in it.</source>
        <translation>各件文书依次连排，统一编案卷页码；不含证据文件和电子签名。</translation>
    </message>
    <message>
        <source>A folder for the archive</source>
        <translation>一个文件夹（用于归档）</translation>
    </message>
    <message>
        <source>Every paper and original as a file of its own, with a manifest by which anyone can check that nothing was changed.</source>
        <translation>每件文书、每个原件各为一个文件，附清单，任何人都可以据此核对有无改动。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a place and export…</source>
        <translation>选择位置并导出…</translation>
    </message>
    <message>
        <source>Choose a place and export</source>
        <translation>选择位置并导出</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::CaseFileExport</name>
    <message>
        <source>Export case file…</source>
        <translation>导出案卷…</translation>
    </message>
    <message>
        <source>Export the case file of this visit</source>
        <translation>导出这次体检的案卷</translation>
    </message>
    <message>
        <source>All papers and evidence of the visit as one PDF or as a folder</source>
        <translation>把这次体检的全部文书和证据导出为一个 PDF 或文件夹</translation>
    </message>
    <message>
        <source>Where shall the folder of the case file be made?</source>
        <translation>案卷文件夹建在哪里？</translation>
    </message>
    <message>
        <source>Export the case file</source>
        <translation>导出案卷</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::ChecklistChoice</name>
    <message>
        <source>Checklists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show the checklists of other trades too</source>
        <translation>也显示其他行业的清单</translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s) of other trades are not shown.</source>
        <translation>
            <numerusform>另有 %n 张其他行业的清单未显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>No checklist pack is installed. Install one under Checklists.</source>
        <translation>还没有安装清单包。请在“清单”中安装。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n question(s))</source>
        <translation>
            <numerusform>%1（%n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a checklist by topic, any word of it or its initials (Ctrl+F)</source>
        <translation>按主题找清单：喷漆、危废、首字母…（Ctrl+F）</translation>
    </message>
    <message>
        <source>Find a checklist by topic</source>
        <translation>按主题找清单</translation>
    </message>
    <message>
        <source>Nobody has written the trade of this firm (GB/T 4754), so all checklists are on offer.</source>
        <translation>这家企业还没有填写行业代码（GB/T 4754），下面列出全部清单。</translation>
    </message>
    <message>
        <source>Fill in the trade</source>
        <translation>填写行业代码</translation>
    </message>
    <message>
        <source>Fill in the trade of the firm</source>
        <translation>填写企业的行业代码</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n checklist(s) chosen</source>
        <translation>
            <numerusform>已选 %n 张清单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in all</source>
        <translation>
            <numerusform>共 %n 题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::ChecklistsPage</name>
    <message>
        <source>Checklists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Export the pack…</source>
        <translation>导出清单包…</translation>
    </message>
    <message>
        <source>Install a pack…</source>
        <translation>安装清单包…</translation>
    </message>
    <message>
        <source>Import law texts…</source>
        <translation>导入法规文本…</translation>
    </message>
    <message>
        <source>Checklists and laws</source>
        <translation>清单与法规</translation>
    </message>
    <message>
        <source>Checklist packs</source>
        <translation>清单包</translation>
    </message>
    <message>
        <source>Law library</source>
        <translation>法规库</translation>
    </message>
    <message>
        <source>Edit and publish</source>
        <translation>编辑与发布</translation>
    </message>
    <message>
        <source>‹ Back to the question</source>
        <translation>‹ 回到检查</translation>
    </message>
    <message>
        <source>‹ Back to the pack</source>
        <translation>‹ 回到清单包</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::ChoiceEditor</name>
    <message>
        <source>(not chosen)</source>
        <translation>（未选）</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::CitationRow</name>
    <message>
        <source>%1: law</source>
        <translation>%1：法规</translation>
    </message>
    <message>
        <source>%1: article</source>
        <translation>%1：条</translation>
    </message>
    <message>
        <source>Art. 45</source>
        <translation>第几条</translation>
    </message>
    <message>
        <source>%1: paragraph</source>
        <translation>%1：款</translation>
    </message>
    <message>
        <source>any para.</source>
        <translation>整条</translation>
    </message>
    <message>
        <source>%1: item</source>
        <translation>%1：项</translation>
    </message>
    <message>
        <source>any item</source>
        <translation>不分项</translation>
    </message>
    <message>
        <source>%1: key words</source>
        <translation>%1：原文关键词</translation>
    </message>
    <message>
        <source>Words of the article on which the question leans, verbatim</source>
        <translation>条文里支撑这个问题的原话，一字不差</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Remove this: %1</source>
        <translation>去掉这条%1</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>法规库没有</translation>
    </message>
    <message>
        <source>stands in the article</source>
        <translation>原文有此语</translation>
    </message>
    <message>
        <source>words not in the article</source>
        <translation>条文里没有这句话</translation>
    </message>
    <message>
        <source>no such place</source>
        <translation>没有这一条、款、项</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>未填完</translation>
    </message>
    <message>
        <source>Until it is, this stays: %1</source>
        <translation>填完之前仍保留：%1</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::CitationRows</name>
    <message>
        <source>+ Add: %1</source>
        <translation>＋ 加一条%1</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>加一条%1</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::ComparedPapers</name>
    <message>
        <source>Previous page that differs</source>
        <translation>上一处不同的页</translation>
    </message>
    <message>
        <source>Next page that differs</source>
        <translation>下一处不同的页</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>这个文件</translation>
    </message>
    <message>
        <source>Kept original</source>
        <translation>保存的原件</translation>
    </message>
    <message>
        <source>Comparing page by page…</source>
        <translation>正在逐页对照…</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::ConditionLine</name>
    <message>
        <source>The firm has nothing of this</source>
        <translation>企业没有这种情形</translation>
    </message>
    <message>
        <source>Only when: %1</source>
        <translation>仅当：%1</translation>
    </message>
    <message>
        <source>Only when not: %1</source>
        <translation>仅当企业没有：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>The firm has this (X)</source>
        <translation>企业有这种情形 (X)</translation>
    </message>
    <message>
        <source>The firm has nothing of this (X)</source>
        <translation>企业没有这种情形 (X)</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::ContactsView</name>
    <message>
        <source>Copy the phone number</source>
        <translation>复制电话</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy the position</source>
        <translation>复制位置</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>The position is not known. A list that is imported may hold it.</source>
        <translation>位置未填。导入带经纬度的名单后会显示在这里。</translation>
    </message>
    <message>
        <source>Position (latitude, longitude): %1</source>
        <translation>位置（纬度，经度）：%1</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::ContradictionPanel</name>
    <message numerus="yes">
        <source>! %n contradiction(s) in the plan</source>
        <translation>
            <numerusform>! 方案中有 %n 处矛盾</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Contradictions explained</source>
        <translation>✓ 矛盾均已说明</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>查看：%1</translation>
    </message>
    <message>
        <source>Why it is right so</source>
        <translation>为何这样是对的</translation>
    </message>
    <message>
        <source>It is right so</source>
        <translation>确认无误</translation>
    </message>
    <message>
        <source>✓ Right so: %1 (%2)</source>
        <translation>✓ 确认无误：%1（%2）</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take the reason back</source>
        <translation>撤回说明</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::CorrectionDialog</name>
    <message>
        <source>Correct %1</source>
        <translation>更正 %1</translation>
    </message>
    <message>
        <source>A new edition %1 is issued under the same number. On its first page it says which edition it replaces, why, and what is put right. The earlier edition stays as it is and can always be read. The new one cannot be changed either; hand it to the firm.</source>
        <translation>将以同一文号发出第 %1 版，首页写明替代哪一版、为何更正、更正了什么。原来的各版保持原样，随时可以查看。新的一版发出后同样不能再改，请送达企业。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why: a slip of the pen, a wrong date, a fact that was checked again…</source>
        <translation>为何更正：笔误、日期有误、事实经重新核实……</translation>
    </message>
    <message>
        <source>What is put right</source>
        <translation>更正内容</translation>
    </message>
    <message>
        <source>Where it said …, it shall say …</source>
        <translation>原文“……”，更正为“……”</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Issue the correction</source>
        <translation>发出更正</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::DiagnoseStep</name>
    <message>
        <source>Nothing is at risk</source>
        <translation>没有存在风险的项</translation>
    </message>
    <message>
        <source>A finding appears here for each question answered “at risk”.</source>
        <translation>每个答为“存在风险”的检查项会在这里成为一个风险点。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>风险点</translation>
    </message>
    <message>
        <source>Group this finding with another one at the same place</source>
        <translation>把该风险点与同处的另一风险点归为一组</translation>
    </message>
    <message>
        <source>On its own</source>
        <translation>单列</translation>
    </message>
    <message>
        <source>Take this finding out of its group</source>
        <translation>把该风险点移出所在的组</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>下一个风险点</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>上一个风险点</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>定级：%1</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>转到检查项</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Fetch the originals of the photos</source>
        <translation>取回照片原件</translation>
    </message>
    <message>
        <source>The photo was taken out.</source>
        <translation>照片已移除。</translation>
    </message>
    <message>
        <source>Join with…</source>
        <translation>与……在同一处</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::DrawPane</name>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>How many to draw</source>
        <translation>抽取数量</translation>
    </message>
    <message>
        <source>Draw and begin the record</source>
        <translation>抽取并起草记录</translation>
    </message>
    <message>
        <source>Announce the seed before you draw. Anyone who has the seed and the list can repeat the draw with sha256sum.</source>
        <translation>抽取前先公布种子。任何人有了种子和名单，都可以用 sha256sum 重做这次抽取。</translation>
    </message>
    <message>
        <source>List to draw from</source>
        <translation>待抽名单</translation>
    </message>
    <message>
        <source>A firm a line, as pasted from a sheet</source>
        <translation>每行一家企业，可从表格粘贴</translation>
    </message>
    <message>
        <source>Inspectors, sent two by two</source>
        <translation>执法人员，两人一组</translation>
    </message>
    <message>
        <source>A name a line; may stay empty</source>
        <translation>每行一个姓名；可以不填</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::DuplicatesPane</name>
    <message>
        <source>Records that look alike</source>
        <translation>相似的企业</translation>
    </message>
    <message>
        <source>No records look alike</source>
        <translation>没有相似的企业</translation>
    </message>
    <message>
        <source>No two firms have the same credit code, the same name, or the same phone number at the same address, except those that were judged already.</source>
        <translation>没有信用代码相同、名称相同，或电话和地址都相同的两条记录；已判断过的除外。</translation>
    </message>
    <message>
        <source>Pairs that look alike</source>
        <translation>相似的企业对</translation>
    </message>
    <message>
        <source>The two records side by side</source>
        <translation>两条记录对照</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Take the last one back (Ctrl+Z)</source>
        <translation>撤回上一个 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Later (3)</source>
        <translation>以后再说 (3)</translation>
    </message>
    <message>
        <source>Two firms (2)</source>
        <translation>两家企业 (2)</translation>
    </message>
    <message>
        <source>Same firm (1)</source>
        <translation>同一企业 (1)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>这一条</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>另一条</translation>
    </message>
    <message>
        <source>Looking through the whole list…</source>
        <translation>正在查看整个名单…</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to judge</source>
        <translation>
            <numerusform>%n 对待判断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judged</source>
        <translation>
            <numerusform>已判断 %n 对</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge the two the same firm</source>
        <translation>判为同一家企业</translation>
    </message>
    <message>
        <source>Judge the two different firms</source>
        <translation>判为两家企业</translation>
    </message>
    <message>
        <source>Put the pair off until later</source>
        <translation>这一对以后再看</translation>
    </message>
    <message>
        <source>Take the last judgement back</source>
        <translation>撤回上一次判断</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::EnterpriseForm</name>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Visited less or not at all</source>
        <translation>少查或不查</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the enterprise</source>
        <translation>保存企业</translation>
    </message>
    <message>
        <source>New enterprise</source>
        <translation>新增企业</translation>
    </message>
    <message>
        <source>Edit the enterprise</source>
        <translation>编辑企业</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::EnterprisesPage</name>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Take this enterprise out?</source>
        <translation>注销这家企业？</translation>
    </message>
    <message>
        <source>It will no longer be found or visited. Its earlier visits and papers stay readable.</source>
        <translation>今后将查不到也不再体检；以往的体检和文书仍可查阅。</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Export the enterprises</source>
        <translation>导出企业</translation>
    </message>
    <message>
        <source>enterprises.xlsx</source>
        <translation>企业名单.xlsx</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message numerus="yes">
        <source>%n enterprise(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 家企业写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>No enterprises yet</source>
        <translation>还没有企业</translation>
    </message>
    <message>
        <source>Import the bureau&apos;s list (.xlsx or .csv), drop it onto this page, or add one enterprise by hand.</source>
        <translation>导入本机关的名单（.xlsx 或 .csv），把文件拖到本页，或手工新增一家。</translation>
    </message>
    <message>
        <source>Import enterprises</source>
        <translation>导入企业</translation>
    </message>
    <message>
        <source>Add one by hand</source>
        <translation>手工新增</translation>
    </message>
    <message>
        <source>Choose an enterprise</source>
        <translation>请选择企业</translation>
    </message>
    <message>
        <source>Type to search, walk with the arrow keys, Enter opens the file, Ctrl+N starts a visit.</source>
        <translation>直接输入即可搜索，方向键移动，回车打开档案，Ctrl+N 开始体检。</translation>
    </message>
    <message>
        <source>Filter the list of enterprises</source>
        <translation>筛选企业名单</translation>
    </message>
    <message>
        <source>town trade grade positive list overdue</source>
        <translation>筛选 街镇 行业 评级 正面清单 逾期 filter</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>清除全部筛选</translation>
    </message>
    <message>
        <source>Order the list of enterprises</source>
        <translation>企业名单排序</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>排序 次序 sort</translation>
    </message>
    <message>
        <source>Begin a visit with this firm</source>
        <translation>对这家企业开始体检</translation>
    </message>
    <message>
        <source>Edit the enterprise</source>
        <translation>编辑企业</translation>
    </message>
    <message>
        <source>Add an enterprise by hand</source>
        <translation>手工添加企业</translation>
    </message>
    <message>
        <source>Walk through records that look alike</source>
        <translation>逐对判断相似的企业</translation>
    </message>
    <message>
        <source>duplicates merge</source>
        <translation>合并 重复 查重 duplicates</translation>
    </message>
    <message>
        <source>Records that look alike…</source>
        <translation>查找相似的企业…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>导出全部…</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::EvidenceView</name>
    <message>
        <source>Photos and other evidence of all visits</source>
        <translation>历次检查的照片和其他证据</translation>
    </message>
    <message>
        <source>No photos yet. What is photographed during a visit is shown here, latest first.</source>
        <translation>还没有照片。检查中拍的照片会显示在这里，最新的在前。</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::ExamineStep</name>
    <message>
        <source>The photo was taken out.</source>
        <translation>照片已移除。</translation>
    </message>
    <message>
        <source>Answer: compliant</source>
        <translation>作答：符合</translation>
    </message>
    <message>
        <source>Answer: at risk</source>
        <translation>作答：存在风险</translation>
    </message>
    <message>
        <source>Answer: not applicable</source>
        <translation>作答：不适用</translation>
    </message>
    <message>
        <source>Say that the firm has nothing of this, or has it</source>
        <translation>说明企业没有（或有）这种情形</translation>
    </message>
    <message>
        <source>Take over what was written here last time</source>
        <translation>沿用本题上次的内容</translation>
    </message>
    <message>
        <source>Take over all answers of the last visit that may be</source>
        <translation>沿用上次所有可以沿用的作答</translation>
    </message>
    <message>
        <source>Take this section, or give it back</source>
        <translation>认领或退回本部分</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Next question not examined, of my sections first</source>
        <translation>下一未查（先看我负责的部分）</translation>
    </message>
    <message>
        <source>Next question at risk</source>
        <translation>下一风险项</translation>
    </message>
    <message>
        <source>Next question that lacks something</source>
        <translation>下一缺内容的检查项</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>查找检查项</translation>
    </message>
    <message>
        <source>Go to the law beside the question</source>
        <translation>看旁边的法条</translation>
    </message>
    <message>
        <source>Hide or show the panes at the sides</source>
        <translation>隐藏或显示两侧栏</translation>
    </message>
    <message>
        <source>Type a paper list back, or print it</source>
        <translation>录入或打印纸质清单</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>写说明</translation>
    </message>
    <message>
        <source>Put a phrase into the note</source>
        <translation>插入短语</translation>
    </message>
    <message>
        <source>Keep the note as a phrase</source>
        <translation>把说明存为短语</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Fetch the originals of the photos</source>
        <translation>取回照片原件</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Out of the field, back to the question</source>
        <translation>离开输入框，回到题目</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>粘贴照片</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::FeatureCard</name>
    <message>
        <source>Situation of the firm</source>
        <translation>企业情形</translation>
    </message>
    <message>
        <source>Show or hide what is asked of the firm</source>
        <translation>展开或收起企业情形</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known</source>
        <translation>
            <numerusform>已知 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::FilePane</name>
    <message>
        <source>Parts of the file</source>
        <translation>档案的各部分</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>未结事项</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Positive list</source>
        <translation>正面清单</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit the enterprise</source>
        <translation>编辑企业</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>注销…</translation>
    </message>
    <message>
        <source>Take the enterprise out, with a reason</source>
        <translation>注销企业并说明理由</translation>
    </message>
    <message>
        <source>Begin a visit (Ctrl+N)</source>
        <translation>开始体检 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Begin a visit with this firm</source>
        <translation>对这家企业开始体检</translation>
    </message>
    <message>
        <source>Situation of the firm</source>
        <translation>企业情形</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>企业情形</translation>
    </message>
    <message>
        <source>Hand out papers…</source>
        <translation>发放资料…</translation>
    </message>
    <message>
        <source>Give the firm checklists, plain sheets or policy texts</source>
        <translation>给企业发放清单、明白纸或制度文本</translation>
    </message>
    <message>
        <source>Same firm as…</source>
        <translation>合并重复企业…</translation>
    </message>
    <message>
        <source>Say that another record is the same firm</source>
        <translation>把另一条记录认作同一企业</translation>
    </message>
    <message>
        <source>Plan a visit…</source>
        <translation>计划体检…</translation>
    </message>
    <message>
        <source>Plan a visit to this firm</source>
        <translation>计划对该企业的体检</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Scores by visit</source>
        <translation>历次得分</translation>
    </message>
    <message>
        <source>A score is the share of what was compliant among what applies, weighted by hazard level. 100 is best.</source>
        <translation>得分是适用项中符合项所占的比例，按危害等级加权，满分 100。</translation>
    </message>
    <message>
        <source>No item of this firm is open.</source>
        <translation>这家企业没有未结事项。</translation>
    </message>
    <message>
        <source>No paper has been issued to this firm yet.</source>
        <translation>还没有给这家企业签发过文书。</translation>
    </message>
    <message>
        <source>What was told about this firm when a visit was registered stands here, such as whether it has confined spaces.</source>
        <translation>体检挂号时问过的情形列在这里，例如有没有有限空间；问过一次，以后不再问。</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::FilterBar</name>
    <message>
        <source>Filter the list</source>
        <translation>筛选名单</translation>
    </message>
    <message>
        <source>F7 opens the filters, F8 takes all of them away</source>
        <translation>F7 打开筛选，F8 清除全部</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>名单次序</translation>
    </message>
    <message>
        <source>F6; the same order again turns it round</source>
        <translation>F6；再选同一次序则反过来</translation>
    </message>
    <message>
        <source>Clear all (F8)</source>
        <translation>全部清除 (F8)</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>清除全部筛选</translation>
    </message>
    <message>
        <source>Filter (%1) ▾</source>
        <translation>筛选 (%1) ▾</translation>
    </message>
    <message>
        <source>Filter ▾</source>
        <translation>筛选 ▾</translation>
    </message>
    <message>
        <source>%1 %2 ▾</source>
        <translation>%1 %2 ▾</translation>
    </message>
    <message>
        <source>Take the filter away: %1, %2</source>
        <translation>去掉筛选：%1，%2</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::FindingCard</name>
    <message>
        <source>Name of the risk</source>
        <translation>风险点名称</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>转到检查项</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>所见事实</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>成因</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>Which major hazard</source>
        <translation>哪一项重大隐患</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>处置去向</translation>
    </message>
    <message>
        <source>Reason for it</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>This may be a matter of %1: consider “%2”.</source>
        <translation>此项可能应由%1处理，可考虑“%2”。</translation>
    </message>
    <message>
        <source>From the list…</source>
        <translation>从列表选择…</translation>
    </message>
    <message>
        <source>Add a cause from the list</source>
        <translation>从列表添加成因</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::FirmField</name>
    <message>
        <source>Firms that match</source>
        <translation>找到的企业</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::FirmListPane</name>
    <message>
        <source>Name, pinyin initials, code, address</source>
        <translation>名称、拼音首字母、代码、地址</translation>
    </message>
    <message>
        <source>Search enterprises</source>
        <translation>搜索企业</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Take the filters away (F8)</source>
        <translation>清除筛选 (F8)</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>清除全部筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n enterprise(s) found</source>
        <translation>
            <numerusform>找到 %n 家企业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enterprise(s)</source>
        <translation>
            <numerusform>共 %n 家企业</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（全部 %2 家）</translation>
    </message>
    <message numerus="yes">
        <source>%n enterprise(s) match, but none of them passes the filters.</source>
        <translation>
            <numerusform>有 %n 家企业相符，但都不符合筛选条件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches. Try a part of the name, the initials of its pinyin, or the end of the code.</source>
        <translation>没有找到。试试名称的一部分、拼音首字母或代码末几位。</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::FirstSteps</name>
    <message>
        <source>The first three steps</source>
        <translation>最初三步</translation>
    </message>
    <message>
        <source>Import enterprises</source>
        <translation>导入企业</translation>
    </message>
    <message>
        <source>From the bureau&apos;s .xlsx or .csv list; nothing is written before you have seen the preview.</source>
        <translation>从本机关的 .xlsx 或 .csv 名单导入；看过预览之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Choose checklists</source>
        <translation>选择清单</translation>
    </message>
    <message>
        <source>Look at the checklists that came with the program, or install your bureau&apos;s pack.</source>
        <translation>查看软件自带的清单，或安装本机关的清单包。</translation>
    </message>
    <message>
        <source>Start the first visit</source>
        <translation>开始第一次体检</translation>
    </message>
    <message>
        <source>Register, examine, diagnose, prescribe, hand over: each keystroke is saved as you go.</source>
        <translation>挂号、体检、诊断、处方、交付：每次输入都随时保存。</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::FollowUpCard</name>
    <message>
        <source>Before</source>
        <translation>整改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>整改后</translation>
    </message>
    <message>
        <source>What was seen this time</source>
        <translation>本次所见</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>整改证明</translation>
    </message>
    <message>
        <source>Add photos as proof</source>
        <translation>添加证明照片</translation>
    </message>
    <message>
        <source>! Send back</source>
        <translation>! 退回</translation>
    </message>
    <message>
        <source>Partly fixed</source>
        <translation>部分整改</translation>
    </message>
    <message>
        <source>✓ Close out</source>
        <translation>✓ 销号</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1
Fixed when: %2
Responsible: %3</source>
        <translation>%1
整改标准：%2
责任人：%3</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>没有照片</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.heic *.heif)</source>
        <translation>照片 (*.jpg *.jpeg *.png *.heic *.heif)</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::FollowUpStep</name>
    <message>
        <source>Show what has been settled too</source>
        <translation>也显示已办结的</translation>
    </message>
    <message>
        <source>Nothing is open at this firm</source>
        <translation>这家企业没有未结事项</translation>
    </message>
    <message>
        <source>Items of issued plans appear here until they are closed out.</source>
        <translation>已签发方案中的整改项在销号前会显示在这里。</translation>
    </message>
    <message>
        <source>Plan the follow-up visit…</source>
        <translation>计划回访…</translation>
    </message>
    <message>
        <source>Plan a visit that follows this one up</source>
        <translation>计划一次回访</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::FormFields</name>
    <message>
        <source> (needed)</source>
        <translation>（必填）</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::FormSigners</name>
    <message>
        <source>needed</source>
        <translation>必须签</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未签</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒签</translation>
    </message>
    <message>
        <source>Reason: %1
Witness: %2</source>
        <translation>理由：%1
见证人：%2</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>重签</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Sign: %1</source>
        <translation>签名：%1</translation>
    </message>
    <message>
        <source>Signed or refused on two laptops</source>
        <translation>两台电脑上都有签名或拒签</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不在场</translation>
    </message>
    <message>
        <source>Refuses…</source>
        <translation>不签名…</translation>
    </message>
    <message>
        <source>Does not sign: %1</source>
        <translation>不签名：%1</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::GapList</name>
    <message>
        <source>File check</source>
        <translation>案卷自检</translation>
    </message>
    <message>
        <source>✓ The file is complete.</source>
        <translation>✓ 案卷齐全。</translation>
    </message>
    <message>
        <source>✓ Nothing stands in the way. Worth a look:</source>
        <translation>✓ 可以签发。建议看一下：</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more like this</source>
        <translation>
            <numerusform>…… 还有 %n 处同类，点此展开</numerusform>
        </translation>
    </message>
    <message>
        <source>Next gap (F8)</source>
        <translation>下一缺项 (F8)</translation>
    </message>
    <message>
        <source>Go to the next gap</source>
        <translation>转到下一缺项</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>正在检查案卷……</translation>
    </message>
    <message numerus="yes">
        <source>! %n gap(s) stand in the way of the paper.</source>
        <translation>
            <numerusform>! 还有 %n 处缺漏，文书不能签发。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::GuardCard</name>
    <message>
        <source>Before you go</source>
        <translation>入企预检</translation>
    </message>
    <message>
        <source>Reason for going all the same</source>
        <translation>仍然入企的理由</translation>
    </message>
    <message>
        <source>Reason for going all the same; it is kept with the visit</source>
        <translation>仍然入企的理由，将随本次体检留存</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::HandOverFoot</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Print, save, export and verify</source>
        <translation>打印、保存、导出、核验</translation>
    </message>
    <message>
        <source>Issue and finalise (only corrections afterwards)</source>
        <translation>签发并定稿（之后只能更正）</translation>
    </message>
    <message>
        <source>Issue and finalise the paper; afterwards it can only be corrected</source>
        <translation>签发文书并定稿，之后只能更正</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Export OFD…</source>
        <translation>导出 OFD…</translation>
    </message>
    <message>
        <source>Export the paper as OFD</source>
        <translation>把文书导出为 OFD</translation>
    </message>
    <message>
        <source>A second edition with the same content (GB/T 33190); the original is the issued PDF</source>
        <translation>内容相同的第二种版式（GB/T 33190）；以签发的 PDF 为正本</translation>
    </message>
    <message>
        <source>Editable copy…</source>
        <translation>可编辑副本…</translation>
    </message>
    <message>
        <source>Export an editable copy</source>
        <translation>导出可编辑副本</translation>
    </message>
    <message>
        <source>For editing in a word processor; it says on every page that it is no official paper</source>
        <translation>可以用文字处理软件修改；每页都标明“可编辑副本，非正式文书”</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Verify the paper</source>
        <translation>核验文书</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Issue a correction</source>
        <translation>签发更正件</translation>
    </message>
    <message>
        <source>A mistake in the issued paper is put right by a new edition with a reason</source>
        <translation>已签发的文书有错，用写明理由的新一版更正</translation>
    </message>
    <message>
        <source>This fixes answers, photos, findings, plan, signatures and number; a mistake then needs a new edition with a reason.</source>
        <translation>作答、照片、风险点、方案、签名和文号从此固定；发现有错，写明理由出新的一版。</translation>
    </message>
    <message>
        <source>Re-inspection, receipts, other papers and the follow-up go on; an earlier edition stays readable.</source>
        <translation>复查销号、送达回证、其他文书和回访仍可继续；原版仍可查阅。</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::HandOverStep</name>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>The paper gets its number and the visit is closed. After this nothing in it can be changed; a mistake can only be put right by a correction with a reason.</source>
        <translation>文书将编号，本次体检随之结束。此后内容不能再改；如有错误，只能说明理由出具更正。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已另存为 %1</translation>
    </message>
    <message>
        <source>Export the paper as OFD</source>
        <translation>把文书导出为 OFD</translation>
    </message>
    <message>
        <source>OFD (*.ofd)</source>
        <translation>OFD 文件 (*.ofd)</translation>
    </message>
    <message>
        <source>Export an editable copy</source>
        <translation>导出可编辑副本</translation>
    </message>
    <message>
        <source>Go on without these characters?</source>
        <translation>有字显示不出来，仍要继续吗？</translation>
    </message>
    <message>
        <source>Issue all the same</source>
        <translation>仍然签发</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>仍然导出</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument 文本 (*.odt)</translation>
    </message>
    <message>
        <source>Print all the same</source>
        <translation>仍然打印</translation>
    </message>
    <message>
        <source>Issue and finalise?</source>
        <translation>签发并定稿？</translation>
    </message>
    <message>
        <source>Issue and finalise</source>
        <translation>签发并定稿</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::HandoffCard</name>
    <message>
        <source>Hand-over file</source>
        <translation>交接文件</translation>
    </message>
    <message>
        <source>When there is no shared folder at hand: everything a colleague needs to go on, in one file under a password. It may be sent by mail, laid on a netdisk or carried on a stick; with the next sync all fits together.</source>
        <translation>够不着共享文件夹时，把同事接着干需要的一切写进一个带密码的文件。可用邮件、网盘或 U 盘送去；下次同步时自动对齐。</translation>
    </message>
    <message>
        <source>Write a hand-over file…</source>
        <translation>写交接文件…</translation>
    </message>
    <message>
        <source>Write a hand-over file</source>
        <translation>写交接文件</translation>
    </message>
    <message>
        <source>Take in a hand-over file…</source>
        <translation>接收交接文件…</translation>
    </message>
    <message>
        <source>Take in a hand-over file</source>
        <translation>接收交接文件</translation>
    </message>
    <message>
        <source>Hand-over files (*.xzhand)</source>
        <translation>交接文件 (*.xzhand)</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::HandoffTakeDialog</name>
    <message>
        <source>Take in a hand-over file</source>
        <translation>接收交接文件</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>文件的密码</translation>
    </message>
    <message>
        <source>The password that the colleague told you</source>
        <translation>同事告诉您的密码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Go on with the hand-over file</source>
        <translation>继续处理交接文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Go to the visit</source>
        <translation>打开这次体检</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::HandoffWriteDialog</name>
    <message>
        <source>Write a hand-over file</source>
        <translation>写交接文件</translation>
    </message>
    <message>
        <source>One file for a colleague of the same space who goes on with the work: by mail, netdisk or stick, without the shared folder. All records go along, also those that were not handed in yet; choose how many photos and papers.</source>
        <translation>把工作交给同一空间的同事，一个文件即可，用邮件、网盘或 U 盘送去，不经过共享文件夹。全部记录都会带上，包括还没有上交的；照片和文书带多少由您选择。</translation>
    </message>
    <message>
        <source>This visit with its photos and papers</source>
        <translation>这次体检及其照片和文书</translation>
    </message>
    <message>
        <source>Records only</source>
        <translation>只要记录</translation>
    </message>
    <message>
        <source>The smallest file. Photos and papers follow with the shared folder.</source>
        <translation>文件最小。照片和文书以后经共享文件夹补齐。</translation>
    </message>
    <message>
        <source>Everything, with all photos and papers</source>
        <translation>全部，含所有照片和文书</translation>
    </message>
    <message>
        <source>Hands a whole area over to a successor. May become large and take a while.</source>
        <translation>把整个片区移交给接任者时使用。文件可能很大，需要一些时间。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose a place and write…</source>
        <translation>选择位置并写出…</translation>
    </message>
    <message>
        <source>Choose a place and write the hand-over file</source>
        <translation>选择位置并写出交接文件</translation>
    </message>
    <message>
        <source>✓ Without it nobody can open the file; it is kept nowhere. Tell it by another way than the file.</source>
        <translation>✓ 没有密码谁也打不开，本机不保存密码。请用另外的方式告诉同事。</translation>
    </message>
    <message>
        <source>Hand-over files (*.xzhand)</source>
        <translation>交接文件 (*.xzhand)</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>已停止，没有写出文件。</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::HandoutBar</name>
    <message>
        <source>Paper for the firm</source>
        <translation>给企业的资料</translation>
    </message>
    <message>
        <source>Firm whose data fill the paper; empty for none</source>
        <translation>填入哪家企业的信息，可以留空</translation>
    </message>
    <message>
        <source>Firm (may stay empty)</source>
        <translation>填入企业信息（可不填）</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Print the paper for the firm</source>
        <translation>打印给企业的资料</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>导出 PDF…</translation>
    </message>
    <message>
        <source>Export the paper for the firm as PDF</source>
        <translation>把给企业的资料导出为 PDF</translation>
    </message>
    <message>
        <source>To give a firm a paper, choose a checklist, a plain sheet or a policy template.</source>
        <translation>要给企业发放资料，请选一份清单、明白纸或制度模板。</translation>
    </message>
    <message>
        <source>Choose a firm from the list below the field, or empty the field.</source>
        <translation>请从下方列表中选定企业，或者清空此栏。</translation>
    </message>
    <message>
        <source>Export the paper</source>
        <translation>导出资料</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>预览…</translation>
    </message>
    <message>
        <source>Look at the paper for the firm</source>
        <translation>预览给企业的资料</translation>
    </message>
    <message>
        <source>Editable copy…</source>
        <translation>可编辑副本…</translation>
    </message>
    <message>
        <source>Export an editable copy of the paper for the firm</source>
        <translation>导出资料的可编辑副本</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>仍然导出</translation>
    </message>
    <message>
        <source>Print all the same</source>
        <translation>仍然打印</translation>
    </message>
    <message>
        <source>Go on without these characters?</source>
        <translation>有字显示不出来，仍要继续吗？</translation>
    </message>
    <message>
        <source>Export an editable copy</source>
        <translation>导出可编辑副本</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument 文本 (*.odt)</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::HelpPane</name>
    <message>
        <source>Search the help</source>
        <translation>在帮助里查找</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>回到上一页</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>关上帮助 (Esc)</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>“%1” in the help</source>
        <translation>帮助里的“%1”</translation>
    </message>
    <message>
        <source>Nothing was found. Try one word, or look through all pages.</source>
        <translation>没有找到。换一个词试试，或看看目录。</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>按键：%1</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::HistoryPane</name>
    <message>
        <source>Versions of the template</source>
        <translation>模板的版本</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差别</translation>
    </message>
    <message>
        <source>Write on from this version</source>
        <translation>以此版本为草稿</translation>
    </message>
    <message>
        <source>Make the chosen version the draft</source>
        <translation>把选中的版本作为草稿</translation>
    </message>
    <message>
        <source>The version is the draft now</source>
        <translation>该版本已作为草稿</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>not published yet</source>
        <translation>尚未发布</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Shipped with the program</source>
        <translation>软件自带的模板</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::ImportColumns</name>
    <message>
        <source>Row of the headings</source>
        <translation>标题所在行</translation>
    </message>
    <message>
        <source>First rows of the sheet</source>
        <translation>表格前几行</translation>
    </message>
    <message>
        <source>The headings stand in row</source>
        <translation>标题在第几行</translation>
    </message>
    <message>
        <source>The columns were guessed from the headings. Correct what is wrong; the rest of the sheet follows.</source>
        <translation>各列是按标题猜的。猜错的请改正，其余各行随之调整。</translation>
    </message>
    <message>
        <source>Column %1 holds</source>
        <translation>第 %1 列是</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::ImportPane</name>
    <message>
        <source>Import enterprises</source>
        <translation>导入企业</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Choose a list of enterprises, or drop it here</source>
        <translation>选择企业名单，或把文件拖到这里</translation>
    </message>
    <message>
        <source>An .xlsx or .csv as offices really write it: title rows, headings in their own words, merged cells and damaged codes are understood. Nothing is written before you have seen the preview.</source>
        <translation>按各单位实际写法的 .xlsx 或 .csv 都可以：标题行、各种列名、合并单元格、被改坏的代码都能识别。看过预览之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Save an empty template…</source>
        <translation>保存空白模板…</translation>
    </message>
    <message>
        <source>Save an empty template</source>
        <translation>保存空白模板</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Save the rejected rows as .xlsx…</source>
        <translation>退回的行另存为 .xlsx…</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>保存退回的行</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Choose a list of enterprises</source>
        <translation>选择企业名单</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt)</source>
        <translation>名单 (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>enterprises-template.xlsx</source>
        <translation>企业导入模板.xlsx</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>rejected-rows.xlsx</source>
        <translation>退回的行.xlsx</translation>
    </message>
    <message>
        <source>Step 1 of 4: choose the file</source>
        <translation>第 1 步（共 4 步）：选择文件</translation>
    </message>
    <message>
        <source>Step 2 of 4: what do the columns hold? %1</source>
        <translation>第 2 步（共 4 步）：各列是什么？%1</translation>
    </message>
    <message>
        <source>Step 3 of 4: what the import will do. %1</source>
        <translation>第 3 步（共 4 步）：导入预览。%1</translation>
    </message>
    <message>
        <source>Step 4 of 4: done. %1</source>
        <translation>第 4 步（共 4 步）：已导入。%1</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>导入已撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n enterprise(s) were edited since and stay.</source>
        <translation>
            <numerusform>%n 家企业此后有修改，予以保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 the same, %4 clashing and %5 rejected rows left out.</source>
        <translation>新增 %1 家，变更 %2 家，相同 %3 家；冲突 %4 行、退回 %5 行未导入。</translation>
    </message>
    <message>
        <source>Show the preview</source>
        <translation>查看预览</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::ImportPreview</name>
    <message>
        <source>Rows of the sheet</source>
        <translation>表格各行</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>The row beside the record it meets</source>
        <translation>表格行与现有记录对照</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::IssuedPaper</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation>打印文书</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the paper as a PDF file</source>
        <translation>把文书另存为 PDF 文件</translation>
    </message>
    <message>
        <source>Export the paper as OFD</source>
        <translation>把文书导出为 OFD</translation>
    </message>
    <message>
        <source>A second edition with the same content (GB/T 33190); the original is the issued PDF</source>
        <translation>内容相同的第二种版式（GB/T 33190）；原件是签发的 PDF</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Verify the paper</source>
        <translation>核验文书</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>保存文书</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>OFD (*.ofd)</source>
        <translation>OFD (*.ofd)</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Issue a correction</source>
        <translation>签发更正件</translation>
    </message>
    <message>
        <source>A mistake in the issued paper is put right by a new edition with a reason</source>
        <translation>已签发文书的差错，用写明理由的新版更正</translation>
    </message>
    <message>
        <source>Save an editable copy</source>
        <translation>保存可编辑副本</translation>
    </message>
    <message>
        <source>An .odt to be worked on; it is never an official paper</source>
        <translation>供继续编辑的 .odt，不是正式文书</translation>
    </message>
    <message>
        <source>ODF text (*.odt)</source>
        <translation>ODF 文本 (*.odt)</translation>
    </message>
    <message>
        <source>OFD…</source>
        <translation>OFD……</translation>
    </message>
    <message>
        <source>ODT…</source>
        <translation>可编辑……</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::ItemForm</name>
    <message>
        <source>Question</source>
        <translation>检查问题</translation>
    </message>
    <message>
        <source>One question that a layman understands; yes means lawful</source>
        <translation>一句外行听得懂、只问一件事的话；答“是”就是合法</translation>
    </message>
    <message>
        <source>Name of the risk</source>
        <translation>风险名称</translation>
    </message>
    <message>
        <source>How to check</source>
        <translation>检查方法</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>应该做</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>不应该做</translation>
    </message>
    <message>
        <source>To what extent</source>
        <translation>做到什么程度</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>罚则</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>罚则</translation>
    </message>
    <message>
        <source>Note on the penalty</source>
        <translation>罚则说明</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Major hazard</source>
        <translation>重大隐患</translation>
    </message>
    <message>
        <source>Fixed when</source>
        <translation>整改标准</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>适用条件</translation>
    </message>
    <message>
        <source>Leniency</source>
        <translation>宽严条目</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>测什么</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Feature of the firm</source>
        <translation>企业情形</translation>
    </message>
    <message>
        <source>The feature is there or not</source>
        <translation>有还是没有</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>always</source>
        <translation>总是适用</translation>
    </message>
    <message>
        <source>%1 · retired: asked no more in new visits</source>
        <translation>%1 · 已停用：新的检查不再问</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::LawHeader</name>
    <message>
        <source>Compare versions</source>
        <translation>比对版本</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>旧版本</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>‹ Previous change</source>
        <translation>‹ 上一处变化</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处变化</translation>
    </message>
    <message>
        <source>Next change ›</source>
        <translation>下一处变化 ›</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处变化</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>结束比对</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::LawPane</name>
    <message>
        <source>Search the law library</source>
        <translation>搜索法规库</translation>
    </message>
    <message>
        <source>Laws and articles</source>
        <translation>法规与条文</translation>
    </message>
    <message>
        <source>‹ Previous article</source>
        <translation>‹ 上一条</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Next article ›</source>
        <translation>下一条 ›</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>The law library is empty</source>
        <translation>法规库是空的</translation>
    </message>
    <message>
        <source>Import a folder of law texts (Markdown files) to read every citation offline, beside the question.</source>
        <translation>导入法规文本文件夹（Markdown 文件），即可离线在检查项旁阅读每条依据。</translation>
    </message>
    <message>
        <source>Import law texts…</source>
        <translation>导入法规文本…</translation>
    </message>
    <message>
        <source>Import law texts</source>
        <translation>导入法规文本</translation>
    </message>
    <message>
        <source>Choose the folder of law texts</source>
        <translation>选择法规文本所在文件夹</translation>
    </message>
    <message>
        <source>Choose a law on the left, or search for words of an article.</source>
        <translation>请在左侧选择法规，或搜索条文中的字词。</translation>
    </message>
    <message>
        <source>Words of an article, or a citation</source>
        <translation>条文中的字词，或“安全生产法第四十六条”</translation>
    </message>
    <message>
        <source>Only in the opened law</source>
        <translation>只在打开的法规中查找</translation>
    </message>
    <message>
        <source>Search only in the opened law</source>
        <translation>只在打开的法规中查找</translation>
    </message>
    <message>
        <source>Articles that differ</source>
        <translation>有变化的条文</translation>
    </message>
    <message>
        <source>What the import says</source>
        <translation>导入结果</translation>
    </message>
    <message>
        <source>The law</source>
        <translation>法规全文</translation>
    </message>
    <message>
        <source>Import of law texts</source>
        <translation>导入法规</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n 个文件未收入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on files that were taken in</source>
        <translation>
            <numerusform>已收入的文件有 %n 条提示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::LayoutPane</name>
    <message>
        <source>File of the template</source>
        <translation>模板文件</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>What is wrong, by line</source>
        <translation>错误（按行）</translation>
    </message>
    <message>
        <source>For people who know JSON. A fault keeps the draft from being published, nothing else.</source>
        <translation>供懂 JSON 的人使用。有错误只是不能发布，草稿照常保存。</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>填写项</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1 第 %2 行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>✓ No faults</source>
        <translation>✓ 没有错误</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::LeavingPane</name>
    <message>
        <source>Handing in your records…</source>
        <translation>正在上交您的记录…</translation>
    </message>
    <message>
        <source>Everything is saved on this laptop. The program ends as soon as the colleagues have it too, in ten seconds at the latest.</source>
        <translation>全部内容已保存在本机。送达共享文件夹后程序即退出，最多等十秒。</translation>
    </message>
    <message>
        <source>Close now, hand in at the next start</source>
        <translation>立即关闭，下次启动再上交</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::LeniencyPanel</name>
    <message>
        <source>Leniency advice</source>
        <translation>宽严建议</translation>
    </message>
    <message>
        <source> · ✓ proposed</source>
        <translation> · ✓ 已建议</translation>
    </message>
    <message numerus="yes">
        <source>Leniency advice (%n)</source>
        <translation>
            <numerusform>宽严建议（%n）</numerusform>
        </translation>
    </message>
    <message>
        <source>No earlier finding on this question at this firm is known.</source>
        <translation>未见该企业此前在这一项上的风险点。</translation>
    </message>
    <message>
        <source>! There was an earlier finding on this question at this firm.</source>
        <translation>! 该企业此前在这一项上有过风险点。</translation>
    </message>
    <message>
        <source>Does one of these hold? Then there is no leniency.</source>
        <translation>是否有下列情形之一？有则不适用。</translation>
    </message>
    <message>
        <source>Each of these must hold:</source>
        <translation>须同时具备：</translation>
    </message>
    <message>
        <source>Take the proposal back</source>
        <translation>撤回建议</translation>
    </message>
    <message>
        <source>Propose this</source>
        <translation>提出建议</translation>
    </message>
    <message>
        <source>Propose this leniency</source>
        <translation>提出这条宽严建议</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::ListForm</name>
    <message>
        <source>Title of the checklist</source>
        <translation>清单名称</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>适用行业</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>部分名称</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题词</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Codes of GB/T 4754: C33, C36; empty = every trade</source>
        <translation>GB/T 4754 代码，如 C33、C36；空着表示各行业都适用</translation>
    </message>
    <message>
        <source>Words by which one looks for the list, one a line</source>
        <translation>检查人员会用来找这张清单的词，一行一个</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::MainWindow</name>
    <message>
        <source>Xunzhen</source>
        <translation>巡诊</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>随处可用</translation>
    </message>
    <message>
        <source>What is written from now on is written by %1.</source>
        <translation>从现在起，记录人是 %1。</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::MoreButton</name>
    <message>
        <source>More ▾</source>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>更多操作</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::NeedRow</name>
    <message>
        <source>Hide</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::NumbersDialog</name>
    <message>
        <source>Register of numbers</source>
        <translation>文号登记</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>文号序列</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Make void…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Make the chosen number void, with a reason</source>
        <translation>作废选中的文号，并填写原因</translation>
    </message>
    <message>
        <source>Close the year…</source>
        <translation>年度结转…</translation>
    </message>
    <message>
        <source>Make void what is free in this year</source>
        <translation>把该年度未使用的文号全部作废</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the register to a workbook</source>
        <translation>把文号登记导出为工作簿</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) made void</source>
        <translation>
            <numerusform>已作废 %n 个文号</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>▲ A number was used twice. %1</source>
        <translation>▲ 有文号被用了两次。%1</translation>
    </message>
    <message>
        <source>Make this number void?</source>
        <translation>作废这个文号？</translation>
    </message>
    <message>
        <source>No paper will ever bear it. The register keeps it with your name and the reason.</source>
        <translation>今后不会再有文书使用它。登记表会保留它，并记下您的姓名和原因。</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Close the year %1?</source>
        <translation>结转 %1？</translation>
    </message>
    <message>
        <source>Every number of it that was not used becomes void. Let all laptops sync first, so that their papers are here.</source>
        <translation>该年度没有用过的文号将全部作废。请先让所有电脑同步，使各自的文书都已到齐。</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>结转</translation>
    </message>
    <message>
        <source>Export the register of numbers</source>
        <translation>导出文号登记</translation>
    </message>
    <message>
        <source>numbers.xlsx</source>
        <translation>文号登记.xlsx</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::OpinionList</name>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Opinion of the expert on this finding</source>
        <translation>专家对本风险点的意见</translation>
    </message>
    <message>
        <source>✓ Agrees</source>
        <translation>✓ 同意</translation>
    </message>
    <message>
        <source>The expert agrees</source>
        <translation>专家同意</translation>
    </message>
    <message>
        <source>! Differs</source>
        <translation>! 不同意</translation>
    </message>
    <message>
        <source>The expert differs</source>
        <translation>专家不同意</translation>
    </message>
    <message>
        <source>✓ agrees</source>
        <translation>✓ 同意</translation>
    </message>
    <message>
        <source>! differs</source>
        <translation>! 不同意</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take the opinion back</source>
        <translation>撤回意见</translation>
    </message>
    <message>
        <source>Expert&apos;s name</source>
        <translation>专家姓名</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::OriginalsNote</name>
    <message>
        <source>Fetch the originals</source>
        <translation>取回原图</translation>
    </message>
    <message>
        <source>Fetch the originals of these photos from the shared folder</source>
        <translation>从共享文件夹取回这些照片的原图</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::OutsideFiles</name>
    <message numerus="yes">
        <source>Only the first of %n file(s) was opened.</source>
        <translation>
            <numerusform>共 %n 个文件，只打开了第一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this backup into an empty folder?</source>
        <translation>把这份备份放进一个空文件夹吗？</translation>
    </message>
    <message>
        <source>The records that are open now stay as they are. You choose an empty folder; the backup is checked and unpacked there, and can be opened beside this profile.</source>
        <translation>现在打开的记录保持不变。请选择一个空文件夹，备份会在那里核对并展开，之后可以单独打开查看。</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>An empty folder for the backup</source>
        <translation>放备份的空文件夹</translation>
    </message>
    <message>
        <source>The backup now lies in %1. Start Xunzhen with --data and that folder to look into it; what is open here is unchanged.</source>
        <translation>备份已放到 %1。用 --data 加该文件夹启动巡诊即可查看；这里打开的记录没有变。</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PackEditor</name>
    <message>
        <source>Throw the draft away?</source>
        <translation>丢弃草稿？</translation>
    </message>
    <message>
        <source>All changes since the version in use are lost. The version in use stays.</source>
        <translation>草稿里的全部改动都会丢失；现行版本不受影响。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>加一个部分</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>部分名称</translation>
    </message>
    <message>
        <source>Add a checklist</source>
        <translation>加一张清单</translation>
    </message>
    <message>
        <source>Title of the checklist</source>
        <translation>清单名称</translation>
    </message>
    <message>
        <source>Write the pack as a workbook</source>
        <translation>把清单包导出为表格</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Choose the edited workbook</source>
        <translation>选择改好的表格</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries taken into the draft</source>
        <translation>
            <numerusform>%n 处改动已导入草稿</numerusform>
        </translation>
    </message>
    <message>
        <source>Published: %1, version %2</source>
        <translation>已发布：%1 版本 %2</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Choose an item at the left to change it. Hazards, leniency entries, plain sheets and policy templates are edited in the workbook.</source>
        <translation>请在左侧选择要修改的检查项。重大隐患、宽严条目、明白纸和制度模板请导出表格修改。</translation>
    </message>
    <message>
        <source>It begins with one empty item.</source>
        <translation>先带一个空的检查项。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>没有任何改动</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Checklist pack</source>
        <translation>清单包</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the newest step back</source>
        <translation>撤销最近一步</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>看改动</translation>
    </message>
    <message>
        <source>What the draft changes</source>
        <translation>看草稿改了什么</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>谁改了什么</translation>
    </message>
    <message>
        <source>To Excel…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>Write the pack as a workbook for Excel or WPS</source>
        <translation>导出为 Excel、WPS 能改的表格</translation>
    </message>
    <message>
        <source>From Excel…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Read an edited workbook; shows first what it would change</source>
        <translation>读入改好的表格，先看会改动什么</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Make the draft a new version</source>
        <translation>把草稿发布为新版本</translation>
    </message>
    <message>
        <source>Code or words of a question</source>
        <translation>编码或问题里的字</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>找检查项</translation>
    </message>
    <message>
        <source>Checklists and items</source>
        <translation>清单和检查项</translation>
    </message>
    <message>
        <source>+ Item</source>
        <translation>＋检查项</translation>
    </message>
    <message>
        <source>Add an item behind the chosen one</source>
        <translation>在所选项后面加一个检查项</translation>
    </message>
    <message>
        <source>+ Section</source>
        <translation>＋部分</translation>
    </message>
    <message>
        <source>Add a section to the checklist</source>
        <translation>给清单加一个部分</translation>
    </message>
    <message>
        <source>+ Checklist</source>
        <translation>＋清单</translation>
    </message>
    <message>
        <source>Take the item out of use, or back into it</source>
        <translation>停用或恢复使用</translation>
    </message>
    <message>
        <source>What the workbook would change</source>
        <translation>这份表格会改动什么</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Do not take the workbook in</source>
        <translation>不导入这份表格</translation>
    </message>
    <message>
        <source>Take it into the draft</source>
        <translation>导入草稿</translation>
    </message>
    <message>
        <source>Take the workbook into the draft</source>
        <translation>把表格导入草稿</translation>
    </message>
    <message>
        <source>Changes of the pack</source>
        <translation>清单包的改动</translation>
    </message>
    <message>
        <source>%1 is edited in the workbook (To Excel…)</source>
        <translation>%1 请在表格里改（导出表格…）</translation>
    </message>
    <message>
        <source>The draft now rests on the newer version</source>
        <translation>草稿已移到新版上</translation>
    </message>
    <message>
        <source>Both sides changed these; the draft&apos;s words stand: %1</source>
        <translation>这些两边都改过，以草稿为准：%1</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Bring onto the newer version</source>
        <translation>移到新版上</translation>
    </message>
    <message>
        <source>Make the draft&apos;s changes on the version that was installed since</source>
        <translation>把草稿的改动移到后来安装的版本上</translation>
    </message>
    <message>
        <source>Move what is chosen up</source>
        <translation>上移所选</translation>
    </message>
    <message>
        <source>Move what is chosen down</source>
        <translation>下移所选</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PackPane</name>
    <message>
        <source>Installed packs</source>
        <translation>已安装的清单包</translation>
    </message>
    <message>
        <source>Contents of the pack</source>
        <translation>清单包内容</translation>
    </message>
    <message>
        <source>What the entry says</source>
        <translation>条目内容</translation>
    </message>
    <message>
        <source>No checklist pack is installed</source>
        <translation>还没有安装清单包</translation>
    </message>
    <message>
        <source>Install the packs that came with the program, or one from your bureau&apos;s legal staff.</source>
        <translation>安装软件自带的清单包，或本机关法制人员提供的清单包。</translation>
    </message>
    <message>
        <source>Install the packs of the program</source>
        <translation>安装自带的清单包</translation>
    </message>
    <message>
        <source>Choose a pack file…</source>
        <translation>选择清单包文件…</translation>
    </message>
    <message>
        <source>Choose a pack file</source>
        <translation>选择清单包文件</translation>
    </message>
    <message>
        <source>Installed: %1, version %2</source>
        <translation>已安装：%1，%2 版</translation>
    </message>
    <message>
        <source>Choose a checklist pack</source>
        <translation>选择清单包</translation>
    </message>
    <message>
        <source>Checklist packs (*.json)</source>
        <translation>清单包 (*.json)</translation>
    </message>
    <message>
        <source>Export the pack</source>
        <translation>导出清单包</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>The pack was not installed</source>
        <translation>清单包没有安装</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PaperBar</name>
    <message>
        <source>Search the paper (Ctrl+F)</source>
        <translation>在文书中查找（Ctrl+F）</translation>
    </message>
    <message>
        <source>Headings at the side</source>
        <translation>旁边显示标题</translation>
    </message>
    <message>
        <source>Small pages at the side</source>
        <translation>旁边显示小页</translation>
    </message>
    <message>
        <source>Page, go to page (Ctrl+G)</source>
        <translation>页码，转到某页（Ctrl+G）</translation>
    </message>
    <message>
        <source>Go to page (Ctrl+G)</source>
        <translation>转到某页（Ctrl+G）</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>缩小（Ctrl+−）</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>页面大小</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大（Ctrl++）</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1 页</translation>
    </message>
    <message>
        <source>%1 % of the size on paper</source>
        <translation>纸上大小的 %1 %</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PaperFinder</name>
    <message>
        <source>Only the printed paper is here?</source>
        <translation>手里只有纸质文书？</translation>
    </message>
    <message>
        <source>Scan the QR code on its last page and paste its text, or type the number.</source>
        <translation>扫描末页的二维码，把文字粘贴到这里；或者输入文号。</translation>
    </message>
    <message>
        <source>Text of the QR code, or the number</source>
        <translation>二维码文字或文号</translation>
    </message>
    <message>
        <source>Number or text of the QR code</source>
        <translation>文号或二维码文字</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find the paper</source>
        <translation>查找文书</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>查看：%1</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PaperFormView</name>
    <message>
        <source>All papers</source>
        <translation>全部文书</translation>
    </message>
    <message>
        <source>Back to all papers</source>
        <translation>回到全部文书</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>作废……</translation>
    </message>
    <message>
        <source>Throw this paper away</source>
        <translation>作废这份文书</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Issue and freeze</source>
        <translation>签发并冻结</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued; nothing can be changed any more</source>
        <translation>已签发，不能再改</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存……</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>%1 已保存</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>全部已保存</translation>
    </message>
    <message>
        <source>%1 · draft</source>
        <translation>%1 · 草稿</translation>
    </message>
    <message>
        <source>Throw this paper away?</source>
        <translation>作废这份文书？</translation>
    </message>
    <message>
        <source>It leaves the list; what was written stays in the full-process record with your reason.</source>
        <translation>它从列表中撤下；写过的内容连同理由留在全过程记录中。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Issue this paper?</source>
        <translation>签发这份文书？</translation>
    </message>
    <message>
        <source>It gets its number and is signed. After this nothing on it can be changed; a mistake can only be put right by a correction with a reason. The visit itself goes on.</source>
        <translation>文书取得文号并加电子签名。此后内容不能再改，有误只能说明理由另出更正件。体检本身可以继续。</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PaperList</name>
    <message>
        <source>Being written</source>
        <translation>正在起草</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>Papers you can start</source>
        <translation>可以起草的文书</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>起草</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>第%1版</translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>还缺%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已齐</translation>
    </message>
    <message>
        <source>No paper has been begun or issued yet.</source>
        <translation>还没有起草或签发的文书。</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PaperSearchBar</name>
    <message>
        <source>Words in the paper</source>
        <translation>文书中的文字</translation>
    </message>
    <message>
        <source>Search the paper</source>
        <translation>在文书中查找</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>上一处（Shift+F3）</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>下一处（F3）</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PaperView</name>
    <message>
        <source>Headings of the paper</source>
        <translation>文书的标题</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1，第 %2 页</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PaperWindow</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation>打印文书</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PeriodPane</name>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>The enforcement checks whose reports were issued in this period are listed, names of people masked. You can still change every row before the table is issued.</source>
        <translation>列出这段时间内签发报告的行政检查，个人姓名已脱敏。签发前每一行都还可以改。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>List them and begin the table</source>
        <translation>列出并起草公示表</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PersonForm</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Credential number</source>
        <translation>执法证号</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Qualification withdrawn because</source>
        <translation>资格停用原因</translation>
    </message>
    <message>
        <source>empty = in force</source>
        <translation>空白表示有效</translation>
    </message>
    <message>
        <source>Credential valid until</source>
        <translation>执法证有效期至</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the person</source>
        <translation>保存人员</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>停用原因</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PhotoRow</name>
    <message>
        <source>thumbnail only</source>
        <translation>仅缩略图</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PhrasePane</name>
    <message>
        <source>Phrases</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>Digit or Enter puts the words into the note, Esc closes.</source>
        <translation>按数字键或回车插入说明，Esc 关闭。</translation>
    </message>
    <message>
        <source>Forget (Del)</source>
        <translation>删除 (Del)</translation>
    </message>
    <message>
        <source>Forget this phrase of mine</source>
        <translation>删除自己的这条短语</translation>
    </message>
    <message>
        <source>The phrase is forgotten.</source>
        <translation>短语已删除。</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PictureDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PictureSide</name>
    <message>
        <source>Drag to draw. By keyboard: a tool, Enter, then the arrow keys; with Shift they move the far end. S chooses the next mark.</source>
        <translation>拖动鼠标即可标注。用键盘：选工具，按回车，再用方向键移动；按住 Shift 移动另一端。S 选择下一个标注。</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What the photo shows (F2)</source>
        <translation>照片说明 (F2)</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Save a copy of the original</source>
        <translation>另存原件副本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation>原件 SHA-256</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PictureTools</name>
    <message>
        <source>Previous (Page up)</source>
        <translation>上一张 (PageUp)</translation>
    </message>
    <message>
        <source>Next (Page down)</source>
        <translation>下一张 (PageDown)</translation>
    </message>
    <message>
        <source>Move and choose (V)</source>
        <translation>移动、选择 (V)</translation>
    </message>
    <message>
        <source>Arrow (A)</source>
        <translation>箭头 (A)</translation>
    </message>
    <message>
        <source>Box (R)</source>
        <translation>方框 (R)</translation>
    </message>
    <message>
        <source>Words (T)</source>
        <translation>文字 (T)</translation>
    </message>
    <message>
        <source>Pen (D)</source>
        <translation>画笔 (D)</translation>
    </message>
    <message>
        <source>Blur a face or number plate (B)</source>
        <translation>遮挡人脸、车牌 (B)</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>重做 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Take the chosen mark away (Delete)</source>
        <translation>删去所选标注 (Delete)</translation>
    </message>
    <message>
        <source>As on papers (P)</source>
        <translation>成文效果 (P)</translation>
    </message>
    <message>
        <source>Show as papers print it</source>
        <translation>显示文书上的样子</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Whole picture (0)</source>
        <translation>显示整张 (0)</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PictureViewer</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PlacesCard</name>
    <message>
        <source>Spaces and places</source>
        <translation>空间和位置</translation>
    </message>
    <message>
        <source>Spaces and places; Enter opens the folder</source>
        <translation>空间和位置；按回车打开文件夹</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add a further folder, or join or found a further space</source>
        <translation>添加文件夹，或者加入、创建另一个空间</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the chosen folder</source>
        <translation>打开选中的文件夹</translation>
    </message>
    <message>
        <source>Fill it again…</source>
        <translation>重新填充…</translation>
    </message>
    <message>
        <source>Fill the chosen folder again from this laptop</source>
        <translation>用本机的记录重新填充选中的文件夹</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Visit the chosen folder no more</source>
        <translation>不再使用选中的文件夹</translation>
    </message>
    <message>
        <source>This is the only folder of the space; add another one first</source>
        <translation>这是该空间唯一的文件夹，请先添加另一个</translation>
    </message>
    <message>
        <source>%1 is not visited any more. What lies in it stays there.</source>
        <translation>已停用 %1。里面的内容原样保留。</translation>
    </message>
    <message>
        <source>Fill this folder again from this laptop?</source>
        <translation>用本机的记录重新填充这个文件夹？</translation>
    </message>
    <message>
        <source>Fill it again</source>
        <translation>重新填充</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PlanDialog</name>
    <message>
        <source>Firm</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Name, initials, code or address</source>
        <translation>名称、拼音首字母、代码或地址</translation>
    </message>
    <message>
        <source>Second inspector</source>
        <translation>协办执法人员</translation>
    </message>
    <message>
        <source>Source of the task</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Why, what to look at, what to bring</source>
        <translation>为什么去、看什么、带什么</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>体检类别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一周后</translation>
    </message>
    <message>
        <source>Service: help first</source>
        <translation>服务：先帮扶</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Enforcement check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close without planning</source>
        <translation>不计划，关闭</translation>
    </message>
    <message>
        <source>Plan the visit</source>
        <translation>计划体检</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>计划体检</translation>
    </message>
    <message>
        <source>Change the planned visit</source>
        <translation>修改计划的体检</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PositionSketch</name>
    <message numerus="yes">
        <source>The firm among %n firm(s) of its town whose position is known</source>
        <translation>
            <numerusform>本街镇已知位置的 %n 家企业中的这一家</numerusform>
        </translation>
    </message>
    <message>
        <source>1 km</source>
        <translation>1 公里</translation>
    </message>
    <message>
        <source>200 m</source>
        <translation>200 米</translation>
    </message>
    <message>
        <source>↑ N</source>
        <translation>↑ 北</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PrescribeStep</name>
    <message>
        <source>Remediation plan</source>
        <translation>整改方案</translation>
    </message>
    <message>
        <source>Draft the missing rows</source>
        <translation>补齐缺少的行</translation>
    </message>
    <message>
        <source>Overall assessment</source>
        <translation>总体评价</translation>
    </message>
    <message>
        <source>Support we give</source>
        <translation>我们提供的帮扶</translation>
    </message>
    <message>
        <source>Agreed with the firm</source>
        <translation>与企业的沟通</translation>
    </message>
    <message>
        <source>Open items of other visits to this firm</source>
        <translation>其他体检在本企业的未结事项</translation>
    </message>
    <message numerus="yes">
        <source>%n open item(s) of other visits to this firm</source>
        <translation>
            <numerusform>其他体检在本企业有 %n 项未结</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no day. The day in the plan stays as it was. Please type a date, or a time such as +15 or 15 工作日.</source>
        <translation>“%1”不是日期。方案中的期限保持原样。请输入日期，或 +15、15工作日这样的时间。</translation>
    </message>
    <message>
        <source>Take over what the cell above says</source>
        <translation>沿用上一格的内容</translation>
    </message>
    <message>
        <source>Order by urgency</source>
        <translation>按轻重缓急排列</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PreviewPane</name>
    <message>
        <source>Sample record</source>
        <translation>示例记录</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message numerus="yes">
        <source>! %n fault(s): the picture is the last one without</source>
        <translation>
            <numerusform>! %n 处错误：显示的是出错前的样子</numerusform>
        </translation>
    </message>
    <message>
        <source>! No font has these characters: %1</source>
        <translation>! 没有字体能显示这些字：%1</translation>
    </message>
    <message>
        <source>! Badly set: %1</source>
        <translation>! 排版不当：%1</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>单双面</translation>
    </message>
    <message>
        <source>Both sides, bound at the left (long edge)</source>
        <translation>双面，左侧装订（长边翻页）</translation>
    </message>
    <message>
        <source>Both sides, bound at the top (short edge)</source>
        <translation>双面，上侧装订（短边翻页）</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>单面</translation>
    </message>
    <message numerus="yes">
        <source>All %n page(s)</source>
        <translation>
            <numerusform>全部 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>全部页</translation>
    </message>
    <message>
        <source>Page %1, which is in view</source>
        <translation>正在看的第 %1 页</translation>
    </message>
    <message>
        <source>The page in view</source>
        <translation>正在看的一页</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>指定页</translation>
    </message>
    <message>
        <source>Some pages</source>
        <translation>指定的页</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>哪些页</translation>
    </message>
    <message>
        <source>such as 1-3, 5, 8-</source>
        <translation>例如 1-3、5、8-</translation>
    </message>
    <message>
        <source>More settings…</source>
        <translation>更多设置…</translation>
    </message>
    <message>
        <source>The printer&apos;s own settings</source>
        <translation>打印机自身的设置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Looking at the margins</source>
        <translation>正在检查页边</translation>
    </message>
    <message>
        <source>The file has the pages at their true size.</source>
        <translation>文件中的页面与纸张同样大小。</translation>
    </message>
    <message>
        <source>This printer says that it cannot print both sides by itself. Print the odd pages first, turn the paper over, then print the even ones; or print on one side.</source>
        <translation>这台打印机不会自动双面打印。请先打印奇数页，翻面后再打印偶数页；或者改为单面。</translation>
    </message>
    <message>
        <source>Name pages between 1 and %1, such as 1-3, 5.</source>
        <translation>请填写 1 到 %1 之间的页，例如 1-3、5。</translation>
    </message>
    <message>
        <source>Not issued: every page is marked as a draft.</source>
        <translation>尚未签发：每一页都标明是草稿。</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>写入文件…</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::Printing</name>
    <message>
        <source>Print to a PDF file</source>
        <translation>打印到 PDF 文件</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>已停止打印。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>已把 %n 页送到打印机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>Printing was stopped; %n page(s) had gone to the printer and will come out.</source>
        <translation>
            <numerusform>打印已停止；已送到打印机的 %n 页仍会打印出来。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PublishForm</name>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>修订说明</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>还有什么问题</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Publish the draft as a new version</source>
        <translation>把草稿发布为新版本</translation>
    </message>
    <message>
        <source>Why this version: a new law, a correction…</source>
        <translation>为什么修订：新法施行、更正……</translation>
    </message>
    <message>
        <source>The version in use stays as it is; open visits keep their questions. The new version is offered for new visits here, and to colleagues through the shared folder.</source>
        <translation>旧版本原样保留，进行中的检查仍用原来的问题。新版本供本机新的检查使用，并通过共享文件夹提供给同事安装。</translation>
    </message>
    <message>
        <source>Publishing waits until these are mended. Choose one to go there.</source>
        <translation>改好下面这些才能发布。点一条就跳到那里。</translation>
    </message>
    <message>
        <source>There is no draft</source>
        <translation>没有草稿</translation>
    </message>
    <message>
        <source>Not ready to publish yet</source>
        <translation>还不能发布</translation>
    </message>
    <message>
        <source>Ready to publish</source>
        <translation>可以发布</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::PublishedBar</name>
    <message>
        <source>Installed: %1, version %2</source>
        <translation>已安装：%1 版本 %2</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>看改动</translation>
    </message>
    <message>
        <source>What changes: %1</source>
        <translation>看改动：%1</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Install: %1</source>
        <translation>安装：%1</translation>
    </message>
    <message>
        <source>Let this version pass?</source>
        <translation>同意这个版本？</translation>
    </message>
    <message>
        <source>All laptops of the space may install it then, although its author&apos;s laptop was not approved for somebody who publishes. Look at what changes first.</source>
        <translation>同意后，所有电脑都可以安装它，尽管作者的电脑未批准给有发布权限的人员使用。请先查看改动内容。</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Let it pass…</source>
        <translation>同意…</translation>
    </message>
    <message>
        <source>Let it pass: %1</source>
        <translation>同意：%1</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::QuestionPane</name>
    <message>
        <source>Place</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Where: workshop, machine, floor…</source>
        <translation>车间、设备、楼层…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What was seen: facts, not conclusions (N)</source>
        <translation>写看到的事实，不写结论 (N)</translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>Undo (U)</source>
        <translation>撤销 (U)</translation>
    </message>
    <message>
        <source>Previous (K)</source>
        <translation>上一题 (K)</translation>
    </message>
    <message>
        <source>Next at risk (R)</source>
        <translation>下一风险 (R)</translation>
    </message>
    <message>
        <source>Next not examined (F)</source>
        <translation>下一未查 (F)</translation>
    </message>
    <message>
        <source>How to check: %1</source>
        <translation>怎么查：%1</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>应做：%1</translation>
    </message>
    <message>
        <source>Don&apos;t: %1</source>
        <translation>不做：%1</translation>
    </message>
    <message>
        <source>How far: %1</source>
        <translation>程度：%1</translation>
    </message>
    <message>
        <source>no number, not saved</source>
        <translation>不是数字，未保存</translation>
    </message>
    <message>
        <source>beyond the limit (%1)</source>
        <translation>超出限值（%1）</translation>
    </message>
    <message>
        <source>within the limit (%1)</source>
        <translation>在限值内（%1）</translation>
    </message>
    <message>
        <source>Question %1 of %2 · %3 · %4</source>
        <translation>第 %1 题，共 %2 题 · %3 · %4</translation>
    </message>
    <message>
        <source>! To be reviewed: %1</source>
        <translation>! 待复核：%1</translation>
    </message>
    <message>
        <source>Do again (Shift+U)</source>
        <translation>重做 (Shift+U)</translation>
    </message>
    <message>
        <source>Several readings apart by blanks: the worst one counts, all are kept in the note.</source>
        <translation>多个读数用空格隔开：按最差的计，全部记入说明。</translation>
    </message>
    <message>
        <source>Phrases (Q)</source>
        <translation>短语 (Q)</translation>
    </message>
    <message>
        <source>Keep as phrase</source>
        <translation>存为短语</translation>
    </message>
    <message>
        <source>Keeps the note as a phrase for this question (Ctrl+Shift+Q)</source>
        <translation>把说明存为本题的短语 (Ctrl+Shift+Q)</translation>
    </message>
    <message>
        <source>As last time (C)</source>
        <translation>同上次 (C)</translation>
    </message>
    <message>
        <source>⚠ Missing: %1 (E goes to the next)</source>
        <translation>⚠ 还缺：%1（E 到下一处）</translation>
    </message>
    <message>
        <source>Kept as a phrase for this question.</source>
        <translation>已存为本题的短语。</translation>
    </message>
    <message>
        <source>Law (L)</source>
        <translation>法条 (L)</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::QuickSearch</name>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>企业、文书、检查项、法条、命令 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+Enter starts a visit with the firm · Tab narrows · &gt; commands · § laws · # papers</source>
        <translation>Enter 打开 · Ctrl+Enter 对该企业开始体检 · Tab 换范围 · &gt; 命令 · § 法条 · # 文书</translation>
    </message>
    <message>
        <source>Search among: %1</source>
        <translation>搜索范围：%1</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::Rail</name>
    <message>
        <source>Xunzhen</source>
        <translation>巡诊</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1，%n 项待办</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::RefusalSheet</name>
    <message>
        <source>It is written on the paper with its reason and a witness. The paper is valid without the signature.</source>
        <translation>理由和见证人会写在文书上。没有签名，文书同样有效。</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Is not there</source>
        <translation>不在场</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason in own words</source>
        <translation>自己写理由</translation>
    </message>
    <message>
        <source>Or in own words</source>
        <translation>或者自己写</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Name and unit of a person who is not of the firm</source>
        <translation>非本企业人员的姓名和单位</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::RegisterStep</name>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Name, initials, code or address</source>
        <translation>名称、拼音首字母、代码或地址</translation>
    </message>
    <message>
        <source>Find the enterprise</source>
        <translation>查找企业</translation>
    </message>
    <message>
        <source>Enterprises found</source>
        <translation>找到的企业</translation>
    </message>
    <message>
        <source>Kind of visit</source>
        <translation>体检类别</translation>
    </message>
    <message>
        <source>Service: help first</source>
        <translation>服务：先帮扶</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Enforcement check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>主办</translation>
    </message>
    <message>
        <source>Begin the visit</source>
        <translation>开始体检</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %3 · %4 · %n at risk</source>
        <translation>
            <numerusform>%1 · %2 · %3 · %4 · %n 项风险</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚未指定</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>本次体检</translation>
    </message>
    <message>
        <source>Find a checklist</source>
        <translation>查找清单</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::RegistrationFields</name>
    <message>
        <source>Second inspector</source>
        <translation>协办执法人员</translation>
    </message>
    <message>
        <source>Source of the task</source>
        <translation>任务来源</translation>
    </message>
    <message>
        <source>With us from the firm</source>
        <translation>企业陪同</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Annual plan</source>
        <translation>年度计划</translation>
    </message>
    <message>
        <source>Asked for by the firm</source>
        <translation>企业申请</translation>
    </message>
    <message>
        <source>Complaint or report</source>
        <translation>投诉举报</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>专项行动</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Name and post</source>
        <translation>姓名与职务</translation>
    </message>
    <message>
        <source>For example: Wang Ming (electrical safety), Li Hua (dust explosion)</source>
        <translation>例：王明（电气安全）、李华（粉尘防爆）</translation>
    </message>
    <message>
        <source>Name with field in brackets, separated by commas. Each expert can give an opinion on each finding and signs the report.</source>
        <translation>姓名后用括号写领域，多人用顿号或逗号分隔。专家可对每个风险点发表意见，并在报告上签名。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Firm&apos;s companion</source>
        <translation>企业陪同人员</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::RegistrationView</name>
    <message>
        <source>Go on all the same?</source>
        <translation>仍要这样安排吗？</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Reason; it is kept with the visit</source>
        <translation>理由（随本次体检保存）</translation>
    </message>
    <message>
        <source>Find a checklist to add</source>
        <translation>查找要添加的清单</translation>
    </message>
    <message>
        <source>Open the file of %1</source>
        <translation>打开%1的档案</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Tick the checklists that are to be added.</source>
        <translation>请勾选要添加的清单。</translation>
    </message>
    <message>
        <source>Checklists of this visit</source>
        <translation>本次体检的清单</translation>
    </message>
    <message>
        <source>Add a checklist</source>
        <translation>添加清单</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>挂号信息</translation>
    </message>
    <message>
        <source>The kind stays: it is written on every paper and counts differently. To change it, give this visit up and begin anew.</source>
        <translation>体检类别不再更改：它写在每份文书上，统计口径也不同。确需更改，请作废本次体检，重新挂号。</translation>
    </message>
    <message>
        <source>May be put right</source>
        <translation>可以更正</translation>
    </message>
    <message>
        <source>Add to this visit</source>
        <translation>添加到本次体检</translation>
    </message>
    <message>
        <source>Add the chosen checklists to this visit</source>
        <translation>把勾选的清单添加到本次体检</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::ReinspectPane</name>
    <message>
        <source>Open the enterprise</source>
        <translation>打开企业档案</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>打开体检</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>整改前</translation>
    </message>
    <message>
        <source>No photo was taken during the visit.</source>
        <translation>体检时没有拍照。</translation>
    </message>
    <message>
        <source>Photos before</source>
        <translation>整改前照片</translation>
    </message>
    <message>
        <source>After</source>
        <translation>整改后</translation>
    </message>
    <message>
        <source>Proof photos</source>
        <translation>证明照片</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>复查结果</translation>
    </message>
    <message>
        <source>Note on the re-inspection</source>
        <translation>复查说明</translation>
    </message>
    <message>
        <source>What proves it? A close-out needs a note or a photo.</source>
        <translation>凭什么认定？销号需要说明或照片。</translation>
    </message>
    <message>
        <source>Record the re-inspection</source>
        <translation>记录复查</translation>
    </message>
    <message>
        <source>Close out</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Add a proof photo</source>
        <translation>添加证明照片</translation>
    </message>
    <message>
        <source>What was done so far</source>
        <translation>处理经过</translation>
    </message>
    <message>
        <source>recorded by mistake</source>
        <translation>误记</translation>
    </message>
    <message>
        <source>Choose a result first.</source>
        <translation>请先选择复查结果。</translation>
    </message>
    <message>
        <source>A close-out needs a note or a photo.</source>
        <translation>销号要有说明或照片。</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::RemediationPage</name>
    <message>
        <source>Remediation</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>Remediation items</source>
        <translation>整改项</translation>
    </message>
    <message>
        <source>Nothing to remedy here</source>
        <translation>这里没有整改项</translation>
    </message>
    <message>
        <source>Items appear when a visit&apos;s plan is drawn up. Change the filters to see more.</source>
        <translation>体检签发整改方案后，整改项会出现在这里。也可以调整筛选条件。</translation>
    </message>
    <message>
        <source>Choose an item</source>
        <translation>请选择整改项</translation>
    </message>
    <message>
        <source>Its photos, standard and earlier re-inspections appear here, and you record what you see.</source>
        <translation>这里会显示照片、整改标准和以往复查，并记录您所见的情况。</translation>
    </message>
    <message>
        <source>List as .xlsx…</source>
        <translation>导出 .xlsx…</translation>
    </message>
    <message>
        <source>Write the list as a workbook</source>
        <translation>把清单导出为表格</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>打印清单…</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印清单</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Mark for one re-inspection of several</source>
        <translation>标记，与其他项一并复查</translation>
    </message>
    <message>
        <source>The list was written to %1</source>
        <translation>清单已写到 %1</translation>
    </message>
    <message>
        <source>Write the list</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>Remediation list.xlsx</source>
        <translation>整改台账.xlsx</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Remediation list</source>
        <translation>整改清单</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>计划体检</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>取消标记</translation>
    </message>
    <message numerus="yes">
        <source>%n marked for one re-inspection</source>
        <translation>
            <numerusform>已标记 %n 项，一并复查</numerusform>
        </translation>
    </message>
    <message>
        <source>Space marks several items for one re-inspection</source>
        <translation>按空格标记多项，一并复查</translation>
    </message>
    <message>
        <source>When to remind…</source>
        <translation>催办规则…</translation>
    </message>
    <message>
        <source>When the firm is reminded and the leader is told</source>
        <translation>何时催办企业、何时报领导</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::RequestCard</name>
    <message>
        <source>Waiting for approval: read this code aloud to an administrator</source>
        <translation>等待批准：请把此口令念给管理员</translation>
    </message>
    <message>
        <source>If the administrator reaches the folder, the request lies there already: press “Sync now” once it is approved. Otherwise take the request to them as a file or let them photograph the QR code, and bring their approval file back.</source>
        <translation>如果管理员能打开共享文件夹，申请已在其中：批准后点“立即同步”即可。否则请把申请存成文件带给管理员，或让管理员拍下二维码，再把批准文件带回来。</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>保存申请…</translation>
    </message>
    <message>
        <source>Save the request as a file</source>
        <translation>把申请存成文件</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>显示二维码</translation>
    </message>
    <message>
        <source>Show the request as a large QR code</source>
        <translation>用大二维码显示申请</translation>
    </message>
    <message>
        <source>Take the approval file…</source>
        <translation>读取批准文件…</translation>
    </message>
    <message>
        <source>Take the administrator&apos;s approval file</source>
        <translation>读取管理员的批准文件</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>保存申请</translation>
    </message>
    <message>
        <source>request.xzreq</source>
        <translation>加入申请.xzreq</translation>
    </message>
    <message>
        <source>Requests (*.xzreq)</source>
        <translation>加入申请 (*.xzreq)</translation>
    </message>
    <message>
        <source>Request of this laptop</source>
        <translation>本机的加入申请</translation>
    </message>
    <message>
        <source>Code: %1. The administrator photographs this or reads it with the program, and compares the code with you.</source>
        <translation>口令：%1。管理员拍下此二维码或用本程序读取，并与您核对口令。</translation>
    </message>
    <message>
        <source>Take the approval file</source>
        <translation>读取批准文件</translation>
    </message>
    <message>
        <source>Approvals (*.xzok)</source>
        <translation>批准文件 (*.xzok)</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::ResultRow</name>
    <message>
        <source>✓ Fixed, close out</source>
        <translation>✓ 已整改，销号</translation>
    </message>
    <message>
        <source>! Partly fixed</source>
        <translation>! 部分整改</translation>
    </message>
    <message>
        <source>! Not fixed</source>
        <translation>! 未整改</translation>
    </message>
    <message>
        <source>! Sent back</source>
        <translation>! 退回</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::RevisionList</name>
    <message>
        <source>Editions</source>
        <translation>各版文书</translation>
    </message>
    <message>
        <source>First edition</source>
        <translation>第1版</translation>
    </message>
    <message>
        <source>Edition %1, correction</source>
        <translation>第%1版（更正）</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>%1
Reason: %2</source>
        <translation>%1
理由：%2</translation>
    </message>
    <message>
        <source>✓ Issued. Nothing can be changed any more; a correction is a new edition.</source>
        <translation>✓ 已签发，不能再改；更正会成为新的一版。</translation>
    </message>
    <message>
        <source>✓ Signed inside the PDF</source>
        <translation>✓ PDF 内有电子签名</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::RowsEditor</name>
    <message>
        <source>Add a row</source>
        <translation>加一行</translation>
    </message>
    <message>
        <source>Move this row up</source>
        <translation>上移这一行</translation>
    </message>
    <message>
        <source>Take this row out</source>
        <translation>去掉这一行</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::RuleBar</name>
    <message>
        <source>Days before the day on which the firm is reminded</source>
        <translation>到期前几天催办企业</translation>
    </message>
    <message>
        <source>Days overdue after which the leader is told</source>
        <translation>逾期几天后报领导</translation>
    </message>
    <message>
        <source>Remind the firm before the day by</source>
        <translation>到期前催办企业，提前</translation>
    </message>
    <message>
        <source>Tell the leader when it is overdue by</source>
        <translation>逾期报领导，满</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::SameFirmDialog</name>
    <message>
        <source>Same firm as…</source>
        <translation>合并重复企业…</translation>
    </message>
    <message>
        <source>Why they are one firm</source>
        <translation>认作同一企业的原因</translation>
    </message>
    <message>
        <source>Why they are one firm: same licence, old name, written down twice…</source>
        <translation>认作同一企业的原因：同一执照、旧名称、重复登记……</translation>
    </message>
    <message>
        <source>Records that are this firm</source>
        <translation>属于这家企业的记录</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤销合并…</translation>
    </message>
    <message>
        <source>Let the chosen record stand alone again</source>
        <translation>让选中的记录重新单独显示</translation>
    </message>
    <message>
        <source>Also recorded as</source>
        <translation>还登记为</translation>
    </message>
    <message>
        <source>Name, initials, credit code or address of the other record</source>
        <translation>另一条记录的名称、首字母、信用代码或地址</translation>
    </message>
    <message>
        <source>Search for the other record</source>
        <translation>搜索另一条记录</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Join the two records</source>
        <translation>合并两条记录</translation>
    </message>
    <message>
        <source>Let this record stand alone again?</source>
        <translation>让这条记录重新单独显示？</translation>
    </message>
    <message>
        <source>It is shown as a firm of its own again, with the visits and papers that were written to it.</source>
        <translation>它会重新作为单独的企业显示，体检和文书仍归各自写入时的记录。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销合并</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::ScoreChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Scores by visit: %1</source>
        <translation>历次得分：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::SectionPane</name>
    <message>
        <source>Find a question (G)</source>
        <translation>查找检查项 (G)</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>查找检查项</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Next question that lacks something (E)</source>
        <translation>下一缺内容的检查项 (E)</translation>
    </message>
    <message>
        <source>Who takes this section</source>
        <translation>本部分由谁负责</translation>
    </message>
    <message>
        <source>Who takes this section. T takes it or gives it back.</source>
        <translation>本部分由谁负责。按 T 认领或退回。</translation>
    </message>
    <message>
        <source>Take over answers of the last visit</source>
        <translation>沿用上次体检的作答</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1（我）</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>未认领</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) lack something</source>
        <translation>
            <numerusform>%n 项缺内容</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (T)</source>
        <translation>%1 (T)</translation>
    </message>
    <message>
        <source>As last time (%1)</source>
        <translation>同上次（%1 项）</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 项作答</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes over what was answered on %1 or before: only where the question is the same to the letter, and never what a photo or a measurement proves. Each is marked until you confirm it.</source>
        <translation>沿用%1及以前的作答：只限一字未改的检查项；要用照片或测量证明的不沿用。确认之前都有标记。</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::SentencesPane</name>
    <message>
        <source>Words of a sentence, or where it stands</source>
        <translation>句子里的字，或所在位置</translation>
    </message>
    <message>
        <source>Find a sentence</source>
        <translation>查找句子</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>只看改过的</translation>
    </message>
    <message>
        <source>Sentences of the paper</source>
        <translation>文书的句子</translation>
    </message>
    <message>
        <source>Our words</source>
        <translation>本局用语</translation>
    </message>
    <message>
        <source>Put in a field of the record</source>
        <translation>插入记录字段</translation>
    </message>
    <message>
        <source>Use the shipped words</source>
        <translation>恢复自带文字</translation>
    </message>
    <message>
        <source>Put in a field…</source>
        <translation>插入字段…</translation>
    </message>
    <message>
        <source>The sentences cannot be shown as a table until wording.json is mended under Layout.
%1</source>
        <translation>wording.json 有错误，请先到“版式”页改好，才能按表显示。
%1</translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n 句不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a sentence above.</source>
        <translation>请在上面选一句。</translation>
    </message>
    <message>
        <source>The shipped template does not have it.</source>
        <translation>软件自带的模板没有这一句。</translation>
    </message>
    <message>
        <source>Shipped: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>No longer shown here: %1</source>
        <translation>这里不再显示：%1</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::ServingDesk</name>
    <message>
        <source>%1 is not taken</source>
        <translation>%1 未被签收</translation>
    </message>
    <message>
        <source>Noted on the receipt. The paper still has to reach the firm: go again, post it, or announce it.</source>
        <translation>已记入送达回证。文书还没有送到：请再次上门，或者邮寄、公告。</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::ServingPanel</name>
    <message numerus="yes">
        <source>%n more paper(s) of this visit</source>
        <translation>
            <numerusform>本次体检还有 %n 份文书</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::ServingStrip</name>
    <message>
        <source>Seven working days after it was issued, as the law asks of a decision when the party is absent; a reminder for other papers</source>
        <translation>签发后七个工作日：当事人不在场时送达决定书的法定期限，其他文书作为提醒</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>回证 %1</translation>
    </message>
    <message>
        <source>✓ Printed</source>
        <translation>✓ 已打印</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>✓ Explained</source>
        <translation>✓ 已说明</translation>
    </message>
    <message>
        <source>Explained to the firm</source>
        <translation>已向企业说明</translation>
    </message>
    <message>
        <source>Finish the receipt</source>
        <translation>填完回证</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>行政执法机关</translation>
    </message>
    <message>
        <source>Name of the bureau</source>
        <translation>机关名称</translation>
    </message>
    <message>
        <source>Short name in document numbers</source>
        <translation>文号中的简称</translation>
    </message>
    <message>
        <source>Town or district</source>
        <translation>街镇或区</translation>
    </message>
    <message>
        <source>Visit frequency (sample)</source>
        <translation>入企频次（示例）</translation>
    </message>
    <message>
        <source>Enforcement checks a year at one firm</source>
        <translation>同一企业每年检查次数</translation>
    </message>
    <message>
        <source>Days between visits of any bureau</source>
        <translation>各机关两次入企的间隔天数</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Warn when visited within</source>
        <translation>间隔少于此天数时提醒</translation>
    </message>
    <message>
        <source>These numbers are a sample, not a rule of law. Your bureau sets its own.</source>
        <translation>以上为示例数字，不是法律规定，由本机关自行设定。</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>外观与语言</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>重新启动程序后切换语言。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Large targets for fingers</source>
        <translation>便于手指点按的大按钮</translation>
    </message>
    <message>
        <source>Touch mode</source>
        <translation>触屏模式</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>共享文件夹</translation>
    </message>
    <message>
        <source>Sync every so many minutes</source>
        <translation>自动同步间隔（分钟）</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>仅手动</translation>
    </message>
    <message>
        <source>Open the shared folder page</source>
        <translation>打开共享文件夹页</translation>
    </message>
    <message>
        <source>Sync every</source>
        <translation>自动同步间隔</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit the chosen person</source>
        <translation>编辑所选人员</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>这是我</translation>
    </message>
    <message>
        <source>The chosen person uses this laptop</source>
        <translation>所选人员使用本机</translation>
    </message>
    <message>
        <source>Care of the records</source>
        <translation>数据维护</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>立即备份…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Check the records</source>
        <translation>检查数据</translation>
    </message>
    <message>
        <source>A backup holds all records, photos and papers and this laptop&apos;s key in one file. Keep it on another disk, as safe as the laptop.</source>
        <translation>一个备份文件包含全部记录、照片、文书和本机密钥。请存放在另一块磁盘上，并像保管电脑一样保管它。</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>Backups (*.xzbackup)</source>
        <translation>备份 (*.xzbackup)</translation>
    </message>
    <message>
        <source>Every change is saved as it is made.</source>
        <translation>每处改动随即保存。</translation>
    </message>
    <message>
        <source>Paper templates</source>
        <translation>文书模板</translation>
    </message>
    <message>
        <source>Open the paper templates</source>
        <translation>打开文书模板</translation>
    </message>
    <message>
        <source>Words and layout of every paper. The bureau may have its own; a clerk or administrator publishes them.</source>
        <translation>各种文书的文字和版式。本局可以有自己的模板，由清单管理员或系统管理员发布。</translation>
    </message>
    <message>
        <source>Originals of colleagues&apos; photos that come by themselves</source>
        <translation>自动取回哪些同事照片的原图</translation>
    </message>
    <message>
        <source>Originals of colleagues&apos; photos</source>
        <translation>同事照片的原图</translation>
    </message>
    <message>
        <source>Thumbnails of all photos always come. An original that has not come is fetched where its photo is shown.</source>
        <translation>所有照片的缩略图总会到达。没有到达的原图，在显示该照片的地方取回。</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::SetupPage</name>
    <message>
        <source>Welcome. Who uses this laptop?</source>
        <translation>欢迎。谁使用这台电脑？</translation>
    </message>
    <message>
        <source>These words stand on every paper. Everything stays on this laptop and can be changed in Settings.</source>
        <translation>这些内容会写在每份文书上。一切保存在本机，可在“设置”中修改。</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>行政执法机关</translation>
    </message>
    <message>
        <source>Name of the bureau</source>
        <translation>机关名称</translation>
    </message>
    <message>
        <source>e.g. 津南区应急管理局</source>
        <translation>如：津南区应急管理局</translation>
    </message>
    <message>
        <source>Short name in document numbers</source>
        <translation>文号中的简称</translation>
    </message>
    <message>
        <source>e.g. 津南应急</source>
        <translation>如：津南应急</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Colleagues I go out with (two inspectors are needed for an enforcement check)</source>
        <translation>一同入企的同事（行政检查须两名执法人员）</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>新增同事</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Credential number</source>
        <translation>执法证号</translation>
    </message>
    <message>
        <source>Credential valid until</source>
        <translation>执法证有效期至</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::SharingPage</name>
    <message>
        <source>Shared folder</source>
        <translation>共享文件夹</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Last exchange %1. %2</source>
        <translation>上次交换 %1。%2</translation>
    </message>
    <message>
        <source>%1 (%2) asks to join</source>
        <translation>%1（%2）申请加入</translation>
    </message>
    <message>
        <source>Device %1. Have them read their code aloud; approve only when it is the same.</source>
        <translation>设备 %1。请对方读出代码，一致才批准。</translation>
    </message>
    <message>
        <source>The codes are the same: approve</source>
        <translation>代码一致，批准</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>批准 %1</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>点名表</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>…… 还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled. Both earlier values stay in the record&apos;s history.</source>
        <translation>已处理。原来的值都留在记录历史里。</translation>
    </message>
    <message>
        <source>Take a request</source>
        <translation>读取申请</translation>
    </message>
    <message>
        <source>Requests and pictures (*.xzreq *.png *.jpg *.jpeg *.heic)</source>
        <translation>申请和图片 (*.xzreq *.png *.jpg *.jpeg *.heic)</translation>
    </message>
    <message>
        <source>Take the laptop of %1 out?</source>
        <translation>移出%1的电脑？</translation>
    </message>
    <message>
        <source>What it has handed in so far stays. Whatever it writes from now on is taken over nowhere, and it is told so at its next sync. In an encrypted space everything new is sealed with a new key; what it could read before it can still read. It may ask to join anew.</source>
        <translation>它此前上交的内容保留。此后写入的内容任何电脑都不采用，它下次同步时会得到提示。加密的共享空间会换用新密钥；它以前能读到的内容仍能读到。它可以重新申请加入。</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Reason, for instance: lost on a trip</source>
        <translation>原因，例如：出差时丢失</translation>
    </message>
    <message>
        <source>Go on without the missing records of %1?</source>
        <translation>不再等待%1缺失的记录？</translation>
    </message>
    <message>
        <source>Only when no laptop and no backup has them any more. Everything that laptop wrote before and after stays; the missing part is lost for good, everywhere.</source>
        <translation>仅当任何电脑、任何备份里都已没有时才可这样做。该电脑此前此后写入的内容都保留；缺失的部分在各处都将永远找不回来。</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>放弃缺失部分</translation>
    </message>
    <message>
        <source>Export the roll call</source>
        <translation>导出点名表</translation>
    </message>
    <message>
        <source>roll-call.csv</source>
        <translation>点名表.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存为 %1</translation>
    </message>
    <message>
        <source> · encrypted</source>
        <translation> · 已加密</translation>
    </message>
    <message>
        <source>Derive all records again?</source>
        <translation>重新推算全部记录？</translation>
    </message>
    <message>
        <source>Derive again</source>
        <translation>重新推算</translation>
    </message>
    <message>
        <source>May approve and take out laptops too (administrator)</source>
        <translation>也可批准和移出电脑（管理员）</translation>
    </message>
    <message>
        <source>Make %1 an administrator</source>
        <translation>设%1为管理员</translation>
    </message>
    <message>
        <source>Take a request (file or picture)…</source>
        <translation>读取申请（文件或图片）…</translation>
    </message>
    <message>
        <source>Take a request from a file or from a picture of its QR code</source>
        <translation>从文件或二维码图片读取申请</translation>
    </message>
    <message>
        <source>Save the approval file…</source>
        <translation>保存批准文件…</translation>
    </message>
    <message>
        <source>Save the approval for laptops that do not reach the folder</source>
        <translation>为打不开共享文件夹的电脑保存批准文件</translation>
    </message>
    <message>
        <source>Save the approval file</source>
        <translation>保存批准文件</translation>
    </message>
    <message>
        <source>approval.xzok</source>
        <translation>批准.xzok</translation>
    </message>
    <message>
        <source>Approvals (*.xzok)</source>
        <translation>批准文件 (*.xzok)</translation>
    </message>
    <message>
        <source>Waits to be handed in</source>
        <translation>待上交</translation>
    </message>
    <message>
        <source>✓ Everything that was written on this laptop has been handed in.</source>
        <translation>✓ 本机写入的内容已全部上交。</translation>
    </message>
    <message>
        <source>What came in (30 days)</source>
        <translation>收到的内容（近30天）</translation>
    </message>
    <message>
        <source>What came in; Enter opens it</source>
        <translation>收到的内容；按回车打开</translation>
    </message>
    <message>
        <source>Nothing has come in from colleagues yet. What they hand in appears here, with who and when; a click opens it.</source>
        <translation>还没有收到同事的内容。同事上交后会显示在这里，注明由谁、何时；点一下即可打开。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the roll call for a spreadsheet</source>
        <translation>复制点名表，可粘贴到表格</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the roll call as a table</source>
        <translation>把点名表导出为表格</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>移出…</translation>
    </message>
    <message>
        <source>Take the chosen laptop out of the space</source>
        <translation>把选中的电脑移出共享空间</translation>
    </message>
    <message>
        <source>Give up what is missing…</source>
        <translation>放弃缺失部分…</translation>
    </message>
    <message>
        <source>Go on without the missing records of the chosen laptop</source>
        <translation>不再等待选中电脑缺失的记录</translation>
    </message>
    <message>
        <source>The roll call is in the clipboard.</source>
        <translation>点名表已复制到剪贴板。</translation>
    </message>
    <message>
        <source>%1 %2; fetch them where the photos are shown.</source>
        <translation>%1 %2，可在显示照片处取回。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1 Reading the folder…</source>
        <translation>%1 正在读取共享文件夹…</translation>
    </message>
    <message>
        <source>Reading the folder… Until it answers, everything else can be used.</source>
        <translation>正在读取共享文件夹… 读完之前其他功能照常使用。</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::SignatureColumn</name>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒签</translation>
    </message>
    <message>
        <source>Reason: %1
Witness: %2</source>
        <translation>理由：%1
见证人：%2</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>重新签名</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Sign: %1</source>
        <translation>签名：%1</translation>
    </message>
    <message>
        <source>Sign one after another</source>
        <translation>依次签名</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不在场</translation>
    </message>
    <message>
        <source>%1 does not sign, or is not there</source>
        <translation>%1不签名或者不在场</translation>
    </message>
    <message>
        <source>Refuses…</source>
        <translation>不签名…</translation>
    </message>
    <message>
        <source>%1 does not sign</source>
        <translation>%1不签名</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::SigningSheet</name>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Take the last stroke back</source>
        <translation>退回一笔</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>重写</translation>
    </message>
    <message>
        <source>Clear and sign once more</source>
        <translation>清除后重新签名</translation>
    </message>
    <message>
        <source>Refuses…</source>
        <translation>不签名…</translation>
    </message>
    <message>
        <source>Refuses to sign, or is not there</source>
        <translation>拒绝签名或者不在场</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Take this signature</source>
        <translation>采用此签名</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation>%1 的签名</translation>
    </message>
    <message>
        <source>Take it, and on to the next</source>
        <translation>采用，下一位</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::SpaceDialog</name>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>A further folder of a space, for instance a stick beside the office&apos;s server; or the folder of a further space, for instance the district&apos;s registry beside the bureau&apos;s own.</source>
        <translation>可以是同一空间的另一个位置，例如办公室服务器之外的U盘；也可以是另一个空间，例如本单位空间之外的区企业名录。</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>还没有选择文件夹</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Name of the space</source>
        <translation>空间名称</translation>
    </message>
    <message>
        <source>What the space carries</source>
        <translation>空间包含的内容</translation>
    </message>
    <message>
        <source>Encrypt what lies in the folder (cannot be changed later)</source>
        <translation>加密文件夹中的内容（以后不能更改）</translation>
    </message>
    <message>
        <source>Encrypt what lies in the folder</source>
        <translation>加密文件夹中的内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>It carries</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add the folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Looking into the folder…</source>
        <translation>正在查看文件夹…</translation>
    </message>
    <message>
        <source>Meet “%1” here too</source>
        <translation>“%1”也在这里交换</translation>
    </message>
    <message>
        <source>Create a new space here</source>
        <translation>在此创建新空间</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Create the space</source>
        <translation>创建空间</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::StatisticsFilterBar</name>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>执法机关</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>执法领域</translation>
    </message>
    <message>
        <source>Show the period before</source>
        <translation>看上一期</translation>
    </message>
    <message>
        <source>Show the period after</source>
        <translation>看下一期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>自选日期</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>All bureaus</source>
        <translation>全部机关</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>全部领域</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::StatisticsPage</name>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>statistics %1 to %2.xlsx</source>
        <translation>统计 %1 至 %2.xlsx</translation>
    </message>
    <message>
        <source>Write the figures to a workbook</source>
        <translation>导出统计表</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Excel 表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Show the period before</source>
        <translation>看上一期</translation>
    </message>
    <message>
        <source>Show the period after</source>
        <translation>看下一期</translation>
    </message>
    <message>
        <source>Begin a report of the period</source>
        <translation>起草本期统计报告</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>本期没有记录</translation>
    </message>
    <message>
        <source>No visit was begun and no paper was issued on these days. Choose another period, bureau or domain above.</source>
        <translation>这些日子没有开始体检，也没有签发文书。请在上方换一个期间、机关或领域。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>统计项目</translation>
    </message>
    <message>
        <source>Numbers of the figure</source>
        <translation>统计数字</translation>
    </message>
    <message>
        <source>Open enterprise</source>
        <translation>打开企业</translation>
    </message>
    <message>
        <source>Open the file of the chosen row&apos;s enterprise</source>
        <translation>打开所选一行的企业档案</translation>
    </message>
    <message>
        <source>What stands behind the number</source>
        <translation>数字背后的记录</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Begin the report</source>
        <translation>起草统计报告</translation>
    </message>
    <message>
        <source>None in this period</source>
        <translation>本期没有</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::StepBar</name>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Papers of this visit</source>
        <translation>本次体检的文书</translation>
    </message>
    <message>
        <source>Papers (%1)</source>
        <translation>文书（%1）</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::StepFoot</name>
    <message>
        <source>Next step: %1</source>
        <translation>下一步：%1</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::SyncCard</name>
    <message>
        <source>Shared folder</source>
        <translation>共享文件夹</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Open the shared folder&apos;s page</source>
        <translation>打开共享文件夹页</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::TakePartCard</name>
    <message>
        <source>Take part</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Any folder that all can reach will do: a network share, a synchronised folder, or a USB stick. The first laptop founds the space; every other one joins it and is approved by reading a code aloud.</source>
        <translation>大家都能访问的文件夹都可以：网络共享、同步盘或 U 盘。第一台电脑创建空间，其余电脑加入，由创建者核对口述代码后批准。</translation>
    </message>
    <message>
        <source>Name of the space</source>
        <translation>空间名称</translation>
    </message>
    <message>
        <source>Name of the space, e.g. the district</source>
        <translation>空间名称，如区名</translation>
    </message>
    <message>
        <source>Create a space…</source>
        <translation>创建空间…</translation>
    </message>
    <message>
        <source>Create a space in an empty folder</source>
        <translation>在空文件夹中创建空间</translation>
    </message>
    <message>
        <source>Join a space…</source>
        <translation>加入空间…</translation>
    </message>
    <message>
        <source>Join the colleagues&apos; space</source>
        <translation>加入同事的空间</translation>
    </message>
    <message>
        <source>Ask without the folder…</source>
        <translation>用文件申请加入…</translation>
    </message>
    <message>
        <source>Save a request to take to an administrator</source>
        <translation>保存申请，带给管理员</translation>
    </message>
    <message>
        <source>What the space carries</source>
        <translation>空间包含的内容</translation>
    </message>
    <message>
        <source>Encrypt what lies in the folder</source>
        <translation>加密文件夹中的内容</translation>
    </message>
    <message>
        <source>Encrypted, records and photos in the folder can be read on the laptops of the space only; names of files, their sizes and times stay visible. It is advisable for sticks and for folders that others can reach, and cannot be changed later.</source>
        <translation>加密后，文件夹里的记录和照片只能在共享空间的电脑上读取；文件名、大小和时间仍可看见。U盘或他人也能打开的文件夹建议加密，以后不能更改。</translation>
    </message>
    <message>
        <source>Create the space here</source>
        <translation>在此建立</translation>
    </message>
    <message>
        <source>Create the space in the chosen folder</source>
        <translation>在选中的文件夹中建立共享空间</translation>
    </message>
    <message>
        <source>It carries</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Choose an empty shared folder</source>
        <translation>选择一个空的共享文件夹</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>文件夹：%1</translation>
    </message>
    <message>
        <source>Choose the colleagues&apos; shared folder</source>
        <translation>选择同事的共享文件夹</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>保存申请</translation>
    </message>
    <message>
        <source>request.xzreq</source>
        <translation>加入申请.xzreq</translation>
    </message>
    <message>
        <source>Requests (*.xzreq)</source>
        <translation>加入申请 (*.xzreq)</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::TemplatesPage</name>
    <message>
        <source>Words and layout of the papers. What is published here reaches the colleagues with the records.</source>
        <translation>文书的文字和版式。在这里发布后，随记录到同事的电脑。</translation>
    </message>
    <message>
        <source>‹ Settings</source>
        <translation>‹ 设置</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>回到设置</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the newest step back</source>
        <translation>撤销最近一步</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Read a template from a .zip file into the draft</source>
        <translation>从 .zip 文件读入草稿</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the template as a .zip file</source>
        <translation>把模板写成 .zip 文件</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>恢复原样…</translation>
    </message>
    <message>
        <source>Go back to the template that comes with the program</source>
        <translation>恢复自带模板</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Put the draft into effect, for the colleagues too</source>
        <translation>使草稿生效，同事也一起用</translation>
    </message>
    <message>
        <source>Parts of the template</source>
        <translation>模板的各部分</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版式</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历次版本</translation>
    </message>
    <message>
        <source>Throw the draft away?</source>
        <translation>丢弃草稿？</translation>
    </message>
    <message>
        <source>All changes that are not published are lost. Papers stay as they are.</source>
        <translation>没有发布的改动都会丢失，现用文书不变。</translation>
    </message>
    <message>
        <source>Write the template</source>
        <translation>写出模板</translation>
    </message>
    <message>
        <source>Templates (*.zip)</source>
        <translation>模板 (*.zip)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>Imported into the draft of %1; %n fault(s) to mend</source>
        <translation>
            <numerusform>已读入“%1”的草稿，有 %n 处错误待改</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported into the draft of %1</source>
        <translation>已读入“%1”的草稿</translation>
    </message>
    <message>
        <source>In effect: %1</source>
        <translation>已生效：%1</translation>
    </message>
    <message>
        <source>As shipped again: %1</source>
        <translation>已恢复自带模板：%1</translation>
    </message>
    <message>
        <source>Mend the faults under Layout first</source>
        <translation>请先改好“版式”页列出的错误</translation>
    </message>
    <message>
        <source>Publish over a colleague&apos;s version?</source>
        <translation>覆盖同事的版本？</translation>
    </message>
    <message>
        <source>Another version came into effect since this draft began. It stays in the history; what it changed is not in this draft. See History for what differs.</source>
        <translation>草稿开始后已有另一版本生效。它会留在历次版本里，但它的改动不在这份草稿里。差别见“历次版本”。</translation>
    </message>
    <message>
        <source>Publish over it</source>
        <translation>仍要发布</translation>
    </message>
    <message>
        <source>Publish the template?</source>
        <translation>发布模板？</translation>
    </message>
    <message>
        <source>New papers use it from now on, here and, after the next meeting in the shared folder, on the colleagues&apos; laptops. Issued papers stay as they are.</source>
        <translation>今后的文书都用它：本机立即生效，同事的电脑在下次汇合共享文件夹后生效。已签发的文书不变。</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>What was changed, and why</source>
        <translation>改了什么、为什么</translation>
    </message>
    <message>
        <source>Go back to the shipped template?</source>
        <translation>恢复自带模板？</translation>
    </message>
    <message>
        <source>New papers use the shipped template again, on the colleagues&apos; laptops too; the draft is thrown away. The bureau&apos;s versions stay in the history.</source>
        <translation>今后的文书重新用软件自带的模板，同事的电脑也一样；草稿会丢弃。本局的历次版本都留着。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>选择模板</translation>
    </message>
    <message>
        <source>Paper templates</source>
        <translation>文书模板</translation>
    </message>
    <message>
        <source>! Badly set: %1</source>
        <translation>! 排版不当：%1</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::TimelineTab</name>
    <message>
        <source>Time line</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>执法机关</translation>
    </message>
    <message>
        <source>All papers and evidence of the chosen visit as one PDF or as a folder</source>
        <translation>把选中的这次体检的全部文书和证据导出为一个 PDF 或文件夹</translation>
    </message>
    <message>
        <source>Choose an issued visit on the time line first</source>
        <translation>请先在时间线上选中一次已签发的体检</translation>
    </message>
    <message>
        <source>All bureaus</source>
        <translation>全部机关</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::TogetherPane</name>
    <message>
        <source>Items that are looked at together</source>
        <translation>一并复查的整改项</translation>
    </message>
    <message>
        <source>Note on the re-inspection</source>
        <translation>复查说明</translation>
    </message>
    <message>
        <source>What proves it? The note stands with every item.</source>
        <translation>凭什么认定？说明会记到每一项。</translation>
    </message>
    <message>
        <source>Add a proof photo for all…</source>
        <translation>为全部添加照片…</translation>
    </message>
    <message>
        <source>Add a proof photo for all</source>
        <translation>为全部添加证明照片</translation>
    </message>
    <message>
        <source>Proof photos</source>
        <translation>证明照片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.heic)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.heic)</translation>
    </message>
    <message>
        <source>Unmark all</source>
        <translation>全部取消标记</translation>
    </message>
    <message>
        <source>Record for all</source>
        <translation>全部记录</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) in one re-inspection</source>
        <translation>
            <numerusform>%n 项一并复查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) prove every item</source>
        <translation>
            <numerusform>%n 张照片证明全部各项</numerusform>
        </translation>
    </message>
    <message>
        <source>No photo proves all of them yet</source>
        <translation>还没有证明全部各项的照片</translation>
    </message>
    <message numerus="yes">
        <source>Close out %n item(s)</source>
        <translation>
            <numerusform>销号 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record for %n item(s)</source>
        <translation>
            <numerusform>记录 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s)</source>
        <translation>
            <numerusform>%1：%n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::TopBar</name>
    <message>
        <source>Shared folder</source>
        <translation>共享文件夹</translation>
    </message>
    <message>
        <source>Shared folder: %1</source>
        <translation>共享文件夹：%1</translation>
    </message>
    <message>
        <source>Who uses this laptop</source>
        <translation>谁在用这台电脑</translation>
    </message>
    <message>
        <source>Who am I?</source>
        <translation>我是谁？</translation>
    </message>
    <message>
        <source>Who uses this laptop: %1</source>
        <translation>谁在用这台电脑：%1</translation>
    </message>
    <message>
        <source>Help for this screen (F1)</source>
        <translation>当前页面的帮助 (F1)</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::Tour</name>
    <message>
        <source>Where things are</source>
        <translation>东西在哪里</translation>
    </message>
    <message>
        <source>Each word is a place. “Workbench” shows what wants doing today, “Visit” is where you work at the firm&apos;s door.</source>
        <translation>左边每个词是一个地方：“工作台”列出今天要做的事，到企业门口就用“体检”。</translation>
    </message>
    <message>
        <source>One search for everything</source>
        <translation>一个搜索框找全部</translation>
    </message>
    <message>
        <source>Firms, papers, check items, articles of laws: press Ctrl+K and type a few characters or initials.</source>
        <translation>企业、文书、检查项、法条：按 Ctrl+K，输入几个字或拼音首字母。</translation>
    </message>
    <message>
        <source>What your colleagues have</source>
        <translation>同事那里有没有</translation>
    </message>
    <message>
        <source>It says when records were exchanged last and what still waits. Without a network you work on; nothing gets lost.</source>
        <translation>这里写着上次同步的时间，还有什么没交。没有网络照常工作，丢不了。</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>Three steps and you can hand over your first report.</source>
        <translation>三步之后，就能交出第一份报告。</translation>
    </message>
    <message>
        <source>Help in place</source>
        <translation>帮助就在旁边</translation>
    </message>
    <message>
        <source>F1 explains the screen you are on and lists its keys.</source>
        <translation>按 F1，说明当前页面，并列出按键。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>跳过引导</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::VerdictCard</name>
    <message>
        <source>Save the original…</source>
        <translation>保存原件…</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>查看记录</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>保存原件</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::VerifyPage</name>
    <message>
        <source>Verify a paper</source>
        <translation>核验文书</translation>
    </message>
    <message>
        <source>Is this PDF what was issued? Nothing leaves this laptop.</source>
        <translation>这份 PDF 是不是签发的那一份？核验不上传任何内容。</translation>
    </message>
    <message>
        <source>Choose a PDF…</source>
        <translation>选择 PDF…</translation>
    </message>
    <message>
        <source>Choose a PDF</source>
        <translation>选择 PDF</translation>
    </message>
    <message>
        <source>Drop a PDF onto the window</source>
        <translation>把 PDF 拖到窗口里</translation>
    </message>
    <message>
        <source>The verdict is one sentence: unchanged, signed but its record has not arrived, changed, not known, or damaged. A changed paper is shown beside the original that is kept here.</source>
        <translation>结论只有一句话：未改动、已签名而记录未到、已改动、不认识，或已损坏。改动过的文书会与本机保存的原件并排显示。</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>核验</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::VisitClockLabel</name>
    <message>
        <source>On site %1 h %2 min</source>
        <translation>现场 %1 时 %2 分</translation>
    </message>
    <message>
        <source>On site %1 min</source>
        <translation>现场 %1 分钟</translation>
    </message>
    <message>
        <source>From the first act (%1) to the last (%2); pauses of more than 20 minutes are left out.</source>
        <translation>从第一次动作（%1）到最后一次（%2）；超过 20 分钟的间歇不计。</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::VisitHeader</name>
    <message>
        <source>Questions examined</source>
        <translation>已检查的检查项</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>新的体检</translation>
    </message>
    <message>
        <source>! Checklist changed</source>
        <translation>! 清单有更新</translation>
    </message>
    <message>
        <source>The checklist has changed</source>
        <translation>清单已更新</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>! Not saved</source>
        <translation>! 未保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存……</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Take over the newer checklist?</source>
        <translation>采用新版清单？</translation>
    </message>
    <message>
        <source>%1 questions stay as answered, %2 have changed and are asked again, %3 are new, %4 fall away.</source>
        <translation>%1 项保持原答，%2 项有变、需重新检查，新增 %3 项，取消 %4 项。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Give this visit up</source>
        <translation>作废本次体检</translation>
    </message>
    <message>
        <source>Give this visit up?</source>
        <translation>作废本次体检？</translation>
    </message>
    <message>
        <source>It no longer counts and cannot be gone on with; its record stays, with your reason.</source>
        <translation>作废后不再计数，也不能继续；记录连同理由会保留。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Hand-over file…</source>
        <translation>交接文件…</translation>
    </message>
    <message>
        <source>Write a hand-over file of this visit</source>
        <translation>写这次体检的交接文件</translation>
    </message>
    <message>
        <source>For a colleague who goes on with this visit without the shared folder</source>
        <translation>交给接着做这次体检的同事，不经过共享文件夹</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::VisitPage</name>
    <message>
        <source>Visit</source>
        <translation>体检</translation>
    </message>
    <message>
        <source>Go to the next gap of the file</source>
        <translation>转到案卷的下一缺项</translation>
    </message>
    <message>
        <source>Take the last step of the visit back</source>
        <translation>撤销本次体检的上一步</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>What was registered: team, companion, experts, checklists</source>
        <translation>查看或更正挂号内容（协办、陪同人员、专家、清单）</translation>
    </message>
    <message>
        <source>Write a hand-over file of this visit</source>
        <translation>写这次体检的交接文件</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::WhoMenu</name>
    <message>
        <source>All settings…</source>
        <translation>全部设置…</translation>
    </message>
    <message>
        <source>Who uses this laptop</source>
        <translation>谁在用这台电脑</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Large targets for fingers</source>
        <translation>便于手指点按的大按钮</translation>
    </message>
</context>
<context>
    <name>xunzhen::views::WorkbenchColumn</name>
    <message numerus="yes">
        <source>Show %1 more of %n</source>
        <translation>
            <numerusform>再显示 %1 项（还有 %n 项）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xunzhen::views::WorkbenchPage</name>
    <message>
        <source>Workbench</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>打开日历</translation>
    </message>
    <message>
        <source>Plan a visit…</source>
        <translation>计划体检…</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>计划体检</translation>
    </message>
    <message>
        <source>Go to the column: %1</source>
        <translation>转到栏目：%1</translation>
    </message>
</context>
</TS>
