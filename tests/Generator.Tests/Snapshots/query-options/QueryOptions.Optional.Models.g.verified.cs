/// <summary>The query and header parameters of <c>optional</c>.</summary>
public sealed partial class OptionalGetOptions : RequestOptions
{
    public string? Text { get; set; }
}
