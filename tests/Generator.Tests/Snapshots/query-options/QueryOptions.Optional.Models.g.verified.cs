/// <summary>The query and header parameters of optional.</summary>
public sealed partial class OptionalGetOptions : RequestOptions
{
    public string? Text { get; set; }
}
