// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/problem.h"

#include <QJsonDocument>

#include <array>

namespace keshikomi::sandbox {

namespace {

struct Entry
{
    Problem kind;
    int status;
    const char *code;
    const char *title;
    const char *detail; // UTF-8, safe to show
    bool retryable = false;
};

constexpr std::array entries{
    Entry{Problem::MalformedJson,
          400,
          "malformed-json",
          "The body is not JSON",
          "本文をJSONとして読み取れません。"},
    Entry{Problem::IdempotencyKeyMissing,
          400,
          "idempotency-key-missing",
          "Idempotency-Key is missing",
          "Idempotency-Keyヘッダー(16〜64文字の半角文字)が必要です。"},
    Entry{Problem::CursorInvalid,
          400,
          "cursor-invalid",
          "The cursor is not valid here",
          "続きの位置(cursor)が正しくありません。"},
    Entry{Problem::ParameterInvalid,
          400,
          "parameter-invalid",
          "A parameter is not valid",
          "指定の値が正しくありません。"},
    Entry{Problem::TokenMissing,
          401,
          "token-missing",
          "No valid API key",
          "APIキーがないか、正しくありません。"},
    Entry{Problem::HostForbidden,
          403,
          "ip-forbidden",
          "Only this computer may ask",
          "このサーバーは同じコンピューターからだけ使えます。"},
    Entry{Problem::NotFound, 404, "not-found", "Not found", "見つかりません。"},
    Entry{Problem::MethodNotAllowed,
          405,
          "method-not-allowed",
          "Method not allowed",
          "この操作は受け付けていません。"},
    Entry{Problem::CursorExpired,
          410,
          "cursor-expired",
          "The cursor is no longer kept",
          "続きの位置が保存期間を過ぎています。一覧から照合してください。"},
    Entry{Problem::DuplicateClientId,
          409,
          "duplicate-client-id",
          "This client_id exists already",
          "同じclient_idの支払い依頼がすでにあります。"},
    Entry{Problem::StateConflict,
          409,
          "state-conflict",
          "Not possible in this state",
          "現在の状態ではこの操作はできません。"},
    Entry{Problem::PaymentInProgress,
          409,
          "payment-in-progress",
          "Money has arrived",
          "入金済みのため取り消せません。返金の手続きをしてください。"},
    Entry{Problem::VersionMismatch,
          412,
          "version-mismatch",
          "The version has changed",
          "内容が更新されています。読み直してからやり直してください。"},
    Entry{Problem::BodyTooLarge,
          413,
          "body-too-large",
          "The body is too large",
          "本文が大きすぎます(上限1MiB)。"},
    Entry{Problem::MediaTypeUnsupported,
          415,
          "media-type-unsupported",
          "JSON only",
          "Content-Typeはapplication/jsonにしてください。"},
    Entry{Problem::ValidationFailed,
          422,
          "validation-failed",
          "The content is not valid",
          "内容に誤りがあります。"},
    Entry{Problem::IdempotencyKeyReused,
          422,
          "idempotency-key-reused",
          "The key was used for another content",
          "同じIdempotency-Keyが別の内容で使われています。"},
    Entry{Problem::AmountOverChannelLimit,
          422,
          "amount-over-channel-limit",
          "The amount is over the limit",
          "金額が支払方法の上限を超えています。"},
    Entry{Problem::DueDateOutOfRange,
          422,
          "due-date-out-of-range",
          "The date is out of range",
          "期限が受付できる範囲にありません。"},
    Entry{Problem::ChannelUnavailable,
          422,
          "channel-unavailable",
          "The channel is not available",
          "この支払方法は利用できません。"},
    Entry{Problem::CardDataRefused,
          422,
          "card-data-refused",
          "This looks like a card number",
          "カード番号と思われる数字は受け取れません。"},
    Entry{Problem::IfMatchRequired,
          428,
          "if-match-required",
          "If-Match is required",
          "If-Matchヘッダーが必要です。"},
    Entry{Problem::RateLimited,
          429,
          "rate-limited",
          "Too many requests",
          "回数が多すぎます。しばらくお待ちください。",
          true},
    Entry{Problem::Internal, 500, "internal", "Internal error", "内部エラーが発生しました。", true},
    Entry{Problem::Maintenance,
          503,
          "maintenance",
          "Not available now",
          "ただいま利用できません。しばらくお待ちください。",
          true},
};

} // namespace

Reply Reply::json(int status, const QJsonObject &object)
{
    Reply reply;
    reply.status = status;
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

Reply problem(Problem kind, const Request &request, const QJsonObject &more)
{
    const auto found = std::find_if(
        entries.begin(), entries.end(), [kind](const Entry &e) { return e.kind == kind; });
    const Entry &entry = found == entries.end() ? entries.back() : *found;
    const QString code = QLatin1String(entry.code);
    QJsonObject body{{QStringLiteral("type"),
                      QString(QStringLiteral("https://keshikomi.invalid/problems/") + code)},
                     {QStringLiteral("title"), QLatin1String(entry.title)},
                     {QStringLiteral("status"), entry.status},
                     {QStringLiteral("detail"), QString::fromUtf8(entry.detail)},
                     {QStringLiteral("instance"), request.path},
                     {QStringLiteral("code"), code},
                     {QStringLiteral("request_id"), request.requestId},
                     {QStringLiteral("retryable"), entry.retryable}};
    for (auto it = more.begin(); it != more.end(); ++it)
        body.insert(it.key(), it.value());
    Reply reply = Reply::json(entry.status, body);
    reply.type = QByteArrayLiteral("application/problem+json");
    if (kind == Problem::TokenMissing)
        reply.with("WWW-Authenticate", "Bearer");
    if (entry.retryable)
        reply.with("Retry-After", "1");
    return reply;
}

Reply problemOfStatus(int status, const Request &request)
{
    const auto found = std::find_if(
        entries.begin(), entries.end(), [status](const Entry &e) { return e.status == status; });
    return problem(found == entries.end() ? Problem::Internal : found->kind, request);
}

} // namespace keshikomi::sandbox
