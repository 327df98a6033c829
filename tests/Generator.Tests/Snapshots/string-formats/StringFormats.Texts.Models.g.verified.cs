public sealed partial class TextGetAllResult : ApiModel<TextGetAllResult>
{
    public required DateTimeOffset Created { get => Get(_created, "created"); init => _created = value; }
    public Optional<DateTimeOffset?> Updated { get => Get(_updated, "updated"); init => _updated = value; }
    public IReadOnlyList<DateTimeOffset>? History { get => Get(_history, "history"); init => _history = value; }
    public DateOnly? Day { get => Get(_day, "day"); init => _day = value; }
    public string? Id { get => Get(_id, "id"); init => _id = value; }
    public byte[]? Bytes { get => Get(_bytes, "bytes"); init => _bytes = value; }
    public string? Address { get => Get(_address, "address"); init => _address = value; }
    public string? Strange { get => Get(_strange, "strange"); init => _strange = value; }
}
