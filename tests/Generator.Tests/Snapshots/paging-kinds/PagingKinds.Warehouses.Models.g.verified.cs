public sealed partial class WarehouseListPage : ApiModel<WarehouseListPage>
{
    public IReadOnlyList<DateOnly>? Value { get => Get(_value); init => _value = value; }
    /// <summary>Gets or sets <c>@odata.nextLink</c>.</summary>
    public string? OdataNextLink { get => Get(_odataNextLink); init => _odataNextLink = value; }

        json.Optional("value"u8, ref _value, JsonCodec.List(JsonCodec.DateOnly));
        json.OptionalString("@odata.nextLink"u8, ref _odataNextLink);
}
