/// <summary>The operations on cars.</summary>
public partial class CarsClient : ApiClient
{
    /// <summary>Gives a car.</summary>
    /// <remarks><c>GET /cars</c> (<c>car</c>).</remarks>
    /// <returns>A car.</returns>
    public virtual Task<Car> GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("car", $"/cars").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Car>(), options, cancellationToken);
}
