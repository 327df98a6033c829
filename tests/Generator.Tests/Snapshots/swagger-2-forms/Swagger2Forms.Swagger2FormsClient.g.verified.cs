/// <summary>A client for Lists and forms of version 2.</summary>
public partial class Swagger2FormsClient : ApiClient
{
        Lists = new(connection, this);

    /// <summary>The operations on lists.</summary>
    public virtual ListsClient Lists { get; } = null!;

    /// <summary>Calls <c>both</c>.</summary>
    /// <remarks><c>PUT /both</c> (<c>both</c>).</remarks>
    /// <param name="body">The request body; <c>null</c> to send no body.</param>
    public virtual Task UpdateBothAsync(
        UpdateBothBody? body = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Put("both", $"/both").AllowNoBody().WithJson(body), options, cancellationToken);

    /// <summary>Calls <c>fields</c>.</summary>
    /// <remarks><c>POST /fields</c> (<c>fields</c>).</remarks>
    /// <param name="body">The form fields.</param>
    /// <returns>Without a schema, and so without content.</returns>
    public virtual Task PostFieldsAsync(
        PostFieldsBody body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("fields", $"/fields")
                .WithForm(body, JsonCodec.Model<PostFieldsBody>(), new FormEncoding().WithStyle(ParameterStyle.Form, "commas").WithStyle(ParameterStyle.PipeDelimited, "pipes").WithStyle(ParameterStyle.FormExploded, "multi")),
            options, cancellationToken);

    /// <summary>Calls <c>files</c>.</summary>
    /// <remarks><c>POST /files</c> (<c>files</c>).</remarks>
    /// <param name="form">The parts of the request body.</param>
    /// <param name="progress">The receiver of the progress of the upload.</param>
    /// <returns>A file.</returns>
    public virtual Task<string> UploadFilesAsync(
        UploadFilesBody form, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("files", $"/files").WithResponseFormat(ResponseFormat.Bare).WithMultipart(form.ToForm(), progress),
            JsonCodec.String, options, cancellationToken);
}

/// <summary>Options for creating a <see cref="Swagger2FormsClient"/>.</summary>
public partial class Swagger2FormsClientOptions : ApiClientOptions
{
            Name = "Swagger2Forms",
            BaseAddress = "https://api.example.com/v1",
            EnvironmentPrefix = "SWAGGER2_FORMS",
            Authenticates = false,
}
