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
    /// <param name="minusId">The value of the path parameter.</param>
    /// <param name="id">The value of the path parameter.</param>
    /// <returns>Names that are no names in C#.</returns>
    public virtual Task<Hostile> GetAsync(
        string @class, string arglist, string body2, string options2, string cancellationToken2, string minusId, string id,
        HostileGetOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("hostile", $"/hostile/{@class}/{arglist}/{body2}/{options2}/{cancellationToken2}/{minusId}/{id}")
                .WithResponseFormat(ResponseFormat.Bare)
                .AddQuery("class", options?.Class)
                .AddQuery("ToString", options?.ToStringParameter)
                .AddQuery("Equals", options?.EqualsParameter)
                .AddQuery("StartTime<", options?.StartTimeLessThan)
                .AddQuery("StartTime>", options?.StartTimeGreaterThan)
                .AddQuery("m", options?.M)
                .AddQuery("M", options?.MParameter)
                .AddQuery("\u65E5\u672C", options?.日本)
                .AddQuery("hostile-get-options", options?.HostileGetOptionsParameter),
            JsonCodec.Model<Hostile>(), options, cancellationToken);
}
