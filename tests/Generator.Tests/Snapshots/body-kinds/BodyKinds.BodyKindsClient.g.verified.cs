/// <summary>A client for Bodies of every kind.</summary>
public partial class BodyKindsClient : ApiClient, IApiClient<BodyKindsClient, BodyKindsClientOptions>
{
        AnyForm = new(connection, this);
        Bytes = new(connection, this);
        Csv = new(connection, this);
        DeepForm = new(connection, this);
        Form = new(connection, this);
        FormOfAlternatives = new(connection, this);
        Image = new(connection, this);
        Lines = new(connection, this);
        None = new(connection, this);
        Odd = new(connection, this);
        Several = new(connection, this);
        Text = new(connection, this);
        Unusual = new(connection, this);
        Wildcard = new(connection, this);
        Xml = new(connection, this);

    public virtual AnyFormClient AnyForm { get; } = null!;
    public virtual BytesClient Bytes { get; } = null!;
    public virtual CsvClient Csv { get; } = null!;
    public virtual DeepFormClient DeepForm { get; } = null!;
    public virtual FormClient Form { get; } = null!;
    public virtual FormOfAlternativesClient FormOfAlternatives { get; } = null!;
    public virtual ImageClient Image { get; } = null!;
    public virtual LinesClient Lines { get; } = null!;
    public virtual NoneClient None { get; } = null!;
    public virtual OddClient Odd { get; } = null!;
    public virtual SeveralClient Several { get; } = null!;
    public virtual TextClient Text { get; } = null!;
    public virtual UnusualClient Unusual { get; } = null!;
    public virtual WildcardClient Wildcard { get; } = null!;
    public virtual XmlClient Xml { get; } = null!;

    /// <summary>Calls <c>mergePatch</c>.</summary>
    /// <remarks><c>PATCH /merge-patch</c> (<c>mergePatch</c>).</remarks>
    public virtual Task MergePatchAsync(Fields body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Patch("mergePatch", $"/merge-patch").WithJson(body).WithContentType("application/merge-patch+json"),
            options, cancellationToken);
}
