public sealed partial class LineWatchItem : ApiModel<LineWatchItem>
{
    public long? Level { get => Get(_level); init => _level = value; }

        json.OptionalInt64("level"u8, ref _level);
}
