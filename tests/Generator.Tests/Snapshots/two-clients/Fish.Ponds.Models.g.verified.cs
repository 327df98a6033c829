public sealed partial class Pond : ApiModel
{
    public double? Depth { get => Get(_depth, "depth"); init => _depth = value; }
}
