/// <summary>A client for Objects put together.</summary>
public partial class AllofMergeClient : ApiClient
{
    /// <summary>Gives a car.</summary>
    /// <remarks><c>GET /cars</c> (<c>car</c>).</remarks>
    /// <returns>A car.</returns>
    public virtual Task<Car> GetCarsAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("car", $"/cars").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Car>(), options, cancellationToken);

    /// <summary>Gives what a car narrows.</summary>
    /// <remarks><c>GET /paints</c> (<c>paint</c>).</remarks>
    /// <returns>The paint.</returns>
    public virtual Task<Coloured> GetPaintsAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("paint", $"/paints").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Coloured>(), options, cancellationToken);
}
