/// <summary>The query and header parameters of simple.</summary>
public sealed partial class SimpleGetOptions : RequestOptions
{
    public string? Trace { get; set; }
}
