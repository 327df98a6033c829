/// <summary>A client for Bodies that may be left out.</summary>
public partial class OptionalBodiesClient : ApiClient
{
        Anything = new(connection, this);
        Bytes = new(connection, this);
        File = new(connection, this);
        Form = new(connection, this);
        Model = new(connection, this);
        Number = new(connection, this);
        Parts = new(connection, this);
        Text = new(connection, this);
        Unsaid = new(connection, this);

    /// <summary>The operations on anything.</summary>
    public virtual AnythingClient Anything { get; } = null!;
    /// <summary>The operations on bytes.</summary>
    public virtual BytesClient Bytes { get; } = null!;
    /// <summary>The operations on file.</summary>
    public virtual FileClient File { get; } = null!;
    /// <summary>The operations on form.</summary>
    public virtual FormClient Form { get; } = null!;
    /// <summary>The operations on model.</summary>
    public virtual ModelClient Model { get; } = null!;
    /// <summary>The operations on number.</summary>
    public virtual NumberClient Number { get; } = null!;
    /// <summary>The operations on parts.</summary>
    public virtual PartsClient Parts { get; } = null!;
    /// <summary>The operations on text.</summary>
    public virtual TextClient Text { get; } = null!;
    /// <summary>The operations on unsaid.</summary>
    public virtual UnsaidClient Unsaid { get; } = null!;

    /// <summary>Calls <c>list</c>.</summary>
    /// <remarks><c>POST /list</c> (<c>list</c>).</remarks>
    /// <param name="body">The request body; <c>null</c> to send no body.</param>
    public virtual Task ListAsync(
        IReadOnlyList<string>? body = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("list", $"/list").AllowNoBody().WithJson(body, JsonCodec.NullableReference(JsonCodec.List(JsonCodec.String))),
            options, cancellationToken);
}
