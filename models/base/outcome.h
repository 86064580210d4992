#pragma once

#include "models/base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace xunzhen::base {

/// What a service gives back: the value, or the Error that says why there is none. Never both, never neither.
template<typename T>
class [[nodiscard]] Outcome
{
public:
    Outcome(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Outcome(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool hasValue() const { return m_state.index() == 0; }
    explicit operator bool() const { return hasValue(); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &std::get<0>(m_state); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// An act without a result: done, or the Error that says why not.
template<>
class [[nodiscard]] Outcome<void>
{
public:
    Outcome() = default;
    Outcome(Error error) : m_error(std::move(error)) {}

    bool hasValue() const { return !m_error; }
    explicit operator bool() const { return hasValue(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

using Done = Outcome<void>;

/// The value, or its Error thrown: for code that runs under attempt().
template<typename T>
T unwrapped(Outcome<T> outcome)
{
    if (!outcome)
        throw outcome.error();
    return std::move(outcome).value();
}

/// Runs an act that may throw Error and gives its result back as an Outcome; anything else thrown becomes Internal.
template<typename Act>
auto attempt(Act &&act) -> Outcome<decltype(act())>
{
    try {
        if constexpr (std::is_void_v<decltype(act())>) {
            act();
            return {};
        } else {
            return act();
        }
    } catch (const Error &error) {
        return error;
    } catch (const std::exception &other) {
        return Error(ErrorCode::Internal, QString::fromUtf8(other.what()));
    }
}

}
