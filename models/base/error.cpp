#include "models/base/error.h"

namespace xunzhen::base {

QString codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput: return QStringLiteral("invalid-input");
    case ErrorCode::NotFound: return QStringLiteral("not-found");
    case ErrorCode::Refused: return QStringLiteral("refused");
    case ErrorCode::NotAllowed: return QStringLiteral("not-allowed");
    case ErrorCode::Frozen: return QStringLiteral("frozen");
    case ErrorCode::Clash: return QStringLiteral("clash");
    case ErrorCode::Unsupported: return QStringLiteral("unsupported");
    case ErrorCode::TooLarge: return QStringLiteral("too-large");
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::WrongEncoding: return QStringLiteral("wrong-encoding");
    case ErrorCode::DamagedFile: return QStringLiteral("damaged-file");
    case ErrorCode::EmptyFile: return QStringLiteral("empty-file");
    case ErrorCode::Io: return QStringLiteral("io");
    case ErrorCode::DiskFull: return QStringLiteral("disk-full");
    case ErrorCode::Permission: return QStringLiteral("permission");
    case ErrorCode::StoreDamaged: return QStringLiteral("store-damaged");
    case ErrorCode::StoreTooNew: return QStringLiteral("store-too-new");
    case ErrorCode::StoreLocked: return QStringLiteral("store-locked");
    case ErrorCode::StoreMissing: return QStringLiteral("store-missing");
    case ErrorCode::ShareMissing: return QStringLiteral("share-missing");
    case ErrorCode::ShareForeign: return QStringLiteral("share-foreign");
    case ErrorCode::KeyMissing: return QStringLiteral("key-missing");
    case ErrorCode::Internal: return QStringLiteral("internal");
    }
    return QStringLiteral("internal");
}

bool isEnvironmental(ErrorCode code)
{
    return int(code) >= int(ErrorCode::Io);
}

Error::Error(ErrorCode code, QString detail, Problems problems)
    : m_code(code), m_detail(std::move(detail)), m_problems(std::move(problems)),
      m_what((codeName(m_code) + QStringLiteral(": ") + m_detail).toUtf8())
{
}

}
