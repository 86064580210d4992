#include "models/store/capture/capturefunctions.h"

#include "models/base/error.h"
#include "models/store/capture/localcapture.h"
#include "models/store/sqliteerror.h"

#include <sqlite3.h>

namespace xunzhen::store {

namespace {

CaptureState &stateOf(sqlite3_context *context)
{
    return *static_cast<CaptureState *>(sqlite3_user_data(context));
}

/// Without a copy: good until the function returns.
QByteArray bytesOf(sqlite3_value *value)
{
    const auto *data = static_cast<const char *>(sqlite3_value_blob(value));
    return QByteArray::fromRawData(data, sqlite3_value_bytes(value));
}

void fail(sqlite3_context *context, const char *what)
{
    sqlite3_result_error(context, what, -1);
}

/// xz_capturing(): 1 unless a merge is writing.
void isCapturing(sqlite3_context *context, int, sqlite3_value **)
{
    sqlite3_result_int(context, stateOf(context).isCapturing() ? 1 : 0);
}

/// xz_capture(entity, record, group, value): writes one operation. Called by the triggers only.
void captureChange(sqlite3_context *context, int, sqlite3_value **values)
{
    try {
        stateOf(context).local().capture(bytesOf(values[0]), bytesOf(values[1]), bytesOf(values[2]), bytesOf(values[3]));
    } catch (const base::Error &error) {
        fail(context, error.detail().toUtf8().constData());
        sqlite3_result_error_code(context, sqliteCodeFor(error.code())); // a full disk stays a full disk
    } catch (const std::exception &error) {
        fail(context, error.what());
    }
}

}

void registerCaptureFunctions(sqlite3 *connection, CaptureState &state)
{
    state.m_connection = connection;
    int result = sqlite3_create_function_v2(connection, "xz_capturing", 0, SQLITE_UTF8, &state, isCapturing, nullptr,
                                            nullptr, nullptr);
    if (result == SQLITE_OK)
        result = sqlite3_create_function_v2(connection, "xz_capture", 4, SQLITE_UTF8, &state, captureChange, nullptr,
                                            nullptr, nullptr);
    if (result != SQLITE_OK)
        raise(connection, result, QStringLiteral("capture functions"));
}

}
