/// <summary>The operations on form.</summary>
public partial class FormClient : ApiClient
{
    /// <summary>Calls <c>form</c>.</summary>
    /// <remarks><c>POST /form</c> (<c>form</c>).</remarks>
    /// <param name="body">The form fields; <c>null</c> to send no body.</param>
    public virtual Task CreateAsync(Thing? body = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("form", $"/form").AllowNoBody().WithForm(body, JsonCodec.Model<Thing>()), options, cancellationToken);
}
