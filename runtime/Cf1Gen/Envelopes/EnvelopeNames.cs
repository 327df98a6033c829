namespace Cf1Gen.Runtime;

/// <summary>The names that an envelope and what is in it have, Cloudflare's own.</summary>
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

    internal const int PerPage = 0;
    internal const int TotalCount = 1;
    internal const int TotalPages = 2;
    internal const int Cursor = 3;
    internal const int Cursors = 4;
    internal const int After = 5;

    internal static readonly JsonNames Envelope = new(0, "success", "errors", "messages", "result", "result_info");

    /// <summary>Of an error or a message; <c>pointer</c> is in <c>source</c>.</summary>
    internal static readonly JsonNames Note = new(0, "code", "message", "documentation_url", "source", "error_chain", "pointer");

    /// <summary>Of the page; <c>after</c> is in <c>cursors</c>.</summary>
    internal static readonly JsonNames Info = new(0, "per_page", "total_count", "total_pages", "cursor", "cursors", "after");
}
