using System.Text;
using Cf1Gen.Runtime.Tests.Fakes;
using Cf1Gen.Runtime.Tests.Faults.Server;

namespace Cf1Gen.Runtime.Tests.Faults.Table;

/// <summary>The faults of a server that apply to every kind of call.</summary>
internal static class FaultTable
{
    /// <summary>The time limit of an attempt, in the simulated time of the tests.</summary>
    public static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(1000);

    private static readonly int[] s_temporary = [500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 530];
    private static readonly int[] s_retryable = [408, 425];
    private static readonly int[] s_permanent = [501, 505];
    private static readonly int[] s_clientErrors =
        [402, 405, 406, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 423, 424, 426, 428, 451];

    private static readonly string[] s_errorBodies =
    [
        "\"no\"",
        "[1,2]",
        "12",
        "null",
        "true",
        "no",
        """{"error":"no"}""",
        """{"error":{"code":"E1","message":"no"}}""",
        """{"success":false,"errors":[]}""",
        """{"success":false,"errors":[{"code":"E1","message":7}]}""",
        """{"success":false,"errors":{"code":1}}""",
        """{"title":"no","status":400,"detail":"why"}""",
        "{\"succ",
    ];

    public static IReadOnlyList<FaultRow> All { get; } =
        [.. Connection(), .. Lengths(), .. Times(), .. Statuses(), .. Bodies(), .. Errors()];

    private static Func<FaultCall, ExpectedOutcome> ConnectionLost => ExpectedOutcome.Lost<ApiConnectionException>();

    private static Func<FaultCall, ExpectedOutcome> BodyLost => ExpectedOutcome.LostInBody<ApiConnectionException>();

    private static Func<FaultCall, ExpectedOutcome> TimedOut => ExpectedOutcome.Lost<ApiTimeoutException>();

    private static Func<FaultCall, ExpectedOutcome> Unexpected => ExpectedOutcome.Unexpected<ApiUnexpectedResponseException>();

    private static IEnumerable<FaultRow> Connection() =>
    [
        Row(3, "reset before the response", _ => Fault.Reset(), ConnectionLost).ClosesConnection(),
        Row(3, "closed before the response", _ => Fault.Close(), ConnectionLost).ClosesConnection() with { IsRetriedByHandler = true },
        Row(3, "closed in the headers", _ => Fault.Close("HTTP/1.1 200 OK\r\nConte"), ConnectionLost).ClosesConnection(),
        Row(4, "reset in the body", call => Fault.Reset(call.Head + Half(call)), BodyLost).ClosesConnection(),
        Row(5, "closed in the body", call => Fault.Close(call.Head + Half(call)), BodyLost).ClosesConnection(),
        Row(7, "invalid status line", _ => Fault.Close("nonsense\r\n\r\n"), ConnectionLost).ClosesConnection(),
        Row(
            7,
            "header of 1 MB",
            _ => Fault.Close(Fault.Head(200, "X-Long: " + new string('x', 1024 * 1024))),
            ExpectedOutcome.Final<ApiConnectionException>()).ClosesConnection(),
        Row(
            7,
            "100,000 headers",
            _ => Fault.Close(Fault.Head(200, [.. Enumerable.Range(0, 100_000).Select(i => $"X-{i}: 1")])),
            ExpectedOutcome.Final<ApiConnectionException>()).ClosesConnection(),
        Row(
            14,
            "100 Continue before the response",
            call => Fault.Bytes("HTTP/1.1 100 Continue\r\n\r\n" + call.Head + call.Body),
            ExpectedOutcome.Result).KeepsConnection(),
        Row(
            29,
            "redirect to another host",
            _ => Fault.Respond(307, "", "Location: http://127.0.0.1:9/"),
            ExpectedOutcome.Final<ApiException>()).KeepsConnection(),
        Row(
            29,
            "redirect to itself",
            call => Fault.Respond(301, "", $"Location: /v4/{call}"),
            ExpectedOutcome.Final<ApiException>()).KeepsConnection(),
    ];

