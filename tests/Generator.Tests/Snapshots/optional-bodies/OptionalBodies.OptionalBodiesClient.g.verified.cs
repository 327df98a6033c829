/// <summary>A client for Bodies that may be left out.</summary>
public partial class OptionalBodiesClient : ApiClient, IApiClient<OptionalBodiesClient, OptionalBodiesClientOptions>
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

    public virtual AnythingClient Anything { get; } = null!;
    public virtual BytesClient Bytes { get; } = null!;
    public virtual FileClient File { get; } = null!;
    public virtual FormClient Form { get; } = null!;
    public virtual ModelClient Model { get; } = null!;
    public virtual NumberClient Number { get; } = null!;
    public virtual PartsClient Parts { get; } = null!;
    public virtual TextClient Text { get; } = null!;
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
