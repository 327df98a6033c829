using System.Diagnostics;
using System.Globalization;

namespace Cf1Gen.Runtime;

/// <summary>The tags of spans and metrics: those of OpenTelemetry's conventions for HTTP, and our own in addition.</summary>
internal static class CallTags
{
    internal const string Method = "http.request.method";
    internal const string Operation = "cf1gen.operation.id";
    internal const string Attempts = "cf1gen.attempts";
    internal const string Error = "error.type";

    /// <summary>The value for methods that the conventions do not define.</summary>
    internal const string OtherMethod = "_OTHER";

    private const string Status = "http.response.status_code";
    private const string Cancelled = "cf1gen.cancelled";

    private static readonly string[] s_methods = ["CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "QUERY", "TRACE"];

    /// <summary>Gets the method by the conventions: arbitrary methods must not become values of a metric.</summary>
    internal static string MethodOf(HttpMethod method) =>
        Array.Find(s_methods, known => known.Equals(method.Method, StringComparison.OrdinalIgnoreCase)) ?? OtherMethod;

    /// <summary>Gets the tags that are known before the response, with few distinct values for metrics.</summary>
    internal static TagList Of(CallContext call)
    {
        var tags = new TagList { { Method, MethodOf(call.Request.Method) }, { Operation, call.Request.OperationId } };
        if (call.Request.PathTemplate is { } template)
        {
            tags.Add("url.template", template);
        }

        if (call.Address is { } address)
        {
            tags.Add("server.address", address.IdnHost);
            tags.Add("server.port", address.Port);
        }

        return tags;
    }

    /// <summary>Adds the outcome.</summary>
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

    /// <summary>Adds the tags that only a span has: address, attempts, request id.</summary>
    internal static void AddTo(Activity activity, CallContext call, string? requestId)
    {
        if (MethodOf(call.Request.Method) == OtherMethod)
        {
            activity.SetTag("http.request.method_original", call.Request.Method.Method);
        }

        if (call.Address is { } address)
        {
            // Only the presence of a query is recorded, not its content.
            var path = call.Redact(address.GetLeftPart(UriPartial.Path));
            activity.SetTag("url.full", address.Query.Length == 0 ? path : path + "?*");
        }

        if (call.Attempts > 1)
        {
            activity.SetTag("http.request.resend_count", call.Attempts - 1);
        }

        activity.SetTag(Attempts, call.Attempts).SetTag("cf1gen.request_id", requestId);
    }

    /// <summary>Gets the error type: the status of an error response, or the type of the exception.</summary>
    internal static string ErrorOf(Exception failure) => (int?)(failure as ApiException)?.StatusCode is { } status and (< 200 or >= 300)
        ? status.ToString(CultureInfo.InvariantCulture)
        : failure.GetType().FullName!;
}
