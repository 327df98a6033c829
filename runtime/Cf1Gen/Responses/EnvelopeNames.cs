namespace Cf1Gen.Runtime;

/// <summary>The names that an envelope and what is in it have: Cloudflare's own, and for errors those of other services.</summary>
internal static class EnvelopeNames
{
    internal const int Success = 0;
    internal const int Errors = 1;
    internal const int Messages = 2;
    internal const int Result = 3;
    internal const int ResultInfo = 4;

    internal const int Code = 0;
    internal const int Message = 1;
    internal const int DocumentationUrl = 2;
    internal const int Source = 3;
    internal const int ErrorChain = 4;
    internal const int Pointer = 5;
    internal const int Title = 6;
    internal const int Detail = 7;
    internal const int Type = 8;
    internal const int Msg = 9;
    internal const int ErrorDescription = 10;
    internal const int Field = 11;

    internal const int ErrorsOfBody = 0;
    internal const int MessagesOfBody = 1;
    internal const int ErrorOfBody = 2;

    internal const int PerPage = 0;
    internal const int TotalCount = 1;
    internal const int TotalPages = 2;
    internal const int Cursor = 3;
    internal const int Cursors = 4;
    internal const int After = 5;

    internal static readonly JsonNameTable Envelope = new(0, "success", "errors", "messages", "result", "result_info");

    /// <summary>Of an error or a message; <c>pointer</c> is in <c>source</c>. From <c>title</c> on they are not Cloudflare's.</summary>
    internal static readonly JsonNameTable Note = new(
        0, "code", "message", "documentation_url", "source", "error_chain", "pointer", "title", "detail", "type", "msg", "error_description", "field");

    /// <summary>Of the body of a failure, in which a note may stand as well.</summary>
    internal static readonly JsonNameTable ErrorBody = new(0, "errors", "messages", "error");

    /// <summary>Of the page; <c>after</c> is in <c>cursors</c>.</summary>
    internal static readonly JsonNameTable Info = new(0, "per_page", "total_count", "total_pages", "cursor", "cursors", "after");
}
