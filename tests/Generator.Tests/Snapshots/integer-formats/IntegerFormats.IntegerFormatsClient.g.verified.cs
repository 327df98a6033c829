/// <summary>A client for Numbers.</summary>
public partial class IntegerFormatsClient : ApiClient
{
    /// <summary>Gives numbers.</summary>
    /// <remarks><c>GET /numbers</c> (<c>numbers</c>).</remarks>
    /// <returns>Numbers.</returns>
    public virtual Task<Numbers> GetNumbersAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("numbers", $"/numbers").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Numbers>(), options, cancellationToken);
}
