using System.Net;

namespace Cf1Gen.Runtime;

/// <summary>A page that was received, with the details for an exception.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <typeparam name="TResponse">The type of the response that contains them.</typeparam>
internal sealed class PageResponse<T, TResponse>(
    CallContext call, HttpResponseMessage response, TResponse content, IReadOnlyList<T> items, UInt128 digest, ResultInfo? resultInfo)
{
    private readonly HttpStatusCode _statusCode = response.StatusCode;
    private readonly string? _requestId = ResponseHeaders.RequestId(response);

    public TResponse Content => content;

    public IReadOnlyList<T> Items => items;

    public PageInfo Info => new((items as ShortenedList<T>)?.ReceivedCount ?? items.Count, digest, resultInfo);

    /// <summary>Creates the exception for a page that was received before.</summary>
    internal ApiUnexpectedResponseException CreateRepeatedPageException() =>
        new(call.Fail("the server returned a page repeatedly, so the list would never end.", _statusCode, _requestId));
}
