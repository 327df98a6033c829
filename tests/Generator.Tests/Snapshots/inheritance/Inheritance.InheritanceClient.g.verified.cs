/// <summary>A client for Schemas that are kinds of another one.</summary>
public partial class InheritanceClient : ApiClient
{
        Animals = new(connection, this);

    /// <summary>The operations on animals.</summary>
    public virtual AnimalsClient Animals { get; } = null!;

    /// <summary>Calls <c>listParts</c>.</summary>
    /// <remarks><c>GET /parts</c> (<c>listParts</c>).</remarks>
    /// <returns>Parts.</returns>
    public virtual Task<IReadOnlyList<Part>> ListPartsAsync(
        RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("listParts", $"/parts").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.List(JsonCodec.Model<Part>()), options, cancellationToken);
}
