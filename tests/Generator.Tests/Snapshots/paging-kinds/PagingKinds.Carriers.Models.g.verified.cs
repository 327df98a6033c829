public sealed partial class Carrier : ApiModel<Carrier>
{
    public required string Id { get => Get(_id, "id"); init => _id = value; }
}

public sealed partial class CarrierListPage : ApiModel<CarrierListPage>
{
    public CarrierListPageData? Data { get => Get(_data, "data"); init => _data = value; }
}

public sealed partial class CarrierListPageData : ApiModel<CarrierListPageData>
{
    public Optional<IReadOnlyList<Carrier>?> Values { get => Get(_values, "values"); init => _values = value; }
    public bool? IsLast { get => Get(_isLast, "isLast"); init => _isLast = value; }
}
