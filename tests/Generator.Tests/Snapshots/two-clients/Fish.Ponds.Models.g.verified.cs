public sealed partial class Pond : ApiModel<Pond>
{
    public double? Depth { get => Get(_depth, "depth"); init => _depth = value; }
}
