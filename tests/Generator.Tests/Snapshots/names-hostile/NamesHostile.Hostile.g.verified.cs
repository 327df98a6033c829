/// <summary>The operations on hostile.</summary>
public partial class HostileClient : ApiClient
{
    /// <summary>Has hostile parameters.</summary>
    /// <remarks><c>GET /hostile/{class}/{__arglist}/{body}/{options}/{cancellation_token}/{-id}/{id}</c> (<c>hostile</c>).</remarks>
    /// <param name="class">The value of the path parameter.</param>
    /// <param name="arglist">The value of the path parameter.</param>
    /// <param name="body2">The value of the path parameter.</param>
    /// <param name="options2">The value of the path parameter.</param>
    /// <param name="cancellationToken2">The value of the path parameter.</param>
    /// <param name="id">The value of the path parameter.</param>
    /// <param name="id2">The value of the path parameter.</param>
    /// <param name="query">The query and header parameters.</param>
    /// <returns>Names that are no names in C#.</returns>
    public virtual Task<Hostile> GetAsync(
        string @class, string arglist, string body2, string options2, string cancellationToken2, string id, string id2,
        HostileGetOptions? query = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("hostile", $"/hostile/{@class}/{arglist}/{body2}/{options2}/{cancellationToken2}/{id}/{id2}")
                .WithResponseFormat(ResponseFormat.Bare)
                .AddQuery("class", query?.Class)
                .AddQuery("ToString", query?.ToString2)
                .AddQuery("Equals", query?.Equals2)
                .AddQuery("StartTime<", query?.StartTime)
                .AddQuery("StartTime>", query?.StartTime2)
                .AddQuery("m", query?.M)
                .AddQuery("M", query?.M2)
                .AddQuery("\u65E5\u672C", query?.Value5ffcbea4)
                .AddQuery("hostile-get-options", query?.HostileGetOptions2),
            JsonCodec.Model<Hostile>(), options, cancellationToken);
}
