using System.Text;
using Cf1Gen.Runtime.Tests.Fakes;

namespace Cf1Gen.Runtime.Tests.Faults;

/// <summary>The faults that a server can be told to have on every kind of call.</summary>
internal static class FaultTable
{
    /// <summary>The time limit of an attempt, on the clock of the tests.</summary>
    public static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(1000);

    private static readonly int[] s_passing = [500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 530];
    private static readonly int[] s_early = [408, 425];
    private static readonly int[] s_lasting = [501, 505];
    private static readonly int[] s_refusing = [402, 405, 406, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 423, 424, 426, 428, 451];

    private static readonly string[] s_reasons =
    [
        "\"no\"", "[1,2]", "12", "null", "true", "no", """{"error":"no"}""", """{"error":{"code":"E1","message":"no"}}""", """{"success":false,"errors":[]}""",
        """{"success":false,"errors":[{"code":"E1","message":7}]}""", """{"success":false,"errors":{"code":1}}""", """{"title":"no","status":400,"detail":"why"}""", "{\"succ",
    ];

    public static IReadOnlyList<FaultRow> All { get; } = [.. Connection(), .. Time(), .. Statuses(), .. Bodies(), .. Errors()];

    private static IEnumerable<FaultRow> Connection() =>
    [
        new(3, "reset before the answer", (_, _) => Fault.Reset(), Expected.Lost<ApiConnectionException>()) { IsConnectionKept = false },
        new(3, "closed before the answer", (_, _) => Fault.Close(), Expected.Lost<ApiConnectionException>()) { IsConnectionKept = false, IsResentUnseen = true },
        new(3, "closed in the headers", (_, _) => Fault.Close("HTTP/1.1 200 OK\r\nConte"), Expected.Lost<ApiConnectionException>()) { IsConnectionKept = false },
        new(4, "reset in the body", (call, _) => Fault.Reset(call.Head + Half(call)), Expected.LostInBody<ApiConnectionException>()) { IsConnectionKept = false },
        new(5, "closed in the body", (call, _) => Fault.Close(call.Head + Half(call)), Expected.LostInBody<ApiConnectionException>()) { IsConnectionKept = false },
        new(5, "last chunk is missing", (call, _) => Fault.Close(Chunked(call, last: "")), Expected.LostInBody<ApiConnectionException>()) { IsConnectionKept = false },
        new(6, "more bytes than announced", (call, _) => Fault.Bytes(Fault.Head(200, "Content-Length: 5") + call.Body), Expected.Unexpected<ApiUnexpectedResponseException>()) { IsConnectionKept = false },
        new(6, "two lengths", (call, _) => Fault.Bytes(Fault.Head(200, "Content-Length: 5", $"Content-Length: {call.Body.Length}") + call.Body), Expected.Lost<ApiConnectionException>()) { IsConnectionKept = false },
        new(6, "the same length twice", (call, _) => Fault.Bytes(Fault.Head(200, $"Content-Length: {call.Body.Length}", $"Content-Length: {call.Body.Length}") + call.Body), Expected.Result),
        new(6, "length that is none", (call, _) => Fault.Close(Fault.Head(200, "Content-Length: -5") + call.Body), Expected.Result) { IsConnectionKept = false },
        new(6, "length beside chunks", (call, _) => Fault.Bytes(Fault.Head(200, "Content-Length: 5", "Transfer-Encoding: chunked") + $"{call.Body.Length:x}\r\n{call.Body}\r\n0\r\n\r\n"), Expected.Result),
        new(7, "size of a chunk is no number", (call, _) => Fault.Close(Chunked(call, last: "zz\r\n")), Expected.LostInBody<ApiConnectionException>()) { IsConnectionKept = false },
        new(7, "status line is none", (_, _) => Fault.Close("nonsense\r\n\r\n"), Expected.Lost<ApiConnectionException>()) { IsConnectionKept = false },
        new(7, "header of 1 MB", (_, _) => Fault.Close(Fault.Head(200, "X-Long: " + new string('x', 1024 * 1024))), Expected.Final<ApiConnectionException>()) { IsConnectionKept = false },
        new(7, "100,000 headers", (_, _) => Fault.Close(Fault.Head(200, [.. Enumerable.Range(0, 100_000).Select(i => $"X-{i}: 1")])), Expected.Final<ApiConnectionException>()) { IsConnectionKept = false },
        new(8, "cut off where the end of the connection is the end", (call, _) => Fault.Close("HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n" + Half(call)), Expected.Unexpected<ApiUnexpectedResponseException>()) { IsConnectionKept = false },
        new(9, "gzip is cut off", (call, _) => Compressed("gzip", Gzip.Of(Encoding.UTF8.GetBytes(call.Body))[..^6]), Expected.LostInBody<ApiConnectionException>()) { IsConnectionKept = true },
        new(9, "deflate that nobody asked for", (call, _) => Compressed("deflate", Gzip.Of(Encoding.UTF8.GetBytes(call.Body))), Expected.Lost<ApiConnectionException>()),
        new(9, "br that nobody asked for", (call, _) => Compressed("br", Gzip.Of(Encoding.UTF8.GetBytes(call.Body))), Expected.Lost<ApiConnectionException>()),
        new(14, "100 Continue and then the answer", (call, _) => Fault.Bytes("HTTP/1.1 100 Continue\r\n\r\n" + call.Head + call.Body), Expected.Result) { IsConnectionKept = true },
        new(29, "redirect to another host", (_, _) => Fault.Answer(307, "", "Location: http://127.0.0.1:9/"), Expected.Final<ApiException>()) { IsConnectionKept = true },
        new(29, "redirect to itself", (call, _) => Fault.Answer(301, "", $"Location: /v4/{call}"), Expected.Final<ApiException>()) { IsConnectionKept = true },
    ];

