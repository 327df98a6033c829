public sealed partial class EventWatchItem : ApiModel<EventWatchItem>
{
    public required string Data { get => Get(_data, "data"); init => _data = value; }
    public string? Event { get => Get(_event, "event"); init => _event = value; }
    public string? Id { get => Get(_id, "id"); init => _id = value; }
    public long? Retry { get => Get(_retry, "retry"); init => _retry = value; }
}
