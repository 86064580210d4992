#pragma once

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QString>

namespace xunzhen::testing {

/// A small valid pack; tests change a copy of it.
nlohmann::ordered_json samplePack();
QByteArray bytesOf(const nlohmann::ordered_json &json);
/// The law text that the sample pack cites, in the format of the law library.
QByteArray sampleLaw();
QString sampleLawName();

}
