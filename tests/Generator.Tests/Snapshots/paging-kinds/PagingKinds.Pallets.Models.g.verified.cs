/// <summary>The query and header parameters of pallets-list.</summary>
public sealed partial class PalletListOptions : RequestOptions
{
    public long? Since { get; set; }
}
