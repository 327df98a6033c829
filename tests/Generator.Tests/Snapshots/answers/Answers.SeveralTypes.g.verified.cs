/// <summary>The operations on several types.</summary>
public partial class SeveralTypesClient : ApiClient
{
    /// <summary>Calls <c>getSeveralTypes</c>.</summary>
    /// <remarks><c>GET /several-types</c> (<c>getSeveralTypes</c>).</remarks>
    /// <returns>A thing.</returns>
    public virtual Task<Thing> GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getSeveralTypes", $"/several-types").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Thing>(), options, cancellationToken);

    /// <summary>Calls <c>getSeveralTypes</c>.</summary>
    /// <remarks><c>GET /several-types</c> (<c>getSeveralTypes</c>), with content of type <c>text/event-stream</c>.</remarks>
    /// <returns>A thing.</returns>
    public virtual IAsyncEnumerable<Thing> GetAllStreamingAsync(
        RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Stream(
            ApiRequest.Get("getSeveralTypes", $"/several-types").Accept("text/event-stream"),
            StreamFormat.EventData, JsonCodec.Model<Thing>(), options, cancellationToken);
}
