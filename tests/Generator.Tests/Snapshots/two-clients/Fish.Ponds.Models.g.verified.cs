public sealed partial class Pond : ApiModel<Pond>
{
    public double? Depth { get => Get(_depth); init => _depth = value; }

        json.OptionalDouble("depth"u8, ref _depth);
}