    private static IEnumerable<FaultRow> Lengths() =>
    [
        Row(5, "missing last chunk", call => Fault.Close(Chunked(call, last: "")), BodyLost).ClosesConnection(),
        Row(
            6,
            "more bytes than announced",
            call => Fault.Bytes(Fault.Head(200, "Content-Length: 5") + call.Body),
            Unexpected).ClosesConnection(),
        Row(
            6,
            "two different lengths",
            call => Fault.Bytes(Fault.Head(200, "Content-Length: 5", $"Content-Length: {call.Body.Length}") + call.Body),
            ConnectionLost).ClosesConnection(),
        Row(
            6,
            "the same length twice",
            call => Fault.Bytes(
                Fault.Head(200, $"Content-Length: {call.Body.Length}", $"Content-Length: {call.Body.Length}") + call.Body),
            ExpectedOutcome.Result),
        Row(
            6,
            "invalid length",
            call => Fault.Close(Fault.Head(200, "Content-Length: -5") + call.Body),
            ExpectedOutcome.Result).ClosesConnection(),
        Row(
            6,
            "length and chunks",
            call => Fault.Bytes(
                Fault.Head(200, "Content-Length: 5", "Transfer-Encoding: chunked") + $"{call.Body.Length:x}\r\n{call.Body}\r\n0\r\n\r\n"),
            ExpectedOutcome.Result),
        Row(7, "invalid chunk size", call => Fault.Close(Chunked(call, last: "zz\r\n")), BodyLost).ClosesConnection(),
        Row(
            8,
            "truncated body without a length",
            call => Fault.Close("HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n" + Half(call)),
            Unexpected).ClosesConnection(),
        Row(
            9,
            "truncated gzip",
            call => Compressed("gzip", Gzip.Compress(Encoding.UTF8.GetBytes(call.Body))[..^6]),
            BodyLost).KeepsConnection(),
        Row(
            9,
            "deflate that was not requested",
            call => Compressed("deflate", Gzip.Compress(Encoding.UTF8.GetBytes(call.Body))),
            ExpectedOutcome.Final<ApiUnexpectedResponseException>()),
        Row(
            9,
            "br that was not requested",
            call => Compressed("br", Gzip.Compress(Encoding.UTF8.GetBytes(call.Body))),
            ExpectedOutcome.Final<ApiUnexpectedResponseException>()),
    ];

