/// <summary>The query and header parameters of createOrder.</summary>
public sealed partial class OrderCreateOptions : RequestOptions
{
    public required string XTenant { get; set; }
}
