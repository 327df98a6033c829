/// <summary>The operations on types.</summary>
public partial class TypesClient : ApiClient
{
    /// <summary>Takes types with hostile names.</summary>
    /// <remarks><c>PUT /types</c> (<c>types (all) of ~them</c>).</remarks>
    /// <returns>Names that are no names in C#.</returns>
    public virtual Task<Hostile> ReplaceAllAsync(
        TypeReplaceAll body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Put("types (all) of ~them", $"/types").WithResponseFormat(ResponseFormat.Bare).WithJson(body),
            JsonCodec.Model<Hostile>(), options, cancellationToken);
}
