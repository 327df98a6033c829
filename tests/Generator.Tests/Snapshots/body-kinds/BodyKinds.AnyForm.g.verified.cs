/// <summary>The operations on any form.</summary>
public partial class AnyFormClient : ApiClient
{
    /// <summary>Calls <c>postAnyForm</c>.</summary>
    /// <remarks><c>POST /any-form</c> (<c>postAnyForm</c>).</remarks>
    /// <param name="body">The form fields.</param>
    public virtual Task CreateAsync(
        IReadOnlyDictionary<string, JsonElement> body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("postAnyForm", $"/any-form").WithForm(body, JsonCodec.Map(JsonCodec.Json)), options, cancellationToken);
}
