using System.Net;

namespace Cf1Gen.Runtime;

/// <summary>A page as it was answered.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
internal sealed class PageResponse<T>(CallContext call, HttpResponseMessage response, IReadOnlyList<T> items, UInt128 digest, ResultInfo? info)
{
    private readonly HttpStatusCode _status = response.StatusCode;
    private readonly string? _requestId = ResponseHeaders.RequestId(response);

    public IReadOnlyList<T> Items => items;

    public PageInfo Reply => new(items.Count, digest, info);

    /// <summary>Makes the exception for a page that has been there before.</summary>
    internal ApiUnexpectedResponseException Repeated() => new(call.Fail("the pages repeat, the list would not end.", _status, _requestId));
}
