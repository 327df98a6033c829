public sealed partial class LineWatchItem : ApiModel
{
    public int? Level { get => Get(_level, "level"); init => _level = value; }
}
