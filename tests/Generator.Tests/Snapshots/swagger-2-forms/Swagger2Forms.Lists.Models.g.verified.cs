/// <summary>The query and header parameters of <c>lists</c>.</summary>
public sealed partial class ListGetOptions : RequestOptions
{
    public IReadOnlyList<string>? Unsaid { get; set; }
    public IReadOnlyList<long>? Csv { get; set; }
    public IReadOnlyList<string>? Ssv { get; set; }
    public IReadOnlyList<string>? Tsv { get; set; }
    public IReadOnlyList<string>? Pipes { get; set; }
    public IReadOnlyList<string>? Multi { get; set; }
    public IReadOnlyList<string>? XSpaces { get; set; }
    public IReadOnlyList<string>? XTabs { get; set; }
}
