/// <summary>The operations on form.</summary>
public partial class FormClient : ApiClient
{
    /// <summary>Calls <c>postForm</c>.</summary>
    /// <remarks><c>POST /form</c> (<c>postForm</c>).</remarks>
    /// <param name="body">The form fields.</param>
    public virtual Task CreateAsync(Fields body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("postForm", $"/form")
                .WithForm(body, JsonCodec.Model<Fields>(), new FormEncoding().WithStyle(ParameterStyle.Form, "commas").WithStyle(ParameterStyle.DeepObject, "deep")),
            options, cancellationToken);
}
