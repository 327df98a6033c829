/// <summary>The operations on fields.</summary>
public partial class FieldsClient : ApiClient
{
    /// <summary>Calls <c>fields</c>.</summary>
    /// <remarks><c>POST /fields</c> (<c>fields</c>).</remarks>
    /// <param name="body">The form fields.</param>
    /// <returns>Without a schema, and so without content.</returns>
    public virtual Task CreateAsync(FieldCreate body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("fields", $"/fields")
                .WithForm(body, JsonCodec.Model<FieldCreate>(), new FormEncoding().WithStyle(ParameterStyle.Form, "commas").WithStyle(ParameterStyle.PipeDelimited, "pipes").WithStyle(ParameterStyle.FormExploded, "multi")),
            options, cancellationToken);
}
