public sealed partial class EventWatchItem : ApiModel<EventWatchItem>
{
    public required string Data { get => Get(_data); init => _data = value; }
    public string? Event { get => Get(_event); init => _event = value; }
    public string? Id { get => Get(_id); init => _id = value; }
    public long? Retry { get => Get(_retry); init => _retry = value; }

        json.RequiredString("data"u8, ref _data);
        json.OptionalString("event"u8, ref _event);
        json.OptionalString("id"u8, ref _id);
        json.OptionalInt64("retry"u8, ref _retry);
}
