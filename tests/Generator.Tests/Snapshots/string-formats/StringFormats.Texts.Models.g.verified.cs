public sealed partial class TextGetAllResult : ApiModel<TextGetAllResult>
{
    public required DateTimeOffset Created { get => Get(_created); init => _created = value; }
    public Optional<DateTimeOffset?> Updated { get => Get(_updated); init => _updated = value; }
    public IReadOnlyList<DateTimeOffset>? History { get => Get(_history); init => _history = value; }
    public DateOnly? Day { get => Get(_day); init => _day = value; }
    public string? Id { get => Get(_id); init => _id = value; }
    public byte[]? Bytes { get => Get(_bytes); init => _bytes = value; }
    public string? Address { get => Get(_address); init => _address = value; }
    public string? Strange { get => Get(_strange); init => _strange = value; }

        json.RequiredDateTimeOffset("created"u8, ref _created);
        json.Optional("updated"u8, ref _updated, JsonCodec.DateTimeOffset);
        json.Optional("history"u8, ref _history, JsonCodec.List(JsonCodec.DateTimeOffset));
        json.Optional("day"u8, ref _day, JsonCodec.DateOnly);
        json.OptionalString("id"u8, ref _id);
        json.Optional("bytes"u8, ref _bytes, JsonCodec.Bytes);
        json.OptionalString("address"u8, ref _address);
        json.OptionalString("strange"u8, ref _strange);
}
