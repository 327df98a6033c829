public sealed partial class WarehouseListPage : ApiModel<WarehouseListPage>
{
    public IReadOnlyList<DateOnly>? Value { get => Get(_value, "value"); init => _value = value; }
    /// <summary>Gets or sets <c>@odata.nextLink</c>.</summary>
    public string? OdataNextLink { get => Get(_odataNextLink, "@odata.nextLink"); init => _odataNextLink = value; }
}
