/// <summary>The query and header parameters of <c>returns-list</c>.</summary>
public sealed partial class ReturnListOptions : RequestOptions
{
    public long? Page { get; set; }
}