    private static IEnumerable<FaultRow> Times() =>
    [
        new FaultRow(11, "headers stop", (_, time) => Fault.Stall(time, "HTTP/1.1 200 OK\r\nConte"), TimedOut).ClosesConnection(),
        new FaultRow(
            11,
            "headers arrive byte by byte",
            (_, time) => Fault.ByteByByte(time, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n"),
            TimedOut).ClosesConnection(),
        new FaultRow(
            12,
            "body stops",
            (call, time) => Fault.Stall(time, call.Head + Half(call), call.IsDownload ? 3 : 0),
            ExpectedOutcome.LostInBody<ApiTimeoutException>()).ClosesConnection(),
        new FaultRow(13, "no response", (_, time) => Fault.Stall(time), TimedOut).ClosesConnection(),
    ];

    private static IEnumerable<FaultRow> Statuses() =>
    [
        Status(15, 429, ExpectedOutcome.NotProcessed<ApiRateLimitException>()).KeepsConnection(),
        Row(
            15,
            "429 with Retry-After",
            _ => Fault.Respond(429, "", "Retry-After: 1"),
            ExpectedOutcome.NotProcessed<ApiRateLimitException>()).KeepsConnection() with { Wait = TimeSpan.FromSeconds(1) },
        Row(
            15,
            "429 with a Retry-After above the limit",
            _ => Fault.Respond(429, "", "Retry-After: 61"),
            ExpectedOutcome.Final<ApiRateLimitException>()).KeepsConnection(),
        .. s_temporary.Select(status => Status(17, status, ExpectedOutcome.Lost<ApiServerException>()).KeepsConnection()),
        Row(
            17,
            "503 with Retry-After",
            _ => Fault.Respond(503, "", "Retry-After: 1"),
            ExpectedOutcome.NotProcessed<ApiServerException>()).KeepsConnection() with { Wait = TimeSpan.FromSeconds(1) },
        .. s_retryable.Select(status => Status(18, status, ExpectedOutcome.Lost<ApiException>())),
        .. s_permanent.Select(status => Status(19, status, ExpectedOutcome.Final<ApiServerException>())),
        .. s_clientErrors.Select(status => Status(19, status, ExpectedOutcome.Final<ApiException>())),
        Status(19, 400, ExpectedOutcome.Final<ApiBadRequestException>()),
        Status(19, 401, ExpectedOutcome.Final<ApiAuthenticationException>()),
        Status(19, 403, ExpectedOutcome.Final<ApiPermissionException>()),
        Status(19, 404, ExpectedOutcome.Final<ApiNotFoundException>()),
        Status(19, 409, ExpectedOutcome.Final<ApiConflictException>()),
        Status(19, 422, ExpectedOutcome.Final<ApiValidationException>()),
    ];

    private static IEnumerable<FaultRow> Bodies() =>
    [
        Row(
            20,
            "success: false",
            _ => Fault.Respond(200, """{"success":false,"errors":[{"code":1000,"message":"no"}]}"""),
            ExpectedOutcome.Unexpected<ApiException>()),
        Row(
            20,
            "errors with success: true",
            call => Json(call, "\"errors\":[]", "\"errors\":[{\"code\":1,\"message\":\"a hint\"}]"),
            ExpectedOutcome.Result),
        Row(20, "neither success nor a result", _ => Fault.Respond(200, """{"messages":[]}"""), Unexpected),
        Row(21, "HTML", _ => Html(200), Unexpected) with { RequestId = "8f2a-FRA" },
        Row(21, "HTML with 403", _ => Html(403), ExpectedOutcome.Final<ApiPermissionException>()) with { RequestId = "8f2a-FRA" },
        Row(21, "HTML with 503", _ => Html(503), ExpectedOutcome.Lost<ApiServerException>()) with { RequestId = "8f2a-FRA" },
        Row(22, "204", _ => Fault.Bytes(Fault.Head(204)), Unexpected),
        Row(22, "empty body", _ => Fault.Respond(200), Unexpected),
        Row(22, "null", _ => Fault.Respond(200, "null"), Unexpected),
        Row(22, "array", _ => Fault.Respond(200, "[]"), call => call == FaultCall.List ? ExpectedOutcome.Result(call) : Unexpected(call)),
        Row(22, "number", _ => Fault.Respond(200, "12"), call => call == FaultCall.List ? Unexpected(call) : ExpectedOutcome.Result(call)),
        Row(22, "string", _ => Fault.Respond(200, "\"x\""), Unexpected),
        Row(22, "object", _ => Fault.Respond(200, "{}"), Unexpected),
        Row(22, "true", _ => Fault.Respond(200, "true"), Unexpected),
        Row(23, "truncated JSON", call => Json(Half(call)), Unexpected).KeepsConnection(),
        Row(25, "UTF-16", call => Json(Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(call.Body))), Unexpected),
        Row(25, "invalid UTF-8", call => Json(call, "7", "\"\u00ff\""), Unexpected),
        Row(25, "zero byte", call => Json(call, "7", "\u00007"), Unexpected),
        Row(25, "byte order mark", call => Json("\u00ef\u00bb\u00bf" + call.Body), ExpectedOutcome.Result),
        Row(26, "100,000 levels", _ => Json(new string('[', 100_000)), Unexpected),
        Row(26, "100,000 levels in an unknown property", _ => Json("{\"success\":true,\"x\":" + new string('[', 100_000)), Unexpected),
    ];

    private static IEnumerable<FaultRow> Errors() => s_errorBodies.Select(body =>
        Row(28, body, _ => Fault.Respond(400, body), ExpectedOutcome.Final<ApiBadRequestException>()).KeepsConnection());

    private static FaultRow Row(int group, string name, Func<FaultCall, FaultResponder> respond, Func<FaultCall, ExpectedOutcome> ends) =>
        new(group, name, (call, _) => respond(call), ends);

    private static FaultRow Status(int group, int status, Func<FaultCall, ExpectedOutcome> ends) =>
        Row(group, $"{status}", _ => Fault.Respond(status), ends);

    private static string Half(FaultCall call) => call.Body[..(call.Body.Length / 2)];

    private static string Chunked(FaultCall call, string last) =>
        Fault.Head(200, "Transfer-Encoding: chunked") + $"{call.Body.Length:x}\r\n{call.Body}\r\n{last}";

    private static FaultResponder Json(FaultCall call, string oldText, string newText) =>
        Json(call.Body.Replace(oldText, newText, StringComparison.Ordinal));

    private static FaultResponder Json(string latin1) => Fault.Bytes(Fault.Head(200, $"Content-Length: {latin1.Length}") + latin1);

    private static FaultResponder Html(int status)
    {
        const string Page = "<!DOCTYPE html><html><title>Just a moment</title></html>";
        return Fault.Respond(status, Page, "Content-Type: text/html", "cf-ray: 8f2a-FRA");
    }

    private static FaultResponder Compressed(string coding, byte[] body) => Fault.Bytes(
        [.. Encoding.Latin1.GetBytes(Fault.Head(200, $"Content-Length: {body.Length}", $"Content-Encoding: {coding}")), .. body]);
}
