/// <summary>A client for Answers of every kind.</summary>
public partial class AnswersClient : ApiClient, IApiClient<AnswersClient, AnswersClientOptions>
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

    public virtual BytesClient Bytes { get; } = null!;
    public virtual CsvClient Csv { get; } = null!;
    public virtual DefaultClient Default { get; } = null!;
    public virtual ErrorsClient Errors { get; } = null!;
    public virtual EventTextClient EventText { get; } = null!;
    public virtual EventsClient Events { get; } = null!;
    public virtual JsonBytesClient JsonBytes { get; } = null!;
    public virtual LineListClient LineList { get; } = null!;
    public virtual LinesClient Lines { get; } = null!;
    public virtual PartsClient Parts { get; } = null!;
    public virtual RangeClient Range { get; } = null!;
    public virtual SeveralSuccessesClient SeveralSuccesses { get; } = null!;
    public virtual SeveralTypesClient SeveralTypes { get; } = null!;
    public virtual TextClient Text { get; } = null!;
    public virtual TwoKindsOfJsonClient TwoKindsOfJson { get; } = null!;
    public virtual UntypedClient Untyped { get; } = null!;
    public virtual VendorClient Vendor { get; } = null!;
    public virtual WildcardClient Wildcard { get; } = null!;
    public virtual XmlClient Xml { get; } = null!;
}
