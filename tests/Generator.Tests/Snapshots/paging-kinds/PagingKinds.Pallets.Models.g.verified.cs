/// <summary>The query and header parameters of <c>pallets-list</c>.</summary>
public sealed partial class PalletListOptions : RequestOptions
{
    public long? Since { get; set; }
}
