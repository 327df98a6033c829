using System.Collections.Specialized;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Web;
using Cf1Gen.PagingKinds;

namespace Cf1Gen.EndToEnd.Tests.Paging;

/// <summary>A list of the client that is generated for the fixture <c>paging-kinds</c>, and a server of its kind with ten items.</summary>
/// <param name="Path">The path of the list.</param>
/// <param name="Pages">Returns the pages of a list, with a page size and from a continuation token on.</param>
/// <param name="Start">Returns the index of the first item that a request asks for.</param>
/// <param name="Respond">Returns the response with some items.</param>
internal sealed record ListKind(
    string Path,
    Func<PagingKindsClient, int?, string?, IAsyncEnumerable<TextPage>> Pages,
    Func<NameValueCollection, int> Start,
    Func<int, int, string> Respond)
{
    /// <summary>The number of items of each list.</summary>
    public const int Count = 10;

    private const int ServerPageSize = 3;

    /// <summary>Gets the parameter of the page size; <see langword="null"/> if only the server chooses it.</summary>
    public string? Size { get; init; }

    /// <summary>Gets a value indicating whether the link to the next page is in the header <c>Link</c>.</summary>
    public bool LinksInHeader { get; init; }

    /// <summary>Creates the server and a client of it.</summary>
    /// <param name="server">The server.</param>
    /// <param name="fault">Returns a response in place of that of the server, or <see langword="null"/>.</param>
    /// <param name="ignoresPosition">
    /// <see langword="true"/> if the server always returns the first page; otherwise, <see langword="false"/>.
    /// </param>
    public PagingKindsClient Connect(out FakeServer server, Func<HttpResponseMessage?>? fault = null, bool ignoresPosition = false)
    {
        server = new FakeServer().Respond(request => fault?.Invoke() ?? Serve(request, ignoresPosition));
        return new PagingKindsClient(new() { HttpClient = new HttpClient(server), MaxRetries = 0 });
    }

    /// <summary>Returns the page size that a request asks for.</summary>
    public int? SizeOf(RecordedRequest request) =>
        Size is null ? null : int.Parse(Parameters(request)[Size]!, CultureInfo.InvariantCulture);

    private HttpResponseMessage Serve(RecordedRequest request, bool ignoresPosition)
    {
        Assert.Equal("/v1" + Path, request.Uri.AbsolutePath);
        var start = ignoresPosition ? 0 : Math.Min(Start(Parameters(request)), Count);
        var next = Math.Min(start + (SizeOf(request) ?? ServerPageSize), Count);
        (string, string)[] links = LinksInHeader && next < Count
            ? [("Link", $"<https://shop.example/v1{Path}?{Size}={next - start}&from={next}>; rel=\"next\"")]
            : [];
        return FakeResponse.Create(200, Respond(start, next), links);
    }

    /// <summary>Returns the parameters in the query, or in the body of a POST.</summary>
    private static NameValueCollection Parameters(RecordedRequest request)
    {
        var parameters = HttpUtility.ParseQueryString(request.Uri.Query);
        if (request.Body is { Length: > 0 })
        {
            foreach (var property in (JsonObject)request.Json)
            {
                parameters[property.Key] = property.Value?.ToString();
            }
        }

        return parameters;
    }
}
