public sealed partial class Part : ApiModel<Part>
{
    public string? Type { get => Get(_type, "type"); init => _type = value; }
}
