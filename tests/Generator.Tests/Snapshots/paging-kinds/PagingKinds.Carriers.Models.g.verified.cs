public sealed partial class Carrier : ApiModel<Carrier>
{
    public required string Id { get => Get(_id); init => _id = value; }

        json.RequiredString("id"u8, ref _id);
}

public sealed partial class CarrierListPage : ApiModel<CarrierListPage>
{
    public CarrierListPageData? Data { get => Get(_data); init => _data = value; }

        json.OptionalModel("data"u8, ref _data);
}

public sealed partial class CarrierListPageData : ApiModel<CarrierListPageData>
{
    public Optional<IReadOnlyList<Carrier>?> Values { get => Get(_values); init => _values = value; }
    public bool? IsLast { get => Get(_isLast); init => _isLast = value; }

        json.Optional("values"u8, ref _values, JsonCodec.List(JsonCodec.Model<Carrier>()));
        json.OptionalBoolean("isLast"u8, ref _isLast);
}
