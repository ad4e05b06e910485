// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http_message.h"

#include <QJsonArray>

namespace keshikomi::sandbox {

// Codes of the contract that this server gives. Each has one HTTP status and one sentence.
enum class Problem {
    MalformedJson,
    IdempotencyKeyMissing,
    CursorInvalid,
    ParameterInvalid,
    TokenMissing,
    HostForbidden,
    NotFound,
    MethodNotAllowed,
    CursorExpired,
    DuplicateClientId,
    StateConflict,
    PaymentInProgress,
    VersionMismatch,
    BodyTooLarge,
    MediaTypeUnsupported,
    ValidationFailed,
    IdempotencyKeyReused,
    AmountOverChannelLimit,
    DueDateOutOfRange,
    ChannelUnavailable,
    CardDataRefused,
    IfMatchRequired,
    RateLimited,
    Internal,
    Maintenance
};

// application/problem+json (RFC 9457) with `code`, `request_id` and `retryable`; `more` adds
// members.
Reply problem(Problem kind, const Request &request, const QJsonObject &more = {});
// For a status the server library gave by itself.
Reply problemOfStatus(int status, const Request &request);

} // namespace keshikomi::sandbox
