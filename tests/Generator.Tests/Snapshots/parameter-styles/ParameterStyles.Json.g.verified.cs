/// <summary>The operations on json.</summary>
public partial class JsonClient : ApiClient
{
    /// <summary>Calls <c>jsonInPath</c>.</summary>
    /// <remarks><c>GET /json/{filter}</c> (<c>jsonInPath</c>).</remarks>
    /// <param name="filter2">The value of the path parameter.</param>
    public virtual Task GetAsync(Point filter2, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("jsonInPath", $"/json/{PathValue.Create(filter2, JsonCodec.Model<Point>(), ParameterStyle.Json, "filter")}"),
            options, cancellationToken);
}
