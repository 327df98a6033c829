using System.Diagnostics;
using System.Globalization;

namespace Cf1Gen.Runtime;

/// <summary>What spans and metrics say of a call: names and values of OpenTelemetry's conventions for HTTP, and our own for what these lack.</summary>
internal static class CallTags
{
    internal const string Method = "http.request.method";
    internal const string Operation = "cf1gen.operation.id";
    internal const string Attempts = "cf1gen.attempts";
    internal const string Error = "error.type";

    /// <summary>The method of a request whose method is none that the conventions know.</summary>
    internal const string OtherMethod = "_OTHER";

    private const string Status = "http.response.status_code";
    private const string Cancelled = "cf1gen.cancelled";

    private static readonly string[] s_methods = ["CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "QUERY", "TRACE"];

    /// <summary>The method as the conventions spell it: the caller's own words must not become values of a metric.</summary>
    internal static string MethodOf(HttpMethod method) =>
        Array.Find(s_methods, known => known.Equals(method.Method, StringComparison.OrdinalIgnoreCase)) ?? OtherMethod;

    /// <summary>What is known before the answer, for metrics: few values, all told.</summary>
    internal static TagList Of(CallContext call)
    {
        var tags = new TagList { { Method, MethodOf(call.Request.Method) }, { Operation, call.Request.OperationId } };
        if (call.Address is { } address)
        {
            tags.Add("server.address", address.IdnHost);
            tags.Add("server.port", address.Port);
        }

        return tags;
    }

    /// <summary>Adds how it ended.</summary>
    internal static void Add(ref TagList tags, Exception? failure, int? status)
    {
        if (status is { } code)
        {
            tags.Add(Status, code);
        }

        if (failure is OperationCanceledException)
        {
            tags.Add(Cancelled, true);
        }
        else if (failure is not null)
        {
            tags.Add(Error, ErrorOf(failure));
        }
    }

    /// <summary>Adds what only a span has: where it went, how often, under which id.</summary>
    internal static void AddTo(Activity activity, CallContext call, string? requestId)
    {
        if (MethodOf(call.Request.Method) == OtherMethod)
        {
            activity.SetTag("http.request.method_original", call.Request.Method.Method);
        }

        if (call.Address is { } address)
        {
            // That there was a query may be known, but not what was in it.
            var path = call.Redact(address.GetLeftPart(UriPartial.Path));
            activity.SetTag("url.full", address.Query.Length == 0 ? path : path + "?*");
        }

        if (call.Attempts > 1)
        {
            activity.SetTag("http.request.resend_count", call.Attempts - 1);
        }

        activity.SetTag(Attempts, call.Attempts).SetTag("cf1gen.request_id", requestId);
    }

    /// <summary>What went wrong: the status if that says it, and else the type of the exception.</summary>
    internal static string ErrorOf(Exception failure) => (int?)(failure as ApiException)?.StatusCode is { } status and (< 200 or >= 300)
        ? status.ToString(CultureInfo.InvariantCulture)
        : failure.GetType().FullName!;
}