    private static IEnumerable<FaultRow> Time() =>
    [
        new(11, "headers that stand still", (_, time) => Fault.Stall(time, "HTTP/1.1 200 OK\r\nConte"), Expected.Lost<ApiTimeoutException>()) { IsConnectionKept = false },
        new(11, "headers that come byte by byte", (_, time) => Fault.Drip(time, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n"), Expected.Lost<ApiTimeoutException>()) { IsConnectionKept = false },
        new(12, "body that stands still", (call, time) => Fault.Stall(time, call.Head + Half(call), call.IsDownload ? 2 : 0), Expected.LostInBody<ApiTimeoutException>()) { IsConnectionKept = false },
        new(13, "no answer", (_, time) => Fault.Stall(time), Expected.Lost<ApiTimeoutException>()) { IsConnectionKept = false },
    ];

    private static IEnumerable<FaultRow> Statuses() =>
    [
        new(15, "429", (_, _) => Fault.Answer(429), Expected.NotDone<ApiRateLimitException>()) { IsConnectionKept = true },
        new(15, "429 with a wait", (_, _) => Fault.Answer(429, "", "Retry-After: 1"), Expected.NotDone<ApiRateLimitException>()) { IsConnectionKept = true, Wait = TimeSpan.FromSeconds(1) },
        new(15, "429 with too long a wait", (_, _) => Fault.Answer(429, "", "Retry-After: 61"), Expected.Final<ApiRateLimitException>()) { IsConnectionKept = true },
        .. s_passing.Select(status =>
            new FaultRow(17, $"{status}", (_, _) => Fault.Answer(status), Expected.Lost<ApiServerException>()) { IsConnectionKept = true }),
        new(17, "503 with a wait", (_, _) => Fault.Answer(503, "", "Retry-After: 1"), Expected.NotDone<ApiServerException>()) { IsConnectionKept = true, Wait = TimeSpan.FromSeconds(1) },
        .. s_early.Select(status => new FaultRow(18, $"{status}", (_, _) => Fault.Answer(status), Expected.Lost<ApiException>())),
        .. s_lasting.Select(status => new FaultRow(19, $"{status}", (_, _) => Fault.Answer(status), Expected.Final<ApiServerException>())),
        .. s_refusing.Select(status =>
            new FaultRow(19, $"{status}", (_, _) => Fault.Answer(status), Expected.Final<ApiException>())),
        new(19, "400", (_, _) => Fault.Answer(400), Expected.Final<ApiBadRequestException>()),
        new(19, "401", (_, _) => Fault.Answer(401), Expected.Final<ApiAuthenticationException>()),
        new(19, "403", (_, _) => Fault.Answer(403), Expected.Final<ApiPermissionException>()),
        new(19, "404", (_, _) => Fault.Answer(404), Expected.Final<ApiNotFoundException>()),
        new(19, "409", (_, _) => Fault.Answer(409), Expected.Final<ApiConflictException>()),
        new(19, "422", (_, _) => Fault.Answer(422), Expected.Final<ApiValidationException>()),
    ];

    private static IEnumerable<FaultRow> Bodies() =>
    [
        new(20, "success: false", (_, _) => Fault.Answer(200, """{"success":false,"errors":[{"code":1000,"message":"no"}]}"""), Expected.Unexpected<ApiException>()),
        new(20, "errors beside success", (call, _) => Json(call.Body.Replace("\"errors\":[]", "\"errors\":[{\"code\":1,\"message\":\"only said\"}]", StringComparison.Ordinal)), Expected.Result),
        new(20, "neither success nor a result", (_, _) => Fault.Answer(200, """{"messages":[]}"""), Expected.Unexpected<ApiUnexpectedResponseException>()),
        new(21, "HTML", (_, _) => Html(200), Expected.Unexpected<ApiUnexpectedResponseException>()) { RequestId = "8f2a-FRA" },
        new(21, "HTML with 403", (_, _) => Html(403), Expected.Final<ApiPermissionException>()) { RequestId = "8f2a-FRA" },
        new(21, "HTML with 503", (_, _) => Html(503), Expected.Lost<ApiServerException>()) { RequestId = "8f2a-FRA" },
        new(22, "204", (_, _) => Fault.Bytes(Fault.Head(204)), Expected.Unexpected<ApiUnexpectedResponseException>()),
        new(22, "nothing", (_, _) => Fault.Answer(200), Expected.Unexpected<ApiUnexpectedResponseException>()),
        new(22, "null", (_, _) => Fault.Answer(200, "null"), Expected.Unexpected<ApiUnexpectedResponseException>()),
        new(22, "a list that nobody asked for", (_, _) => Fault.Answer(200, "[]"), UnlessList),
        new(22, "a number that is the result or no list", (_, _) => Fault.Answer(200, "12"), IfList),
        new(22, "a text", (_, _) => Fault.Answer(200, "\"x\""), Expected.Unexpected<ApiUnexpectedResponseException>()),
        new(22, "an object", (_, _) => Fault.Answer(200, "{}"), Expected.Unexpected<ApiUnexpectedResponseException>()),
        new(22, "true", (_, _) => Fault.Answer(200, "true"), Expected.Unexpected<ApiUnexpectedResponseException>()),
        new(23, "JSON that is cut off", (call, _) => Json(Half(call)), Expected.Unexpected<ApiUnexpectedResponseException>()) { IsConnectionKept = true },
        new(25, "UTF-16", (call, _) => Json(Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(call.Body))), Expected.Unexpected<ApiUnexpectedResponseException>()),
        new(25, "invalid UTF-8", (call, _) => Json(call.Body.Replace("7", "\"\u00ff\"", StringComparison.Ordinal)), Expected.Unexpected<ApiUnexpectedResponseException>()),
        new(25, "a byte that is zero", (call, _) => Json(call.Body.Replace("7", "\u00007", StringComparison.Ordinal)), Expected.Unexpected<ApiUnexpectedResponseException>()),
        new(25, "byte order mark", (call, _) => Json("\u00ef\u00bb\u00bf" + call.Body), call => Expected.Result(call)),
        new(26, "100,000 levels", (_, _) => Json(new string('[', 100_000)), Expected.Unexpected<ApiUnexpectedResponseException>()),
        new(26, "100,000 levels in an unknown member", (_, _) => Json("{\"success\":true,\"x\":" + new string('[', 100_000)), Expected.Unexpected<ApiUnexpectedResponseException>()),
    ];

    private static IEnumerable<FaultRow> Errors() => s_reasons.Select(body =>
        new FaultRow(28, body, (_, _) => Fault.Answer(400, body), Expected.Final<ApiBadRequestException>()) { IsConnectionKept = true });

    private static Expected UnlessList(FaultCall call) => call == FaultCall.List ? Expected.Result(call) : Expected.Unexpected<ApiUnexpectedResponseException>()(call);

    private static Expected IfList(FaultCall call) => call == FaultCall.List ? Expected.Unexpected<ApiUnexpectedResponseException>()(call) : Expected.Result(call);

    private static string Half(FaultCall call) => call.Body[..(call.Body.Length / 2)];

    private static string Chunked(FaultCall call, string last) =>
        Fault.Head(200, "Transfer-Encoding: chunked") + $"{call.Body.Length:x}\r\n{call.Body}\r\n{last}";

    private static FaultAnswer Json(string latin1) => Fault.Bytes(Fault.Head(200, $"Content-Length: {latin1.Length}") + latin1);

    private static FaultAnswer Html(int status)
    {
        const string Page = "<!DOCTYPE html><html><title>Just a moment</title></html>";
        return Fault.Answer(status, Page, "Content-Type: text/html", "cf-ray: 8f2a-FRA");
    }

    private static FaultAnswer Compressed(string coding, byte[] body) => Fault.Bytes(
        [.. Encoding.Latin1.GetBytes(Fault.Head(200, $"Content-Length: {body.Length}", $"Content-Encoding: {coding}")), .. body]);
}
