/// <summary>The query and header parameters of <c>simple</c>.</summary>
public sealed partial class SimpleGetOptions : RequestOptions
{
    public string? Trace { get; set; }
}
