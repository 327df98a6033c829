public sealed partial class LineWatchItem : ApiModel
{
    public long? Level { get => Get(_level, "level"); init => _level = value; }
}
