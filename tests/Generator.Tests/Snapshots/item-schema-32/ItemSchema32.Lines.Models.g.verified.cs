public sealed partial class LineWatchItem : ApiModel<LineWatchItem>
{
    public long? Level { get => Get(_level, "level"); init => _level = value; }
}
