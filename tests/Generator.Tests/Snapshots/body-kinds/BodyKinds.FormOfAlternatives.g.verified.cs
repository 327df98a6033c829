/// <summary>The operations on form of alternatives.</summary>
public partial class FormOfAlternativesClient : ApiClient
{
    /// <summary>Calls <c>postAlternatives</c>.</summary>
    /// <remarks><c>POST /form-of-alternatives</c> (<c>postAlternatives</c>).</remarks>
    /// <param name="body">The form fields.</param>
    public virtual Task CreateAsync(
        FormOfAlternativeCreate body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("postAlternatives", $"/form-of-alternatives").WithForm(body, JsonCodec.Model<FormOfAlternativeCreate>()),
            options, cancellationToken);

    /// <summary>Calls <c>putAlternatives</c>.</summary>
    /// <remarks><c>PUT /form-of-alternatives</c> (<c>putAlternatives</c>).</remarks>
    /// <param name="form">The parts of the request body.</param>
    public virtual Task ReplaceAllAsync(
        FormOfAlternativeReplaceAll form, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Put("putAlternatives", $"/form-of-alternatives").WithMultipart(form.ToForm(), progress),
            options, cancellationToken);
}
