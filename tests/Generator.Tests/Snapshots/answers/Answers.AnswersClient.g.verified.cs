/// <summary>A client for Answers of every kind.</summary>
public partial class AnswersClient : ApiClient
{
        Bytes = new(connection, this);
        Csv = new(connection, this);
        Default = new(connection, this);
        Errors = new(connection, this);
        EventText = new(connection, this);
        Events = new(connection, this);
        JsonBytes = new(connection, this);
        LineList = new(connection, this);
        Lines = new(connection, this);
        Parts = new(connection, this);
        Range = new(connection, this);
        SeveralSuccesses = new(connection, this);
        SeveralTypes = new(connection, this);
        Text = new(connection, this);
        TwoKindsOfJson = new(connection, this);
        Untyped = new(connection, this);
        Vendor = new(connection, this);
        Wildcard = new(connection, this);
        Xml = new(connection, this);

    /// <summary>The operations on bytes.</summary>
    public virtual BytesClient Bytes { get; } = null!;
    /// <summary>The operations on csv.</summary>
    public virtual CsvClient Csv { get; } = null!;
    /// <summary>The operations on default.</summary>
    public virtual DefaultClient Default { get; } = null!;
    /// <summary>The operations on errors.</summary>
    public virtual ErrorsClient Errors { get; } = null!;
    /// <summary>The operations on event text.</summary>
    public virtual EventTextClient EventText { get; } = null!;
    /// <summary>The operations on events.</summary>
    public virtual EventsClient Events { get; } = null!;
    /// <summary>The operations on json bytes.</summary>
    public virtual JsonBytesClient JsonBytes { get; } = null!;
    /// <summary>The operations on line list.</summary>
    public virtual LineListClient LineList { get; } = null!;
    /// <summary>The operations on lines.</summary>
    public virtual LinesClient Lines { get; } = null!;
    /// <summary>The operations on parts.</summary>
    public virtual PartsClient Parts { get; } = null!;
    /// <summary>The operations on range.</summary>
    public virtual RangeClient Range { get; } = null!;
    /// <summary>The operations on several successes.</summary>
    public virtual SeveralSuccessesClient SeveralSuccesses { get; } = null!;
    /// <summary>The operations on several types.</summary>
    public virtual SeveralTypesClient SeveralTypes { get; } = null!;
    /// <summary>The operations on text.</summary>
    public virtual TextClient Text { get; } = null!;
    /// <summary>The operations on two kinds of json.</summary>
    public virtual TwoKindsOfJsonClient TwoKindsOfJson { get; } = null!;
    /// <summary>The operations on untyped.</summary>
    public virtual UntypedClient Untyped { get; } = null!;
    /// <summary>The operations on vendor.</summary>
    public virtual VendorClient Vendor { get; } = null!;
    /// <summary>The operations on wildcard.</summary>
    public virtual WildcardClient Wildcard { get; } = null!;
    /// <summary>The operations on xml.</summary>
    public virtual XmlClient Xml { get; } = null!;
}
