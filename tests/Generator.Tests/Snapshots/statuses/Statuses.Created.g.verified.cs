/// <summary>The operations on created.</summary>
public partial class CreatedClient : ApiClient
{
    /// <summary>Answers 201.</summary>
    /// <remarks><c>POST /created</c> (<c>created</c>).</remarks>
    /// <returns>Made.</returns>
    public virtual Task<string> CreateAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("created", $"/created").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.String, options, cancellationToken);
}
