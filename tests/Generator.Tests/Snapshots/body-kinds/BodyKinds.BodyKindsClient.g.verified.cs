/// <summary>A client for Bodies of every kind.</summary>
public partial class BodyKindsClient : ApiClient
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

    /// <summary>The operations on any form.</summary>
    public virtual AnyFormClient AnyForm { get; } = null!;
    /// <summary>The operations on bytes.</summary>
    public virtual BytesClient Bytes { get; } = null!;
    /// <summary>The operations on csv.</summary>
    public virtual CsvClient Csv { get; } = null!;
    /// <summary>The operations on deep form.</summary>
    public virtual DeepFormClient DeepForm { get; } = null!;
    /// <summary>The operations on form.</summary>
    public virtual FormClient Form { get; } = null!;
    /// <summary>The operations on form of alternatives.</summary>
    public virtual FormOfAlternativesClient FormOfAlternatives { get; } = null!;
    /// <summary>The operations on image.</summary>
    public virtual ImageClient Image { get; } = null!;
    /// <summary>The operations on lines.</summary>
    public virtual LinesClient Lines { get; } = null!;
    /// <summary>The operations on none.</summary>
    public virtual NoneClient None { get; } = null!;
    /// <summary>The operations on odd.</summary>
    public virtual OddClient Odd { get; } = null!;
    /// <summary>The operations on several.</summary>
    public virtual SeveralClient Several { get; } = null!;
    /// <summary>The operations on text.</summary>
    public virtual TextClient Text { get; } = null!;
    /// <summary>The operations on unusual.</summary>
    public virtual UnusualClient Unusual { get; } = null!;
    /// <summary>The operations on wildcard.</summary>
    public virtual WildcardClient Wildcard { get; } = null!;
    /// <summary>The operations on xml.</summary>
    public virtual XmlClient Xml { get; } = null!;

    /// <summary>Calls <c>mergePatch</c>.</summary>
    /// <remarks><c>PATCH /merge-patch</c> (<c>mergePatch</c>).</remarks>
    public virtual Task MergePatchAsync(Fields body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Patch("mergePatch", $"/merge-patch").WithJson(body).WithContentType("application/merge-patch+json"),
            options, cancellationToken);
}
