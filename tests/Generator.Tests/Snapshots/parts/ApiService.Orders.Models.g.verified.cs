/// <summary>The query and header parameters of <c>createOrder</c>.</summary>
public sealed partial class OrderCreateOptions : RequestOptions
{
    public required string XTenant { get; set; }
}
