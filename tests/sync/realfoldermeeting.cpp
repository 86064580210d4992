#include "tests/sync/realfoldermeeting.h"

#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>

namespace xunzhen::testing {

namespace {

constexpr int kFirmsEach = 12;
constexpr int kShared = 90; ///< the firm that all three work on

}

std::map<QString, QByteArray> filesBelow(const QString &root)
{
    std::map<QString, QByteArray> files;
    QDirIterator walk(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        files[QDir(root).relativeFilePath(file.fileName())] = file.readAll();
    }
    return files;
}

RealFolderMeeting::RealFolderMeeting(const QStringList &folders, std::function<void()> carry)
    : m_folders(folders), m_carry(std::move(carry))
{
    const QStringList names{u"王"_qs, u"李"_qs, u"赵"_qs};
    for (unsigned char i = 0; i < 3; ++i)
        m_laptops.push_back(std::make_unique<FolderLaptop>(names[i], static_cast<unsigned char>(i + 1), folders[i]));
    wang().enrolment().createSpace(u"津南"_qs, wang().laptop.member());
    m_carry();
    const QString lis = li().enrolment().requestJoin(li().laptop.member());
    const QString zhaos = zhao().enrolment().requestJoin(zhao().laptop.member());
    m_carry();
    wang().enrolment().approve(lis);
    wang().enrolment().approve(zhaos);
    everyoneSyncs();
}

void RealFolderMeeting::everyoneSyncs()
{
    for (int round = 0; round < 2; ++round) {
        for (auto &one : m_laptops)
            one->syncs();
        m_carry();
    }
    for (auto &one : m_laptops)
        one->syncs();
}

void RealFolderMeeting::workApart()
{
    for (int who = 0; who < 3; ++who) {
        Laptop &laptop = m_laptops[std::size_t(who)]->laptop;
        for (int i = 0; i < kFirmsEach; ++i)
            laptop.addsFirm(1 + who * kFirmsEach + i, u"厂%1"_qs.arg(who * kFirmsEach + i));
        m_photos << laptop.blobs().put(QByteArray(200'000, char('a' + who)));
        laptop.addsPhoto(100 + who, m_photos.back());
    }
    zhao().laptop.notesOnFirm(kShared, u"已约"_qs);
    wang().laptop.renamesFirm(kShared, u"王名"_qs);
    li().laptop.renamesFirm(kShared, u"李名"_qs);
}

void RealFolderMeeting::settle()
{
    for (auto &one : m_laptops) {
        INFO(one->laptop.member().name.toStdString());
        REQUIRE(one->laptop.log().conflicts().size() == 1);
        CHECK(one->laptop.log().conflicts()[0].heads.size() == 2);
    }
    zhao().laptop.settles(zhao().laptop.log().conflicts().at(0), R"({"name":"合名"})");
}

void RealFolderMeeting::work()
{
    wang().laptop.addsFirm(kShared, u"原名"_qs);
    everyoneSyncs();
    workApart();
    everyoneSyncs();
    settle();
    everyoneSyncs();
}

void RealFolderMeeting::checkNothingIsLost()
{
    const auto archive = filesBelow(wang().context().archiveFolder + u"/s"_qs);
    for (auto &one : m_laptops) {
        Laptop &laptop = one->laptop;
        INFO(laptop.member().name.toStdString());
        for (int firm = 1; firm <= 3 * kFirmsEach; ++firm)
            REQUIRE(laptop.firmName(firm) == u"厂%1"_qs.arg(firm - 1));
        REQUIRE(laptop.firmName(kShared) == u"合名"_qs);
        REQUIRE(laptop.firmNote(kShared) == u"已约"_qs);
        for (const QString &photo : m_photos)
            REQUIRE(laptop.blobs().has(photo));
        REQUIRE(laptop.log().conflicts().empty());
        REQUIRE(laptop.log().stateHash() == wang().laptop.log().stateHash());
        REQUIRE(filesBelow(one->context().archiveFolder + u"/s"_qs) == archive);
    }
    for (const QString &folder : m_folders)
        for (const auto &[path, bytes] : filesBelow(folder))
            REQUIRE_FALSE(path.endsWith(u".part"_qs));
}

}
