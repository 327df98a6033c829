/// <summary>The query and header parameters of returns-list.</summary>
public sealed partial class ReturnListOptions : RequestOptions
{
    public long? Page { get; set; }
}
