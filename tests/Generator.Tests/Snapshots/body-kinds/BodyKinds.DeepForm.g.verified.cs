/// <summary>The operations on deep form.</summary>
public partial class DeepFormClient : ApiClient
{
    /// <summary>Calls <c>postDeepForm</c>.</summary>
    /// <remarks><c>POST /deep-form</c> (<c>postDeepForm</c>).</remarks>
    /// <param name="body">The form fields.</param>
    public virtual Task CreateAsync(DeepFormCreate body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("postDeepForm", $"/deep-form")
                .WithForm(body, JsonCodec.Model<DeepFormCreate>(), new FormEncoding(ParameterStyle.DeepObject)),
            options, cancellationToken);
}
